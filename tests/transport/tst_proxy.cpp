// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/proxylogin.h"
#include "models/remote/tls.h"
#include "tests/transport/session.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace transport;
using core::ErrorKind;

/// Through a proxy that connects, and no farther than it lets through; it never sees a token.
class TestProxy : public QObject
{
    Q_OBJECT

    inline static const QByteArray kPassword = "mật-khẩu-7Qx";

    Certificates m_certificates;
    Recorder m_backend;
    WebServers m_servers{m_certificates, m_backend.url()};

    /// A name that only the proxy can resolve.
    [[nodiscard]] QUrl far() const { return m_servers.url(u"good"_s, u"ioc.example.test"_s); }
    [[nodiscard]] std::unique_ptr<remote::HttpClient> clientBy(const QString &proxy,
                                                               const QUrl &url) const
    {
        return std::make_unique<remote::HttpClient>(
            url, [] { return kToken; },
            remote::makeNetwork({.caFile = m_certificates.authority(), .proxy = proxy}));
    }

private Q_SLOTS:
    void goesThroughAndTellsItNothing()
    {
        ConnectProxy proxy;
        const auto client = clientBy(proxy.address(), far());
        const auto before = m_servers.requestsTo(u"good"_s).size();
        VERIFY_OK(answerTo(*client, {.path = u"v1/me"_s}));
        VERIFY_OK(answerTo(*client, {.method = "POST", .path = u"v1/tickets"_s, .body = "{}"}));
        QCOMPARE(m_servers.requestsTo(u"good"_s).size(), before + 2);
        QVERIFY(!proxy.asked.isEmpty());
        for (const QByteArray &head : std::as_const(proxy.asked)) {
            QVERIFY(head.startsWith("CONNECT ioc.example.test:"));
            QVERIFY(!head.toLower().contains("\r\nauthorization"));
            QVERIFY(!head.contains(kToken));
        }
        QVERIFY(!proxy.passed.isEmpty());
        QVERIFY(!proxy.passed.contains(kToken));
        QVERIFY(!proxy.passed.toLower().contains("authorization"));
    }

    void aPasswordIsToldToItsProxyAlone()
    {
        ConnectProxy proxy;
        ConnectProxy other;
        for (ConnectProxy *one : {&proxy, &other})
            one->wantLogin("lan", kPassword);
        const auto logins = std::make_shared<remote::ProxyLogins>();
        const auto clientTo = [&](const ConnectProxy &to) {
            return std::make_unique<remote::HttpClient>(
                far(), [] { return kToken; },
                remote::makeNetwork({.caFile = m_certificates.authority(),
                                     .proxy = to.address(),
                                     .logins = logins}));
        };
        const auto client = clientTo(proxy);
        VERIFY_ERROR(answerTo(*client, {.path = u"v1/me"_s}), ErrorKind::Proxy);
        const auto wrong = remote::ProxyLogin{
            .proxy = proxy.address(), .user = u"lan"_s, .password = u"something else"_s};
        logins->set(wrong);
        const auto before = proxy.asked.size();
        VERIFY_ERROR(answerTo(*client, {.path = u"v1/me"_s}), ErrorKind::Proxy);
        QVERIFY(proxy.asked.size() - before < 4); // nobody tries on and on
        auto right = wrong;
        right.password = QString::fromUtf8(kPassword);
        logins->set(right); // while it runs
        VERIFY_OK(answerTo(*client, {.path = u"v1/me"_s}));
        VERIFY_OK(answerTo(*client, {.method = "POST", .path = u"v1/tickets"_s, .body = "{}"}));
        QVERIFY(!proxy.passed.contains(kPassword) && !proxy.passed.contains(kToken));
        for (const QByteArray &head : std::as_const(proxy.asked))
            QVERIFY(!head.contains(kToken));
        const auto elsewhere = clientTo(other);
        VERIFY_ERROR(answerTo(*elsewhere, {.path = u"v1/me"_s}), ErrorKind::Proxy);
        QVERIFY(!other.asked.isEmpty());
        for (const QByteArray &head : std::as_const(other.asked))
            QVERIFY(!head.contains("Proxy-Authorization"));
    }

    void theServerBehindItIsLookedAtAllTheSame()
    {
        ConnectProxy proxy;
        for (const QString &server : {u"expired"_s, u"self-signed"_s, u"rsa-1024"_s}) {
            const auto client = clientBy(proxy.address(),
                                         m_servers.url(server, u"ioc.example.test"_s));
            const auto answer = answerTo(*client, {.path = u"v1/me"_s});
            QVERIFY(!answer && core::isOfTransport(answer.error().kind));
            QVERIFY(answer.error().kind != ErrorKind::Proxy);
            QCOMPARE(m_servers.requestsTo(server).size(), 0);
        }
    }

    void aProxyThatRefusesIsNamed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("forbidden") << "HTTP/1.1 403 Forbidden"_ba;
        QTest::newRow("wants-a-password")
            << "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=x"_ba;
        QTest::newRow("bad-gateway") << "HTTP/1.1 502 Bad Gateway"_ba;
    }
    void aProxyThatRefusesIsNamed()
    {
        QFETCH(const QByteArray, answer);
        ConnectProxy proxy;
        proxy.refuseWith(answer);
        const auto client = clientBy(proxy.address(), far());
        VERIFY_ERROR(answerTo(*client, {.path = u"v1/me"_s}), ErrorKind::Proxy);
        for (const QByteArray &head : std::as_const(proxy.asked))
            QVERIFY(!head.contains(kToken));
    }

    void aProxyThatIsGoneIsNamed()
    {
        ConnectProxy proxy;
        proxy.stop();
        const auto client = clientBy(proxy.address(), far());
        VERIFY_ERROR(answerTo(*client, {.path = u"v1/me"_s}), ErrorKind::Proxy);
    }

    void thisMachineIsReachedDirectly()
    {
        ConnectProxy proxy;
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
            const auto client = clientBy(proxy.address(), m_servers.url(u"good"_s, host));
            VERIFY_OK(answerTo(*client, {.path = u"v1/me"_s}));
        }
        QVERIFY(proxy.asked.isEmpty());
    }

    void plainHttpNeverTellsItAToken()
    {
        ConnectProxy proxy;
        const auto client = clientBy(proxy.address(),
                                     m_servers.url(u"plain"_s, u"ioc.example.test"_s));
        VERIFY_ERROR(answerTo(*client, {.path = u"v1/me"_s}), ErrorKind::TlsLacking);
        QVERIFY(proxy.asked.isEmpty());
    }

    void whatIsNoProxyIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no-port") << u"http://proxy.example.test"_s;
        QTest::newRow("no-scheme") << u"proxy.example.test:3128"_s;
        QTest::newRow("other-scheme") << u"ftp://proxy.example.test:3128"_s;
        QTest::newRow("password") << u"http://name:word@proxy.example.test:3128"_s;
        QTest::newRow("path") << u"http://proxy.example.test:3128/x"_s;
    }
    void whatIsNoProxyIsRefused()
    {
        QFETCH(const QString, text);
        VERIFY_ERROR(remote::proxyFrom(text), ErrorKind::InvalidArgument);
        const auto client = clientBy(text, far());
        VERIFY_ERROR(answerTo(*client, {.path = u"v1/me"_s}), ErrorKind::Proxy);
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
