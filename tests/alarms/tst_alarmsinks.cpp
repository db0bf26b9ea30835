// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real ways out of the window: the tones that are shipped, and notices on a real session bus.
#include "tests/alarms/soundroom.h"
#include "widgets/shell/alarmsinks.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QtEndian>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// The notification service of a desktop.
class Desktop : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.interface() != "org.freedesktop.Notifications"_L1)
            return false;
        if (message.member() == "Notify"_L1) {
            shown << message.arguments();
            connection.send(message.createReply(QVariant::fromValue(kId)));
        } else {
            closed << message.arguments().value(0).toUInt();
            connection.send(message.createReply());
        }
        return true;
    }

    static constexpr uint kId = 7;
    QList<QVariantList> shown;
    QList<uint> closed;
};

} // namespace

class TestAlarmSinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tonesAreSmallWaveFiles();
    void aNoticeIsPlainAndTakesThePlaceOfTheOneBefore();
    void nobodyWhoShowsNoticesIsMissed();
    void withoutLoudspeakerAndVoiceNothingHangs();
};

void TestAlarmSinks::tonesAreSmallWaveFiles()
{
    constexpr qsizetype kHead = 44;
    QSet<QByteArray> tones;
    for (int priority = 1; priority <= 3; ++priority) {
        QFile file(u":/ioc/sounds/alarm-%1.wav"_s.arg(priority));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("RIFF") && bytes.mid(8, 8) == "WAVEfmt ");
        QCOMPARE(qFromLittleEndian<quint16>(bytes.constData() + 20), 1); // PCM
        QCOMPARE(qint64(qFromLittleEndian<quint32>(bytes.constData() + 4)) + 8, file.size());
        QVERIFY(bytes.size() > 2'000 && bytes.size() < 16'000);
        QCOMPARE(qFromLittleEndian<quint32>(bytes.constData() + 24), quint32(heard::kRate));
        QCOMPARE(bytes.mid(36, 4), "data");
        const heard::Sound sound = heard::listenTo(bytes.sliced(kHead));
        QCOMPARE(sound.beeps, priority == 1 ? 4 : priority == 2 ? 2 : 1);
        QVERIFY(sound.milliseconds >= 200 && sound.loudest > 0.3);
        tones.insert(bytes);
    }
    QCOMPARE(tones.size(), 3);
}

void TestAlarmSinks::aNoticeIsPlainAndTakesThePlaceOfTheOneBefore()
{
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    if (!bus.isConnected() || !bus.registerService(u"org.freedesktop.Notifications"_s))
        QSKIP("there is no session bus of our own");
    Desktop desktop;
    QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &desktop));
    const auto sinks = shell::desktopAlarmSinks();
    sinks.notice->show(u"Cảnh báo"_s, u"Trễ hạn <b>PA-1</b>"_s, false);
    QTRY_COMPARE(desktop.shown.size(), 1);
    const QVariantList first = desktop.shown.constFirst();
    QCOMPARE(first.size(), 8);
    QCOMPARE(first.at(1).toUInt(), 0U);
    QCOMPARE(first.at(3).toString(), u"Cảnh báo"_s);
    QVERIFY(!first.at(4).toString().contains(u'<')); // a body may be read as markup
    QTest::qWait(100);                               // the answer with its number
    sinks.notice->show(u"Cảnh báo"_s, u"Hai"_s, true);
    QTRY_COMPARE(desktop.shown.size(), 2);
    QCOMPARE(desktop.shown.at(1).at(1).toUInt(), Desktop::kId);
    QCOMPARE(desktop.shown.at(1).at(7).toInt(), 0); // it stays
    QTest::qWait(100);
    sinks.notice->withdraw();
    QTRY_COMPARE(desktop.closed, QList<uint>{Desktop::kId});
    sinks.notice->withdraw();
    bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QTest::qWait(50);
    QCOMPARE(desktop.closed.size(), 1);
}

void TestAlarmSinks::nobodyWhoShowsNoticesIsMissed()
{
    const auto sinks = shell::desktopAlarmSinks();
    sinks.notice->show(u"Cảnh báo"_s, u"Một"_s, false);
    QTest::qWait(50);
    sinks.notice->withdraw();
    sinks.speech->hush();
}

/// Machines of the tests have neither: everything returns, and the program goes on.
void TestAlarmSinks::withoutLoudspeakerAndVoiceNothingHangs()
{
    const auto sinks = shell::desktopAlarmSinks();
    for (const int priority : {0, 1, 2, 3, 4}) // others than 1 … 3 are taken for the nearest
        sinks.sound->play(priority, 0.5);
    sinks.speech->say(u"Một cảnh báo khẩn"_s, 0.5);
    sinks.speech->say(u"Còn hai cảnh báo khác"_s, 0.5);
    bool goesOn = false;
    QTimer::singleShot(0, this, [&goesOn] { goesOn = true; });
    QTRY_VERIFY(goesOn);
    sinks.speech->hush();
}

QTEST_MAIN(TestAlarmSinks)
#include "tst_alarmsinks.moc"
