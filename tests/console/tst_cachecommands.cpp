// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disktrace.h"
#include "tests/support/keyringsession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Outcome;

namespace {

constexpr int kPatience = 60'000;

Outcome inSession(const QString &home, const QString &command)
{
    return support::inSession(home, command, kPatience);
}

QString bin(const QString &program)
{
    return QCoreApplication::applicationDirPath() + u'/' + program;
}

QByteArray fileContents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Another byte than the one that is there, whatever it is.
void damage(const QString &path, qint64 at)
{
    QByteArray bytes = fileContents(path);
    bytes[at] = char(bytes.at(at) ^ 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Looking after a cache from outside, as an administrator does: real programs, a real keyring, and
/// for some of it a console at work beside.
class TestCacheCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QProcess m_backend;
    QString m_url;
    qint64 m_reports = 0;

    [[nodiscard]] QString place(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] QString cacheFile() const { return place(u"desk/profiles/default/cache.db"_s); }
    [[nodiscard]] QString ctl(const QString &words) const
    {
        return u"%1 %2 --data-dir %3"_s.arg(bin(u"iocctl"_s), words, place(u"desk"_s));
    }
    [[nodiscard]] Outcome run(const QString &words) const
    {
        return inSession(m_home.path(), ctl(words));
    }
    [[nodiscard]] qint64 reportsHere() const { return reportsIn(run(u"status --json"_s)); }
    [[nodiscard]] static qint64 reportsIn(const Outcome &status)
    {
        const QJsonArray lines = status.object().value("collections"_L1).toArray();
        for (const auto &line : lines) {
            if (line["collection"_L1] == "reports"_L1)
                return line["records"_L1].toInteger();
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_backend.start(bin(u"ioc-demo-backend"_s), {u"--reports"_s, u"200"_s, u"--no-live"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_backend.canReadLine() || !m_backend.waitForReadyRead(50),
                                 kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_backend.canReadLine(), kPatience);
        m_url = QString::fromUtf8(m_backend.readLine()).trimmed().section(u' ', 2);
        const auto synced = run(u"sync --once --json --server "_s + m_url);
        QVERIFY2(synced.code == 0, synced.err.constData());
        m_reports = reportsIn(synced);
        QVERIFY(m_reports > 0);
    }
    void cleanupTestCase()
    {
        m_backend.kill();
        m_backend.waitForFinished();
    }

    void usageIsASentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("restore-what") << QStringList{u"cache"_s, u"restore"_s};
        QTest::newRow("mend") << QStringList{u"cache"_s, u"mend"_s};
        QTest::newRow("check-yes") << QStringList{u"cache"_s, u"check"_s, u"--yes"_s};
        QTest::newRow("log-limit") << QStringList{u"log"_s, u"--limit"_s, u"0"_s};
        QTest::newRow("backup-nowhere") << QStringList{u"cache"_s, u"backup"_s, u"--out"_s, u""_s};
    }
    void usageIsASentence()
    {
        QFETCH(QStringList, words);
        QProcess process;
        process.start(bin(u"iocctl"_s), words);
        QVERIFY(process.waitForFinished(kPatience));
        QCOMPARE(process.exitCode(), 2);
        const QByteArray said = process.readAllStandardError().trimmed();
        QVERIFY2(said.startsWith("iocctl: ") && said.endsWith('.'), said.constData());
    }

    void checksAndTellsWhatIsKept()
    {
        const auto checked = run(u"cache check --json"_s);
        QVERIFY2(checked.code == 0, checked.out.constData());
        QVERIFY(checked.object().value("sound"_L1).toBool());
        QVERIFY(checked.object().value("kept"_L1).toArray().contains(u"reports: 730 days"_s));
    }

    void backsUpBesideAConsole()
    {
        // Another process has the profile; it is asked to end when it has been seen.
        // The lock says that it has the profile.
        const QString script =
            u"%1 & desk=$!; for i in $(seq 200); do test -e %2 && break; sleep 0.05; done; %3; "
            "made=$?; %4; checked=$?; %5; logged=$?; %6; refused=$?; kill $desk; wait $desk; "
            "test $made -eq 0 -a $checked -eq 0 -a $logged -eq 0 -a $refused -eq 1"_s.arg(
                ctl(u"sync --follow --server "_s + m_url), place(u"desk/profiles/default/lock"_s),
                ctl(u"cache backup --out "_s + place(u"backup"_s)), ctl(u"cache check"_s),
                ctl(u"log"_s), ctl(u"cache rebuild --yes"_s));
        const auto outcome = inSession(m_home.path(), script);
        QVERIFY2(outcome.code == 0, (outcome.out + outcome.err).constData());
        QVERIFY2(outcome.err.contains("storage-busy"), outcome.err.constData());  // the rebuild
        QVERIFY2(outcome.out.contains("backup-tested"), outcome.out.constData()); // in the log
        const auto manifest =
            QJsonDocument::fromJson(fileContents(place(u"backup/manifest.json"_s))).object();
        QCOMPARE(manifest["counts"_L1]["reports"_L1].toInteger(), m_reports);
        QVERIFY(!fileContents(place(u"backup/cache.db"_s)).contains("SQLite format"));
    }

    void rebuildingAsksFirst()
    {
        const QByteArray before = fileContents(cacheFile());
        const auto refused = run(u"cache rebuild"_s);
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.err.contains("--yes"));
        QVERIFY(fileContents(cacheFile()) == before);
        const auto indexes = run(u"cache rebuild --indexes"_s);
        QVERIFY2(indexes.code == 0, indexes.err.constData());
        const auto rebuilt = run(u"cache rebuild --yes --json"_s);
        QVERIFY2(rebuilt.code == 0, rebuilt.err.constData());
        QVERIFY(QFile::exists(rebuilt.object().value("setAside"_L1).toString() + u"/cache.db"_s));
        QCOMPARE(reportsHere(), 0);
    }

    void restoringAsksFirst()
    {
        const auto refused = run(u"cache restore "_s + place(u"backup"_s));
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("--yes"), refused.err.constData());
        const auto restored = run(u"cache restore --yes --json "_s +
                                  place(u"backup/manifest.json"_s));
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY(!restored.object().value("setAside"_L1).toString().isEmpty());
        QCOMPARE(reportsHere(), m_reports);
        QCOMPARE(run(u"cache check"_s).code, 0);
        const QJsonArray log = run(u"log --json"_s).array();
        QVERIFY(!log.isEmpty());
        QVERIFY(std::ranges::any_of(
            log, [](const auto &entry) { return entry["event"_L1] == "restored"_L1; }));
    }

    /// A program that does not wait for the disk is found out.
    void aLossOfPowerIsThoughtOf_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("faults");
        const QString write = u"1 write(3</r/a.new>, \"x\", 1) = 1"_s;
        const QString sync = u"1 fsync(3</r/a.new>) = 0"_s;
        const QString rename = u"1 rename(\"/r/a.new\", \"/r/a\") = 0"_s;
        const QString folder = u"1 fsync(4</r>) = 0"_s;
        QTest::newRow("right") << QStringList{write, sync, rename, folder} << 0;
        QTest::newRow("not-the-file") << QStringList{write, rename, folder} << 1;
        QTest::newRow("written-after") << QStringList{sync, write, rename, folder} << 1;
        QTest::newRow("not-the-folder") << QStringList{write, sync, folder, rename} << 1;
    }
    void aLossOfPowerIsThoughtOf()
    {
        QFETCH(const QStringList, lines);
        support::DiskTrace trace(u"/r"_s);
        for (const QString &line : lines)
            trace.add(line);
        QTEST(int(trace.faults().size()), "faults");
    }

