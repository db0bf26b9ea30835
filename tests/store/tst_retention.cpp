// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/blobstore.h"
#include "models/store/repositories.h"
#include "models/store/retention.h"
#include "models/store/statement.h"
#include "models/store/tables.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using domain::Collection;
using store::Retention;
using store::RetentionRules;

namespace {

const QDateTime kNow = support::RecordSource::epoch();
constexpr int kOld = 800; ///< days: past the rule of 730
constexpr int kYoung = 600;

domain::Report report(int number, domain::ReportState state, int daysAgo)
{
    support::RecordSource source(quint32(number + 1));
    domain::Report made = source.report(number);
    made.version = 1;
    made.state = state;
    made.stateText = domain::code(state);
    made.sentAt = kNow.addDays(-daysAgo);
    made.updatedAt = made.sentAt.addSecs(3600);
    made.resolvedAt = domain::isOpen(state) ? QDateTime() : made.updatedAt;
    made.title = u"ngập %1"_s.arg(number);
    made.text.clear();
    made.address.clear();
    made.result.clear();
    return made;
}

domain::ReportEvent event(int number, const QString &report, int daysAgo)
{
    domain::ReportEvent made;
    made.id = domain::ReportEventId(u"e-%1"_s.arg(number));
    made.version = 1;
    made.reportId = domain::ReportId(report);
    made.at = kNow.addDays(-daysAgo);
    made.kind = u"move"_s;
    made.toState = u"TIEP_NHAN"_s;
    return made;
}

domain::Attachment attachment(int number, const QString &report)
{
    domain::Attachment made;
    made.id = domain::AttachmentId(u"a-%1"_s.arg(number));
    made.version = 1;
    made.reportId = domain::ReportId(report);
    return made; // without a time: it goes with its report
}

domain::MediaItem item(int number, const QString &state, int daysAgo)
{
    support::RecordSource source(quint32(number + 1));
    domain::MediaItem made = source.mediaItem(number);
    made.state = state;
    made.publishedAt = made.collectedAt = made.stateSince = kNow.addDays(-daysAgo);
    return made;
}

/// What a backend has: old and young, open and closed, with what hangs on them.
std::map<Collection, std::vector<domain::Record>> backend()
{
    using enum domain::ReportState;
    return {
        {Collection::Reports,
         {report(0, Closed, kOld), report(1, Rated, kOld), report(2, InProgress, kOld),
          report(3, Closed, kYoung), report(4, Refused, kOld), report(5, New, 1)}},
        {Collection::ReportEvents,
         {event(0, u"r-0"_s, kOld), event(1, u"r-0"_s, kOld - 1), event(2, u"r-2"_s, kOld),
          event(3, u"r-3"_s, kYoung), event(4, u"r-nobody"_s, kOld), event(5, u"r-nobody"_s, 1)}},
        {Collection::Attachments,
         {attachment(0, u"r-0"_s), attachment(1, u"r-2"_s), attachment(2, u"r-3"_s)}},
        {Collection::MediaItems,
         {item(0, u"DONG"_s, kOld), item(1, u"XAC_MINH"_s, kOld), item(2, u"DONG"_s, kYoung)}}};
}

domain::ChangesPage closingPage(std::vector<domain::Record> records)
{
    const auto count = qint64(records.size());
    auto page = support::page(std::move(records), u"end"_s, false);
    page.snapshotCount = count;
    return page;
}

} // namespace

