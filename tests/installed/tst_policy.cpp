// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desksettings.h"
#include "app/desk/policy.h"
#include "tests/desk/deskwindow.h"
#include "tests/lock/fakelocksource.h"
#include "tests/support/check.h"

#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using desk::DeskOptions;
using desk::Policy;

namespace {

constexpr int kPolicyPatience = 60'000;

/// What a policy with one thing in it must lay down.
Policy with(const std::function<void(Policy &)> &change)
{
    Policy policy;
    change(policy);
    return policy;
}

} // namespace

Q_DECLARE_METATYPE(desk::Policy)

/// /etc/ioc-console/policy.ini: each key is read, comes before options and settings, and cannot be
/// taken back; a file that is not understood stops the program.
class TestPolicy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_files = 0;

    /// In a file of its own: what QSettings has read of a file it takes as read until its time
    /// changes.
    [[nodiscard]] QString written(const QString &text)
    {
        const QString path = m_dir.filePath(u"policy-%1.ini"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("the policy cannot be written");
        return path;
    }
    /// A desk on a data folder of its own, whose settings were made by the person at it.
    [[nodiscard]] DeskOptions options(const Policy &policy, const QString &profile) const
    {
        DeskOptions options;
        options.dataDir = m_dir.filePath(u"data"_s);
        options.profile = profile;
        options.ephemeralKey = true;
        options.policy = policy;
        options.token = "demo";
        return options;
    }
    [[nodiscard]] QString settingsOf(const DeskOptions &options) const
    {
        const QString folder = options.dataDir + u"/profiles/"_s + options.profile;
        if (!QDir().mkpath(folder))
            qFatal("no folder for the test");
        return folder + u"/settings.ini"_s;
    }

private Q_SLOTS:
    void eachKeyIsRead_data();
    void eachKeyIsRead();
    void whatIsNotUnderstoodIsRefused_data();
    void whatIsNotUnderstoodIsRefused();
    void withoutAFileNothingIsLaidDown();
    void aFileThatCannotBeReadIsRefused();
    void theExampleIsUnderstood();
    void theServerComesBeforeTheSettings();
    void otherThanLaidDownIsRefused_data();
    void otherThanLaidDownIsRefused();
    void theWayComesBeforeTheSettings();
    void whatIsKeptIsForgottenSooner();
    void rightsHoldShorter();
    void theLockCannotBeLoosened_data();
    void theLockCannotBeLoosened();
    void theWindowObeysTheLock();
    void theDemoIsFree();
    void aConsoleWithoutItsPolicyDoesNotOpen();
};

void TestPolicy::eachKeyIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Policy>("expected");
    QTest::newRow("server") << u"[backend]\nserver=https://ioc.example.test/\n"_s
                            << with([](Policy &policy) {
                                   policy.server = QUrl(u"https://ioc.example.test/"_s);
                               });
    QTest::newRow("own-ca") << u"[network]\ncaFile=/etc/ssl/own-ca.pem\n"_s
                            << with([](Policy &policy) {
                                   policy.caFile = u"/etc/ssl/own-ca.pem"_s;
                               });
    QTest::newRow("system-ca") << u"[network]\ncaFile=system\n"_s
                               << with([](Policy &policy) { policy.caFile = QString(); });
    QTest::newRow("proxy") << u"[network]\nproxy=http://proxy.example.test:3128\n"_s
                           << with([](Policy &policy) {
                                  policy.proxy = u"http://proxy.example.test:3128"_s;
                              });
    QTest::newRow("no-proxy") << u"[network]\nproxy=none\n"_s
                              << with([](Policy &policy) { policy.proxy = u"none"_s; });
    QTest::newRow("lock") << u"[lock]\nminutes=5\n"_s
                          << with([](Policy &policy) { policy.lockAfter = 5min; });
    QTest::newRow("rights") << u"[rights]\nhoursOffline=12\n"_s
                            << with([](Policy &policy) { policy.rightsLimit = 12h; });
    QTest::newRow("retention") << u"[retention]\nreports=365\npictures=30\n"_s
                               << with([](Policy &policy) {
                                      policy.retention = {{u"pictures"_s, 30}, {u"reports"_s, 365}};
                                  });
    QTest::newRow("updates") << u"[updates]\ncheck=false\n"_s << Policy();
    QTest::newRow("telemetry") << u"[telemetry]\nsend=false\n"_s
                               << with([](Policy &policy) { policy.usageForbidden = true; });
    QTest::newRow("crashes") << u"[support]\nkeepCrashRecords=false\n"_s
                             << with([](Policy &policy) { policy.crashRecordsForbidden = true; });
    QTest::newRow("remark") << u"; nothing yet\n"_s << Policy();
}

