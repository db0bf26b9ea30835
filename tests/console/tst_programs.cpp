// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyringsession.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Outcome;

namespace {

constexpr int kPatience = 120'000;
const QString kBin = QStringLiteral(IOC_BIN_DIR "/");

/// As support::inSession(), with the patience of these programs.
Outcome withKeyring(const QString &home, const QString &command)
{
    return support::inSession(home, command, kPatience);
}

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(kBin + program, arguments);
    process.waitForFinished(kPatience);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// The programs from outside: exit codes, sentences, and one cache shared by separate processes
/// through the keyring.
class TestPrograms : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QProcess m_backend;
    QString m_url;
    QJsonObject m_synced;

    [[nodiscard]] QString data() const { return m_home.filePath(u"desk"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        m_backend.start(kBin + u"ioc-demo-backend"_s, {u"--scale"_s, u"small"_s, u"--no-live"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_backend.canReadLine() || !m_backend.waitForReadyRead(50),
                                 kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_backend.canReadLine(), kPatience);
        const QString line = QString::fromUtf8(m_backend.readLine()).trimmed();
        QVERIFY2(line.startsWith(u"listening on http://127.0.0.1:"), qPrintable(line));
        m_url = line.section(u' ', 2);
    }
    void cleanupTestCase()
    {
        m_backend.kill();
        m_backend.waitForFinished();
    }

    void usageErrorsExitWithTwo_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("console") << u"ioc-console"_s << QStringList{u"--wall="_s};
        QTest::newRow("ctl-without-a-word") << u"iocctl"_s << QStringList{};
        QTest::newRow("ctl-later") << u"iocctl"_s << QStringList{u"key"_s};
        QTest::newRow("ctl-limit")
            << u"iocctl"_s << QStringList{u"query"_s, u"reports"_s, u"--limit"_s, u"0"_s};
        QTest::newRow("demo-faults") << u"ioc-demo-backend"_s << QStringList{u"--faults"_s, u"x"_s};
        QTest::newRow("demo-scale")
            << u"ioc-demo-backend"_s << QStringList{u"--scale"_s, u"huge"_s};
    }
    void usageErrorsExitWithTwo()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        const auto outcome = run(program, arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.startsWith(program.toUtf8() + ": "));
        QVERIFY(outcome.err.trimmed().endsWith('.'));
    }

    void versionsAndLists()
    {
        QCOMPARE(run(u"ioc-console"_s, {u"--version"_s}).code, 0);
        QCOMPARE(run(u"iocctl"_s, {u"--version"_s}).code, 0);
        const auto list = run(u"ioc-console"_s, {u"--list"_s});
        QCOMPARE(list.code, 0);
        for (const char *id :
             {"overview", "map", "health", "field-reports", "media", "operations", "remarks"})
            QVERIFY2(list.out.contains(id), id);
    }

    void syncCountsWhatTheBackendHas()
    {
        const auto outcome = withKeyring(
            m_home.path(),
            u"%1iocctl sync --once --server %2 --data-dir %3 --json"_s.arg(kBin, m_url, data()));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        m_synced = QJsonDocument::fromJson(outcome.out).object();
        QVERIFY2(m_synced.value("complete"_L1).toBool(),
                 (outcome.out.left(400) + '\n' + outcome.err.left(1000)).constData());
    }

    void anotherProcessReadsTheSameCacheOffline()
    {
        m_backend.kill(); // the cable is pulled
        m_backend.waitForFinished();
        const auto status = withKeyring(
            m_home.path(), u"%1iocctl status --json --data-dir %2"_s.arg(kBin, data()));
        QVERIFY2(status.code == 0, status.err.constData());
        const auto now = QJsonDocument::fromJson(status.out).object();
        QCOMPARE(now.value("collections"_L1), m_synced.value("collections"_L1));
        const auto query = withKeyring(
            m_home.path(),
            u"%1iocctl query reports --text duong --limit 5 --json --data-dir %2"_s.arg(kBin,
                                                                                        data()));
        QCOMPARE(QJsonDocument::fromJson(query.out).array().size(), 5);
        QCOMPARE(
            withKeyring(m_home.path(), u"%1iocctl cache check --data-dir %2"_s.arg(kBin, data()))
                .code,
            0);
    }

    void theConsoleDrawsOffline_data()
    {
        QTest::addColumn<QString>("pane");
        for (const char *id : {"overview", "health", "field-reports", "media"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void theConsoleDrawsOffline()
    {
        QFETCH(QString, pane);
        const QString picture = m_home.filePath(pane + u".png"_s);
        const auto outcome = withKeyring(
            m_home.path(),
            u"%1ioc-console --offline --data-dir %2 --render %3 --size 1366x768 --out %4"_s.arg(
                kBin, data(), pane, picture));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1366, 768));
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 7) {
            for (int x = 0; x < image.width(); x += 7)
                colors.insert(image.pixel(x, y));
        }
        QVERIFY2(colors.size() > 40, qPrintable(QString::number(colors.size()))); // not a blank
    }

    void theMapAsksNobodyButThisMachine()
    {
        const QString trace = m_home.filePath(u"trace"_s);
        const QString picture = m_home.filePath(u"map.png"_s);
        const auto outcome = withKeyring(
            m_home.path(),
            u"strace -f -e trace=connect -o %4 %1ioc-console --offline --data-dir %2 --render map --out %3"_s
                .arg(kBin, data(), picture, trace));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QFile file(trace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int loopback = 0;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            if (!line.contains("AF_INET"))
                continue;
            QVERIFY2(line.contains("127.0.0.1") || line.contains("\"::1\""), line.constData());
            ++loopback;
        }
        QVERIFY(loopback > 0); // the tiles came over the loopback
    }

    void anUnknownPaneIsASentence()
    {
        const auto outcome = withKeyring(
            m_home.path(),
            u"%1ioc-console --offline --data-dir %2 --render nowhere --out x.png"_s.arg(kBin,
                                                                                        data()));
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains("nowhere"));
    }

    void withoutItsKeyTheCacheIsNotTouched()
    {
        QTemporaryDir other; // another login: its keyring has no key of these files
        const QByteArray before = [this] {
            QFile file(data() + u"/profiles/default/cache.db"_s);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        const auto outcome = withKeyring(other.path(),
                                         u"%1iocctl status --data-dir %2"_s.arg(kBin, data()));
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("wrong-key") || outcome.err.contains("keyring"),
                 outcome.err.constData());
        QFile file(data() + u"/profiles/default/cache.db"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == before);
    }
};

QTEST_GUILESS_MAIN(TestPrograms)
#include "tst_programs.moc"
