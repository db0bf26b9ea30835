// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/standingissuer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using demotest::isFault;
using demotest::Signer;
using demotest::textIn;

/// What the issuer gives: each grant, and what ends one.
class TestIssuerTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_with = std::make_unique<demotest::StandingIssuer>(); }
    void badCodesGiveNothing_data();
    void badCodesGiveNothing();
    void codeThatComesTwiceEndsWhatItBegan();
    void refreshTokenIsGoodOnce();
    void refreshTokenThatComesTwiceEndsTheSignIn();
    void refreshTokensEnd();
    void accessTokensExpire();
    void deviceIsSignedIn();
    void deviceThatHurriesIsSlowedDown();
    void deviceCodesEnd();
    void codesCannotBeGuessed();
    void revocation_data();
    void revocation();
    void bodiesThatAreNoFormsAreRefused();
    void muchIsForgotten();
    void accountsAreChangedAndEnded();

private:
    std::unique_ptr<demotest::StandingIssuer> m_with;
};

void TestIssuerTokens::badCodesGiveNothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("verifier");
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<int>("seconds");
    const QString right = Signer::verifier();
    QTest::newRow("unknown") << u"x"_s << right << Signer::redirect() << 0;
    QTest::newRow("other-verifier") << QString() << QString(43, u'w') << Signer::redirect() << 0;
    QTest::newRow("short-verifier") << QString() << u"v"_s << Signer::redirect() << 0;
    QTest::newRow("no-verifier") << QString() << QString() << Signer::redirect() << 0;
    QTest::newRow("other-redirect") << QString() << right << u"http://127.0.0.1:6/back"_s << 0;
    QTest::newRow("expired") << QString() << right << Signer::redirect() << 60;
}

void TestIssuerTokens::badCodesGiveNothing()
{
    QFETCH(QString, code);
    QFETCH(QString, verifier);
    QFETCH(QString, redirect);
    QFETCH(int, seconds);
    const QString given = Signer::member(m_with->signer->choose(u"truc-ioc"_s), "code");
    m_with->clock.advance(std::chrono::seconds(seconds));
    const QString sent = code.isEmpty() ? given : code;
    QVERIFY(isFault(m_with->signer->redeem(sent, verifier, redirect), "invalid_grant"_L1));
    if (sent == given) // one try
        QVERIFY(isFault(m_with->signer->redeem(given), "invalid_grant"_L1));
}

void TestIssuerTokens::codeThatComesTwiceEndsWhatItBegan()
{
    const QString code = Signer::member(m_with->signer->choose(u"truc-ioc"_s), "code");
    const QJsonObject tokens = m_with->signer->redeem(code).json();
    QVERIFY(m_with->accountOf(tokens));
    QVERIFY(isFault(m_with->signer->redeem(code), "invalid_grant"_L1));
    QVERIFY(!m_with->accountOf(tokens));
    QVERIFY(isFault(m_with->signer->refresh(tokens.value("refresh_token"_L1).toString()),
                    "invalid_grant"_L1));
}

void TestIssuerTokens::refreshTokenIsGoodOnce()
{
    QJsonObject tokens = m_with->signer->signIn(u"truc-ioc"_s);
    QSet<QString> seen;
    for (int i = 0; i < 5; ++i) {
        const QString refresh = tokens.value("refresh_token"_L1).toString();
        QVERIFY(!seen.contains(refresh));
        seen.insert(refresh);
        const auto answer = m_with->signer->refresh(refresh);
        QCOMPARE(answer.status, 200);
        QVERIFY(textIn(answer, "access_token"_L1) != tokens.value("access_token"_L1).toString());
        tokens = answer.json();
        QCOMPARE(m_with->accountOf(tokens), u"truc-ioc"_s);
    }
}

void TestIssuerTokens::refreshTokenThatComesTwiceEndsTheSignIn()
{
    const QJsonObject first = m_with->signer->signIn(u"truc-ioc"_s);
    const QJsonObject other = m_with->signer->signIn(u"truc-ioc"_s);
    const QString old = first.value("refresh_token"_L1).toString();
    const QJsonObject second = m_with->signer->refresh(old).json();
    // A made-up one ends nothing.
    const QString newest = second.value("refresh_token"_L1).toString();
    QVERIFY(isFault(m_with->signer->refresh(newest + u'x'), "invalid_grant"_L1));
    QVERIFY(m_with->accountOf(second));
    QVERIFY(isFault(m_with->signer->refresh(old), "invalid_grant"_L1));
    QVERIFY(!m_with->accountOf(first) && !m_with->accountOf(second));
    QVERIFY(isFault(m_with->signer->refresh(newest), "invalid_grant"_L1));
    QVERIFY(m_with->accountOf(other));
}

