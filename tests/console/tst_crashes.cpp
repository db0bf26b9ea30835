// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyringsession.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kCrashPatience = 120'000;
const QString kCrashProfile = u"crashing"_s;

/// Starts the console, waits until it has begun its record (or, without one, its log), ends it by
/// the signal.
const QString kStartAndEnd =
    u"'%1/ioc-console' --demo=small --profile %2 --data-dir '%3' & pid=$!; "
    "until ls '%3/profiles/%2/'%4 >/dev/null 2>&1; do kill -0 $pid || exit 3; sleep 0.1; done; "
    "sleep 1; kill -%5 $pid; wait $pid; echo $?"_s;

} // namespace

/// The real program, ended by a signal.
class TestCrashes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    [[nodiscard]] QString profile() const
    {
        return m_home.filePath(u"desk/profiles/"_s + kCrashProfile);
    }
    [[nodiscard]] QDir crashes() const { return QDir(profile() + u"/crashes"_s); }
    /// What the shell says of its end: 128 and the signal.
    [[nodiscard]] QByteArray endedBy(const QString &signal, const QString &begun) const
    {
        const auto outcome = support::inSession(
            m_home.path(),
            kStartAndEnd.arg(QStringLiteral(IOC_BIN_DIR), kCrashProfile, m_home.filePath(u"desk"_s),
                             begun, signal),
            kCrashPatience);
        return outcome.out.trimmed();
    }
    void choose(bool kept) const
    {
        QDir().mkpath(profile());
        QSettings own(profile() + u"/settings.ini"_s, QSettings::IniFormat);
        own.setValue(u"support/keepCrashRecords"_s, kept);
    }

private Q_SLOTS:
    void aCrashLeavesARecord();
    void anEndThatIsAskedForDoesNot();
    void notUnlessChosen();
};

void TestCrashes::aCrashLeavesARecord()
{
    choose(true);
    QCOMPARE(endedBy(u"SEGV"_s, u"crashes/run-*-$pid.txt"_s), QByteArray("139"));
    const QStringList names = crashes().entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    QFile file(crashes().filePath(names.constFirst()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray record = file.readAll();
    for (const auto *told : {"IOC Console ", "build ", "signal SIGSEGV\n", "ioc-console("})
        QVERIFY2(record.contains(told), record.constData());
}

void TestCrashes::anEndThatIsAskedForDoesNot()
{
    QCOMPARE(endedBy(u"TERM"_s, u"crashes/run-*-$pid.txt"_s), QByteArray("143"));
    const QStringList names = crashes().entryList(QDir::Files); // the crash of before, taken
    QCOMPARE(names.size(), 1);
    QVERIFY2(names.constFirst().startsWith("ended-"_L1), qPrintable(names.constFirst()));
}

void TestCrashes::notUnlessChosen()
{
    choose(false);
    QVERIFY(QFile::remove(profile() + u"/logs/ioc-console.log"_s));
    QCOMPARE(endedBy(u"SEGV"_s, u"logs/ioc-console.log"_s), QByteArray("139"));
    QVERIFY(!crashes().exists()); // those that were there are gone, too
}

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
