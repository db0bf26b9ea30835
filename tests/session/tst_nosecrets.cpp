// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk.h"
#include "models/core/coredumps.h"
#include "models/secrets/vault.h"
#include "models/session/signin.h"
#include "tests/console/ownsession.h"
#include "tests/session/browser.h"
#include "tests/support/check.h"

#include <QDirIterator>
#include <QSignalSpy>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using session::SignInState;
using sessiontest::Browser;
using sessiontest::IssuerProcess;
using sessiontest::kPatience;

namespace {

const QString kCtl = QStringLiteral(IOC_BIN_DIR "/iocctl");

/// What has been logged, while one is there.
class Log
{
public:
    Log()
    {
        QLoggingCategory::setFilterRules(u"*=true\nqt.qpa.*=false"_s);
        s_text.clear();
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) {
                const QMutexLocker lock(&s_mutex);
                s_text += text.toUtf8() + '\n';
            });
    }
    ~Log()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(Log)
    [[nodiscard]] static QByteArray text()
    {
        const QMutexLocker lock(&s_mutex);
        return s_text;
    }

private:
    QtMessageHandler m_before;
    inline static QMutex s_mutex;
    inline static QByteArray s_text;
};

/// All that is written below a folder, names too.
QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        all += QFile::encodeName(file.fileName()) + '\n';
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// Tokens and codes of sign-ins are in the keyring and in memory and nowhere else: not in files,
/// settings, logs, what programs print, or images of their memory.
class TestNoSecrets : public QObject
{
    Q_OBJECT

    struct Outcome {
        int code = -1;
        QByteArray text; ///< both outputs
        QByteArray limits;
    };

    IssuerProcess m_issuer;
    QTemporaryDir m_data;

