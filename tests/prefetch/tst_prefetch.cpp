// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/prefetch/playeddesk.h"

using namespace prefetchtest;
using domain::PrefetchPhase;
using domain::PrefetchPlan;

namespace {

PrefetchPlan upTo(int pictures)
{
    return {.pictures = true, .quota = pictures * kSize};
}

} // namespace

/// Fetching ahead with the real cache, store of pictures and outbox.
class TestPrefetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsFetchedUnasked();
    void whatIsWorthMostComesFirst();
    void itGoesOnWhereItWas();
    void theQuotaIsKept();
    void whatIsWorthLessMakesRoom();
    void neverOneThatAnUnsentEditNeeds();
    void withoutTheEditsNothingIsForgotten();
    void aSmallerQuotaTakesAway();
    void theDiskIsLeftToOthers();
    void withoutANetworkItWaits();
    void aBrokenWayIsTriedAgain();
    void whatTheBackendLacksIsCounted();
    void newPicturesFollow();
    void estimatesSayWhatIsHere();
    void cleaningTakesWhatIsNotInThePlan();
    void switchedOffItRests();
    void itEndsInTheMiddle();

private:
    std::unique_ptr<PictureWorld> m_world;
    std::unique_ptr<PlayedDesk> m_desk;
};

void TestPrefetch::init()
{
    m_world = std::make_unique<PictureWorld>();
    for (int i = 0; i < 3; ++i) {
        m_world->report(u"open-%1"_s.arg(i), true, 1 + i);
        m_world->report(u"closed-%1"_s.arg(i), false, 10 + i);
        m_world->report(u"far-%1"_s.arg(i), false, 20 + i, u"far"_s);
    }
    m_world->item(u"item"_s, 5);
    m_desk = std::make_unique<PlayedDesk>(*m_world);
}

void TestPrefetch::cleanup()
{
    m_desk.reset();
    m_world.reset();
}

void TestPrefetch::nothingIsFetchedUnasked()
{
    m_desk->follow({});
    QTest::qWait(100);
    QCOMPARE(m_desk->prefetch().state().phase, PrefetchPhase::Off);
    QVERIFY(m_desk->asked.isEmpty());
}

void TestPrefetch::whatIsWorthMostComesFirst()
{
    m_desk->follow({.pictures = true});
    QVERIFY(m_desk->reaches(PrefetchPhase::Done));
    const QStringList order{u"open-0"_s,   u"open-1"_s,   u"open-2"_s, u"item"_s,  u"closed-0"_s,
                            u"closed-1"_s, u"closed-2"_s, u"far-0"_s,  u"far-1"_s, u"far-2"_s};
    QCOMPARE(m_desk->asked, order);
    QCOMPARE(m_desk->here(), QSet(order.begin(), order.end()));
    const auto &state = m_desk->prefetch().state();
    QCOMPARE(state.files, 10);
    QCOMPARE(state.filesHere, 10);
    QCOMPARE(state.bytesHere, 10 * kSize);
    QCOMPARE(state.heldBytes, 10 * kSize);
    QCOMPARE(state.missing, 0);
}

void TestPrefetch::itGoesOnWhereItWas()
{
    m_desk->until = 4;
    m_desk->follow({.pictures = true});
    QVERIFY(m_desk->reaches(PrefetchPhase::Waiting));
    QCOMPARE(m_desk->prefetch().state().filesHere, 4);
    m_desk->reopen();
    m_desk->until.reset();
    m_desk->follow({.pictures = true});
    QVERIFY(m_desk->reaches(PrefetchPhase::Done));
    QCOMPARE(m_desk->asked.size(), 10); // each once
    QCOMPARE(QSet(m_desk->asked.begin(), m_desk->asked.end()), m_desk->here());
    QCOMPARE(m_desk->prefetch().state().filesHere, 10);
}

void TestPrefetch::theQuotaIsKept()
{
    m_desk->follow(upTo(6));
    QVERIFY(m_desk->reaches(PrefetchPhase::Full));
    QCOMPARE(m_desk->here(), (QSet{u"open-0"_s, u"open-1"_s, u"open-2"_s, u"item"_s, u"closed-0"_s,
                                   u"closed-1"_s}));
    QCOMPARE(m_desk->asked.size(), 6);
    QCOMPARE(m_desk->prefetch().state().heldBytes, 6 * kSize);
}