/// The rules of retention: what is old and closed goes, with what hangs on it; nothing else, and a
/// full read neither notices nor is disturbed.
class TestRetention : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::Cache> m_cache;

    [[nodiscard]] store::Database &db() const { return m_cache->db(); }
    void readAll() const
    {
        for (const auto &[collection, records] : backend())
            VERIFY_OK(m_cache->apply(collection, closingPage(records), kNow));
    }
    void restart() const
    {
        store::ChangeWriter writer(db());
        for (const auto &[collection, records] : backend())
            VERIFY_OK(writer.restart(collection));
    }
    /// Steps until everything was looked at.
    [[nodiscard]] core::Result<QMap<Collection, qint64>> pass(
        const QSet<QString> &waiting = {}, const RetentionRules &rules = RetentionRules::builtIn(),
        std::chrono::milliseconds longest = std::chrono::milliseconds(50)) const
    {
        Retention retention(db(), rules);
        QMap<Collection, qint64> gone;
        for (int steps = 0; steps < 100; ++steps) {
            const auto step = retention.step(kNow, {.waiting = waiting, .longest = longest});
            if (!step)
                return std::unexpected(step.error());
            for (auto one = step->gone.cbegin(); one != step->gone.cend(); ++one)
                gone[one.key()] += one.value();
            if (step->done)
                return gone;
        }
        return core::failure(core::ErrorKind::Internal, u"it never ends"_s);
    }
    [[nodiscard]] QStringList ids(const QByteArray &table) const
    {
        auto select = db().prepare(
            "SELECT coalesce(group_concat(id, ' '), '') FROM (SELECT id FROM " + table +
            " WHERE retired_at IS NULL ORDER BY id)");
        if (!select || !select->step())
            return {u"?"_s};
        return select->text(0).split(u' ', Qt::SkipEmptyParts);
    }
    [[nodiscard]] bool isCountRight() const
    {
        for (const Collection collection : domain::kCollections) {
            const auto state = store::SyncStateRepository(db()).state(collection);
            const auto live = db().scalar(QByteArray("SELECT count(*) FROM " +
                                                     store::tableOf(collection) +
                                                     " WHERE retired_at IS NULL"));
            if (!state || !live || state->recordCount != *live)
                return false;
        }
        return true;
    }
    void verifyOnlyOldAndClosedAreGone() const
    {
        QCOMPARE(ids("reports"), (QStringList{u"r-2"_s, u"r-3"_s, u"r-5"_s}));
        QCOMPARE(ids("report_events"), (QStringList{u"e-2"_s, u"e-3"_s, u"e-5"_s}));
        QCOMPARE(ids("attachments"), (QStringList{u"a-1"_s, u"a-2"_s}));
        QCOMPARE(ids("media_items"), (QStringList{u"m-1"_s, u"m-2"_s}));
        QVERIFY(isCountRight());
    }

