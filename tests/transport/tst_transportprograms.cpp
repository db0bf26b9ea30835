// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desksettings.h"
#include "tests/console/ownsession.h"
#include "tests/transport/session.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTest>

using namespace transport;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;
/// How iocctl calls the answer of the backend of this test.
const QString kReached = u"not-ioc"_s;

struct Ran {
    int code = -1;
    QJsonObject out;
    QByteArray err;
};

} // namespace

/// iocctl with --ca-file and --proxy, and what a desk keeps of them.
class TestTransportPrograms : public QObject
{
    Q_OBJECT

    Certificates m_certificates;
    Recorder m_backend; ///< which is no IOC: the desk reaches it and says so
    WebServers m_servers{m_certificates, m_backend.url()};
    QTemporaryDir m_folder;

    Ran iocctl(const QStringList &arguments, const QString &systemProxy = {})
    {
        return run(QStringList{u"sync"_s, u"--once"_s, u"--ephemeral-key"_s} + arguments,
                   systemProxy);
    }
    Ran run(const QStringList &arguments, const QString &systemProxy = {},
            const QByteArray &typed = {})
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"IOC_TOKEN"_s, u"demo"_s);
        environment.insert(u"HOME"_s, m_folder.path());
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"})
            environment.remove(QLatin1StringView(name));
        if (!systemProxy.isEmpty())
            environment.insert(u"https_proxy"_s, systemProxy);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(IOC_BIN_DIR "/iocctl"),
                      arguments + QStringList{u"--json"_s, u"--data-dir"_s, m_folder.path()});
        process.write(typed);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kPatience))
            process.kill();
        return {process.exitCode(),
                QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                process.readAllStandardError()};
    }
    [[nodiscard]] QString server(const QString &host = u"127.0.0.1"_s) const
    {
        return m_servers.url(u"good"_s, host).toString();
    }

