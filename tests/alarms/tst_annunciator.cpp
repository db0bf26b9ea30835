// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "tests/alarms/heard.h"
#include "widgets/panes/alarms/alarmlife.h"
#include "widgets/shell/annunciator.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using alarmtest::Heard;
using shell::WaitingAlarm;

namespace {

const QDateTime kBegin(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

WaitingAlarm alarm(const QString &name, int priority)
{
    return {name, priority, name};
}

} // namespace

/// What the room hears, by a clock that the test moves.
class TestAnnunciator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aQuietStartSaysNothing();
    void theStartIsOneSentence();
    void eachPriorityHasItsTone();
    void aFloodIsSummedUp();
    void theVitalAlwaysSpeaks();
    void afterTheFloodTheyAreToldOneByOneAgain();
    void whatWasAnsweredInTheFloodIsNotCounted();
    void itNagsEveryQuarterOfAnHour();
    void aMuteKeepsStillAndEnds();
    void aNewAlarmBreaksAMute();
    void whatComesBackIsToldAgain();
    void aLockedDeskTellsOnlyHowMany();
    void theNoticeGoesWhenNothingWaits();
    void eachWayCanBeSwitchedOff();
    void settingsStay();
    void theDeadAlarmSystemIsTold();
    void theWatchdog_data();
    void theWatchdog();

private:
    void wait(std::vector<WaitingAlarm> alarms) { m_it->setWaiting(std::move(alarms)); }
    void pass(std::chrono::seconds time)
    {
        m_clock.advance(time);
        m_it->tick();
    }
    [[nodiscard]] QString all() const { return m_heard.sentences.join(u'\n'); }

    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    core::FixedClock m_clock;
    Heard m_heard;
    std::unique_ptr<shell::Annunciator> m_it;
};