void TestPrefetch::whatIsWorthLessMakesRoom()
{
    for (const QString &name : {u"far-2"_s, u"closed-1"_s, u"closed-2"_s, u"stranger"_s})
        m_desk->lookAt(name);
    m_desk->follow(upTo(5));
    QVERIFY(m_desk->reaches(PrefetchPhase::Full));
    QCOMPARE(m_desk->here(),
             (QSet{u"open-0"_s, u"open-1"_s, u"open-2"_s, u"item"_s, u"closed-0"_s}));
}

void TestPrefetch::neverOneThatAnUnsentEditNeeds()
{
    m_desk->lookAt(u"far-2"_s);
    m_desk->lookAt(u"far-1"_s);
    m_desk->waitOn(u"far-2"_s);
    m_desk->follow(upTo(4));
    QVERIFY(m_desk->reaches(PrefetchPhase::Full));
    QCOMPARE(m_desk->here(), (QSet{u"far-2"_s, u"open-0"_s, u"open-1"_s, u"open-2"_s}));
    // Nor when the store makes room by itself.
    auto cleaned = QCoro::waitFor(m_desk->prefetch().clean());
    VERIFY_OK(cleaned);
    QVERIFY(m_desk->here().contains(u"far-2"_s));
}

void TestPrefetch::withoutTheEditsNothingIsForgotten()
{
    m_desk->lookAt(u"far-2"_s);
    m_desk->loseOutbox();
    m_desk->follow(upTo(1));
    QVERIFY(m_desk->reaches(PrefetchPhase::Failed));
    QCOMPARE(m_desk->here(), QSet{u"far-2"_s});
    QVERIFY(!QCoro::waitFor(m_desk->prefetch().clean()).has_value());
}

void TestPrefetch::aSmallerQuotaTakesAway()
{
    m_desk->follow({.pictures = true});
    QVERIFY(m_desk->reaches(PrefetchPhase::Done));
    m_desk->prefetch().setPlan(upTo(3));
    QVERIFY(m_desk->reaches(PrefetchPhase::Full));
    QCOMPARE(m_desk->here(), (QSet{u"open-0"_s, u"open-1"_s, u"open-2"_s}));
    QCOMPARE(m_desk->asked.size(), 10); // nothing was fetched again
    // A picture that somebody looks at on top of it drives out what is worth less.
    m_desk->lookAt(u"stranger"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->here().size(), 3, kPatience);
}

void TestPrefetch::theDiskIsLeftToOthers()
{
    m_desk->freeDisk = 1024 * domain::kMegabyte + kSize - 1;
    m_desk->follow({.pictures = true});
    QVERIFY(m_desk->reaches(PrefetchPhase::DiskFull));
    QVERIFY(m_desk->asked.isEmpty());
    m_desk->freeDisk += domain::kMegabyte;
    m_desk->prefetch().look();
    QVERIFY(m_desk->reaches(PrefetchPhase::Done));
}

void TestPrefetch::withoutANetworkItWaits()
{
    m_desk->online = false;
    m_desk->follow({.pictures = true});
    QVERIFY(m_desk->reaches(PrefetchPhase::Waiting));
    QVERIFY(m_desk->asked.isEmpty());
    m_desk->online = true;
    m_desk->prefetch().wayIsOpen();
    QVERIFY(m_desk->reaches(PrefetchPhase::Done));
}

void TestPrefetch::aBrokenWayIsTriedAgain()
{
    m_desk->until = 2;
    m_desk->follow({.pictures = true});
    QVERIFY(m_desk->reaches(PrefetchPhase::Waiting));
    QVERIFY(m_desk->prefetch().state().error);
    QCOMPARE(m_desk->prefetch().state().error->kind, core::ErrorKind::Network);
    m_desk->until.reset();
    QVERIFY(m_desk->reaches(PrefetchPhase::Done)); // by itself
    QVERIFY(!m_desk->prefetch().state().error);
}

