// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/accountdesk.h"
#include "tests/support/check.h"

using namespace Qt::StringLiterals;
using namespace sessiontest;
using session::SignInState;

/// Signing in through a browser and out again, at a real OpenID provider.
class TestSignIn : public QObject
{
    Q_OBJECT

    IssuerProcess m_issuer;

    /// Where the browser is sent.
    [[nodiscard]] static QUrl asked(AccountDesk &desk)
    {
        QSignalSpy requested(desk.account.get(), &session::Account::browserRequested);
        desk.account->askBrowser();
        if (requested.isEmpty())
            requested.wait(kPatience);
        return requested.isEmpty() ? QUrl() : requested.constFirst().constFirst().toUrl();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!IssuerProcess::isInstalled())
            QSKIP("no oidc-provider; run installer/shell installer/node-packages "
                  "tests/session/issuer issuer");
        QVERIFY(m_issuer.start());
    }

    void aBrowserSignsIn()
    {
        AccountDesk desk(m_issuer);
        QCOMPARE(desk.state(), SignInState::SignedOut);
        QCOMPARE(desk.me(), 401);
        QVERIFY(desk.signIn());
        QCOMPARE(desk.state(), SignInState::SignedIn);
        QVERIFY(!desk.errorKind());
        QCOMPARE(desk.account->status().issuer, m_issuer.issuer());
        QCOMPARE(desk.session->token(), m_issuer.lastToken());
        QCOMPARE(desk.me(), 200);
        QVERIFY(!desk.keptToken().isEmpty());
        // Only the refresh token is kept.
        QVERIFY(!desk.vault.read(AccountDesk::kName)->contains(desk.session->token()));
    }

    void whatTheBrowserIsAskedFor()
    {
        AccountDesk desk(m_issuer);
        const QUrl address = asked(desk);
        const QUrlQuery query(address);
        const auto value = [&](const QString &name) {
            return query.queryItemValue(name, QUrl::FullyDecoded);
        };
        QCOMPARE(value(u"response_type"_s), u"code"_s);
        QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(value(u"scope"_s), u"openid offline_access"_s);
        QVERIFY(QRegularExpression(u"^http://127\\.0\\.0\\.1:\\d+/$"_s)
                    .match(value(u"redirect_uri"_s))
                    .hasMatch());
        QVERIFY(value(u"state"_s).size() >= 32);
        QVERIFY(value(u"code_challenge"_s).size() >= 43);
        QCOMPARE(desk.state(), SignInState::Asking);
        QCOMPARE(desk.account->status().browserAddress, address);
        const QUrlQuery again(asked(desk));
        QVERIFY(again.queryItemValue(u"state"_s) != query.queryItemValue(u"state"_s));
    }

    void anAnswerWithAnotherStateIsNone()
    {
        AccountDesk desk(m_issuer);
        const QUrlQuery query(asked(desk));
        const int asks = m_issuer.count(u"authorization_code 200"_s);
        QUrl answer(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        answer.setQuery(u"code=stolen&state=guessed"_s);
        Browser(u"lan"_s).visit(answer);
        QTRY_COMPARE(desk.state(), SignInState::SignedOut);
        QCOMPARE(desk.errorKind(), core::ErrorKind::BadContract);
        QVERIFY(desk.session->token().isEmpty());
        QCOMPARE(m_issuer.count(u"authorization_code 200"_s), asks);
        QCOMPARE(m_issuer.count(u"authorization_code 400"_s), 0); // it was not even shown
    }

    void aPersonMayRefuse()
    {
        AccountDesk desk(m_issuer);
        const QUrlQuery query(asked(desk));
        QUrl answer(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        answer.setQuery(u"error=access_denied&state="_s + query.queryItemValue(u"state"_s));
        Browser(u"lan"_s).visit(answer);
        QTRY_COMPARE(desk.errorKind(), core::ErrorKind::Forbidden);
        QCOMPARE(desk.state(), SignInState::SignedOut);
    }

    void givingUpClosesThePort()
    {
        AccountDesk desk(m_issuer);
        const QUrlQuery query(asked(desk));
        desk.account->cancel();
        QCOMPARE(desk.state(), SignInState::SignedOut);
        QVERIFY(!desk.errorKind());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QUrl answer(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        QVERIFY(Browser(u"lan"_s).visit(answer).isEmpty());
    }

    void theKillSwitchStopsIt()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(!asked(desk).isEmpty());
        desk.account->setBlocked(true);
        QCOMPARE(desk.errorKind(), core::ErrorKind::Offline);
        const int before = m_issuer.count(u"discovery 200"_s);
        desk.account->askBrowser();
        desk.account->askDevice();
        QCOMPARE(desk.errorKind(), core::ErrorKind::Offline);
        QCOMPARE(desk.state(), SignInState::SignedOut);
        QCOMPARE(m_issuer.count(u"discovery 200"_s), before);
    }

    void signingOutRevokesAndForgets()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        const QByteArray dead = desk.session->token();
        const int before = m_issuer.count(u"revocation 200"_s);
        desk.account->signOut();
        QVERIFY(desk.session->token().isEmpty());
        QVERIFY(!desk.session->kept());
        QCOMPARE(desk.state(), SignInState::SignedOut);
        QTRY_COMPARE(m_issuer.count(u"revocation 200"_s), before + 1);
        QTRY_VERIFY(desk.keptToken().isEmpty());
        QTRY_VERIFY(!desk.account->isBusy());
        QVERIFY(!desk.errorKind());
        desk.session->setToken(dead); // the issuer has ended everything that came of the sign-in
        QCOMPARE(desk.me(), 401);
    }

    void signingOutForgetsWithoutTheIssuerToo()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        desk.account->setBlocked(true);
        desk.account->signOut();
        QVERIFY(desk.session->token().isEmpty());
        QTRY_VERIFY(desk.keptToken().isEmpty());
        QTRY_COMPARE(desk.errorKind(), core::ErrorKind::Offline);
        QCOMPARE(desk.state(), SignInState::SignedOut);
    }

    void aTokenFromElsewhereIsReplaced()
    {
        AccountDesk desk(m_issuer);
        desk.session->setToken("from elsewhere");
        QCOMPARE(desk.state(), SignInState::SignedIn);
        QCOMPARE(desk.me(), 401);
        QCOMPARE(desk.state(), SignInState::Expired);
        QVERIFY(desk.signIn());
        QCOMPARE(desk.state(), SignInState::SignedIn);
        QCOMPARE(desk.me(), 200);
    }

    void aTokenFromElsewhereIsNotShownToTheIssuer()
    {
        AccountDesk desk(m_issuer);
        desk.session->setToken("from elsewhere");
        const int before = m_issuer.count(u"revocation 200"_s);
        desk.account->signOut();
        QVERIFY(desk.session->token().isEmpty());
        QTRY_VERIFY(!desk.account->isBusy());
        QCOMPARE(m_issuer.count(u"revocation 200"_s), before);
    }

    void aLockedKeyringLetsOneSignInForThisRun()
    {
        AccountDesk desk(m_issuer);
        desk.vault.locked = true;
        QVERIFY(desk.signIn());
        QCOMPARE(desk.state(), SignInState::SignedIn);
        QCOMPARE(desk.errorKind(), core::ErrorKind::KeyringLocked);
        QCOMPARE(desk.me(), 200);
        desk.restart();
        QCOMPARE(desk.state(), SignInState::NotOffered); // nothing is known, nothing was kept
    }

    void noIssuerNoSignIn()
    {
        AccountDesk desk(m_issuer);
        desk.account->introduce({}, u"ioc-console"_s);
        QCOMPARE(desk.state(), SignInState::NotOffered);
        desk.account->askBrowser();
        QCOMPARE(desk.errorKind(), core::ErrorKind::NotFound);
        desk.account->introduce(QUrl(u"http://issuer.example.vn"_s), u"ioc-console"_s);
        QCOMPARE(desk.state(), SignInState::NotOffered); // it would hear tokens in the clear
        QCOMPARE(desk.errorKind(), core::ErrorKind::BadContract);
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
