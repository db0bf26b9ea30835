// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/standingissuer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using demotest::Answer;
using demotest::Signer;
using demotest::textIn;

/// The issuer's addresses and pages: what is asked, and what is sent back to whom.
class TestIssuer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_with = std::make_unique<demotest::StandingIssuer>(); }
    void discoveryNamesWhatIsThere();
    void theBackendNamesItsIssuer();
    void pageOffersAnAccountOfEachRole();
    void pageHasNoScriptsAndNoGuests();
    void codeBecomesTokens();
    void badRequestsAreNotSentBack_data();
    void badRequestsAreNotSentBack();
    void badRequestsAreSentBackWithAnError_data();
    void badRequestsAreSentBackWithAnError();
    void refusalIsSentBack();

private:
    std::unique_ptr<demotest::StandingIssuer> m_with;
};

void TestIssuer::discoveryNamesWhatIsThere()
{
    const auto answer = m_with->signer->get(u".well-known/openid-configuration"_s);
    QCOMPARE(answer.status, 200);
    const QJsonObject told = answer.json();
    QCOMPARE(told.value("issuer"_L1).toString(), m_with->issuer.url().toString());
    for (const char *name : {"authorization_endpoint", "token_endpoint", "revocation_endpoint",
                             "device_authorization_endpoint", "jwks_uri"})
        QVERIFY2(told.value(QLatin1StringView(name))
                     .toString()
                     .startsWith(m_with->issuer.url().toString() + u'/'),
                 name);
    QCOMPARE(told.value("code_challenge_methods_supported"_L1).toArray(), QJsonArray{u"S256"_s});
    QCOMPARE(told.value("grant_types_supported"_L1).toArray().size(), 3);
    // There is no id_token: nobody shall believe that there is.
    QVERIFY(!told.value("scopes_supported"_L1).toArray().contains(u"openid"_s));
    QCOMPARE(m_with->signer->get(u"jwks"_s).json().value("keys"_L1).toArray(), QJsonArray());
}

void TestIssuer::theBackendNamesItsIssuer()
{
    auto options = demotest::quiet(10);
    options.faults = u"none"_s;
    demotest::Client client(options);
    const QJsonObject service = client.get(u"v1/"_s).json();
    QCOMPARE(service.value("clientId"_L1).toString(), u"ioc-console"_s);
    const QUrl issuer(service.value("issuer"_L1).toString());
    QCOMPARE(issuer.port(), client.backend.url().port()); // of the proxy
    Signer signer(issuer);
    client.token = signer.accessToken(u"phu-thuy"_s);
    const QJsonObject me = client.get(u"v1/me"_s).json();
    QCOMPARE(me.value("id"_L1).toString(), u"phu-thuy"_s);
    QVERIFY(!me.contains("sees"_L1));
    client.token = "wrong";
    const auto refused = client.get(u"v1/me"_s);
    QVERIFY(refused.isProblem(401));
    QVERIFY(refused.headers.value("WWW-Authenticate").contains("invalid_token"));
}

void TestIssuer::pageOffersAnAccountOfEachRole()
{
    const auto page = m_with->signer->get(u"authorize"_s, Signer::authorization());
    QCOMPARE(page.status, 200);
    const QString text = QString::fromUtf8(page.body);
    QSet<QString> roles;
    for (const demo::Account &account : m_with->accounts.offered()) {
        QVERIFY2(text.contains(u"value=\"%1\">%2<"_s.arg(account.id(), account.name())),
                 qPrintable(account.id()));
        QVERIFY(text.contains(account.record.value("sees"_L1).toString()));
        QVERIFY(text.contains(account.record.value("seesEn"_L1).toString()));
        for (const QString &role : account.rights.roles)
            roles.insert(role);
    }
    QCOMPARE(m_with->accounts.offered().size(), 12U);
    QCOMPARE(roles.size(), 13); // the operator leads the shift
    QVERIFY(!text.contains(u"value=\"demo\""_s));
}

void TestIssuer::pageHasNoScriptsAndNoGuests()
{
    for (const Answer &page :
         {m_with->signer->get(u"authorize"_s, Signer::authorization()),
          m_with->signer->get(u"device"_s, {{u"user_code"_s, u"\"><script>x</script>"_s}})}) {
        const QString policy = QString::fromLatin1(
            page.headers.value(QHttpHeaders::WellKnownHeader::ContentSecurityPolicy));
        QVERIFY(policy.startsWith(u"default-src 'none'; style-src 'sha256-"_s));
        QVERIFY(policy.contains(u"frame-ancestors 'none'"_s));
        QVERIFY(!policy.contains(u"unsafe"_s) && !policy.contains(u"script-src"_s));
        QVERIFY(!page.body.contains("<script") && !page.body.contains("javascript:"));
        QCOMPARE(page.headers.value(QHttpHeaders::WellKnownHeader::CacheControl), "no-store");
        const QByteArray style = page.body.mid(page.body.indexOf("<style>") + 7);
        const QByteArray hash = QCryptographicHash::hash(style.first(style.indexOf("</style>")),
                                                         QCryptographicHash::Sha256);
        QVERIFY(policy.contains(QString::fromLatin1(hash.toBase64())));
    }
}