void TestPolicy::eachKeyIsRead()
{
    QFETCH(QString, text);
    QFETCH(Policy, expected);
    const auto policy = Policy::read(written(text));
    VERIFY_OK(policy);
    QCOMPARE(*policy, expected);
    QCOMPARE(policy->describe().isEmpty(), expected == Policy());
}

void TestPolicy::whatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &group, const QString &line) {
        QTest::newRow(name) << u"[%1]\n%2\n"_s.arg(group, line)
                            << group + u'/' + line.section(u'=', 0, 0);
    };
    row("a word", u"backend"_s, u"server=ioc"_s);
    row("without TLS", u"backend"_s, u"server=http://ioc.example.test/"_s);
    row("with a password", u"backend"_s, u"server=https://a:b@ioc.example.test/"_s);
    row("empty", u"backend"_s, u"server="_s);
    row("from here", u"network"_s, u"caFile=own.pem"_s);
    row("no proxy", u"network"_s, u"proxy=proxy.example.test"_s);
    row("no proxy at all", u"network"_s, u"proxy="_s);
    row("never", u"lock"_s, u"minutes=0"_s);
    row("too long", u"lock"_s, u"minutes=721"_s);
    row("in words", u"lock"_s, u"minutes=ten"_s);
    row("no hours", u"rights"_s, u"hoursOffline=-1"_s);
    row("no rule", u"retention"_s, u"everything=3"_s);
    row("no days", u"retention"_s, u"reports=0"_s);
    row("what is not there", u"updates"_s, u"check=true"_s);
    row("nor this", u"telemetry"_s, u"send=true"_s);
    row("crashes are the person's", u"support"_s, u"keepCrashRecords=true"_s);
    row("mistyped", u"lock"_s, u"minuts=5"_s);
}

void TestPolicy::whatIsNotUnderstoodIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto policy = Policy::read(written(text));
    QVERIFY(!policy);
    QCOMPARE(policy.error().kind, ErrorKind::InvalidArgument);
    QVERIFY2(policy.error().detail.contains(named), qPrintable(policy.error().detail));
}

void TestPolicy::withoutAFileNothingIsLaidDown()
{
    const auto policy = Policy::read(m_dir.filePath(u"not-there.ini"_s));
    VERIFY_OK(policy);
    QCOMPARE(*policy, Policy());
    VERIFY_OK(Policy::read(m_dir.filePath(u"neither/is-its-folder.ini"_s)));
}

void TestPolicy::aFileThatCannotBeReadIsRefused()
{
    QVERIFY(QDir(m_dir.path()).mkdir(u"folder.ini"_s));
    const auto folder = Policy::read(m_dir.filePath(u"folder.ini"_s));
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(!Policy::read(written(u"[lock\nminutes\n"_s)));
}