void TestIssuerTokens::refreshTokensEnd()
{
    const QJsonObject tokens = m_with->signer->signIn(u"truc-ioc"_s);
    m_with->clock.advance(std::chrono::days(29));
    const QJsonObject renewed = m_with->signer->refresh(tokens.value("refresh_token"_L1).toString())
                                    .json();
    QVERIFY(m_with->accountOf(renewed));
    m_with->clock.advance(std::chrono::days(30));
    QVERIFY(isFault(m_with->signer->refresh(renewed.value("refresh_token"_L1).toString()),
                    "invalid_grant"_L1));
}

void TestIssuerTokens::accessTokensExpire()
{
    const QJsonObject tokens = m_with->signer->signIn(u"truc-ioc"_s);
    m_with->clock.advance(599s);
    QVERIFY(m_with->accountOf(tokens));
    m_with->clock.advance(1s);
    QVERIFY(!m_with->accountOf(tokens));
    QCOMPARE(m_with->signer->refresh(tokens.value("refresh_token"_L1).toString()).status, 200);
}

void TestIssuerTokens::deviceIsSignedIn()
{
    const auto asked = m_with->signer->post(u"device_authorization"_s,
                                            {{u"client_id"_s, u"ioc-console"_s}});
    QCOMPARE(asked.status, 200);
    const QString device = textIn(asked, "device_code"_L1);
    const QString code = textIn(asked, "user_code"_L1);
    QCOMPARE(code.size(), 9);
    QCOMPARE(textIn(asked, "verification_uri"_L1), m_with->issuer.url().toString() + u"/device"_s);
    QVERIFY(isFault(m_with->signer->poll(device), "authorization_pending"_L1));
    // The page has the code already, for whoever scanned it.
    const QUrl complete(textIn(asked, "verification_uri_complete"_L1));
    const auto page = m_with->signer->get(u"device?"_s + complete.query());
    QVERIFY(page.body.contains("value=\"" + code.toLatin1() + '"'));
    // Typed as people type.
    const QString typed = code.toLower().replace(u'-', u' ');
    const auto done = m_with->signer->post(
        u"device"_s, {{u"user_code"_s, typed}, {u"account"_s, u"giam-sat"_s}});
    QCOMPARE(done.status, 200);
    const auto tokens = m_with->signer->poll(device);
    QCOMPARE(tokens.status, 200);
    QCOMPARE(m_with->accountOf(tokens.json()), u"giam-sat"_s);
    QVERIFY(isFault(m_with->signer->poll(device), "invalid_grant"_L1));
    QCOMPARE(
        m_with->signer->post(u"device"_s, {{u"user_code"_s, typed}, {u"account"_s, u"giam-sat"_s}})
            .status,
        400);
}

void TestIssuerTokens::deviceThatHurriesIsSlowedDown()
{
    const QString device = textIn(
        m_with->signer->post(u"device_authorization"_s, {{u"client_id"_s, u"ioc-console"_s}}),
        "device_code"_L1);
    QVERIFY(isFault(m_with->signer->poll(device), "authorization_pending"_L1));
    QVERIFY(isFault(m_with->signer->poll(device), "slow_down"_L1));
    m_with->clock.advance(1s);
    QVERIFY(isFault(m_with->signer->poll(device), "authorization_pending"_L1));
}

void TestIssuerTokens::deviceCodesEnd()
{
    const auto ask = [&] {
        return m_with->signer->post(u"device_authorization"_s,
                                    {{u"client_id"_s, u"ioc-console"_s}});
    };
    const auto refused = ask();
    QCOMPARE(m_with->signer
                 ->post(u"device"_s, {{u"user_code"_s, textIn(refused, "user_code"_L1)},
                                      {u"account"_s, QString()}})
                 .status,
             200);
    QVERIFY(isFault(m_with->signer->poll(textIn(refused, "device_code"_L1)), "access_denied"_L1));
    const auto late = ask();
    m_with->clock.advance(600s);
    QVERIFY(isFault(m_with->signer->poll(textIn(late, "device_code"_L1)), "expired_token"_L1));
    QCOMPARE(m_with->signer
                 ->post(u"device"_s, {{u"user_code"_s, textIn(late, "user_code"_L1)},
                                      {u"account"_s, u"giam-sat"_s}})
                 .status,
             400);
    QVERIFY(isFault(m_with->signer->poll(u"x"_s), "invalid_grant"_L1));
}