    [[nodiscard]] QStringList arguments(const QString &verb) const
    {
        return {verb,          u"--json"_s,   u"--data-dir"_s,
                m_data.path(), u"--server"_s, m_issuer.url().toString()};
    }
    /// Runs iocctl, and types the code that it prints.
    [[nodiscard]] Outcome run(const QString &verb)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        environment.remove(u"IOC_TOKEN"_s);
        process.setProcessEnvironment(environment);
        process.start(kCtl, arguments(verb));
        Outcome outcome;
        const auto finished = [&] {
            const QByteArray more = process.readAll();
            outcome.text += more;
            if (const qsizetype at = outcome.text.indexOf("{\"complete\"");
                at >= 0 && outcome.limits.isEmpty() && outcome.text.indexOf('\n', at) > 0) {
                QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
                if (limits.open(QIODevice::ReadOnly))
                    outcome.limits = limits.readAll();
                const auto line = QJsonDocument::fromJson(
                    outcome.text.mid(at, outcome.text.indexOf('\n', at) - at));
                Browser(u"lan"_s).visit(QUrl(line["complete"_L1].toString()));
            }
            return process.state() == QProcess::NotRunning;
        };
        if (QTest::qWaitFor(finished, 2 * kPatience))
            outcome.code = process.exitCode();
        outcome.text += process.readAll();
        return outcome;
    }
    /// One that stands in a text; empty: none.
    [[nodiscard]] QByteArray secretIn(const QByteArray &text)
    {
        const QByteArrayList secrets = m_issuer.secrets();
        const auto found = std::ranges::find_if(
            secrets, [&text](const QByteArray &secret) { return text.contains(secret); });
        return found == secrets.end() ? QByteArray() : *found;
    }
    void verifyNone(const QByteArray &text)
    {
        const QByteArrayList secrets = m_issuer.secrets();
        QVERIFY(secrets.size() >= 3);
        for (const QByteArray &secret : secrets)
            QVERIFY(secret.size() >= 16);
        const QByteArray found = secretIn(text);
        QVERIFY2(found.isEmpty(), text.mid(text.indexOf(found) - 200, 400).constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!IssuerProcess::isInstalled())
            QSKIP("no oidc-provider; run installer/shell installer/node-packages "
                  "tests/session/issuer issuer");
        QVERIFY(m_issuer.start());
    }

    void aProgramSignsInAndOut()
    {
        const Outcome in = run(u"sign-in"_s);
        QVERIFY2(in.code == 0 && in.text.contains(R"({"signIn":"signed-in"})"),
                 in.text.constData());
        static const QRegularExpression none(u"Max core file size\\s+0\\s+0 "_s);
        QVERIFY2(QString::fromLatin1(in.limits).contains(none), in.limits.constData());
        const int renewals = m_issuer.count(u"refresh_token 200"_s);
        const Outcome read = run(u"sync"_s);
        QVERIFY2(read.code == 0, read.text.constData());
        QCOMPARE(m_issuer.count(u"refresh_token 200"_s), renewals + 1);
        const Outcome status = run(u"status"_s);
        QCOMPARE(status.code, 0);
        const Outcome out = run(u"sign-out"_s);
        QVERIFY2(out.code == 0 && out.text.contains(R"({"signIn":"signed-out"})"),
                 out.text.constData());
        QCOMPARE(m_issuer.count(u"revocation 200"_s), 1);
        const Outcome late = run(u"sync"_s);
        QCOMPARE(late.code, 1);
        QVERIFY2(late.text.contains("unauthorized"), late.text.constData());
        verifyNone(in.text + read.text + status.text + out.text + late.text);
        verifyNone(everythingIn(m_data.path()));
    }

    void eachWouldBeNoticed()
    {
        for (const QByteArray &secret : m_issuer.secrets()) {
            const Log log;
            QCOMPARE(secretIn(Log::text()), QByteArray());
            qInfo().noquote() << "Authorization: Bearer" << secret;
            QVERIFY(!secretIn(Log::text()).isEmpty());
            const QTemporaryDir folder;
            const QString below = folder.filePath(u".below"_s);
            QVERIFY(QDir().mkpath(below));
            QFile file(below + u"/.settings"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("refresh=" + secret) > 0);
            file.close();
            QVERIFY(!secretIn(everythingIn(folder.path())).isEmpty());
        }
    }

    void aDeskSignsIn()
    {
        const Log log;
        auto desk = desk::Desk::open({.dataDir = m_data.path(),
                                      .profile = u"desk"_s,
                                      .server = m_issuer.url(),
                                      .caFile = {},
                                      .proxy = {},
                                      .token = {}});
        VERIFY_OK(desk);
        auto &service = (*desk)->sync();
        auto &signIn = service.signIn();
        QSignalSpy requested(&signIn, &session::SignIn::browserRequested);
        service.start();
        signIn.askBrowser();
        QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatience);
        Browser(u"lan"_s).visit(requested.constFirst().constFirst().toUrl());
        QTRY_COMPARE_WITH_TIMEOUT(signIn.status().state, SignInState::SignedIn, kPatience);
        QVERIFY(!signIn.status().error);
        QTRY_VERIFY_WITH_TIMEOUT(service.status().everComplete, kPatience);
        verifyNone(everythingIn(m_data.path()));
        const QString name = u"signin/"_s + QDir((*desk)->profile().directory()).canonicalPath();
        desk->reset();
        verifyNone(everythingIn(m_data.path()));
        QVERIFY(Log::text().size() > 0);
        verifyNone(Log::text());
        QVERIFY(
            secrets::KeychainVault().read(name).value_or(QByteArray()).contains("refreshToken"));
    }

    /// The last one: from here on this program has no image either.
    void memoryIsNotDumped()
    {
        core::forbidCoreDumps();
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_max, rlim_t(0));
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }
};

int main(int argc, char **argv)
{
    const starttest::OwnSession session(argv);
    QCoreApplication::setOrganizationName(u"ioc-console"_s);
    QCoreApplication::setApplicationName(u"ioc-console"_s);
    const QCoreApplication app(argc, argv);
    TestNoSecrets test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_nosecrets.moc"