void TestPolicy::theExampleIsUnderstood()
{
    QFile example(u"" IOC_SOURCE_DIR "/installer/share/policy.ini"_s);
    QVERIFY(example.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(example.readAll());
    VERIFY_OK(Policy::read(example.fileName()));
    // Every line that is offered as a remark works when the remark's sign is taken away.
    text.replace(QRegularExpression(u"^;(\\w[\\w-]*=)"_s, QRegularExpression::MultilineOption),
                 u"\\1"_s);
    const auto all = Policy::read(written(text));
    VERIFY_OK(all);
    QVERIFY(!all->server.isEmpty() && all->caFile && all->proxy && all->lockAfter > 0min &&
            all->rightsLimit > 0h && all->retention.size() == 7 && all->crashRecordsForbidden);
}

void TestPolicy::theServerComesBeforeTheSettings()
{
    demotest::Client laidDown(demotest::quiet());
    const Policy policy = with([&](Policy &made) { made.server = laidDown.backend.url(); });
    const DeskOptions wanted = options(policy, u"server"_s);
    {
        QSettings settings(settingsOf(wanted), QSettings::IniFormat);
        settings.setValue(u"server"_s, u"http://127.0.0.1:9/"_s); // nobody is there
    }
    auto opened = desk::Desk::open(wanted);
    VERIFY_OK(opened);
    auto &sync = (*opened)->sync();
    sync.start();
    QTRY_VERIFY_WITH_TIMEOUT(sync.status().everComplete, kPolicyPatience);
    // The policy is not remembered as if the person had chosen it.
    QCOMPARE(QSettings(settingsOf(wanted), QSettings::IniFormat).value(u"server"_s).toString(),
             u"http://127.0.0.1:9/"_s);
}

void TestPolicy::otherThanLaidDownIsRefused_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<bool>("goes");
    const QUrl none;
    QTest::newRow("nothing asked") << none << QString() << QString() << true;
    QTest::newRow("the same") << QUrl(u"https://ioc.example.test"_s) << u"/etc/ssl/own.pem"_s
                              << u"none"_s << true;
    QTest::newRow("server") << QUrl(u"https://other.example.test/"_s) << QString() << QString()
                            << false;
    QTest::newRow("port") << QUrl(u"https://ioc.example.test:444/"_s) << QString() << QString()
                          << false;
    QTest::newRow("this machine") << QUrl(u"http://127.0.0.1:8080/"_s) << QString() << QString()
                                  << false;
    QTest::newRow("ca") << none << u"/tmp/mine.pem"_s << QString() << false;
    QTest::newRow("system's ca") << none << u"system"_s << QString() << false;
    QTest::newRow("proxy") << none << QString() << u"http://mine.example.test:80"_s << false;
}

