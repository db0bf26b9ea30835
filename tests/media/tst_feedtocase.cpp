// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mediarecords.h"
#include "models/analysis/mediarules.h"
#include "models/domain/mediaedits.h"
#include "models/sync/editstanding.h"
#include "tests/demo/client.h"
#include "tests/desk/relay.h"
#include "tests/sync/testdesk.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHttpServer>
#include <QTcpServer>

#include <array>

using namespace synctest;
using domain::Collection;
using domain::MediaItem;
using domain::MediaItemId;
using domain::MediaStep;
using domain::MediaVerb;

namespace {

constexpr int kSamples = 3;
const domain::AgencyId kAgency(u"a-ub593"_s);
const QByteArray kEvidence = "\xFF\xD8 not really a picture";

QString evidenceHash()
{
    return QString::fromLatin1(
        QCryptographicHash::hash(kEvidence, QCryptographicHash::Sha256).toHex());
}

/// A feed as a site publishes it, and the item of it that becomes a case.
struct Sample {
    QString file = {};
    QByteArray type = {};
    qsizetype entries = 0; ///< with a title or a summary, each once
    QString title = {};    ///< of the case
    QString topic = {};    ///< of the case; empty: any
    QString unit = {};     ///< of the case; empty: any

    [[nodiscard]] QString source() const { return u"m-"_s + file.section(u'.', 0, 0); }
};

const std::array<Sample, kSamples> &samples()
{
    static const std::array<Sample, kSamples> all{
        Sample{u"newspaper.rss.xml"_s,
               "application/rss+xml",
               5,
               u"Giá thanh long tăng mạnh"_s,
               u"Thanh long - nông sản"_s,
               {}},
        Sample{u"portal.atom.xml"_s,
               "application/atom+xml",
               2,
               u"Thông báo lịch cắt điện & nước"_s,
               {},
               u"u-22924"_s},
        Sample{
            u"blog.feed.json"_s, "application/feed+json", 2, u"Chợ đêm <La Gi>"_s, {}, u"u-594"_s}};
    return all;
}

/// The web site that publishes the samples; it says when nothing is new.
class Site
{
public:
    Site()
    {
        m_http.route(u"/<arg>"_s, [this](const QString &name, const QHttpServerRequest &asked) {
            return answer(name, asked.headers().value("If-None-Match"));
        });
        auto *tcp = new QTcpServer(&m_http);
        if (!tcp->listen(QHostAddress(QHostAddress::LocalHost)) || !m_http.bind(tcp))
            qFatal("no port");
        m_port = tcp->serverPort();
    }
    [[nodiscard]] QString address(const Sample &sample) const
    {
        return u"http://127.0.0.1:%1/%2"_s.arg(m_port).arg(sample.file);
    }
    QHash<QString, int> whole;     ///< times that a document was sent
    QHash<QString, int> unchanged; ///< times that it was not, for nothing was new

private:
    QHttpServerResponse answer(const QString &name, QByteArrayView known)
    {
        using Status = QHttpServerResponse::StatusCode;
        const auto sample = std::ranges::find(samples(), name, &Sample::file);
        if (sample == samples().end())
            return QHttpServerResponse(Status::NotFound);
        QFile file(QFINDTESTDATA(u"../feeds/feeds/"_s + name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        const QByteArray tag = '"' + name.toUtf8() + '"';
        const bool same = known == tag;
        ++(same ? unchanged : whole)[name];
        QHttpServerResponse response = same ? QHttpServerResponse(Status::NotModified)
                                            : QHttpServerResponse(sample->type, file.readAll());
        QHttpHeaders headers = response.headers();
        headers.append(QHttpHeaders::WellKnownHeader::ETag, tag);
        response.setHeaders(std::move(headers));
        return response;
    }

    QHttpServer m_http;
    quint16 m_port = 0;
};

} // namespace

/// Feeds of three formats as sites publish them, read at a desk and handled to the end on a real
/// backend that is cut off on the way.
class TestFeedToCase : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet(60)};
    Site m_site;
    std::unique_ptr<desktest::Relay> m_cable;
    std::unique_ptr<TestDesk> m_desk;
    std::vector<MediaItemId> m_cases; ///< one of each format

