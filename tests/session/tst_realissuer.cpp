// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/issuer.h"
#include "models/session/keptsignin.h"
#include "tests/support/check.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace session;
using namespace std::chrono_literals;
using core::ErrorKind;

namespace {

const QUrl kIssuer(u"https://sso.example.vn/realms/ioc"_s);
const QDateTime kNoon(QDate(2025, 6, 12), QTime(12, 0), QTimeZone::UTC);

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject document()
{
    return {{u"issuer"_s, kIssuer.toString()},
            {u"authorization_endpoint"_s, u"https://sso.example.vn/auth"_s},
            {u"token_endpoint"_s, u"https://sso.example.vn/token"_s},
            {u"device_authorization_endpoint"_s, u"https://sso.example.vn/device"_s},
            {u"revocation_endpoint"_s, u"https://sso.example.vn/revoke"_s}};
}

remote::HttpAnswer refusal(int status, const QByteArray &body)
{
    remote::HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = body;
    return answer;
}

} // namespace

/// What issuers write: what is read of it, and what is refused.
class TestIssuer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereTheDocumentIs()
    {
        QCOMPARE(discoveryAddress(kIssuer),
                 QUrl(u"https://sso.example.vn/realms/ioc/.well-known/openid-configuration"_s));
        QCOMPARE(discoveryAddress(QUrl(u"https://sso.example.vn/"_s)),
                 QUrl(u"https://sso.example.vn/.well-known/openid-configuration"_s));
    }

    void aDocumentIsRead()
    {
        const auto issuer = decodeIssuer(kIssuer, json(document()));
        VERIFY_OK(issuer);
        QCOMPARE(issuer->token, QUrl(u"https://sso.example.vn/token"_s));
        QCOMPARE(issuer->device, QUrl(u"https://sso.example.vn/device"_s));
        auto small = document();
        small.remove("device_authorization_endpoint"_L1);
        small.remove("revocation_endpoint"_L1);
        const auto less = decodeIssuer(kIssuer, json(small));
        VERIFY_OK(less);
        QVERIFY(less->device.isEmpty() && less->revocation.isEmpty());
    }

    void aDocumentThatIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("another-issuer") << u"issuer"_s << u"https://sso.example.vn/realms/other"_s;
        QTest::newRow("slash-more") << u"issuer"_s << kIssuer.toString() + u'/';
        QTest::newRow("no-issuer") << u"issuer"_s << QString();
        QTest::newRow("no-token-address") << u"token_endpoint"_s << QString();
        QTest::newRow("token-in-the-clear") << u"token_endpoint"_s << u"http://sso.example.vn/t"_s;
        QTest::newRow("device-in-the-clear")
            << u"device_authorization_endpoint"_s << u"http://sso.example.vn/d"_s;
        QTest::newRow("revocation-in-the-clear")
            << u"revocation_endpoint"_s << u"http://sso.example.vn/r"_s;
        QTest::newRow("script") << u"authorization_endpoint"_s << u"javascript:alert(1)"_s;
        QTest::newRow("file") << u"authorization_endpoint"_s << u"file:///etc/passwd"_s;
        QTest::newRow("with-a-password") << u"token_endpoint"_s << u"https://a:b@sso.example.vn/"_s;
    }
    void aDocumentThatIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        auto changed = document();
        changed.insert(key, value);
        VERIFY_ERROR(decodeIssuer(kIssuer, json(changed)), ErrorKind::BadContract);
    }
    void noDocument()
    {
        VERIFY_ERROR(decodeIssuer(kIssuer, "<html>"), ErrorKind::BadContract);
        VERIFY_ERROR(decodeIssuer(kIssuer, "[]"), ErrorKind::BadContract);
    }

    void whatIsSafe_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("safe");
        QTest::newRow("tls") << u"https://sso.example.vn/x"_s << true;
        QTest::newRow("clear") << u"http://sso.example.vn/x"_s << false;
        QTest::newRow("this-machine") << u"http://127.0.0.1:8080/x"_s << true;
        QTest::newRow("this-machine-6") << u"http://[::1]:8080/x"_s << true;
        QTest::newRow("named-like-it") << u"http://127.0.0.1.example.vn/"_s << false;
        QTest::newRow("localhost") << u"http://localhost:1/"_s << true;
        QTest::newRow("localhost-of-others") << u"http://localhost.example.vn/"_s << false;
        QTest::newRow("none") << QString() << false;
    }
    void whatIsSafe()
    {
        QFETCH(QString, address);
        QTEST(isSafe(QUrl(address)), "safe");
    }

    void aGrantIsRead()
    {
        const auto grant = decodeGrant(json({{u"access_token"_s, u"a.b-c"_s},
                                             {u"token_type"_s, u"bearer"_s},
                                             {u"expires_in"_s, 600},
                                             {u"refresh_token"_s, u"r"_s}}));
        VERIFY_OK(grant);
        QCOMPARE(*grant, (Grant{.accessToken = "a.b-c", .refreshToken = "r", .lifetime = 600s}));
    }
    void aGrantThatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << "{}"_ba;
        QTest::newRow("no-json") << "access_token=a"_ba;
        QTest::newRow("another-kind")
            << json({{u"access_token"_s, u"a"_s}, {u"token_type"_s, u"mac"_s}});
        QTest::newRow("a-line-more")
            << json({{u"access_token"_s, u"a\r\nX: y"_s}, {u"token_type"_s, u"Bearer"_s}});
        QTest::newRow("blank") << json(
            {{u"access_token"_s, u"a b"_s}, {u"token_type"_s, u"Bearer"_s}});
        QTest::newRow("no-ascii") << json(
            {{u"access_token"_s, u"đ"_s}, {u"token_type"_s, u"Bearer"_s}});
        QTest::newRow("number") << json({{u"access_token"_s, 7}, {u"token_type"_s, u"Bearer"_s}});
        QTest::newRow("before-it-began") << json(
            {{u"access_token"_s, u"a"_s}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, -1}});
    }
    void aGrantThatIsRefused()
    {
        QFETCH(QByteArray, body);
        const auto grant = decodeGrant(body);
        VERIFY_ERROR(grant, ErrorKind::BadContract);
        QVERIFY(!grant.error().detail.contains("a b"_L1)); // the log never gets a token
    }

    void aDeviceOfferIsRead()
    {
        const auto offer = decodeDeviceOffer(
            json({{u"device_code"_s, u"d"_s},
                  {u"user_code"_s, u"WDJB-MJHT"_s},
                  {u"verification_uri"_s, u"https://x.vn/d"_s},
                  {u"verification_uri_complete"_s, u"https://x.vn/d?c=WDJB-MJHT"_s},
                  {u"expires_in"_s, 1800}}),
            kNoon);
        VERIFY_OK(offer);
        QCOMPARE(offer->shown.userCode, u"WDJB-MJHT"_s);
        QCOMPARE(offer->shown.expiresAt, kNoon.addSecs(1800));
        QCOMPARE(offer->interval, 5s); // the usual one
    }
    void aDeviceOfferThatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no-code") << json({{u"user_code"_s, u"W"_s},
                                          {u"verification_uri"_s, u"https://x.vn/"_s},
                                          {u"expires_in"_s, 9}});
        QTest::newRow("script") << json({{u"device_code"_s, u"d"_s},
                                         {u"user_code"_s, u"W"_s},
                                         {u"verification_uri"_s, u"javascript:x"_s},
                                         {u"expires_in"_s, 9}});
        QTest::newRow("complete-is-a-file")
            << json({{u"device_code"_s, u"d"_s},
                     {u"user_code"_s, u"W"_s},
                     {u"verification_uri"_s, u"https://x.vn/"_s},
                     {u"verification_uri_complete"_s, u"file:///x"_s},
                     {u"expires_in"_s, 9}});
        QTest::newRow("expired") << json({{u"device_code"_s, u"d"_s},
                                          {u"user_code"_s, u"W"_s},
                                          {u"verification_uri"_s, u"https://x.vn/"_s},
                                          {u"expires_in"_s, 0}});
    }
    void aDeviceOfferThatIsRefused()
    {
        QFETCH(QByteArray, body);
        VERIFY_ERROR(decodeDeviceOffer(body, kNoon), ErrorKind::BadContract);
    }

    void whatAnErrorMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("dead") << 400 << json({{u"error"_s, u"invalid_grant"_s}})
                              << ErrorKind::Unauthorized;
        QTest::newRow("refused") << 400 << json({{u"error"_s, u"access_denied"_s}})
                                 << ErrorKind::Forbidden;
        QTest::newRow("late") << 400 << json({{u"error"_s, u"expired_token"_s}})
                              << ErrorKind::Timeout;
        QTest::newRow("console-unknown")
            << 401 << json({{u"error"_s, u"invalid_client"_s}}) << ErrorKind::Refused;
        QTest::newRow("unknown-without-a-word") << 401 << ""_ba << ErrorKind::Refused;
        QTest::newRow("broken") << 500 << json({{u"error"_s, u"invalid_grant"_s}})
                                << ErrorKind::Server;
        QTest::newRow("busy") << 503 << ""_ba << ErrorKind::Throttled;
        QTest::newRow("no-answer") << 200 << ""_ba << ErrorKind::BadContract;
        QTest::newRow("a-novel") << 400 << json({{u"error"_s, u"Invalid <b>grant</b>"_s}})
                                 << ErrorKind::InvalidArgument;
    }
    void whatAnErrorMeans()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(grantError(refusal(status, body)).kind, "kind");
    }

    void whatIsKeptComesBack()
    {
        const KeptSignIn kept{.server = QUrl(u"https://ioc.example.vn/"_s),
                              .issuer = kIssuer,
                              .clientId = u"ioc-console"_s,
                              .refreshToken = "r-1"};
        QCOMPARE(decodeKept(encodeKept(kept)), std::optional(kept));
        QVERIFY(!decodeKept("r-1"));
        QVERIFY(!decodeKept("{}"));
        auto halved = kept;
        halved.refreshToken.clear();
        QVERIFY(!decodeKept(encodeKept(halved)));
    }
};

QTEST_GUILESS_MAIN(TestIssuer)
#include "tst_realissuer.moc"