void TestIssuer::codeBecomesTokens()
{
    const QUrlQuery sent = m_with->signer->choose(u"truc-ioc"_s);
    QCOMPARE(Signer::member(sent, "state"), u"st/ate+1"_s);
    QCOMPARE(Signer::member(sent, "iss"), m_with->issuer.url().toString());
    const auto answer = m_with->signer->redeem(Signer::member(sent, "code"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value(QHttpHeaders::WellKnownHeader::CacheControl), "no-store");
    QCOMPARE(textIn(answer, "token_type"_L1), u"Bearer"_s);
    QCOMPARE(textIn(answer, "scope"_L1), u"ioc offline_access"_s);
    QCOMPARE(answer.json().value("expires_in"_L1).toInt(), 600);
    QVERIFY(!textIn(answer, "refresh_token"_L1).isEmpty());
    QCOMPARE(m_with->accountOf(answer.json()), u"truc-ioc"_s);
}

void TestIssuer::badRequestsAreNotSentBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("other-client") << u"client_id"_s << u"other"_s;
    for (const char *redirect : {"https://127.0.0.1:5/", "http://127.0.0.1.evil.vn/",
                                 "http://evil.vn/", "http://10.0.0.1/", "http://x@127.0.0.1:5/",
                                 "http://127.0.0.1:5/#x", "ioc:back", "javascript:alert(1)", ""})
        QTest::newRow(*redirect ? redirect : "no-redirect")
            << u"redirect_uri"_s << QString::fromLatin1(redirect);
}

void TestIssuer::badRequestsAreNotSentBack()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    auto asked = Signer::authorization();
    for (auto &[key, text] : asked) {
        if (key == name)
            text = value;
    }
    const auto answer = m_with->signer->get(u"authorize"_s, asked);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.headers.contains(QHttpHeaders::WellKnownHeader::Location));
    QVERIFY(answer.type.startsWith("text/html"_L1));
}

void TestIssuer::badRequestsAreSentBackWithAnError_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("token") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s;
    QTest::newRow("plain") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s;
    QTest::newRow("no-method") << u"code_challenge_method"_s << QString() << u"invalid_request"_s;
    QTest::newRow("no-challenge") << u"code_challenge"_s << QString() << u"invalid_request"_s;
    QTest::newRow("silent") << u"prompt"_s << u"none"_s << u"login_required"_s;
}

void TestIssuer::badRequestsAreSentBackWithAnError()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    auto asked = Signer::authorization();
    asked.removeIf([&](const auto &pair) { return pair.first == name; });
    asked.append({name, value});
    const auto answer = m_with->signer->get(u"authorize"_s, asked);
    QCOMPARE(answer.status, 303);
    const QUrlQuery sent = Signer::sentTo(answer);
    QTEST(Signer::member(sent, "error"), "error");
    QCOMPARE(Signer::member(sent, "state"), u"st/ate+1"_s);
    QVERIFY(Signer::member(sent, "code").isEmpty());
}

void TestIssuer::refusalIsSentBack()
{
    for (const QString &account : {QString(), u"nobody"_s, u"demo"_s}) {
        const QUrlQuery sent = m_with->signer->choose(account);
        QCOMPARE(Signer::member(sent, "error"), u"access_denied"_s);
        QVERIFY(Signer::member(sent, "code").isEmpty());
    }
    // A page is good for one answer, and not for ever.
    const QString page = Signer::pageOf(
        m_with->signer->get(u"authorize"_s, Signer::authorization()));
    const Signer::Form chosen{{u"page"_s, page}, {u"account"_s, u"truc-ioc"_s}};
    QCOMPARE(m_with->signer->post(u"authorize"_s, chosen).status, 303);
    QCOMPARE(m_with->signer->post(u"authorize"_s, chosen).status, 400);
    const QString late = Signer::pageOf(
        m_with->signer->get(u"authorize"_s, Signer::authorization()));
    m_with->clock.advance(601s);
    QCOMPARE(
        m_with->signer->post(u"authorize"_s, {{u"page"_s, late}, {u"account"_s, u"truc-ioc"_s}})
            .status,
        400);
}

QTEST_GUILESS_MAIN(TestIssuer)
#include "tst_issuer.moc"
