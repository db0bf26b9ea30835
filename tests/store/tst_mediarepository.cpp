// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/mediaoracle.h"

#include <map>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace oracle;
using domain::Collection;

/// Lists of media items, and what else is read one by one, against the records themselves.
class TestMediaRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesEqualOracle();
    void orderIsNewestFirst();
    void clusterIsOldestFirst();
    void knownAndItemsLeaveOutWhatIsGone();
    void attachmentsAreOfTheItem();
    void waitingIsWhatIsNotClosed();
    void digestsEqualOracle();
    void rulesComeInOrder();

private:
    MediaCache m_media;
};

void TestMediaRepository::pagesEqualOracle()
{
    support::RecordSource random(33);
    int notEmpty = 0;
    for (int i = 0; i < 400; ++i) {
        const MediaFilter filter = i == 0 ? MediaFilter() : randomFilter(random);
        const std::vector<MediaItem> expected = m_media.wanted(filter);
        std::vector<MediaItem> found;
        for (store::Keyset next;;) {
            const auto page = m_media.repository().page(filter, next, 23);
            VERIFY_OK(page);
            found.insert(found.end(), page->begin(), page->end());
            if (page->size() < 23)
                break;
            next = {page->back().publishedAt, page->back().id.value};
        }
        QCOMPARE(found, expected);
        QCOMPARE(m_media.repository().count(filter), core::Result<qint64>(qint64(expected.size())));
        notEmpty += expected.empty() ? 0 : 1;
    }
    QVERIFY(notEmpty > 100);
}

void TestMediaRepository::orderIsNewestFirst()
{
    support::RecordSource random(34);
    for (int i = 0; i < 100; ++i) {
        MediaFilter filter = randomFilter(random);
        filter.text.clear();
        const auto order = m_media.repository().order(filter);
        VERIFY_OK(order);
        QVERIFY(std::ranges::is_sorted(*order, std::ranges::greater()));
        const auto listed = m_media.repository().listed(*order);
        VERIFY_OK(listed);
        std::vector<MediaItem> found;
        for (const auto &one : *listed)
            found.push_back(one.record);
        std::ranges::sort(found, std::ranges::greater(),
                          [](const MediaItem &m) { return std::pair(m.publishedAt, m.id.value); });
        QCOMPARE(found, m_media.wanted(filter));
        const auto few = m_media.repository().order(filter, 7);
        VERIFY_OK(few);
        QVERIFY(std::ranges::equal(*few, *order | std::views::take(7)));
    }
}

void TestMediaRepository::clusterIsOldestFirst()
{
    const auto member = std::ranges::find_if(m_media.items(), [](const MediaItem &m) {
        return !m.clusterId.isEmpty() && m.clusterId != m.id;
    });
    QVERIFY(member != m_media.items().end());
    QStringList expected;
    for (auto it = m_media.items().rbegin(); it != m_media.items().rend(); ++it) {
        if (it->id == member->clusterId || it->clusterId == member->clusterId)
            expected.append(it->id.value);
    }
    QStringList found;
    const auto cluster = m_media.repository().cluster(member->id);
    VERIFY_OK(cluster);
    for (const MediaItem &m : *cluster)
        found.append(m.id.value);
    QCOMPARE(found, expected);
    VERIFY_ERROR(m_media.repository().cluster(domain::MediaItemId(u"none"_s)),
                 core::ErrorKind::NotFound);
}

void TestMediaRepository::knownAndItemsLeaveOutWhatIsGone()
{
    QCOMPARE(m_media.repository().known({u"m-5"_s, u"gone"_s, u"never"_s, u"m-799"_s}),
             support::ok(QSet<QString>{u"m-5"_s, u"m-799"_s}));
    QCOMPARE(m_media.repository().known({}), support::ok(QSet<QString>()));
    const auto items = m_media.repository().items({domain::MediaItemId(u"m-7"_s),
                                                   domain::MediaItemId(u"gone"_s),
                                                   domain::MediaItemId(u"m-2"_s)});
    VERIFY_OK(items);
    QCOMPARE(items->size(), size_t(2));
    QCOMPARE(items->at(0), *std::ranges::find(m_media.items(), items->at(0).id, &MediaItem::id));
    QCOMPARE(items->at(0).id.value, u"m-7");
    QCOMPARE(items->at(1).id.value, u"m-2");
    QCOMPARE(m_media.repository().earliest(), support::ok(m_media.items().back().publishedAt));
    support::Cache empty;
    QCOMPARE(store::MediaRepository(empty.db()).earliest(), support::ok(QDateTime()));
}