    void survivesALossOfPower_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("backup") << u"cache backup --out "_s + place(u"another"_s);
        QTest::newRow("restore") << u"cache restore --yes "_s + place(u"backup"_s);
    }
    /// Nothing is given its name before it is on the disk, and the names are on it at the end.
    void survivesALossOfPower()
    {
        if (QProcess::execute(u"strace"_s, {u"-o"_s, u"/dev/null"_s, u"true"_s}) != 0)
            QSKIP("this machine lets nobody watch a program");
        QFETCH(const QString, words);
        const QString lines = place(u"trace"_s);
        const auto done = inSession(m_home.path(),
                                    u"strace -f -y -o %1 -e trace=%2 %3"_s.arg(
                                        lines, support::DiskTrace::kTracedCalls, ctl(words)));
        QVERIFY2(done.code == 0, done.err.constData());
        support::DiskTrace trace(m_home.path());
        for (const QByteArray &line : fileContents(lines).split('\n'))
            trace.add(QString::fromUtf8(line));
        QVERIFY(trace.renames() > 0); // else the trace shows nothing
        QStringList faults = trace.faults();
        faults.removeIf([](const QString &fault) { return fault.contains(u"/keyrings/"_s); });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void anotherKeyringIsToldWhoseItIs()
    {
        const QTemporaryDir other; // a machine without the key
        const auto restored = inSession(
            other.path(), u"%1 cache restore --yes %2 --data-dir %3"_s.arg(
                              bin(u"iocctl"_s), place(u"backup"_s), other.filePath(u"desk"_s)));
        QCOMPARE(restored.code, 1);
        QVERIFY2(restored.err.contains("wrong-key"), restored.err.constData());
        QVERIFY2(restored.err.contains(place(u"desk/profiles/default"_s).toUtf8()),
                 restored.err.constData());
        QVERIFY(!QFile::exists(other.filePath(u"desk/profiles/default/cache.db"_s)));
    }

    void aDamagedBackupIsRefused()
    {
        damage(place(u"backup/cache.db"_s), 5000);
        const QByteArray before = fileContents(cacheFile());
        const auto restored = run(u"cache restore --yes "_s + place(u"backup"_s));
        QCOMPARE(restored.code, 1);
        QVERIFY2(restored.err.contains("storage-corrupt"), restored.err.constData());
        QVERIFY(fileContents(cacheFile()) == before);
    }

    void aDamagedCacheIsFoundAndNotTouched()
    {
        const QByteArray good = fileContents(cacheFile());
        damage(cacheFile(), 9000);
        const QByteArray bad = fileContents(cacheFile());
        const auto checked = run(u"cache check --json"_s);
        QCOMPARE(checked.code, 1);
        QVERIFY(!checked.object().value("findings"_L1).toArray().isEmpty());
        QVERIFY(fileContents(cacheFile()) == bad);
        QFile file(cacheFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(good), good.size());
    }

    void ephemeralKeysCannotBeBackedUp_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &words : {u"cache backup"_s, u"cache rebuild --yes"_s, u"cache check"_s,
                                     u"cache restore --yes nowhere"_s, u"log"_s})
            QTest::addRow("%s", qPrintable(QString(words).replace(u' ', u'-'))) << words;
    }
    void ephemeralKeysCannotBeBackedUp()
    {
        QFETCH(QString, words);
        QProcess process;
        process.start(bin(u"iocctl"_s),
                      words.split(u' ') +
                          QStringList{u"--ephemeral-key"_s, u"--data-dir"_s, place(u"other"_s)});
        QVERIFY(process.waitForFinished(kPatience));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("ephemeral"));
    }

    void quarantineIsListed()
    {
        QCOMPARE(run(u"quarantine --json"_s).array().size(), 0);
        const auto retried = run(u"quarantine --retry"_s);
        QVERIFY2(retried.code == 0, retried.err.constData());
        QVERIFY(retried.out.contains("0 records"));
    }
};

QTEST_GUILESS_MAIN(TestCacheCommands)
#include "tst_cachecommands.moc"