private Q_SLOTS:
    void init() { m_cache = std::make_unique<support::Cache>(); }

    void onlyWhatIsOldAndClosedGoes()
    {
        readAll();
        const auto gone = pass();
        VERIFY_OK(gone);
        QCOMPARE(gone->value(Collection::Reports), 3);
        QCOMPARE(gone->value(Collection::ReportEvents),
                 3); // two with r-0, one of a report long gone
        QCOMPARE(gone->value(Collection::Attachments), 1);
        QCOMPARE(gone->value(Collection::MediaItems), 1);
        verifyOnlyOldAndClosedAreGone();
        store::ReportFilter filter;
        filter.text = u"ngap"_s;
        filter.now = kNow;
        QCOMPARE(store::ReportRepository(db()).count(filter),
                 support::ok(3LL)); // nor by their words
        QCOMPARE(db().scalar("SELECT count(*) FROM reports_text_docsize"), support::ok(3LL));
        for (const auto &[collection, records] : backend())
            QCOMPARE(store::SyncStateRepository(db()).state(collection)->cursor, u"end"_s);
        QVERIFY(pass()->isEmpty());
    }

    void smallStepsComeToTheSame()
    {
        readAll();
        VERIFY_OK(pass({}, RetentionRules::builtIn(), std::chrono::milliseconds(-1)));
        verifyOnlyOldAndClosedAreGone();
    }

    void recordsWithWaitingEditsStay()
    {
        readAll();
        const auto gone = pass({u"r-0"_s, u"m-0"_s});
        VERIFY_OK(gone);
        QVERIFY(ids("reports").contains(u"r-0"_s));
        QVERIFY(ids("report_events").contains(u"e-0"_s));
        QVERIFY(ids("attachments").contains(u"a-0"_s));
        QVERIFY(ids("media_items").contains(u"m-0"_s));
        QCOMPARE(gone->value(Collection::Reports), 2);
        QVERIFY(isCountRight());
    }

    void recordsOfThisDeskAloneStay()
    {
        readAll();
        domain::Report own = report(9, domain::ReportState::Closed, kOld);
        own.version = 0;
        auto page = support::page({own}, QString());
        VERIFY_OK(m_cache->apply(Collection::Reports, page, kNow));
        VERIFY_OK(pass());
        QVERIFY(ids("reports").contains(u"r-9"_s));
    }

    void whatHangsOnASetAsideReportStays()
    {
        readAll();
        domain::ChangesPage page = support::page({}, u"end"_s, false);
        page.poison = {{Collection::Reports, u"r-nobody"_s, 4, u"no title"_s, "{}"}};
        VERIFY_OK(m_cache->apply(Collection::Reports, page, kNow));
        VERIFY_OK(pass());
        QVERIFY(ids("report_events").contains(u"e-4"_s));
    }

    void aFullReadBringsThemAgainAndTheyGoAgain()
    {
        readAll();
        VERIFY_OK(pass());
        restart();
        readAll(); // closed with the backend's count, which knows nothing of what was forgotten
                   // here
        QCOMPARE(ids("reports").size(), 6);
        QVERIFY(isCountRight());
        QVERIFY(store::SyncStateRepository(db()).state(Collection::Reports)->complete);
        const auto gone = pass();
        VERIFY_OK(gone);
        QCOMPARE(gone->value(Collection::Reports), 3);
        verifyOnlyOldAndClosedAreGone();
    }

    void nothingGoesWhileAFullReadIsUnderWay()
    {
        readAll();
        restart();
        auto records = backend().at(Collection::Reports);
        const auto last = records.back();
        records.pop_back();
        // Everything but the last record has been seen: the old ones too, as of this read.
        VERIFY_OK(m_cache->apply(Collection::Reports, support::page(records, u"middle"_s), kNow));
        QVERIFY(pass()->isEmpty());
        auto page = support::page({last}, u"end"_s, false);
        page.snapshotCount = 6;
        VERIFY_OK(m_cache->apply(Collection::Reports, page, kNow)); // the count is right
        QCOMPARE(ids("reports").size(), 6);
        QVERIFY(pass()->isEmpty()); // events and pictures are still being read
        for (const auto &[collection, all] : backend()) {
            if (collection != Collection::Reports)
                VERIFY_OK(m_cache->apply(collection, closingPage(all), kNow));
        }
        VERIFY_OK(pass());
        verifyOnlyOldAndClosedAreGone();
    }

    void aLateChangeKeepsARecord()
    {
        readAll();
        domain::Report again = report(0, domain::ReportState::Rated, kOld);
        again.version = 2;
        again.updatedAt = kNow.addDays(-3);
        VERIFY_OK(
            m_cache->apply(Collection::Reports, support::page({again}, u"end"_s, false), kNow));
        VERIFY_OK(pass());
        QVERIFY(ids("reports").contains(u"r-0"_s));
        QVERIFY(ids("report_events").contains(u"e-0"_s));
    }

    void oldQuarantineIsForgotten()
    {
        readAll();
        VERIFY_OK(m_cache->apply(Collection::Units, closingPage({}), kNow));
        domain::ChangesPage page = support::page({}, u"end"_s, false);
        page.poison = {{Collection::Units, u"u-1"_s, 4, u"no name"_s, "{}"}};
        VERIFY_OK(m_cache->apply(Collection::Units, page, kNow.addDays(-200)));
        page.poison = {{Collection::Units, u"u-2"_s, 4, u"no name"_s, "{}"}};
        VERIFY_OK(m_cache->apply(Collection::Units, page, kNow));
        VERIFY_OK(pass());
        QCOMPARE(db().scalar("SELECT count(*) FROM quarantine"), support::ok(1LL));
    }

    void oldPicturesAreForgotten()
    {
        const QString path = m_cache->directory() + u"/attachments.db"_s;
        QCOMPARE(store::forgetPictures(path, support::key(), kNow), support::ok(0LL));
        auto pictures = store::BlobStore::open(path, support::key());
        VERIFY_OK(pictures);
        const QByteArray bytes = "a picture";
        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        VERIFY_OK(pictures->write(hash, bytes));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(store::forgetPictures(path, support::key(), now.addDays(-1)), support::ok(0LL));
        QCOMPARE(store::forgetPictures(path, support::key(), now.addDays(1)), support::ok(1LL));
        VERIFY_ERROR(pictures->read(hash), core::ErrorKind::NotFound);
    }

    void theRulesAreRead()
    {
        const auto rules = RetentionRules::builtIn();
        QCOMPARE(rules.days.size(), 4);
        QCOMPARE(rules.days.value(Collection::Reports), 730);
        QVERIFY(!rules.days.contains(Collection::Observations));
        QVERIFY(rules.describe().contains(u"reports: 730 days"_s));
        QCOMPARE(rules.shortestPersonalDays(), 180); // records set aside are the first to go
    }

    void rulesThatDoNotFitAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("always-kept")
            << QByteArray(R"({"format":1,"collections":{"observations":30},"pictures":{"days":1,)"
                          R"("megabytes":1},"acceptedEditDays":1,"syncLog":{"days":1,"entries":1},)"
                          R"("quarantineDays":1})");
        QTest::newRow("no-days") << QByteArray(
            R"({"format":1,"collections":{"reports":0},"pictures":{"days":1,)"
            R"("megabytes":1},"acceptedEditDays":1,"syncLog":{"days":1,"entries":1},)"
            R"("quarantineDays":1})");
        QTest::newRow("unknown") << QByteArray(
            R"({"format":1,"collections":{"dreams":9},"pictures":{"days":1,)"
            R"("megabytes":1},"acceptedEditDays":1,"syncLog":{"days":1,"entries":1},)"
            R"("quarantineDays":1})");
    }
    void rulesThatDoNotFitAreRefused()
    {
        QFETCH(QByteArray, json);
        VERIFY_ERROR(RetentionRules::fromJson(json), core::ErrorKind::BadContract);
    }

    void settingsOnlyNarrow()
    {
        auto rules = RetentionRules::builtIn();
        QVERIFY(rules.narrow(u"reports"_s, 365));
        QCOMPARE(rules.days.value(Collection::Reports), 365);
        QVERIFY(rules.narrow(u"reports"_s, 9999));
        QCOMPARE(rules.days.value(Collection::Reports), 365);
        QVERIFY(rules.narrow(u"sync-log"_s, 30));
        QCOMPARE(rules.logDays, 30);
        QCOMPARE(rules.shortestPersonalDays(), 180); // the log names nobody
        QVERIFY(!rules.narrow(u"observations"_s, 30));
        QVERIFY(!rules.narrow(u"reports"_s, 0));
        QVERIFY(!rules.narrow(u"dreams"_s, 30));
        readAll();
        VERIFY_OK(pass({}, rules));
        QCOMPARE(ids("reports"), (QStringList{u"r-2"_s, u"r-5"_s})); // 600 days are too many now
        for (const QString &personal : {u"pictures"_s, u"quarantine"_s, u"media-items"_s}) {
            auto shorter = rules;
            QVERIFY(shorter.narrow(personal, 20));
            QCOMPARE(shorter.shortestPersonalDays(), 20);
        }
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
