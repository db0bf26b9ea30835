// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/accountdesk.h"
#include "tests/support/check.h"

using namespace Qt::StringLiterals;
using namespace sessiontest;
using session::SignInState;

/// How tokens are renewed: before they end, when they are refused, once for all who ask, and when
/// they are renewed no more.
class TestRenewal : public QObject
{
    Q_OBJECT

    static constexpr int kMany = 50;
    IssuerProcess m_issuer;

    [[nodiscard]] int renewals() { return m_issuer.count(u"refresh_token 200"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!IssuerProcess::isInstalled())
            QSKIP("no oidc-provider; run installer/shell installer/node-packages "
                  "tests/session/issuer issuer");
        QVERIFY(m_issuer.start());
    }

    void aTokenThatIsDueIsRenewedBefore()
    {
        m_issuer.set(u"ttl"_s, 8); // half of it is left when it is due
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        m_issuer.set(u"ttl"_s, 3600);
        const int before = renewals();
        const int refused = m_issuer.count(u"read 401"_s);
        QVERIFY(!desk.account->isRenewalDue());
        QTRY_VERIFY_WITH_TIMEOUT(desk.account->isRenewalDue(), 30'000);
        QCOMPARE(desk.me(), 200);
        QCOMPARE(renewals(), before + 1);
        QCOMPARE(m_issuer.count(u"read 401"_s), refused);
        QVERIFY(!desk.account->isRenewalDue());
    }

    void theNextStartGoesOn()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        const QByteArray first = desk.keptToken();
        desk.restart();
        QCOMPARE(desk.state(), SignInState::SignedIn); // known before the backend is asked
        QVERIFY(desk.session->token().isEmpty());
        QCOMPARE(desk.me(), 200);
        QVERIFY(desk.keptToken() != first);
        QCOMPARE(desk.session->token(), m_issuer.lastToken());
    }