void TestMediaRepository::attachmentsAreOfTheItem()
{
    std::vector<domain::Record> records;
    for (int i = 0; i < 6; ++i) {
        domain::Attachment one;
        one.id = domain::AttachmentId(u"f-%1"_s.arg(i));
        one.version = 1;
        one.role = u"evidence"_s;
        one.takenAt = support::RecordSource::epoch().addSecs(-i);
        if (i < 3)
            one.mediaItemId = m_media.items().at(i % 2 == 0 ? 0 : 1).id;
        else if (i == 3)
            one.reportId = domain::ReportId(m_media.items().front().id.value);
        records.emplace_back(one);
    }
    VERIFY_OK(m_media.cache().apply(Collection::Attachments, support::page(records)));
    const auto found = m_media.repository().attachments(m_media.items().front().id);
    VERIFY_OK(found);
    QCOMPARE(found->size(), size_t(2));
    QCOMPARE(found->at(0).id.value, u"f-2");
    QCOMPARE(found->at(1).id.value, u"f-0");
    QCOMPARE(m_media.repository().attachments({}), support::ok(std::vector<domain::Attachment>()));
}

void TestMediaRepository::waitingIsWhatIsNotClosed()
{
    std::vector<store::MediaWaiting> expected;
    for (const MediaItem &m : m_media.items()) {
        if (m.state != u"DONG")
            expected.push_back({m.id, m.state, sinceOf(m), m.urgent, m.agencyId});
    }
    std::ranges::sort(expected, {}, [](const store::MediaWaiting &one) {
        return std::pair(one.since, one.id.value);
    });
    QCOMPARE(m_media.repository().waiting(), support::ok(expected));
}

void TestMediaRepository::digestsEqualOracle()
{
    std::map<QDate, qint64, std::greater<>> days;
    for (const MediaItem &m : m_media.items()) {
        if (m.digestOn.isValid())
            ++days[m.digestOn];
    }
    std::vector<store::MediaDigestDay> expectedDays;
    for (const auto &[day, count] : days)
        expectedDays.push_back({day, count});
    QVERIFY(!expectedDays.empty());
    QCOMPARE(m_media.repository().digestDays(), support::ok(expectedDays));
    for (const auto &[day, count] : days) {
        std::vector<MediaItem> expected = m_media.wanted({.digestOn = day});
        std::ranges::reverse(expected);
        QCOMPARE(qint64(expected.size()), count);
        QCOMPARE(m_media.repository().digest(day), support::ok(expected));
    }
    QCOMPARE(m_media.repository().digest(QDate(2020, 1, 1)), support::ok(std::vector<MediaItem>()));
}

void TestMediaRepository::rulesComeInOrder()
{
    const auto rule = [](const QString &id, domain::MediaRuleKind kind, const QString &topic) {
        domain::MediaRule one{domain::MediaRuleId(id), 3, kind, topic};
        one.words = {{u"thanh long"_s}, {u"thanh long ruột đỏ"_s}, true, false};
        one.history = {{support::RecordSource::epoch(), u"Lê An"_s, one.words}};
        return one;
    };
    const auto place = rule(u"k-1"_s, domain::MediaRuleKind::Place, {});
    const auto fruit = rule(u"k-2"_s, domain::MediaRuleKind::Topic, u"Nông sản"_s);
    const auto sea = rule(u"k-3"_s, domain::MediaRuleKind::Topic, u"Biển"_s);
    VERIFY_OK(m_media.cache().apply(Collection::MediaRules, support::page({place, fruit, sea})));
    QCOMPARE(m_media.repository().rules(), support::ok(std::vector{sea, fruit, place}));
}

QTEST_GUILESS_MAIN(TestMediaRepository)
#include "tst_mediarepository.moc"