void TestPolicy::otherThanLaidDownIsRefused()
{
    QFETCH(QUrl, server);
    QFETCH(QString, caFile);
    QFETCH(QString, proxy);
    QFETCH(bool, goes);
    DeskOptions asked = options(with([](Policy &policy) {
                                    policy.server = QUrl(u"https://ioc.example.test/"_s);
                                    policy.caFile = u"/etc/ssl/own.pem"_s;
                                    policy.proxy = u"none"_s;
                                }),
                                u"refused"_s);
    asked.server = server;
    if (!caFile.isEmpty())
        asked.caFile = caFile;
    if (!proxy.isEmpty())
        asked.proxy = proxy;
    asked.offline = true;
    const auto opened = desk::Desk::open(asked);
    QCOMPARE(opened.has_value(), goes);
    if (goes)
        return;
    QCOMPARE(opened.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(opened.error().detail.contains(desk::kPolicyFile));
}

void TestPolicy::theWayComesBeforeTheSettings()
{
    const remote::Transport chosen{u"/home/me/mine.pem"_s, u"http://mine.example.test:80"_s};
    QCOMPARE(Policy().over(chosen), chosen);
    const Policy policy = with([](Policy &made) {
        made.caFile = u"/etc/ssl/own.pem"_s;
        made.proxy = QString();
    });
    QCOMPARE(policy.over(chosen), (remote::Transport{u"/etc/ssl/own.pem"_s, {}}));
}

void TestPolicy::whatIsKeptIsForgottenSooner()
{
    QSettings settings(m_dir.filePath(u"retention.ini"_s), QSettings::IniFormat);
    settings.setValue(u"retention/reports"_s, 600);
    settings.setValue(u"retention/pictures"_s, 20);
    const auto kept = [&settings](const Policy &policy) {
        return *desk::maintenanceOptions(settings, {}, policy).retention;
    };
    const Policy policy = with([](Policy &made) {
        made.retention = {{u"reports"_s, 365}, {u"pictures"_s, 30}, {u"sync-log"_s, 7}};
    });
    QCOMPARE(kept({}).days.value(domain::Collection::Reports), 600);
    QCOMPARE(kept(policy).days.value(domain::Collection::Reports), 365);
    QCOMPARE(kept(policy).pictureDays, 20); // shorter than the policy asks: that is allowed
    QCOMPARE(kept(policy).logDays, 7);
}

void TestPolicy::rightsHoldShorter()
{
    QCOMPARE(Policy().over(48h), 48h);
    const Policy policy = with([](Policy &made) { made.rightsLimit = 12h; });
    QCOMPARE(policy.over(48h), 12h);
    QCOMPARE(policy.over(6h), 6h);
}

void TestPolicy::theLockCannotBeLoosened_data()
{
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("policy");
    QTest::addColumn<int>("expected");
    QTest::newRow("free") << 30 << 0 << 30;
    QTest::newRow("never") << 0 << 5 << 5;
    QTest::newRow("longer") << 30 << 5 << 5;
    QTest::newRow("shorter") << 2 << 5 << 2;
}

void TestPolicy::theLockCannotBeLoosened()
{
    QFETCH(int, chosen);
    QFETCH(int, policy);
    QFETCH(int, expected);
    QSettings settings(m_dir.filePath(u"lock.ini"_s), QSettings::IniFormat);
    const core::SystemClock clock;
    session::Lock lock(settings, clock);
    lock.setPolicy(std::chrono::minutes(policy));
    lock.setIdleAfter(std::chrono::minutes(chosen));
    QCOMPARE(lock.idleAfter(), std::chrono::minutes(expected));
    settings.setValue(u"lock/policyMinutes"_s, 600); // somebody edits the file meanwhile
    QCOMPARE(lock.idleAfter(), std::chrono::minutes(expected));
}

void TestPolicy::theWindowObeysTheLock()
{
    auto owned = std::make_unique<locktest::FakeLockSource>();
    const auto *source = owned.get();
    console::Options options;
    options.dataDir = m_dir.filePath(u"window"_s);
    options.profile = u"window"_s;
    options.ephemeralKey = true;
    options.offline = true;
    options.policy = with([](Policy &policy) { policy.lockAfter = 3min; });
    console::Console console(options, std::move(owned));
    const QSignalSpy opened(&console, &console::Console::opened);
    console.start();
    QCOMPARE(opened.size(), 1);
    QTRY_COMPARE(source->idleAfter(), std::chrono::milliseconds(3min));
}

void TestPolicy::theDemoIsFree()
{
    demotest::Client demo(demotest::quiet());
    DeskOptions asked = options(with([](Policy &policy) {
                                    policy.server = QUrl(u"https://ioc.example.test/"_s);
                                    policy.proxy = u"http://127.0.0.1:9"_s;
                                }),
                                u"demo"_s);
    asked.server = demo.backend.url();
    asked.ownBackend = true;
    auto opened = desk::Desk::open(asked);
    VERIFY_OK(opened);
    auto &sync = (*opened)->sync();
    sync.start();
    QTRY_VERIFY_WITH_TIMEOUT(sync.status().everComplete, kPolicyPatience);
}

void TestPolicy::aConsoleWithoutItsPolicyDoesNotOpen()
{
    console::Options options;
    options.dataDir = m_dir.filePath(u"unread"_s);
    options.ephemeralKey = true;
    options.policy = Policy::read(written(u"[lock]\nminutes=never\n"_s));
    console::Console console(options);
    const QSignalSpy opened(&console, &console::Console::opened);
    QSignalSpy failed(&console, &console::Console::failed);
    console.start();
    QCOMPARE(opened.size(), 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<core::Error>().kind,
             ErrorKind::InvalidArgument);
    QVERIFY(!QDir(options.dataDir).exists());
}

QTEST_MAIN(TestPolicy)
#include "tst_policy.moc"
