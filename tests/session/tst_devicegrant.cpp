// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/accountdesk.h"
#include "tests/support/check.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;
using namespace sessiontest;
using session::SignInState;

namespace {

/// An issuer whose token endpoint answers what a test wants, one after the other, the last for
/// ever. Every answer closes its connection.
class ScriptedIssuer
{
public:
    struct Answer {
        int status = 400;
        QByteArray body;
        QByteArray location = {};
    };
    ScriptedIssuer()
    {
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            auto *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->readAll();
                requests << request;
                write(*socket, answerTo(request));
            });
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    }
    [[nodiscard]] int asked(const QByteArray &path) const
    {
        return int(std::ranges::count_if(requests, [&](const QByteArray &request) {
            return request.mid(request.indexOf(' ') + 1).startsWith(path + ' ');
        }));
    }

    QByteArrayList requests;
    std::deque<Answer> script; ///< of the token endpoint
    QByteArray offer = R"("expires_in":1800,"interval":1)";

private:
    [[nodiscard]] Answer answerTo(const QByteArray &request)
    {
        const QByteArray base = url().toEncoded();
        if (request.startsWith("GET /.well-known/"))
            return {200, R"({"issuer":")" + base + R"(","authorization_endpoint":")" + base +
                             R"(/auth","token_endpoint":")" + base +
                             R"(/token","device_authorization_endpoint":")" + base +
                             R"(/device"})"};
        if (request.startsWith("POST /device"))
            return {200, R"({"device_code":"dc-1","user_code":"WDJB-MJHT","verification_uri":")" +
                             base + R"(/go",)" + offer + '}'};
        Answer answer = script.front();
        if (script.size() > 1)
            script.pop_front();
        return answer;
    }
    static void write(QTcpSocket &socket, const Answer &answer)
    {
        socket.write("HTTP/1.1 " + QByteArray::number(answer.status) +
                     " X\r\nContent-Type: application/json\r\nConnection: close\r\n");
        if (!answer.location.isEmpty())
            socket.write("Location: " + answer.location + "\r\n");
        socket.write("Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" +
                     answer.body);
        socket.disconnectFromHost();
    }

    QTcpServer m_server;
};

ScriptedIssuer::Answer refusal(const QByteArray &code)
{
    return {400, R"({"error":")" + code + R"("})"};
}

/// An account before a scripted issuer.
struct Wall {
    explicit Wall(const ScriptedIssuer &issuer)
        : account({.session = session, .machine = clock, .server = issuer.url()})
    {
        account.introduce(issuer.url(), u"ioc-console"_s);
    }
    [[nodiscard]] std::optional<core::ErrorKind> errorKind() const
    {
        const auto status = account.status();
        return status.error ? std::optional(status.error->kind) : std::nullopt;
    }
    core::SystemClock clock;
    session::Session session;
    session::Account account;
};

} // namespace

/// Signing in with a code that is typed on another device: at the real provider, and at one that
/// says what a test wants.
class TestDeviceGrant : public QObject
{
    Q_OBJECT

    IssuerProcess m_issuer;