    void aNewRefreshTokenIsKeptBeforeItIsUsed()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        const QByteArray first = desk.keptToken();
        desk.session->setToken("stale");
        QByteArray usedMeanwhile;
        desk.vault.onWrite = [&] { usedMeanwhile = desk.session->token(); };
        const int writes = desk.vault.writes;
        QCOMPARE(desk.me(), 200);
        QCOMPARE(desk.vault.writes, writes + 1);
        QCOMPARE(usedMeanwhile, "stale"_ba);
        QVERIFY(!desk.keptToken().isEmpty() && desk.keptToken() != first);
    }

    void manyRefusalsAreOneRenewal()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        desk.session->setToken("stale");
        const int before = renewals();
        const int refused = m_issuer.count(u"read 401"_s);
        QList<int> statuses;
        for (int i = 0; i < kMany; ++i)
            QCoro::connect(desk.http->send({.path = u"v1/me"_s}), desk.account.get(),
                           [&](const core::Result<remote::HttpAnswer> &answer) {
                               statuses << (answer ? answer->status : 0);
                           });
        QTRY_COMPARE_WITH_TIMEOUT(statuses.size(), kMany, kPatience);
        QCOMPARE(statuses.count(200), kMany);
        QCOMPARE(renewals(), before + 1);
        QCOMPARE(m_issuer.count(u"refresh_token 400"_s), 0);
        QVERIFY(m_issuer.count(u"read 401"_s) > refused + 1); // they were many
    }

    void aDeadGrantExpires()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        m_issuer.revokeEverything();
        QCOMPARE(desk.me(), 401);
        QCOMPARE(desk.state(), SignInState::Expired);
        QCOMPARE(desk.errorKind(), core::ErrorKind::Unauthorized);
        QVERIFY(desk.session->token().isEmpty());
        QTRY_VERIFY(desk.keptToken().isEmpty());
        const int asked = m_issuer.count(u"refresh_token 400"_s);
        QCOMPARE(desk.me(), 401);
        QCOMPARE(desk.state(), SignInState::Expired);
        QCOMPARE(m_issuer.count(u"refresh_token 400"_s), asked); // a dead token is not shown again
        QVERIFY(desk.signIn());
        QCOMPARE(desk.state(), SignInState::SignedIn);
        QVERIFY(!desk.errorKind());
        QCOMPARE(desk.me(), 200);
    }

    /// The provider takes it for a theft and ends everything that came of the sign-in.
    void anOldRefreshTokenEndsTheSignIn()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        const auto old = desk.session->kept();
        desk.session->setToken("stale");
        QCOMPARE(desk.me(), 200);
        const QByteArray live = desk.session->token();
        QVERIFY(desk.vault.write(AccountDesk::kName, session::encodeKept(*old)));
        desk.restart();
        QCOMPARE(desk.me(), 401);
        QCOMPARE(desk.state(), SignInState::Expired);
        desk.session->setToken(live);
        QCOMPARE(desk.me(), 401);
    }

    void aKeyringThatIsLockedMeanwhile()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        desk.vault.locked = true;
        desk.session->setToken("stale");
        QCOMPARE(desk.me(), 200);
        QCOMPARE(desk.state(), SignInState::SignedIn);
        QCOMPARE(desk.errorKind(), core::ErrorKind::KeyringLocked);
        desk.vault.locked = false;
        desk.session->setToken("stale");
        QCOMPARE(desk.me(), 200);
        QVERIFY(!desk.errorKind());
        desk.restart();
        QCOMPARE(desk.me(), 200);
    }

    void aBackendThatRefusesStillGetsTwoRequests()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        const int before = renewals();
        const int refused = m_issuer.count(u"read 401"_s);
        m_issuer.set(u"status"_s, 401);
        QCOMPARE(desk.me(), 401);
        m_issuer.set(u"status"_s, 0);
        QCOMPARE(m_issuer.count(u"read 401"_s), refused + 2);
        QCOMPARE(renewals(), before + 1);
        QCOMPARE(desk.state(), SignInState::SignedIn);
    }

    void anIssuerThatIsAwayIsNoRefusal()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        const QByteArray kept = desk.keptToken();
        desk.session->setToken("stale");
        desk.account->setBlocked(true);
        QCOMPARE(desk.me(), 0);
        QVERIFY(desk.lastError);
        QCOMPARE(desk.lastError->kind, core::ErrorKind::Offline);
        QCOMPARE(desk.state(), SignInState::SignedIn);
        QCOMPARE(desk.keptToken(), kept);
        desk.account->setBlocked(false);
        QCOMPARE(desk.me(), 200);
    }

    void whatIsKeptIsForOneBackend()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        auto kept = *desk.session->kept();
        kept.server = QUrl(u"https://elsewhere.example.vn/"_s);
        QVERIFY(desk.vault.write(AccountDesk::kName, session::encodeKept(kept)));
        desk.restart();
        desk.account->introduce(m_issuer.issuer(), u"ioc-console"_s);
        const int before = renewals();
        QCOMPARE(desk.me(), 401);
        QCOMPARE(renewals(), before);
        QCOMPARE(desk.state(), SignInState::SignedOut);
    }

    void aStreamThatIsRefusedBringsANewToken()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        desk.session->setToken("stale");
        const auto status = [&] {
            const std::unique_ptr<QNetworkReply> stream(desk.http->openStream(u"v1/events"_s, {}));
            const auto code = [&] {
                return stream->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            };
            return QTest::qWaitFor(
                       [&] { return stream->isFinished() || stream->bytesAvailable() > 0; },
                       kPatience)
                       ? code()
                       : 0;
        };
        QCOMPARE(status(), 401);
        QTRY_VERIFY(desk.session->token() != "stale"_ba);
        QCOMPARE(status(), 200);
    }

    void anotherIssuerGetsNothing()
    {
        AccountDesk desk(m_issuer);
        QVERIFY(desk.signIn());
        desk.account->introduce(QUrl(u"https://elsewhere.example.vn"_s), u"ioc-console"_s);
        QCOMPARE(desk.state(), SignInState::SignedOut);
        QVERIFY(desk.session->token().isEmpty());
        QVERIFY(!desk.account->isRenewalDue());
    }
};

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
