// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/picturequery.h"
#include "tests/prefetch/countednetwork.h"
#include "tests/support/check.h"
#include "tests/sync/testdesk.h"

using namespace synctest;
using domain::PrefetchPhase;
using domain::PrefetchPlan;
using prefetchtest::CountedNetwork;
using prefetchtest::FileCount;

namespace {

/// A desk on the demo backend whose requests for files are counted.
class CountedDesk
{
public:
    explicit CountedDesk(const QUrl &server)
        : desk(server, "demo", false, [this] { return std::make_unique<CountedNetwork>(files); })
    {
    }
    void start(const PrefetchPlan &plan)
    {
        desk.sync->setPrefetch(plan);
        desk.sync->start();
    }
    [[nodiscard]] bool reaches(PrefetchPhase phase)
    {
        return QTest::qWaitFor([&] { return state().phase == phase; }, kPatience);
    }
    [[nodiscard]] domain::PrefetchState state() const { return desk.sync->prefetchState(); }
    /// What the cache itself says of a plan.
    [[nodiscard]] QSet<QString> wanted(const PrefetchPlan &plan)
    {
        const auto all = desk.read([plan, now = desk.clock().now()](const store::Database &db) {
            return store::pictureScope(db, plan, now)
                .and_then([&](const store::PictureScope &scope) {
                    return store::wantedPictures(db, scope, store::beforeAllPictures(), 1'000'000);
                });
        });
        QSet<QString> hashes;
        for (const auto &one : all.value_or(std::vector<store::WantedPicture>()))
            hashes.insert(one.sha256);
        return hashes;
    }
    [[nodiscard]] QSet<QString> asked() const
    {
        const QStringList all = files.asked();
        return {all.begin(), all.end()};
    }

    FileCount files;
    TestDesk desk;
};

} // namespace

/// Fetching ahead by the engine of a real desk from the demo backend.
class TestPrefetchDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_backend = startBackend(false); }
    void cleanupTestCase() { m_desk.reset(); }
    void nothingIsFetchedUnasked();
    void itWaitsForTheNetwork();
    void offlineEverythingIsThere();
    void aRestartGoesOn();
    void anAreaHasItsOwn();

private:
    std::unique_ptr<demo::DemoBackend> m_backend;
    std::unique_ptr<CountedDesk> m_desk;
    QString m_lookedAt;
};

void TestPrefetchDesk::nothingIsFetchedUnasked()
{
    m_desk = std::make_unique<CountedDesk>(m_backend->url());
    auto &sync = *m_desk->desk.sync;
    QVERIFY(settle(m_desk->desk));
    QVERIFY(m_desk->files.asked().isEmpty());
    QCOMPARE(m_desk->state().phase, PrefetchPhase::Off);
    const auto estimate = sync.estimatePrefetch({.pictures = true}).result();
    VERIFY_OK(estimate);
    QCOMPARE(estimate->files, qint64(m_desk->wanted({}).size()));
    QCOMPARE(estimate->filesHere, 0);
    QVERIFY(estimate->files > 10 && estimate->bytes > estimate->files);
    QVERIFY(estimate->freeDisk > 0 && estimate->recordBytes > 0);
    QVERIFY(estimate->reports <= 600 && estimate->reports > 0);
    // What somebody looks at is here from then on.
    m_lookedAt = *m_desk->wanted({}).begin();
    VERIFY_OK(sync.attachment(m_lookedAt).result());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().heldFiles, 1, kPatience);
}

void TestPrefetchDesk::itWaitsForTheNetwork()
{
    auto &sync = *m_desk->desk.sync;
    sync.setForcedOffline(true);
    sync.setPrefetch({.pictures = true});
    QVERIFY(m_desk->reaches(PrefetchPhase::Waiting));
    QCOMPARE(m_desk->files.asked(), QStringList{m_lookedAt});
    sync.setForcedOffline(false);
    QVERIFY(m_desk->reaches(PrefetchPhase::Done));
    QCOMPARE(m_desk->asked(), m_desk->wanted({}));
    QCOMPARE(m_desk->files.asked().size(), m_desk->asked().size()); // each once
    QCOMPARE(m_desk->desk.blobs(), qint64(m_desk->asked().size()));
    const auto state = m_desk->state();
    QCOMPARE(state.filesHere, state.files);
    QCOMPARE(state.bytesHere, state.bytes);
    QCOMPARE(state.heldFiles, state.files);
    QCOMPARE(sync.cleanPictures().result(),
             support::ok(domain::PicturesCleaned())); // all are in the plan
}

void TestPrefetchDesk::offlineEverythingIsThere()
{
    m_desk->desk.reopen(true);
    m_desk->start({.pictures = true});
    for (const QString &sha256 : m_desk->wanted({}))
        VERIFY_OK(m_desk->desk.sync->attachment(sha256).result());
    QVERIFY(m_desk->reaches(PrefetchPhase::Done)); // nothing is missing: no network is needed
    QCOMPARE(m_desk->files.asked().size(), m_desk->asked().size());
}

void TestPrefetchDesk::aRestartGoesOn()
{
    CountedDesk desk(m_backend->url());
    desk.files.breakAfter(7);
    desk.start({.pictures = true});
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().filesHere, 7, kPatience);
    QVERIFY(desk.reaches(PrefetchPhase::Waiting));
    QVERIFY(desk.state().error);
    desk.desk.reopen();
    desk.files.breakAfter(1'000'000);
    desk.start({.pictures = true});
    QVERIFY(desk.reaches(PrefetchPhase::Done));
    QCOMPARE(desk.files.asked().size(), desk.asked().size()); // each once over both
    QCOMPARE(desk.asked(), desk.wanted({}));
}

void TestPrefetchDesk::anAreaHasItsOwn()
{
    CountedDesk desk(m_backend->url());
    QVERIFY(settle(desk.desk));
    const PrefetchPlan all{.pictures = true};
    const PrefetchPlan ward{.pictures = true, .unitIds = {u"u-22924"_s}, .months = 2};
    const auto wanted = desk.wanted(ward);
    QVERIFY(!wanted.isEmpty());
    QVERIFY(wanted.size() < desk.wanted(all).size());
    desk.desk.sync->setPrefetch(ward);
    QVERIFY(desk.reaches(PrefetchPhase::Done));
    QCOMPARE(desk.asked(), wanted);
}

QTEST_GUILESS_MAIN(TestPrefetchDesk)
#include "tst_prefetchdesk.moc"
