// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the lock and of its PIN, without a window.
#include "models/core/clock.h"
#include "models/session/lock.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::Lock;
using session::LockPin;

class TestLockModel : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    core::FixedClock m_clock{QDateTime(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC)};
    std::unique_ptr<QSettings> m_settings;

    [[nodiscard]] QString read(const QString &key) const
    {
        m_settings->sync();
        return m_settings->value(key).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_dir.filePath(u"settings.ini"_s),
                                                 QSettings::IniFormat);
        m_settings->clear();
    }
    void minutes_data();
    void minutes();
    void locksOnceAndRemembers();
    void aDeskThatWasLockedStartsLocked();
    void pinIsNeverKept();
    void pinTexts_data();
    void pinTexts();
    void pinFaults_data();
    void pinFaults();
    void fiveWrongPins();
    void attemptsOutliveTheProgram();
    void handingOverTakesThePin();
};

void TestLockModel::minutes_data()
{
    QTest::addColumn<QVariant>("wanted");
    QTest::addColumn<QVariant>("policy");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nothing-said") << QVariant() << QVariant() << 10;
    QTest::newRow("three") << QVariant(3) << QVariant() << 3;
    QTest::newRow("never") << QVariant(0) << QVariant() << 0;
    QTest::newRow("never-forbidden") << QVariant(0) << QVariant(15) << 15;
    QTest::newRow("policy-bounds") << QVariant(60) << QVariant(15) << 15;
    QTest::newRow("shorter-than-policy") << QVariant(5) << QVariant(15) << 5;
    QTest::newRow("not-a-number") << QVariant(u"soon"_s) << QVariant() << 10;
    QTest::newRow("negative") << QVariant(-4) << QVariant() << 10;
    QTest::newRow("too-long") << QVariant(100'000) << QVariant() << 720;
}

void TestLockModel::minutes()
{
    QFETCH(QVariant, wanted);
    QFETCH(QVariant, policy);
    QFETCH(int, minutes);
    if (wanted.isValid())
        m_settings->setValue(u"lock/minutes"_s, wanted);
    if (policy.isValid())
        m_settings->setValue(u"lock/policyMinutes"_s, policy);
    QCOMPARE(Lock(*m_settings, m_clock).idleAfter(), std::chrono::minutes(minutes));
}

void TestLockModel::locksOnceAndRemembers()
{
    Lock lock(*m_settings, m_clock);
    QSignalSpy changed(&lock, &Lock::changed);
    QVERIFY(!lock.isLocked());
    lock.lock(u"u-1"_s, u"Lê Văn Tám"_s, true);
    const QDateTime since = m_clock.now();
    m_clock.advance(5min);
    lock.lock(u"u-2"_s, u"Somebody"_s, false); // the screen locks as well
    QCOMPARE(changed.count(), 1);
    QCOMPARE(lock.since(), since);
    QCOMPARE(lock.accountId(), u"u-1"_s);
    QVERIFY(lock.needsAccount());
    lock.unlock();
    lock.unlock();
    QCOMPARE(changed.count(), 2);
    QVERIFY(!m_settings->contains(u"lock/since"_s));
    QVERIFY(!m_settings->contains(u"lock/account"_s));
}

void TestLockModel::aDeskThatWasLockedStartsLocked()
{
    Lock(*m_settings, m_clock).lock(u"u-1"_s, u"Lê Văn Tám"_s, true);
    const QSettings other(m_dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QVERIFY2(other.contains(u"lock/since"_s), "it is on disk");
    const Lock again(*m_settings, m_clock);
    QVERIFY(again.isLocked());
    QCOMPARE(again.accountName(), u"Lê Văn Tám"_s);
    QVERIFY(again.needsAccount());
}

void TestLockModel::pinIsNeverKept()
{
    const QString pin = u"271828"_s;
    Lock lock(*m_settings, m_clock);
    QVERIFY(!lock.hasPin());
    lock.setPin(pin);
    QVERIFY(lock.hasPin());
    const QString kept = read(u"lock/pin"_s);
    QVERIFY(kept.startsWith("pbkdf2-sha256$"_L1));
    QVERIFY(kept.section(u'$', 1, 1).toInt() >= 100'000);
    QVERIFY(!kept.contains(pin));
    lock.setPin(pin);
    QVERIFY2(read(u"lock/pin"_s) != kept, "each has a salt of its own");
    lock.lock({}, {}, false);
    QCOMPARE(lock.tryPin(u"271829"_s), Lock::PinAnswer::Wrong);
    QVERIFY(lock.isLocked());
    QCOMPARE(lock.tryPin(pin), Lock::PinAnswer::Right);
    QVERIFY(!lock.isLocked());
    lock.setPin({});
    QVERIFY(!lock.hasPin());
}

void TestLockModel::pinTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"271828"_s;
    QTest::newRow("other-scheme") << u"md5$100000$aa$%1"_s.arg(QString(64, u'0'));
    QTest::newRow("no-rounds") << u"pbkdf2-sha256$0$aa$%1"_s.arg(QString(64, u'0'));
    QTest::newRow("endless-rounds") << u"pbkdf2-sha256$999999999$aa$%1"_s.arg(QString(64, u'0'));
    QTest::newRow("no-salt") << u"pbkdf2-sha256$100000$$%1"_s.arg(QString(64, u'0'));
    QTest::newRow("short-hash") << u"pbkdf2-sha256$100000$aa$00"_s;
}

void TestLockModel::pinTexts()
{
    QFETCH(QString, text);
    QVERIFY(!LockPin::fromText(text));
}

void TestLockModel::pinFaults_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<int>("fault"); // −1: none
    QTest::newRow("five") << u"27182"_s << int(session::PinFault::TooShort);
    QTest::newRow("six") << u"271828"_s << -1;
    QTest::newRow("same") << u"555555"_s << int(session::PinFault::TooPlain);
    QTest::newRow("up") << u"345678"_s << int(session::PinFault::TooPlain);
    QTest::newRow("down") << u"987654"_s << int(session::PinFault::TooPlain);
    QTest::newRow("words") << u"mưa ở Mũi Né"_s << -1;
    QTest::newRow("long") << QString(65, u'a') << int(session::PinFault::TooLong);
}

void TestLockModel::pinFaults()
{
    QFETCH(QString, pin);
    QFETCH(int, fault);
    const auto found = session::faultOfPin(pin);
    QCOMPARE(found ? int(*found) : -1, fault);
}

void TestLockModel::fiveWrongPins()
{
    Lock lock(*m_settings, m_clock);
    lock.setPin(u"271828"_s);
    lock.lock({}, {}, false);
    for (int i = 1; i <= session::kPinTries; ++i) {
        QCOMPARE(lock.tryPin(u"000001"_s), Lock::PinAnswer::Wrong);
        QCOMPARE(lock.triesLeft(), session::kPinTries - i);
    }
    QCOMPARE(lock.tryPin(u"271828"_s), Lock::PinAnswer::Spent);
    QVERIFY(lock.isLocked());
    m_clock.advance(session::kPinWait - 1s);
    QCOMPARE(lock.tryPin(u"271828"_s), Lock::PinAnswer::Spent);
    m_clock.advance(1s);
    QCOMPARE(lock.tryPin(u"000001"_s), Lock::PinAnswer::Wrong); // one, then it waits again
    QCOMPARE(lock.tryPin(u"271828"_s), Lock::PinAnswer::Spent);
    m_clock.advance(session::kPinWait);
    QCOMPARE(lock.tryPin(u"271828"_s), Lock::PinAnswer::Right);
    QCOMPARE(lock.triesLeft(), session::kPinTries);
}

void TestLockModel::attemptsOutliveTheProgram()
{
    {
        Lock lock(*m_settings, m_clock);
        lock.setPin(u"271828"_s);
        lock.lock({}, {}, false);
        for (int i = 0; i < session::kPinTries; ++i)
            QCOMPARE(lock.tryPin(u"000001"_s), Lock::PinAnswer::Wrong);
    }
    Lock again(*m_settings, m_clock);
    QCOMPARE(again.tryPin(u"271828"_s), Lock::PinAnswer::Spent);
    QVERIFY(again.nextTry().isValid());
}

void TestLockModel::handingOverTakesThePin()
{
    Lock lock(*m_settings, m_clock);
    lock.setPin(u"271828"_s);
    lock.lock(u"u-1"_s, u"A"_s, true);
    lock.handTo(u"u-2"_s, u"B"_s);
    QVERIFY(lock.isLocked());
    QVERIFY2(!lock.hasPin(), "it was the other person's");
    QCOMPARE(lock.accountId(), u"u-2"_s);
    QCOMPARE(Lock(*m_settings, m_clock).accountId(), u"u-2"_s);
}

QTEST_GUILESS_MAIN(TestLockModel)
#include "tst_lockmodel.moc"
