// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/signin.h"
#include "tests/session/browser.h"
#include "tests/sync/testdesk.h"

using namespace Qt::StringLiterals;
using session::SignInState;
using sessiontest::Browser;
using sessiontest::IssuerProcess;
using syncing::Connection;
using synctest::TestDesk;

/// A desk at work whose backend looks at tokens: what it does before, while and after somebody is
/// signed in.
class TestSignInDesk : public QObject
{
    Q_OBJECT

    IssuerProcess m_issuer;

    [[nodiscard]] static bool isConnected(TestDesk &desk)
    {
        const auto connection = desk.sync->status().connection;
        return connection == Connection::Live || connection == Connection::Polling;
    }
    static void signIn(TestDesk &desk, const QString &login)
    {
        auto &signIn = desk.sync->signIn();
        QSignalSpy requested(&signIn, &session::SignIn::browserRequested);
        signIn.askBrowser();
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(signIn.status().state, SignInState::Asking);
        Browser(login).visit(requested.constFirst().constFirst().toUrl());
        QTRY_COMPARE(signIn.status().state, SignInState::SignedIn);
    }
    [[nodiscard]] static domain::Edit edit(const QString &text)
    {
        domain::Report report;
        report.id = domain::ReportId(u"r-1"_s);
        report.version = 1;
        return synctest::comment(report, text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!IssuerProcess::isInstalled())
            QSKIP("no oidc-provider; run installer/shell installer/node-packages "
                  "tests/session/issuer issuer");
        QVERIFY(m_issuer.start());
    }

    void someoneSignsInAndTheDeskGoesOn()
    {
        TestDesk desk(m_issuer.url(), {});
        QVERIFY(synctest::settle(desk));
        QCOMPARE(desk.sync->status().connection, Connection::SignInNeeded);
        QCOMPARE(desk.sync->signIn().status().state, SignInState::SignedOut);
        QCOMPARE(desk.sync->signIn().status().issuer, m_issuer.issuer());
        signIn(desk, u"lan"_s);
        QTRY_VERIFY(isConnected(desk));
        QCOMPARE(desk.sync->status().user.name, u"Người lan"_s);
        QTRY_COMPARE(desk.sync->status().connection, Connection::Live); // the stream carries it too
        QVERIFY(desk.sync->status().everComplete);
        signIn(desk, u"hoa"_s); // another one, at the same desk
        QTRY_COMPARE(desk.sync->status().user.name, u"Người hoa"_s);
        QTRY_COMPARE(desk.sync->status().connection, Connection::Live);
    }

    void anExpiredSignInKeepsWhatIsThere()
    {
        TestDesk desk(m_issuer.url(), {});
        desk.sync->start();
        signIn(desk, u"lan"_s);
        QTRY_VERIFY(isConnected(desk));
        m_issuer.revokeEverything();
        desk.sync->syncNow();
        QTRY_COMPARE(desk.sync->signIn().status().state, SignInState::Expired);
        QTRY_COMPARE(desk.sync->status().connection, Connection::SignInNeeded);
        QVERIFY(desk.sync->status().everComplete); // reading goes on
        QCOMPARE(desk.sync->status().user.name, u"Người lan"_s);
        const int sent = m_issuer.count(u"edit 200"_s);
        const auto queued = desk.sync->submit(edit(u"Đã nhận"_s)).result();
        QVERIFY(queued);
        QTRY_COMPARE(desk.sync->status().queuedEdits, 1);
        desk.sync->syncNow();
        QTRY_COMPARE(desk.sync->status().connection, Connection::SignInNeeded);
        QCOMPARE(desk.sync->status().queuedEdits, 1);
        QCOMPARE(m_issuer.count(u"edit 200"_s), sent);
        signIn(desk, u"lan"_s);
        QTRY_COMPARE(desk.sync->status().queuedEdits, 0);
        QCOMPARE(desk.sync->status().refusedEdits, 0);
        QCOMPARE(m_issuer.count(u"edit 200"_s), sent + 1);
    }

    void signingOutKeepsWhatIsThere()
    {
        TestDesk desk(m_issuer.url(), {});
        desk.sync->start();
        signIn(desk, u"lan"_s);
        QTRY_VERIFY(isConnected(desk));
        desk.sync->signIn().signOut();
        QTRY_COMPARE(desk.sync->signIn().status().state, SignInState::SignedOut);
        QTRY_COMPARE(desk.sync->status().connection, Connection::SignInNeeded);
        QVERIFY(desk.sync->status().everComplete);
    }

    void theEndOfTheProgramLetsTheIssuerKnow()
    {
        TestDesk desk(m_issuer.url(), {});
        desk.sync->start();
        signIn(desk, u"lan"_s);
        const int before = m_issuer.count(u"revocation 200"_s);
        desk.sync->signIn().signOut();
        desk.close();
        QCOMPARE(m_issuer.count(u"revocation 200"_s), before + 1);
    }

    void theEndOfTheProgramWaitsForNoBrowser()
    {
        TestDesk desk(m_issuer.url(), {});
        desk.sync->start();
        QSignalSpy requested(&desk.sync->signIn(), &session::SignIn::browserRequested);
        desk.sync->signIn().askBrowser();
        QTRY_COMPARE(requested.size(), 1);
        desk.close();
    }

    void aDeskThatStartsAgainIsStillSignedIn()
    {
        TestDesk desk(m_issuer.url(), {});
        desk.sync->start();
        signIn(desk, u"lan"_s);
        QTRY_VERIFY(isConnected(desk));
        desk.reopen();
        desk.sync->start();
        QCOMPARE(desk.sync->signIn().status().state, SignInState::SignedIn);
        QTRY_VERIFY(isConnected(desk));
        QCOMPARE(m_issuer.count(u"refresh_token 400"_s), 1); // of the revoked one above
    }

    void aFixedTokenThatIsRefusedCanBeReplaced()
    {
        TestDesk desk(m_issuer.url(), "fixed");
        QVERIFY(synctest::settle(desk));
        QCOMPARE(desk.sync->status().connection, Connection::SignInNeeded);
        QTRY_COMPARE(desk.sync->signIn().status().state, SignInState::Expired);
        signIn(desk, u"lan"_s);
        QTRY_VERIFY(isConnected(desk));
    }

    void offlineNobodyIsAsked()
    {
        TestDesk desk(m_issuer.url(), {}, true);
        QVERIFY(synctest::settle(desk));
        desk.sync->signIn().askBrowser();
        QTRY_VERIFY(desk.sync->signIn().status().error);
        QCOMPARE(desk.sync->signIn().status().error->kind, core::ErrorKind::Offline);
    }

    void aBackendThatIsAwayIsSaidToBe()
    {
        TestDesk desk(QUrl(u"http://127.0.0.1:9/"_s), {});
        desk.sync->start();
        desk.sync->signIn().askDevice();
        QTRY_VERIFY(desk.sync->signIn().status().error);
        QCOMPARE(desk.sync->signIn().status().error->kind, core::ErrorKind::Network);
        QCOMPARE(desk.sync->signIn().status().state, SignInState::NotOffered);
    }
};

QTEST_GUILESS_MAIN(TestSignInDesk)
#include "tst_signindesk.moc"
