// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/browsergrant.h"

#include "models/session/issuerhttp.h"

#include <QNetworkAccessManager>
#include <QOAuth2AuthorizationCodeFlow>
#include <QOAuthHttpServerReplyHandler>
#include <QRandomGenerator>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace session {
namespace {

constexpr auto kPatienceWithPeople = 10min;

/// Lets the flow send what it has to send by the rules of the house.
class FlowNetwork : public QNetworkAccessManager
{
public:
    FlowNetwork(IssuerHttp &http, QObject *parent)
        : QNetworkAccessManager(parent)
        , m_http(http)
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        auto *reply = operation == PostOperation && body
                          ? m_http.clientFor(request.url())
                                .start({.method = "POST",
                                        .path = request.url().toString(QUrl::FullyEncoded),
                                        .body = body->readAll(),
                                        .contentType = "application/x-www-form-urlencoded",
                                        .withToken = false,
                                        .maxBytes = kMaxIssuerBytes})
                          : nullptr;
        // Without a scheme that anybody speaks: a reply that has failed.
        return reply ? reply
                     : QNetworkAccessManager::createRequest(
                           GetOperation, QNetworkRequest(QUrl(u"blocked:"_s)), nullptr);
    }

private:
    IssuerHttp &m_http;
};

/// Names the machine by its number: "localhost" may be anything (RFC 8252, 8.3).
class Loopback : public QOAuthHttpServerReplyHandler
{
public:
    explicit Loopback(QObject *parent)
        : QOAuthHttpServerReplyHandler(QHostAddress(QHostAddress::LocalHost), 0, parent)
    {
    }
    [[nodiscard]] QString callback() const override
    {
        return u"http://127.0.0.1:%1/"_s.arg(port());
    }
};

QString randomState()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

} // namespace

BrowserGrant::BrowserGrant(IssuerHttp &http, const Issuer &issuer, const QString &clientId,
                           const QString &page, QObject *parent)
    : QObject(parent)
    , m_flow(new QOAuth2AuthorizationCodeFlow(new FlowNetwork(http, this), this))
{
    auto *answer = new Loopback(this);
    if (!page.isEmpty())
        answer->setCallbackText(page.toHtmlEscaped());
    m_flow->setReplyHandler(answer);
    m_flow->setAuthorizationUrl(issuer.authorization);
    m_flow->setAccessTokenUrl(issuer.token);
    m_flow->setClientIdentifier(clientId);
    m_flow->setScope(kScope);
    m_flow->setState(randomState());
    m_flow->setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::S256);
    m_flow->setModifyParametersFunction(
        [](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) {
            // Without being asked the person grants no offline access (OpenID Connect, 11).
            if (stage == QAbstractOAuth::Stage::RequestingAuthorization)
                parameters->insert(u"prompt"_s, u"consent"_s);
        });
    connect(m_flow, &QAbstractOAuth::authorizeWithBrowser, this, &BrowserGrant::requested);
    connect(m_flow, &QAbstractOAuth::granted, this, &BrowserGrant::take);
    connect(m_flow, &QAbstractOAuth2::error, this,
            [this](const QString &code) { end(std::unexpected(grantError(code.left(64)))); });
    connect(m_flow, &QAbstractOAuth::requestFailed, this, [this](QAbstractOAuth::Error error) {
        end(error == QAbstractOAuth::Error::NetworkError
                ? core::failure(core::ErrorKind::Network, u"issuer: no answer with a token"_s)
                : core::failure(core::ErrorKind::BadContract,
                                u"issuer: the browser's answer or the token's is not the one "
                                "that was asked for"_s));
    });
    QTimer::singleShot(kPatienceWithPeople, this, [this] {
        end(core::failure(core::ErrorKind::Timeout, u"nobody has signed in"_s));
    });
}

BrowserGrant::~BrowserGrant()
{
    m_ended = true;
}

void BrowserGrant::start()
{
    const auto *handler = qobject_cast<QOAuthHttpServerReplyHandler *>(m_flow->replyHandler());
    if (!handler || !handler->isListening())
        return end(core::failure(core::ErrorKind::Network, u"no port of this machine is free"_s));
    m_flow->grant();
}

void BrowserGrant::take()
{
    Grant grant{.accessToken = m_flow->token().toLatin1(),
                .refreshToken = m_flow->refreshToken().toLatin1()};
    if (const QDateTime expires = m_flow->expirationAt(); expires.isValid())
        grant.lifetime = std::chrono::seconds(
            std::max<qint64>(1, QDateTime::currentDateTimeUtc().secsTo(expires)));
    end(grant);
}

void BrowserGrant::end(const core::Result<Grant> &grant)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT ended(grant);
}

} // namespace session