void TestIssuerTokens::codesCannotBeGuessed()
{
    const Signer::Form wrong{{u"user_code"_s, u"BBBB-BBBB"_s}, {u"account"_s, u"giam-sat"_s}};
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_with->signer->post(u"device"_s, wrong).status, 400);
    QCOMPARE(m_with->signer->post(u"device"_s, wrong).status, 429);
    m_with->clock.advance(61s);
    QCOMPARE(m_with->signer->post(u"device"_s, wrong).status, 400);
}

void TestIssuerTokens::revocation_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("isAccessGood");
    QTest::addColumn<bool>("isRefreshGood");
    QTest::newRow("access") << u"access_token"_s << false << true;
    QTest::newRow("refresh") << u"refresh_token"_s << false << false;
    QTest::newRow("unknown") << u"none"_s << true << true;
}

void TestIssuerTokens::revocation()
{
    QFETCH(QString, which);
    QFETCH(bool, isAccessGood);
    QFETCH(bool, isRefreshGood);
    const QJsonObject tokens = m_with->signer->signIn(u"truc-ioc"_s);
    const QJsonObject other = m_with->signer->signIn(u"truc-ioc"_s);
    QCOMPARE(m_with->signer
                 ->post(u"revoke"_s, {{u"token"_s, tokens.value(which).toString()},
                                      {u"client_id"_s, u"ioc-console"_s}})
                 .status,
             200);
    QCOMPARE(m_with->accountOf(tokens).has_value(), isAccessGood);
    QCOMPARE(m_with->signer->refresh(tokens.value("refresh_token"_L1).toString()).status == 200,
             isRefreshGood);
    QVERIFY(m_with->accountOf(other));
}

void TestIssuerTokens::bodiesThatAreNoFormsAreRefused()
{
    QNetworkAccessManager network;
    QNetworkRequest asked(QUrl(m_with->issuer.url().toString() + u"/token"_s));
    asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QVERIFY(isFault(demotest::finished(network.post(asked, "{}")), "invalid_request"_L1));
    QVERIFY(isFault(m_with->signer->post(u"token"_s, {{u"client_id"_s, u"other"_s}}),
                    "invalid_client"_L1));
    QVERIFY(isFault(m_with->signer->post(u"token"_s, {{u"client_id"_s, u"ioc-console"_s},
                                                      {u"grant_type"_s, u"password"_s}}),
                    "unsupported_grant_type"_L1));
    QVERIFY(isFault(m_with->signer->post(u"device_authorization"_s, {}), "invalid_client"_L1));
}

/// However much is asked, memory is bounded; what is newest stays.
void TestIssuerTokens::muchIsForgotten()
{
    demo::Grants grants(m_with->clock, {});
    const QString first = grants.ask({.redirectUri = Signer::redirect()});
    const auto oldDevice = grants.askDevice({});
    for (int i = 0; i < 400; ++i) {
        m_with->clock.advance(1ms);
        QVERIFY(grants.asked(grants.ask({.redirectUri = Signer::redirect()})));
        QVERIFY(!grants.askDevice({}).userCode.isEmpty());
    }
    QVERIFY(!grants.asked(first));
    QVERIFY(!grants.answerDevice(oldDevice.userCode, u"truc-ioc"_s));
}

void TestIssuerTokens::accountsAreChangedAndEnded()
{
    const QJsonObject tokens = m_with->signer->signIn(u"truc-ioc"_s);
    QVERIFY(m_with->accounts.change(u"truc-ioc"_s, {{u"roles"_s, QJsonArray{u"auditor"_s}},
                                                    {u"scope"_s, QJsonValue::Null},
                                                    {u"id"_s, u"other"_s}}));
    const demo::Account *account = m_with->accounts.find(u"truc-ioc"_s);
    QVERIFY(account);
    QCOMPARE(account->rights.roles, QStringList{u"auditor"_s});
    QVERIFY(!account->rights.subsystems);
    QVERIFY(m_with->accountOf(tokens));
    QVERIFY(!m_with->accounts.change(u"nobody"_s, {}));
    m_with->issuer.grants().revokeAccount(u"truc-ioc"_s);
    QVERIFY(!m_with->accountOf(tokens));
}

QTEST_GUILESS_MAIN(TestIssuerTokens)
#include "tst_issuertokens.moc"
