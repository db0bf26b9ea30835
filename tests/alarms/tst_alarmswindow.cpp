// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/lock.h"
#include "tests/alarms/alarmdesk.h"
#include "widgets/shell/lockcontrol.h"
#include "widgets/shell/navigationrail.h"

#include <QAbstractButton>
#include <QBitArray>
#include <QComboBox>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableWidget>

using namespace alarmtest;

/// The alarms around their list: the subsystems, the figures, the status bar, the locked desk, the
/// watch over the alarms themselves.
class TestAlarmsWindow : public QObject, alarmtest::AlarmDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanupTestCase() { m_desk.reset(); }
    void theRecordIsOpened();
    void theSubsystemsAtAGlance();
    void figuresStandBesideTheirLimits();
    void theStatusBarCountsAndOpens();
    void theRailCountsByPriority();
    void theDeskIsEvaluatedOnce();
    void theLockedDeskNamesNothing();
    void theWatchdogIsShown();
    void whoMayNotActMayLook();
    void pictures();
};

/// An emergency that nobody has received for hours.
void TestAlarmsWindow::theRecordIsOpened()
{
    const auto report = reportIn(*m_backend, u"MOI"_s,
                                 {{u"categoryId"_s, u"k-khan-cap"_s},
                                  {u"occurredAt"_s, u"2025-06-11T20:00:00Z"_s},
                                  {u"sentAt"_s, u"2025-06-11T20:00:00Z"_s}});
    m_desk->sync().syncNow();
    const auto row = [&] {
        for (int one = 0; one < rows().rowCount(); ++one) {
            if (line(one).episode.subject == report.value)
                return one;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(row() >= 0, kPatience);
    QCOMPARE(line(row()).rule.priority, 1);
    table().selectRow(row());
    press(m_desk->button(u"alarm-open"_s));
    QCOMPARE(m_desk->context().selectedReport(), report);
    QTRY_VERIFY(window().workspace().isOpen(u"field-reports"_s));
    window().workspace().apply({u"test"_s, {}, {{u"alarms"_s, u"left"_s, {}, 1.0}}});
}

void TestAlarmsWindow::theSubsystemsAtAGlance()
{
    openTab(1);
    auto *tile = m_desk->find<QAbstractButton>(u"area-field-reports"_s);
    QVERIFY(tile && tile->isVisible());
    QVERIFY(tile->accessibleName().contains(
        panes::alarms::subsystemText(domain::Subsystem::FieldReports)));
    save(u"areas"_s);
    press(tile);
    QCOMPARE(m_desk->find<QTabBar>(u"alarms-tabs"_s)->currentIndex(), 0);
    QVERIFY(rows().rowCount() > 0);
    for (int row = 0; row < rows().rowCount(); ++row)
        QCOMPARE(line(row).rule.subsystem, domain::Subsystem::FieldReports);
    m_desk->find<QComboBox>(u"alarm-subsystem"_s)->setCurrentIndex(0);
}

void TestAlarmsWindow::figuresStandBesideTheirLimits()
{
    openTab(2);
    auto *measures = m_desk->find<QTableWidget>(u"performance-measures"_s);
    QTRY_VERIFY_WITH_TIMEOUT(measures->rowCount() > 0 && measures->isVisible(), kPatience);
    QVERIFY(m_desk->settle());
    int limits = 0;
    for (int row = 0; row < measures->rowCount(); ++row) {
        QVERIFY(!measures->item(row, 1)->text().isEmpty());
        limits += measures->item(row, 4)->text().isEmpty() ? 0 : 1;
        QCOMPARE(measures->item(row, 2)->text().isEmpty(),
                 measures->item(row, 3)->text().isEmpty());
    }
    QVERIFY(limits >= 7);
    save(u"performance"_s);
    openTab(0);
}

void TestAlarmsWindow::theStatusBarCountsAndOpens()
{
    auto *badge = window().statusBar()->findChild<QToolButton *>(u"alarms-badge"_s);
    QVERIFY(badge && badge->isVisible());
    auto &own = control().feed();
    own.board().evaluate();
    QTRY_VERIFY(!own.board().isLoading());
    QTRY_VERIFY_WITH_TIMEOUT(
        badge->text().contains(QString::number(own.board().content()->waiting())), kPatience);
    window().workspace().apply({u"test"_s, u"overview"_s, {}});
    QVERIFY(!window().workspace().isOpen(u"alarms"_s));
    press(badge);
    QVERIFY(window().workspace().isOpen(u"alarms"_s));
    window().workspace().apply({u"test"_s, {}, {{u"alarms"_s, u"left"_s, {}, 1.0}}});
}

/// Triangle, diamond and circle beside the icon, all counts in the spoken name.
void TestAlarmsWindow::theRailCountsByPriority()
{
    auto *rail = window().findChild<shell::NavigationRail *>();
    auto *entry = rail->findChild<shell::RailButton *>(u"alarms"_s);
    QVERIFY(entry && entry->isVisible());
    shell::WaitingCounts waiting{};
    for (const auto &alarm : control().annunciator().waiting())
        ++waiting.at(size_t(alarm.priority - 1));
    QVERIFY(std::ranges::any_of(waiting, [](int count) { return count > 0; }));
    QCOMPARE(entry->waiting(), waiting);
    QVERIFY(entry->accessibleName().endsWith(shell::waitingText(waiting)));
    QCOMPARE(entry->toolTip(), entry->accessibleName());
    QVERIFY(rail->findChild<shell::RailButton *>(u"map"_s)->waiting() == shell::WaitingCounts{});
    // No two priorities look alike, whatever their colour: which pixels are painted is compared.
    const auto painted = [&](const shell::WaitingCounts &counts) {
        rail->setWaiting(u"alarms"_s, {});
        const QImage without = entry->grab().toImage();
        rail->setWaiting(u"alarms"_s, counts);
        const QImage with = entry->grab().toImage();
        QBitArray mask(with.width() * with.height());
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                mask.setBit(y * with.width() + x, with.pixel(x, y) != without.pixel(x, y));
        }
        return mask;
    };
    QList<QBitArray> masks;
    for (const shell::WaitingCounts &one :
         {shell::WaitingCounts{3, 0, 0}, shell::WaitingCounts{0, 3, 0},
          shell::WaitingCounts{0, 0, 3}, shell::WaitingCounts{3, 3, 0}})
        masks << painted(one);
    for (qsizetype i = 0; i < masks.size(); ++i) {
        QVERIFY(masks.at(i).count(true) > 20);
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(masks.at(i) != masks.at(j), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
    }
    rail->setWaiting(u"alarms"_s, {2, 1, 4});
    save(u"rail"_s);
    const QString name = entry->accessibleName();
    m_desk->console().setLanguage(u"en"_s);
    QTRY_VERIFY(entry->accessibleName() != name);
    rail->setWaiting(u"alarms"_s, {2, 1, 4});
    QVERIFY2(entry->accessibleName().endsWith(u"2 urgent, 1 high, 4 ordinary"_s),
             qPrintable(entry->accessibleName()));
    m_desk->console().setLanguage(u"vi"_s);
    QTRY_VERIFY(entry->accessibleName().endsWith(shell::waitingText(entry->waiting())));
    rail->setWaiting(u"alarms"_s, {2, 1, 4});
    QCOMPARE(entry->accessibleName(), name);
    rail->setWaiting(u"alarms"_s, waiting);
}

void TestAlarmsWindow::theDeskIsEvaluatedOnce()
{
    QCOMPARE(&feed().board(), &control().feed().board());
    QCOMPARE(&feed().board(), &m_desk->console().surroundings().alarms);
    QTRY_VERIFY_WITH_TIMEOUT(!feed().board().isLoading(), kPatience);
    QSignalSpy told(&feed().board(), &items::Loaded::changed);
    feed().board().evaluate();
    QCOMPARE(told.size(), 1); // that it works
    QTRY_VERIFY_WITH_TIMEOUT(told.size() > 1 && !feed().board().isLoading(), kPatience);
}

void TestAlarmsWindow::theLockedDeskNamesNothing()
{
    auto &annunciator = control().annunciator();
    Q_EMIT m_source->screenLocked();
    m_heard.clear();
    auto waiting = annunciator.waiting();
    waiting.push_back({u"new"_s, 1, u"Cháy lớn"_s});
    annunciator.setWaiting(waiting);
    QVERIFY(!m_heard.notices.isEmpty());
    for (const QString &text : m_heard.notices + m_heard.sentences)
        QVERIFY2(!text.contains(u"Cháy") && text.contains(QString::number(waiting.size())),
                 qPrintable(text));
    window().findChild<shell::LockControl *>()->lock().unlock();
    QTRY_VERIFY(m_desk->find<QTableView>(u"alarms"_s)->isVisible());
}

void TestAlarmsWindow::theWatchdogIsShown()
{
    QVERIFY(said(u"alarms-dead"_s).isEmpty());
    m_desk->sync().setForcedOffline(true);
    moveClock(std::chrono::minutes(5)); // and no evaluation comes
    auto &own = control().feed();
    feed().watch();
    own.watch();
    QVERIFY(said(u"alarms-dead"_s).isEmpty()); // it may be the clock: another one is asked for
    feed().watch();
    own.watch();
    QVERIFY(!said(u"alarms-dead"_s).isEmpty());
    const auto *line = window().statusBar()->findChild<QLabel *>(u"alarms-not-watched"_s);
    QVERIFY(line->isVisible() && !line->text().isEmpty());
    save(u"dead"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said(u"alarms-dead"_s).isEmpty() && !line->isVisible(), kPatience);
    moveClock(std::chrono::minutes(-5));
    m_desk->sync().setForcedOffline(false);
    QVERIFY(m_desk->settle());
}

void TestAlarmsWindow::whoMayNotActMayLook()
{
    QVERIFY(m_backend->backend.setAccount(
        u"demo"_s, {{u"permissions"_s, QJsonArray{u"read:all"_s, u"act:reports"_s}}}));
    m_desk->sync().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->button(u"alarm-acknowledge"_s)->isEnabled(), kPatience);
    for (const auto *name : {"alarm-shelve", "alarm-comment", "alarm-assign"})
        QVERIFY(!m_desk->button(QLatin1StringView(name))->isEnabled());
    QVERIFY(m_desk->button(u"alarm-open"_s)->isEnabled());
    QVERIFY(m_desk->said().contains(QCoreApplication::translate(
        "panes::alarms::AlarmListTab", "Your account may look at alarms, not act on them.")));
    QVERIFY(m_backend->backend.setAccount(
        u"demo"_s, {{u"permissions"_s, QJsonArray{u"read:all"_s, u"act:all"_s}}}));
    m_desk->sync().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"alarm-comment"_s)->isEnabled(), kPatience);
}

void TestAlarmsWindow::pictures()
{
    if (qEnvironmentVariable("IOC_PICTURES").isEmpty())
        QSKIP("for whoever looks: IOC_PICTURES=DIR");
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        m_desk->console().setLanguage(language);
        for (int tab = 0; tab < m_desk->find<QTabBar>(u"alarms-tabs"_s)->count(); ++tab) {
            openTab(tab);
            QVERIFY(m_desk->settle());
            QTest::qWait(400);
            save(u"%1-%2"_s.arg(language).arg(tab));
        }
    }
}

QTEST_MAIN(TestAlarmsWindow)
#include "tst_alarmswindow.moc"