void TestAnnunciator::init()
{
    m_it.reset();
    m_heard.clear();
    m_clock.set(kBegin);
    m_settings = std::make_unique<QSettings>(m_dir.filePath(u"desk.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_it = std::make_unique<shell::Annunciator>(alarmtest::listeningSinks(m_heard), *m_settings,
                                                m_clock);
}

void TestAnnunciator::aQuietStartSaysNothing()
{
    wait({});
    pass(60min);
    QVERIFY(m_heard.isSilent());
}

void TestAnnunciator::theStartIsOneSentence()
{
    wait({alarm(u"Lũ"_s, 1), alarm(u"Trễ hạn"_s, 2), alarm(u"Chậm số liệu"_s, 3),
          alarm(u"Đứng yên"_s, 3), alarm(u"Nóng"_s, 3)});
    QCOMPARE(m_heard.tones, QList<int>{1});
    QCOMPARE(m_heard.sentences.size(), 1);
    QVERIFY2(all().contains(u'5') && all().contains(u"Lũ"), qPrintable(all()));
    QCOMPARE(m_heard.notices.size(), 1);
    pass(10s);
    QCOMPARE(m_heard.sentences.size(), 1);
}

void TestAnnunciator::eachPriorityHasItsTone()
{
    wait({});
    std::vector<WaitingAlarm> there;
    for (const int priority : {3, 2, 1}) {
        there.push_back(alarm(u"A%1"_s.arg(priority), priority));
        wait(there);
        QCOMPARE(m_heard.tones, QList<int>{priority});
        QVERIFY(all().contains(u"A%1"_s.arg(priority)));
        m_heard.clear();
        pass(40s);
    }
}

void TestAnnunciator::aFloodIsSummedUp()
{
    wait({});
    std::vector<WaitingAlarm> flood;
    for (int i = 1; i <= 9; ++i)
        flood.push_back(alarm(u"Alarm %1"_s.arg(i), 3));
    wait(flood);
    QCOMPARE(m_heard.sentences.size(), 4); // three by name, and how many others
    QVERIFY(m_heard.sentences.at(2).contains(u"Alarm 3"));
    QVERIFY2(m_heard.sentences.at(3).contains(u'6'), qPrintable(all()));
    QVERIFY(!all().contains(u"Alarm 4"));
    QCOMPARE(m_heard.tones.size(), 1);
    m_heard.clear();
    flood.push_back(alarm(u"Alarm 10"_s, 2));
    flood.push_back(alarm(u"Alarm 11"_s, 3));
    pass(10s);
    wait(flood);
    QVERIFY(m_heard.isSilent()); // the sum is told once in a span
    pass(25s);
    QCOMPARE(m_heard.sentences.size(), 1);
    QVERIFY2(m_heard.sentences.at(0).contains(u'2'), qPrintable(all()));
    QCOMPARE(m_heard.tones, QList<int>{2});
}

void TestAnnunciator::theVitalAlwaysSpeaks()
{
    wait({});
    std::vector<WaitingAlarm> flood;
    for (int i = 1; i <= 20; ++i)
        flood.push_back(alarm(u"Alarm %1"_s.arg(i), 3));
    wait(flood);
    m_heard.clear();
    flood.push_back(alarm(u"Vỡ đê"_s, 1));
    flood.push_back(alarm(u"Cháy lớn"_s, 1));
    pass(5s);
    wait(flood);
    QCOMPARE(m_heard.sentences.size(), 2);
    QVERIFY(all().contains(u"Vỡ đê") && all().contains(u"Cháy lớn"));
    QCOMPARE(m_heard.tones, QList<int>{1});
}

void TestAnnunciator::afterTheFloodTheyAreToldOneByOneAgain()
{
    wait({});
    std::vector<WaitingAlarm> flood;
    for (int i = 1; i <= 5; ++i)
        flood.push_back(alarm(u"Alarm %1"_s.arg(i), 2));
    wait(flood);
    pass(31s);
    m_heard.clear();
    flood.push_back(alarm(u"Alarm 6"_s, 2));
    wait(flood);
    QVERIFY(all().contains(u"Alarm 6"));
}

void TestAnnunciator::whatWasAnsweredInTheFloodIsNotCounted()
{
    wait({});
    std::vector<WaitingAlarm> flood;
    for (int i = 1; i <= 5; ++i)
        flood.push_back(alarm(u"Alarm %1"_s.arg(i), 2));
    wait(flood);
    pass(5s);
    flood.push_back(alarm(u"Alarm 6"_s, 2));
    wait(flood);
    flood.pop_back();
    wait(flood);
    m_heard.clear();
    pass(31s);
    QVERIFY(m_heard.isSilent());
}

void TestAnnunciator::itNagsEveryQuarterOfAnHour()
{
    wait({alarm(u"Trễ hạn"_s, 2)});
    m_heard.clear();
    pass(14min);
    QVERIFY(m_heard.isSilent());
    pass(1min);
    QCOMPARE(m_heard.tones, QList<int>{2});
    QVERIFY(all().contains(u"Trễ hạn"));
    m_heard.clear();
    pass(15min);
    QCOMPARE(m_heard.tones.size(), 1);
    wait({});
    m_heard.clear();
    pass(60min);
    QVERIFY(m_heard.isSilent());
}

void TestAnnunciator::aMuteKeepsStillAndEnds()
{
    wait({alarm(u"Trễ hạn"_s, 2)});
    m_heard.clear();
    QSignalSpy changed(m_it.get(), &shell::Annunciator::changed);
    m_it->mute(20min);
    QCOMPARE(m_it->mutedUntil(), kBegin.addDuration(20min));
    QCOMPARE(changed.count(), 1);
    pass(16min);
    QVERIFY(m_heard.isSilent());
    pass(4min);
    QVERIFY(!m_it->mutedUntil().isValid());
    QVERIFY(changed.count() > 1);
    pass(15min);
    QCOMPARE(m_heard.tones.size(), 1);
}

void TestAnnunciator::aNewAlarmBreaksAMute()
{
    wait({alarm(u"Trễ hạn"_s, 2)});
    m_it->mute(60min);
    m_heard.clear();
    pass(1min);
    wait({alarm(u"Trễ hạn"_s, 2), alarm(u"Điểm nóng"_s, 3)});
    QVERIFY(!m_it->mutedUntil().isValid());
    QCOMPARE(m_heard.tones, QList<int>{3});
    QVERIFY(all().contains(u"Điểm nóng"));
    m_heard.clear();
    m_it->mute(60min);
    m_it->unmute();
    pass(15min);
    QCOMPARE(m_heard.tones, QList<int>{2});
}

void TestAnnunciator::whatComesBackIsToldAgain()
{
    wait({alarm(u"Trễ hạn"_s, 2)});
    wait({}); // shelved
    m_heard.clear();
    pass(60min);
    wait({alarm(u"Trễ hạn"_s, 2)}); // it came back
    QCOMPARE(m_heard.tones, QList<int>{2});
}

void TestAnnunciator::aLockedDeskTellsOnlyHowMany()
{
    wait({alarm(u"Trễ hạn PA-2025-000001"_s, 2)});
    QVERIFY(m_heard.notice.contains(u"PA-2025-000001"));
    m_it->setLocked(true);
    QVERIFY(m_heard.notice.isEmpty()); // it named one
    QVERIFY(m_heard.hushed > 0);
    m_heard.clear();
    pass(40s);
    wait({alarm(u"Trễ hạn PA-2025-000001"_s, 2), alarm(u"Cháy lớn"_s, 1)});
    QCOMPARE(m_heard.tones, QList<int>{1});
    for (const QString &text : m_heard.sentences + m_heard.notices) {
        QVERIFY2(text.contains(u'2'), qPrintable(text));
        QVERIFY(!text.contains(u"PA-2025") && !text.contains(u"Cháy"));
    }
    QCOMPARE(m_heard.notices.size(), 1);
    m_it->setLocked(false);
    m_heard.clear();
    pass(15min);
    QVERIFY(all().contains(u"Cháy lớn"));
}

void TestAnnunciator::theNoticeGoesWhenNothingWaits()
{
    wait({alarm(u"Trễ hạn"_s, 2)});
    QVERIFY(!m_heard.notice.isEmpty());
    wait({});
    QVERIFY(m_heard.notice.isEmpty());
}

void TestAnnunciator::eachWayCanBeSwitchedOff()
{
    m_it->setTelling({.sound = false, .speech = true, .notice = true, .volume = 1});
    wait({alarm(u"Một"_s, 2)});
    QVERIFY(m_heard.tones.isEmpty() && !m_heard.sentences.isEmpty() && !m_heard.notices.isEmpty());
    m_heard.clear();
    m_it->setTelling({.sound = true, .speech = false, .notice = false, .volume = 1});
    pass(40s);
    wait({alarm(u"Một"_s, 2), alarm(u"Hai"_s, 2)});
    QVERIFY(!m_heard.tones.isEmpty() && m_heard.sentences.isEmpty() && m_heard.notices.isEmpty());
}

void TestAnnunciator::settingsStay()
{
    const shell::AlarmTelling wanted{
        .sound = true, .speech = false, .notice = true, .volume = 0.25};
    m_it->setTelling(wanted);
    Heard other;
    const shell::Annunciator again(alarmtest::listeningSinks(other), *m_settings, m_clock);
    QCOMPARE(again.telling(), wanted);
}

void TestAnnunciator::theDeadAlarmSystemIsTold()
{
    wait({});
    m_it->setDead(kBegin);
    QCOMPARE(m_heard.tones, QList<int>{1});
    QVERIFY2(all().contains(u"09:00"), qPrintable(all())); // 02:00 UTC in the province
    m_heard.clear();
    m_it->setDead(kBegin);
    QVERIFY(m_heard.isSilent()); // once
    m_it->setDead({});
    QVERIFY(!m_it->deadSince().isValid());
    QVERIFY(m_heard.isSilent());
}

void TestAnnunciator::theWatchdog_data()
{
    QTest::addColumn<int>("lastEvaluation"); // seconds after the begin; −1: never
    QTest::addColumn<bool>("failed");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("deadSince"); // −1: alive
    QTest::newRow("just-begun") << -1 << false << 60 << -1;
    QTest::newRow("never-came") << -1 << false << 91 << 0;
    QTest::newRow("on-time") << 300 << false << 330 << -1;
    QTest::newRow("three-periods-to-the-second") << 300 << false << 390 << -1;
    QTest::newRow("later") << 300 << false << 391 << 300;
    QTest::newRow("failed-at-once") << 300 << true << 301 << 300;
}

void TestAnnunciator::theWatchdog()
{
    QFETCH(int, lastEvaluation);
    QFETCH(bool, failed);
    QFETCH(int, now);
    QFETCH(int, deadSince);
    panes::alarms::AlarmLife life(kBegin, 30s);
    if (lastEvaluation >= 0)
        life.evaluated(kBegin.addSecs(lastEvaluation));
    if (failed)
        life.failed();
    QCOMPARE(life.deadSince(kBegin.addSecs(now)),
             deadSince < 0 ? QDateTime() : kBegin.addSecs(deadSince));
    life.evaluated(kBegin.addSecs(now));
    QVERIFY(!life.deadSince(kBegin.addSecs(now)).isValid()); // it works again
}

QTEST_MAIN(TestAnnunciator)
#include "tst_annunciator.moc"