    [[nodiscard]] int post(const QString &path, const QJsonObject &record, qint64 version = 0)
    {
        auto request = m_backend.request(u"v1/"_s + path);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Idempotency-Key",
                             path.toUtf8() + record.value(u"id").toString().toUtf8());
        if (version > 0)
            request.setRawHeader("If-Match", '"' + QByteArray::number(version) + '"');
        return m_backend.post(request, QJsonDocument(record).toJson()).status;
    }
    [[nodiscard]] QJsonObject there(const MediaItemId &id)
    {
        return m_backend.latest(u"media-items"_s).value(id.value);
    }
    [[nodiscard]] bool areAll(const QString &state)
    {
        return std::ranges::all_of(
            m_cases, [&](const MediaItemId &id) { return there(id).value("state"_L1) == state; });
    }
    /// What the backend's whole feed has of a source; a record that comes twice is here twice.
    [[nodiscard]] std::vector<QJsonObject> itemsOf(const Sample &sample)
    {
        auto items = m_backend.records(u"media-items"_s);
        std::erase_if(items, [&](const QJsonObject &item) {
            return item.value("sourceId"_L1) != sample.source();
        });
        return items;
    }
    [[nodiscard]] MediaItem cached(const MediaItemId &id)
    {
        return m_desk
            ->read([id](const store::Database &db) { return store::MediaRepository(db).item(id); })
            .value_or(MediaItem());
    }
    /// As the desk shows it.
    [[nodiscard]] MediaItem shown(const MediaItemId &id)
    {
        const auto edits = m_desk->sync->edits(Collection::MediaItems, id.value).result();
        return domain::withPending(cached(id), syncing::standings(edits.value())).record;
    }
    void submit(domain::Edit edit)
    {
        QVERIFY(m_desk->sync->submit(std::move(edit)).result().has_value());
    }
    void step(const MediaItemId &id, const MediaStep &step)
    {
        const MediaItem seen = shown(id);
        const auto actor = syncing::mediaActor(m_desk->sync->status().user);
        QVERIFY2(!domain::faultOf(step, seen, actor), qPrintable(domain::code(step.verb)));
        submit(domain::stepEdit(seen, step));
    }
    void conclude(const MediaItemId &id)
    {
        domain::Edit evidence;
        evidence.collection = Collection::MediaItems;
        evidence.recordId = id.value;
        evidence.verb = domain::kAttachVerb;
        evidence.file = kEvidence;
        evidence.payload = {{u"id"_s, u"evidence-"_s + id.value},
                            {u"mediaItemId"_s, id.value},
                            {u"sha256"_s, evidenceHash()},
                            {u"role"_s, u"evidence"_s},
                            {u"mimeType"_s, u"image/jpeg"_s}};
        submit(evidence);
        step(id, {.verb = MediaVerb::Conclude,
                  .text = u"Cơ quan đã kiểm tra tại chỗ."_s,
                  .agencyId = kAgency,
                  .conclusion = domain::code(domain::MediaConclusion::PartlyTrue),
                  .evidenceSha256 = evidenceHash()});
    }

private Q_SLOTS:
    void initTestCase();
    void feedsAreReadOnce();
    void askingAgainChangesNothing();
    void rulesGiveTopicsAndPlaces();
    void itemsBecomeCases();
    void theBackendIsCutOff();
    void casesAreClosed();
    void bothSidesHaveTheSame();
};

void TestFeedToCase::initTestCase()
{
    const auto before = m_backend.records(u"media-sources"_s);
    for (QJsonObject source : before) { // the demo's own sites are on this host too
        source.insert("feedMinutes"_L1, 0);
        QCOMPARE(post(u"media-sources/%1/actions"_s.arg(source.value("id"_L1).toString()), source,
                      source.value("version"_L1).toInteger()),
                 200);
    }
    for (const Sample &sample : samples())
        QCOMPARE(post(u"media-sources"_s, {{u"id"_s, sample.source()},
                                           {u"name"_s, sample.file},
                                           {u"kind"_s, u"local-press"_s},
                                           {u"feedUrl"_s, m_site.address(sample)},
                                           {u"feedMinutes"_s, 60}}),
                 201);
    m_cable = std::make_unique<desktest::Relay>(m_backend.backend.url());
    m_desk = std::make_unique<TestDesk>(m_cable->url(), m_backend.backend.token());
    QVERIFY(settle(*m_desk));
}

void TestFeedToCase::feedsAreReadOnce()
{
    m_desk->sync->setCollecting(true);
    for (const Sample &sample : samples())
        QTRY_COMPARE_WITH_TIMEOUT(qsizetype(itemsOf(sample).size()), sample.entries, kPatience);
    for (const Sample &sample : samples()) {
        QCOMPARE(m_site.whole.value(sample.file), 1);
        const auto items = itemsOf(sample);
        const auto found = std::ranges::find_if(
            items, [&](const QJsonObject &item) { return item.value("title"_L1) == sample.title; });
        QVERIFY2(found != items.end(), qPrintable(sample.title));
        m_cases.emplace_back(found->value("id"_L1).toString());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->sync->status().queuedEdits, 0, kPatience);
    for (const MediaItemId &id : m_cases)
        QTRY_VERIFY_WITH_TIMEOUT(cached(id).version == 1, kPatience);
}