    [[nodiscard]] static session::DeviceCode offered(AccountDesk &desk)
    {
        desk.account->askDevice();
        if (!QTest::qWaitFor([&] { return desk.account->status().device.has_value(); }, kPatience))
            qFatal("no code");
        return *desk.account->status().device;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!IssuerProcess::isInstalled())
            QSKIP("no oidc-provider; run installer/shell installer/node-packages "
                  "tests/session/issuer issuer");
        QVERIFY(m_issuer.start());
    }

    void anotherDeviceSignsIn()
    {
        AccountDesk desk(m_issuer);
        const auto code = offered(desk);
        QCOMPARE(desk.state(), SignInState::Asking);
        QVERIFY(!code.userCode.isEmpty());
        QVERIFY(code.expiresAt > QDateTime::currentDateTimeUtc());
        QVERIFY(code.complete.toString().contains(code.userCode));
        Browser(u"hoa"_s, code.userCode).visit(code.verificationUri);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), SignInState::SignedIn, kPatience);
        QVERIFY(!desk.account->status().device);
        QCOMPARE(desk.me(), 200);
        QVERIFY(!desk.keptToken().isEmpty());
        QVERIFY(m_issuer.count(u"urn:ietf:params:oauth:grant-type:device_code 400"_s) <= 60);
    }

    void theAddressWithTheCodeInItDoes()
    {
        AccountDesk desk(m_issuer);
        Browser(u"hoa"_s).visit(offered(desk).complete);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), SignInState::SignedIn, kPatience);
    }

    void thePersonRefuses()
    {
        AccountDesk desk(m_issuer);
        const auto code = offered(desk);
        Browser person(u"hoa"_s, code.userCode);
        person.refuse();
        person.visit(code.verificationUri);
        QTRY_COMPARE_WITH_TIMEOUT(desk.errorKind(), core::ErrorKind::Forbidden, kPatience);
        QCOMPARE(desk.state(), SignInState::SignedOut);
    }

    void whatIsSent()
    {
        ScriptedIssuer issuer;
        issuer.script = {refusal("access_denied")};
        Wall wall(issuer);
        wall.account.askDevice();
        QTRY_COMPARE(wall.errorKind(), core::ErrorKind::Forbidden);
        QCOMPARE(issuer.asked("/device"), 1);
        QCOMPARE(issuer.asked("/token"), 1);
        QVERIFY(
            issuer.requests.at(1).endsWith("client_id=ioc-console&scope=openid%20offline_access"));
        QVERIFY(issuer.requests.at(2).endsWith(
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=dc-1&"
            "client_id=ioc-console"));
        for (const QByteArray &request : std::as_const(issuer.requests))
            QVERIFY(!request.toLower().contains("authorization:"));
    }

    void patienceWithoutHurry()
    {
        ScriptedIssuer issuer;
        issuer.script = {refusal("authorization_pending"),
                         {503, {}},
                         {200, R"({"access_token":"a-1","token_type":"Bearer","expires_in":60})"}};
        Wall wall(issuer);
        wall.account.askDevice();
        QTRY_COMPARE_WITH_TIMEOUT(wall.session.token(), "a-1"_ba, kPatience);
        QCOMPARE(wall.account.status().state, SignInState::SignedIn);
        QCOMPARE(issuer.asked("/token"), 3);
        QVERIFY(!wall.account.isRenewalDue()); // there is nothing to renew it with
    }

    void slowDownIsObeyed()
    {
        ScriptedIssuer issuer;
        issuer.script = {refusal("slow_down"), refusal("access_denied")};
        Wall wall(issuer);
        wall.account.askDevice();
        QTRY_COMPARE(issuer.asked("/token"), 1);
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE_WITH_TIMEOUT(wall.errorKind(), core::ErrorKind::Forbidden, kPatience);
        QVERIFY(since.durationElapsed() >= std::chrono::milliseconds(5500)); // 1 s and 5 s more
    }

    void aCodeExpires_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("the-issuer-says-so") << "expired_token"_ba;
        QTest::newRow("the-clock-says-so") << "authorization_pending"_ba;
    }
    void aCodeExpires()
    {
        QFETCH(QByteArray, answer);
        ScriptedIssuer issuer;
        issuer.offer = R"("expires_in":2,"interval":1)";
        issuer.script = {refusal(answer)};
        Wall wall(issuer);
        wall.account.askDevice();
        QTRY_COMPARE(wall.errorKind(), core::ErrorKind::Timeout);
        QCOMPARE(wall.account.status().state, SignInState::SignedOut);
        QVERIFY(!wall.account.status().device);
    }

    void givingUpStopsTheQuestions()
    {
        ScriptedIssuer issuer;
        issuer.script = {refusal("authorization_pending")};
        Wall wall(issuer);
        wall.account.askDevice();
        QTRY_VERIFY(wall.account.status().device);
        wall.account.cancel();
        QVERIFY(!wall.account.status().device);
        const qsizetype before = issuer.requests.size();
        QTest::qWait(1500); // longer than the interval
        QCOMPARE(issuer.requests.size(), before);
    }

    void aRedirectGetsNoToken()
    {
        ScriptedIssuer stranger;
        stranger.script = {{200, R"({"access_token":"evil","token_type":"Bearer"})"}};
        ScriptedIssuer issuer;
        issuer.script = {{307, {}, stranger.url().toEncoded() + "/token"}};
        Wall wall(issuer);
        wall.account.askDevice();
        QTRY_VERIFY(wall.errorKind());
        QVERIFY(wall.session.token().isEmpty());
        QVERIFY(stranger.requests.isEmpty());
    }

    void anIssuerWithoutDevices()
    {
        ScriptedIssuer issuer;
        issuer.script = {refusal("unsupported_grant_type")};
        Wall wall(issuer);
        wall.account.askDevice();
        QTRY_COMPARE(wall.errorKind(), core::ErrorKind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestDeviceGrant)
#include "tst_devicegrant.moc"