private Q_SLOTS:
    void withoutTheAuthorityItSaysWhatIsWrong()
    {
        const auto ran = iocctl({u"--server"_s, server()});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out.value("error"_L1).toString(), u"certificate-unknown-issuer"_s);
        QVERIFY(!ran.out.value("errorDetail"_L1).toString().isEmpty());
        QVERIFY(m_servers.requestsTo(u"good"_s).isEmpty());
    }

    void anUnreadableAuthorityIsSaid()
    {
        const QString missing = m_folder.filePath(u"nowhere.pem"_s);
        const auto ran = iocctl(
            {u"--profile"_s, u"missing"_s, u"--server"_s, server(), u"--ca-file"_s, missing});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out.value("error"_L1).toString(), u"ca-file"_s);
        QVERIFY(ran.out.value("errorDetail"_L1).toString().contains(missing));
        QVERIFY(m_servers.requestsTo(u"good"_s).isEmpty());
    }

    void theAuthorityIsRememberedForTheProfile()
    {
        const auto first = iocctl({u"--profile"_s, u"own"_s, u"--server"_s, server(),
                                   u"--ca-file"_s, m_certificates.authority()});
        QCOMPARE(first.out.value("error"_L1).toString(), kReached);
        const auto second = iocctl({u"--profile"_s, u"own"_s, u"--server"_s, server()});
        QCOMPARE(second.out.value("error"_L1).toString(), kReached);
        const auto without = iocctl(
            {u"--profile"_s, u"own"_s, u"--server"_s, server(), u"--ca-file"_s, u"system"_s});
        QCOMPARE(without.out.value("error"_L1).toString(), u"certificate-unknown-issuer"_s);
    }

    void proxies_data()
    {
        QTest::addColumn<bool>("bySystem");
        QTest::newRow("named") << false;
        QTest::newRow("of-the-system") << true;
    }
    void proxies()
    {
        QFETCH(const bool, bySystem);
        ConnectProxy proxy;
        QStringList arguments{u"--profile"_s, QString::fromLatin1(QTest::currentDataTag()),
                              u"--server"_s,  server(u"ioc.example.test"_s),
                              u"--ca-file"_s, m_certificates.authority()};
        if (!bySystem)
            arguments << u"--proxy"_s << proxy.address();
        const auto ran = iocctl(arguments, bySystem ? proxy.address() : QString());
        QCOMPARE(ran.out.value("error"_L1).toString(), kReached);
        QVERIFY(!proxy.asked.isEmpty());
        QVERIFY(proxy.asked.constFirst().startsWith("CONNECT ioc.example.test:"));
        QVERIFY(!proxy.asked.join().toLower().contains("\r\nauthorization"));
        QVERIFY(!proxy.passed.isEmpty() && !proxy.passed.contains("Bearer"));
    }

    void aPasswordIsInTheKeyringAlone()
    {
        const QByteArray password = "m4t-khau-Zq81";
        ConnectProxy proxy;
        proxy.wantLogin("lan", password);
        const QStringList profile{u"--profile"_s, u"password"_s};
        const QStringList there = QStringList{u"sync"_s,      u"--once"_s,
                                              u"--server"_s,  server(u"ioc.example.test"_s),
                                              u"--ca-file"_s, m_certificates.authority()} +
                                  profile;
        const QStringList signIn = QStringList{u"proxy"_s, u"sign-in"_s, u"--user"_s, u"lan"_s} +
                                   profile;
        QCOMPARE(run(signIn, {}, password + '\n').code, 1); // for which?
        const auto refused = run(there + QStringList{u"--proxy"_s, proxy.address()});
        QCOMPARE(refused.out.value("error"_L1).toString(), u"proxy"_s);
        const auto kept = run(signIn, {}, password + '\n');
        QCOMPARE(kept.out.value("proxy"_L1).toString(), u"signed-in"_s);
        const auto reached = run(there);
        QCOMPARE(reached.out.value("error"_L1).toString(), kReached);
        QVERIFY(!reached.err.contains(password));
        QVERIFY(!QJsonDocument(reached.out).toJson().contains(password));
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY2(!text.contains(password) && !text.contains(("lan:" + password).toBase64()),
                     qPrintable(file.fileName()));
        }
        const auto gone = run(QStringList{u"proxy"_s, u"sign-out"_s} + profile);
        QCOMPARE(gone.out.value("proxy"_L1).toString(), u"signed-out"_s);
        QCOMPARE(run(there).out.value("error"_L1).toString(), u"proxy"_s);
    }

    void whatCannotBeAProxyIsRefusedAtOnce()
    {
        for (const QString &proxy : {u"proxy:3128"_s, u"http://a:b@proxy.example.test:80"_s}) {
            const auto ran = iocctl({u"--proxy"_s, proxy});
            QCOMPARE(ran.code, 2);
            QVERIFY(ran.err.contains("--proxy"));
        }
        QCOMPARE(iocctl({u"--ca-file"_s, QString()}).code, 2);
    }

    void settingsAreKeptAndForgotten()
    {
        QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QCOMPARE(desk::transport(settings, {}), remote::Transport());
        desk::DeskOptions options;
        options.caFile = u"own.pem"_s;
        options.proxy = u"http://proxy.example.test:3128"_s;
        const remote::Transport both{QDir::current().absoluteFilePath(u"own.pem"_s),
                                     *options.proxy};
        QCOMPARE(desk::transport(settings, options), both);
        QCOMPARE(desk::transport(settings, {}), both);
        options.caFile = u"system"_s;
        options.proxy = u"none"_s;
        QCOMPARE(desk::transport(settings, options), (remote::Transport{{}, u"none"_s}));
        QCOMPARE(desk::transport(settings, {}), (remote::Transport{{}, u"none"_s}));
    }
};

int main(int argc, char **argv)
{
    const starttest::OwnSession session(argv);
    const QCoreApplication app(argc, argv);
    TestTransportPrograms test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_transportprograms.moc"
