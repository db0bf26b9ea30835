// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/paneworld.h"
#include "widgets/common/lastvisit.h"
#include "widgets/panes/reports/changedsince.h"
#include "widgets/panes/reports/reportspane.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime utc(int day, int hour, int minute = 0)
{
    return {QDate(2025, 5, day), QTime(hour, minute), QTimeZone::UTC};
}

} // namespace

/// "What changed since …" at the desk of reports, and the chips that say what narrows it.
class TestChangedSince : public QObject
{
    Q_OBJECT

    std::unique_ptr<panetest::PaneWorld> m_world;
    std::unique_ptr<panes::reports::ReportsPane> m_pane;

    [[nodiscard]] common::SharedContext &context() { return m_world->context; }
    [[nodiscard]] QPushButton *chip(const char *name)
    {
        return m_pane->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAction *action(const char *name)
    {
        auto *menu = m_pane->findChild<panes::reports::ChangedSince *>()->menu();
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<panetest::PaneWorld>(2000);
        m_pane = std::make_unique<panes::reports::ReportsPane>(m_world->with());
        m_pane->resize(900, 640);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanupTestCase()
    {
        m_pane.reset();
        m_world.reset();
    }
    void init()
    {
        context().setChangedSince({});
        context().setReportRegion({});
        context().setWindow({}, {});
        m_world->settings.clear();
    }

    void theMorningIsTheLastOneThatIsOver_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("morning");
        QTest::newRow("ten-in-the-morning") << utc(20, 3) << utc(20, 0);
        QTest::newRow("seven-sharp") << utc(20, 0) << utc(20, 0);
        QTest::newRow("a-minute-to-seven") << utc(19, 23, 59) << utc(19, 0);
        QTest::newRow("after-midnight-there") << utc(19, 18) << utc(19, 0);
    }
    void theMorningIsTheLastOneThatIsOver()
    {
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, morning);
        QCOMPARE(panes::reports::ChangedSince::morningBefore(now), morning);
    }
    void aVisitEndsWithAnAbsence()
    {
        common::LastVisit visit(m_world->settings);
        visit.note(utc(1, 8));
        QVERIFY(!visit.end().isValid()); // the first one ever
        for (int minute = 1; minute < 60; ++minute)
            visit.note(utc(1, 8, minute));
        visit.note(utc(1, 9, 20)); // back after twenty minutes: the same visit
        QVERIFY(!visit.end().isValid());
        visit.note(utc(2, 7));
        QCOMPARE(visit.end(), utc(1, 9, 20));
        visit.note(utc(2, 7, 25));
        // Another run of the program reads the same.
        QCOMPARE(common::LastVisit(m_world->settings).end(), utc(1, 9, 20));
        visit.note(utc(1, 0)); // a clock put right is no absence
        QCOMPARE(visit.end(), utc(1, 9, 20));
    }
    void theLastVisitIsOfferedOnlyWhenThereWasOne()
    {
        QVERIFY(!action("since-visit")->isEnabled());
        common::LastVisit visit(m_world->settings);
        visit.note(utc(10, 9));
        visit.note(utc(20, 1));
        QVERIFY(action("since-visit")->isEnabled());
        QVERIFY(action("since-visit")->text().contains(u"16:00 10/05/2025"_s));
        action("since-visit")->trigger();
        QCOMPARE(context().changedSince(), utc(10, 9));
    }
    void listAndChipSayHowManyChanged()
    {
        QVERIFY(chip("changes-chip")->isHidden());
        action("since-day")->trigger();
        QCOMPARE(context().changedSince(), utc(19, 3));
        const qint64 changed = std::ranges::count_if(
            m_world->reports, [](const auto &report) { return report.updatedAt >= utc(19, 3); });
        QVERIFY(changed > 20 && changed < 500);
        QCOMPARE(m_world->listed(), changed);
        QTRY_VERIFY(m_pane->isSettled());
        QVERIFY(chip("changes-chip")->isVisible());
        QTRY_VERIFY2(chip("changes-chip")->text().startsWith(QString::number(changed) + u' '),
                     qPrintable(chip("changes-chip")->text()));
        QVERIFY(chip("changes-chip")->text().contains(u"10:00 19/05/2025"_s));
        // A queue narrows the list; the chip goes on to count all that changed.
        context().setReportChoice({.openOnly = true});
        QTRY_VERIFY(m_pane->isSettled());
        QVERIFY(m_world->listed() < changed);
        QVERIFY(chip("changes-chip")->text().startsWith(QString::number(changed) + u' '));
        context().setReportChoice({});
        action("since-ever")->trigger();
        QVERIFY(chip("changes-chip")->isHidden());
        QCOMPARE(m_world->listed(), qint64(m_world->reports.size()));
    }
    void eachChipTakesItsOwnAway()
    {
        context().setReportRegion({{107.6, 10.7}, {108.2, 10.7}, {108.2, 11.3}});
        context().setWindow(utc(9, 17), utc(12, 17));
        context().setChangedSince(utc(10, 0));
        QCOMPARE(m_world->listed(), m_world->expected(m_world->scope()));
        QVERIFY(m_world->listed() > 0);
        QVERIFY2(chip("window-chip")->text().contains(u"10/05/2025 – 12/05/2025"_s),
                 qPrintable(chip("window-chip")->text()));
        QTest::mouseClick(chip("window-chip"), Qt::LeftButton);
        QVERIFY(!context().windowFrom().isValid() && chip("window-chip")->isHidden());
        QVERIFY(chip("region-chip")->isVisible() && chip("changes-chip")->isVisible());
        chip("region-chip")->setFocus();
        QTest::keyClick(chip("region-chip"), Qt::Key_Space);
        QVERIFY(context().reportRegion().isEmpty() && chip("region-chip")->isHidden());
        QTest::mouseClick(chip("changes-chip"), Qt::LeftButton);
        QVERIFY(!context().changedSince().isValid());
        QVERIFY(!chip("changes-chip")->parentWidget()->isVisible());
    }
};

QTEST_MAIN(TestChangedSince)
#include "tst_changedsince.moc"
