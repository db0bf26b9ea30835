// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes out of the loudspeaker: tones and voice on a real sound server, recorded and listened
// to.
#include "tests/alarms/soundroom.h"
#include "widgets/shell/alarmsinks.h"

#include <QLocale>

using namespace Qt::StringLiterals;

class TestAlarmAudible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachPriorityHasATone_data();
    void eachPriorityHasATone();
    void theVolumeIsHeard();
    void theToneIsHeardWhereNobodySpeaks();
    void aVoiceThatComesLaterSpeaks();
    void hushEndsASentence();

private:
    [[nodiscard]] heard::Sound toneOf(int priority, double volume);

    heard::SoundRoom m_room;
    shell::AlarmSinks m_sinks = shell::desktopAlarmSinks();
};

void TestAlarmAudible::initTestCase()
{
    if (const QString missing = heard::SoundRoom::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"this machine has no %1"_s.arg(missing)));
    QVERIFY(m_room.open());
    QLocale::setDefault(QLocale(QLocale::Vietnamese));
}

heard::Sound TestAlarmAudible::toneOf(int priority, double volume)
{
    m_room.listenAnew();
    m_sinks.sound->play(priority, volume);
    const bool over = QTest::qWaitFor([this] { return m_room.isOver(500); },
                                      heard::SoundRoom::kPatience);
    return over ? m_room.soFar() : heard::Sound{};
}

void TestAlarmAudible::eachPriorityHasATone_data()
{
    QTest::addColumn<int>("beeps");
    QTest::newRow("1") << 4;
    QTest::newRow("2") << 2;
    QTest::newRow("3") << 1;
}

void TestAlarmAudible::eachPriorityHasATone()
{
    QFETCH(const int, beeps);
    const heard::Sound sound = toneOf(QByteArray(QTest::currentDataTag()).toInt(), 1);
    QCOMPARE(sound.beeps, beeps);
    QVERIFY2(sound.milliseconds >= 150 && sound.milliseconds <= 800,
             qPrintable(QString::number(sound.milliseconds)));
    QVERIFY2(sound.loudest > 0.2, qPrintable(QString::number(sound.loudest)));
}

void TestAlarmAudible::theVolumeIsHeard()
{
    const double loud = toneOf(3, 1).loudest;
    const double soft = toneOf(3, 0.5).loudest;
    QVERIFY2(soft > 0.05 && soft < 0.8 * loud, qPrintable(QString::number(soft / loud)));
}

/// Neither does the sentence that nobody says keep the tone away.
void TestAlarmAudible::theToneIsHeardWhereNobodySpeaks()
{
    m_sinks.speech->say(u"Có một cảnh báo khẩn"_s, 1);
    QCOMPARE(toneOf(1, 1).beeps, 4);
}

/// The same desk, without a start in between: the sentence before was lost, this one is said.
void TestAlarmAudible::aVoiceThatComesLaterSpeaks()
{
    QVERIFY(m_room.giveVoice());
    m_room.listenAnew();
    m_sinks.speech->say(u"Có một cảnh báo khẩn: dịch sốt xuất huyết tại Phan Thiết"_s, 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_room.isOver(1'000), heard::SoundRoom::kPatience);
    const heard::Sound sound = m_room.soFar();
    QVERIFY2(sound.milliseconds > 1'000, qPrintable(QString::number(sound.milliseconds)));
    QVERIFY2(sound.loudest > 0.05, qPrintable(QString::number(sound.loudest)));
}

void TestAlarmAudible::hushEndsASentence()
{
    const QString sentence = u"Còn sáu cảnh báo khác. "_s.repeated(20);
    m_room.listenAnew();
    m_sinks.speech->say(sentence, 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_room.soFar().milliseconds > 0, heard::SoundRoom::kPatience);
    m_sinks.speech->hush();
    QTRY_VERIFY_WITH_TIMEOUT(m_room.isOver(2'000), heard::SoundRoom::kPatience);
    // Said to its end it takes half a minute.
    QVERIFY2(m_room.soFar().milliseconds < 10'000,
             qPrintable(QString::number(m_room.soFar().milliseconds)));
}

QTEST_MAIN(TestAlarmAudible)
#include "tst_alarmaudible.moc"