void TestPrefetch::whatTheBackendLacksIsCounted()
{
    m_desk->gone = {u"open-1"_s, u"far-0"_s};
    m_desk->follow({.pictures = true});
    QVERIFY(m_desk->reaches(PrefetchPhase::Done));
    QCOMPARE(m_desk->prefetch().state().missing, 2);
    QCOMPARE(m_desk->prefetch().state().filesHere, 8);
    QCOMPARE(m_desk->asked.size(), 10);
    m_desk->gone.clear();
    m_desk->prefetch().look(); // a person wants to know
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->prefetch().state().filesHere, 10, kPatience);
    QCOMPARE(m_desk->asked.size(), 12);
}

void TestPrefetch::newPicturesFollow()
{
    m_desk->follow({.pictures = true});
    QVERIFY(m_desk->reaches(PrefetchPhase::Done));
    m_world->report(u"open-3"_s, true, 0);
    m_desk->prefetch().noteNews();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->here().contains(u"open-3"_s), kPatience);
    QCOMPARE(m_desk->asked.size(), 11);
}

void TestPrefetch::estimatesSayWhatIsHere()
{
    m_desk->follow(upTo(4));
    QVERIFY(m_desk->reaches(PrefetchPhase::Full));
    const PrefetchPlan far{.pictures = true, .unitIds = {u"far"_s}};
    const auto estimate = QCoro::waitFor(m_desk->prefetch().estimate(far));
    VERIFY_OK(estimate);
    QCOMPARE(estimate->files, 3);
    QCOMPARE(estimate->filesHere, 0);
    const auto all = QCoro::waitFor(m_desk->prefetch().estimate({}));
    VERIFY_OK(all);
    QCOMPARE(all->reports, 9);
    QCOMPARE(all->items, 1);
    QCOMPARE(all->filesHere, 4);
    QCOMPARE(all->bytes - all->bytesHere, 6 * kSize);
    QCOMPARE(all->freeDisk, m_desk->freeDisk);
}

void TestPrefetch::cleaningTakesWhatIsNotInThePlan()
{
    m_desk->follow({.pictures = true});
    QVERIFY(m_desk->reaches(PrefetchPhase::Done));
    m_desk->lookAt(u"stranger"_s);
    m_desk->waitOn(u"far-1"_s);
    m_desk->prefetch().setPlan({.pictures = true, .unitIds = {u"near"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->prefetch().state().files, 7, kPatience);
    QVERIFY(m_desk->reaches(PrefetchPhase::Done));
    const auto cleaned = QCoro::waitFor(m_desk->prefetch().clean());
    QCOMPARE(cleaned, support::ok(domain::PicturesCleaned{.files = 3, .bytes = 3 * kSize}));
    QCOMPARE(m_desk->here(), (QSet{u"open-0"_s, u"open-1"_s, u"open-2"_s, u"item"_s, u"closed-0"_s,
                                   u"closed-1"_s, u"closed-2"_s, u"far-1"_s}));
    QCOMPARE(m_desk->prefetch().state().heldFiles, 8);
}

void TestPrefetch::switchedOffItRests()
{
    m_desk->follow(upTo(2));
    QVERIFY(m_desk->reaches(PrefetchPhase::Full));
    m_desk->prefetch().setPlan({});
    QVERIFY(m_desk->reaches(PrefetchPhase::Off));
    QCOMPARE(m_desk->here().size(), 2); // what is here stays
    QCOMPARE(m_desk->prefetch().state().heldFiles, 2);
}

void TestPrefetch::itEndsInTheMiddle()
{
    for (int i = 0; i < 20; ++i) {
        m_desk->follow({.pictures = true});
        QTest::qWait(i);
        m_desk->close(); // fatal when it does not end
        m_desk->reopen();
    }
    m_desk->follow({.pictures = true});
    QVERIFY(m_desk->reaches(PrefetchPhase::Done));
    QCOMPARE(m_desk->here().size(), 10);
}

QTEST_GUILESS_MAIN(TestPrefetch)
#include "tst_prefetch.moc"