void TestFeedToCase::askingAgainChangesNothing()
{
    QHash<QString, std::vector<QJsonObject>> before;
    for (const Sample &sample : samples())
        before.insert(sample.file, itemsOf(sample));
    m_desk->sync->collectNow();
    for (const Sample &sample : samples())
        QTRY_COMPARE_WITH_TIMEOUT(m_site.unchanged.value(sample.file), 1, kPatience);
    const auto isRead = [this] {
        const auto states = m_desk->sync->feedStates().result();
        return states && std::ranges::all_of(samples(), [&](const Sample &sample) {
                   const auto state = std::ranges::find(*states,
                                                        domain::MediaSourceId(sample.source()),
                                                        &syncing::FeedState::sourceId);
                   return state != states->end() && !state->error && state->items == 0;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    QCOMPARE(m_desk->sync->status().queuedEdits, 0);
    for (const Sample &sample : samples()) {
        QCOMPARE(m_site.whole.value(sample.file), 1);
        QCOMPARE(itemsOf(sample), before.value(sample.file));
    }
}

void TestFeedToCase::rulesGiveTopicsAndPlaces()
{
    const auto rules = m_desk->read(
        [](const store::Database &db) { return store::MediaRepository(db).rules(); });
    const auto units = m_desk->read(
        [](const store::Database &db) { return store::AdministrationRepository(db).units(false); });
    QVERIFY(rules && units);
    const analysis::MediaRules shared(*rules, *units);
    for (const Sample &sample : samples()) {
        for (const QJsonObject &record : itemsOf(sample)) {
            const MediaItem item = demo::itemOf(record);
            const auto hits = shared.match(item.title, item.excerpt);
            QCOMPARE(item.topics, hits.topics);
            QCOMPARE(item.unitId, hits.unitId);
            QCOMPARE(item.keywords, hits.keywords);
            QVERIFY(item.title != sample.title || sample.topic.isEmpty() ||
                    item.topics.contains(sample.topic));
            QVERIFY(item.title != sample.title || sample.unit.isEmpty() ||
                    item.unitId.value == sample.unit);
        }
    }
}

void TestFeedToCase::itemsBecomeCases()
{
    for (const MediaItemId &id : m_cases) {
        step(id, {.verb = MediaVerb::Screen});
        step(id, {.verb = MediaVerb::Verify, .agencyId = kAgency, .urgent = true});
    }
    QTRY_VERIFY_WITH_TIMEOUT(areAll(u"XAC_MINH"_s), kPatience);
}

void TestFeedToCase::theBackendIsCutOff()
{
    conclude(m_cases.front()); // it may be on its way when the cable breaks
    m_cable->cut();
    conclude(m_cases.at(1));
    conclude(m_cases.at(2));
    for (const MediaItemId &id : m_cases) {
        step(id, {.verb = MediaVerb::Respond,
                  .text = u"Thông tin chính thức của cơ quan."_s,
                  .response = domain::code(domain::MediaResponse::Information)});
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->sync->status().connection == syncing::Connection::Unreachable,
                             kPatience);
    QVERIFY(m_desk->sync->status().queuedEdits >= 7);
    for (const MediaItemId &id : m_cases) {
        QCOMPARE(shown(id).state, u"XU_LY"_s);
        QVERIFY(there(id).value("state"_L1) != u"XU_LY"_s);
    }
    QCOMPARE(there(m_cases.back()).value("state"_L1).toString(), u"XAC_MINH"_s);
    m_cable->heal();
    m_desk->sync->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(areAll(u"XU_LY"_s), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->sync->status().queuedEdits, 0, kPatience);
    QCOMPARE(m_desk->sync->status().refusedEdits, 0);
}

void TestFeedToCase::casesAreClosed()
{
    for (const MediaItemId &id : m_cases) {
        step(id, {.verb = MediaVerb::Watch});
        step(id, {.verb = MediaVerb::Close, .text = u"Không còn ý kiến mới."_s});
    }
    QTRY_VERIFY_WITH_TIMEOUT(areAll(u"DONG"_s), kPatience);
    QCOMPARE(m_backend.get(u"v1/attachments/"_s + evidenceHash()).body, kEvidence);
}

void TestFeedToCase::bothSidesHaveTheSame()
{
    const QStringList way{u"screen"_s,  u"verify"_s, u"conclude"_s,
                          u"respond"_s, u"watch"_s,  u"close"_s};
    for (const MediaItemId &id : m_cases) {
        QTRY_COMPARE_WITH_TIMEOUT(demo::recordOf(cached(id)), there(id), kPatience);
        const MediaItem item = cached(id);
        QCOMPARE(item.version, 1 + way.size());
        QCOMPARE(item.evidenceSha256, evidenceHash());
        QCOMPARE(item.conclusion, u"partly-true"_s);
        QStringList verbs;
        for (const domain::MediaNote &note : item.history) {
            verbs.append(note.verb);
            QVERIFY(!note.actor.isEmpty());
        }
        QCOMPARE(verbs, way);
        QVERIFY(std::ranges::is_sorted(item.history, {}, &domain::MediaNote::at));
        QCOMPARE(item.history.at(2).details.value("evidenceSha256"_L1).toString(), evidenceHash());
        QCOMPARE(item.history.at(3).details.value("text"_L1).toString(),
                 u"Thông tin chính thức của cơ quan."_s);
    }
    QCOMPARE(m_desk->sync->status().queuedEdits, 0);
    QCOMPARE(m_desk->sync->status().refusedEdits, 0);
}

QTEST_GUILESS_MAIN(TestFeedToCase)
#include "tst_feedtocase.moc"
