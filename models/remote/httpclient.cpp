// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/httpclient.h"

#include "models/core/log.h"
#include "models/remote/tls.h"

#include <QCoroNetworkReply>
#include <QNetworkCookieJar>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace remote {
namespace {

constexpr auto kTransferSilence = 15s;
constexpr auto kWholeRequest = 90s;
constexpr int kUnauthorized = 401;
constexpr auto kTooLarge = "ioc-too-large";
constexpr auto kTooLong = "ioc-too-long";

/// Keeps no cookies and sends none.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// As RFC 9110 writes it: RFC 2822's, with a zone that is always GMT.
QDateTime httpDate(QByteArray text)
{
    return QDateTime::fromString(QString::fromLatin1(text.replace("GMT", "+0000")),
                                 Qt::RFC2822Date);
}

/// Retry-After in seconds or as a date of the server's clock; at most 50 minutes are believed: with
/// the jitter on top it stays below the hour beyond which a retry time counts as a clock's fault.
std::optional<std::chrono::milliseconds> retryAfter(const QNetworkReply &reply)
{
    const QByteArray header = reply.rawHeader("Retry-After").trimmed();
    if (header.isEmpty())
        return std::nullopt;
    bool number = false;
    qint64 seconds = header.toLongLong(&number);
    if (!number) {
        const QDateTime at = httpDate(header);
        const QDateTime date = httpDate(reply.rawHeader("Date"));
        if (!at.isValid())
            return std::nullopt;
        seconds = (date.isValid() ? date : QDateTime::currentDateTimeUtc()).secsTo(at);
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 3000));
}

core::Error networkError(const QNetworkReply &reply)
{
    if (const qint64 most = reply.property(kTooLarge).toLongLong(); most > 0)
        return {core::ErrorKind::BadContract, u"answer larger than %1 bytes"_s.arg(most)};
    if (auto error = transportError(reply))
        return *error;
    if (reply.property(kTooLong).toBool() || reply.error() == QNetworkReply::TimeoutError ||
        (reply.error() == QNetworkReply::OperationCanceledError &&
         reply.property("ioc-blocked").isNull()))
        return {core::ErrorKind::Timeout, u"no complete answer in time"_s};
    if (!reply.property("ioc-blocked").isNull())
        return {core::ErrorKind::Offline, u"stopped"_s};
    if (reply.error() == QNetworkReply::InsecureRedirectError)
        return {core::ErrorKind::NotIoc, u"redirected to another origin"_s};
    return {core::ErrorKind::Network, reply.errorString()};
}

bool isOfOrigin(const QUrl &url, const QUrl &origin)
{
    return url.scheme() == origin.scheme() && url.host() == origin.host() &&
           url.port() == origin.port();
}

} // namespace

HttpClient::HttpClient(QUrl base, std::function<QByteArray()> token,
                       std::unique_ptr<QNetworkAccessManager> network, QObject *parent)
    : QObject(parent)
    , m_base(std::move(base))
    , m_token(std::move(token))
    , m_network(network ? std::move(network) : makeNetwork())
{
    if (!m_base.path().endsWith(u'/'))
        m_base.setPath(m_base.path() + u'/');
    m_network->setCookieJar(new NoCookies);
    m_network->setStrictTransportSecurityEnabled(true);
    m_network->setAutoDeleteReplies(false);
}

QNetworkRequest HttpClient::prepared(const HttpRequest &request) const
{
    QUrl url = m_base.resolved(QUrl(request.path));
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    QNetworkRequest prepared(url);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                          QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          request.method == "GET" ? QNetworkRequest::SameOriginRedirectPolicy
                                                  : QNetworkRequest::ManualRedirectPolicy);
    prepared.setHeader(QNetworkRequest::UserAgentHeader,
                       QString(u"ioc-console/"_s + QLatin1StringView(IOC_VERSION)));
    prepared.setRawHeader("Accept", "application/json, application/problem+json");
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (const QByteArray token = request.withToken ? m_token() : QByteArray(); !token.isEmpty())
        prepared.setRawHeader("Authorization", "Bearer " + token);
    return prepared;
}

void HttpClient::guard(QNetworkReply *reply, qint64 maxBytes)
{
    m_running.insert(reply);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { m_running.remove(reply); });
    connect(reply, &QObject::destroyed, this, [this, reply] { m_running.remove(reply); });
    connect(reply, &QNetworkReply::readyRead, reply, [reply, maxBytes] {
        if (reply->bytesAvailable() > maxBytes) {
            reply->setProperty(kTooLarge, maxBytes);
            reply->abort();
        }
    });
    QTimer::singleShot(kWholeRequest, reply, [reply] {
        reply->setProperty(kTooLong, true);
        reply->abort();
    });
}

void HttpClient::setRenewal(TokenRenewal renewal)
{
    m_renewal = std::move(renewal);
}

QCoro::Task<core::Result<HttpAnswer>> HttpClient::send(HttpRequest request)
{
    if (!request.withToken || !m_renewal.renew || m_blocked)
        co_return co_await sendOnce(std::move(request));
    if (m_renewal.isDue()) {
        const auto renewed = co_await m_renewal.renew(m_token());
        if (!renewed && renewed.error().kind != core::ErrorKind::Unauthorized)
            co_return std::unexpected(renewed.error());
    }
    const QByteArray token = m_token();
    auto answer = co_await sendOnce(request);
    if (!answer || answer->status != kUnauthorized)
        co_return answer;
    const auto renewed = co_await m_renewal.renew(token);
    if (renewed)
        co_return co_await sendOnce(std::move(request));
    if (renewed.error().kind != core::ErrorKind::Unauthorized)
        co_return std::unexpected(renewed.error());
    co_return answer;
}

QNetworkReply *HttpClient::start(const HttpRequest &request)
{
    QNetworkRequest prepared = this->prepared(request);
    if (m_blocked || !isOfOrigin(prepared.url(), m_base))
        return nullptr;
    prepared.setTransferTimeout(kTransferSilence);
    if (!request.body.isEmpty())
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    auto *reply = request.method == "GET"
                      ? m_network->get(prepared)
                      : m_network->sendCustomRequest(prepared, request.method, request.body);
    guard(reply, request.maxBytes);
    return reply;
}

QCoro::Task<core::Result<HttpAnswer>> HttpClient::sendOnce(HttpRequest request)
{
    if (m_blocked)
        co_return core::failure(core::ErrorKind::Offline, u"blocked"_s);
    std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(start(request));
    if (!reply)
        co_return core::failure(core::ErrorKind::InvalidArgument, u"of another origin"_s);
    co_await qCoro(reply.get()).waitForFinished();

    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool failed = reply->error() != QNetworkReply::NoError;
    // With an error the body is at most a problem; without a status, or cut off after one, there is
    // no answer.
    if (failed && (answer.status == 0 || answer.status < 400))
        co_return std::unexpected(networkError(*reply));
    answer.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    answer.body = reply->readAll();
    answer.retryAfter = retryAfter(*reply);
    answer.etag = reply->rawHeader("ETag");
    answer.lastModified = reply->rawHeader("Last-Modified");
    co_return answer;
}

QNetworkReply *HttpClient::openStream(const QString &path, const QByteArray &lastEventId)
{
    if (m_blocked)
        return nullptr;
    HttpRequest request{
        .path = path,
        .headers = {{"Accept", "text/event-stream"}, {"Accept-Encoding", "identity"}}};
    if (!lastEventId.isEmpty())
        request.headers.append({"Last-Event-ID", lastEventId});
    const QByteArray token = m_token();
    auto *reply = m_network->get(prepared(request));
    m_running.insert(reply);
    connect(reply, &QNetworkReply::finished, this, [this, reply, token] {
        m_running.remove(reply);
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == kUnauthorized &&
            m_renewal.renew)
            m_renewal.renew(token);
    });
    connect(reply, &QObject::destroyed, this, [this, reply] { m_running.remove(reply); });
    return reply;
}

void HttpClient::setBlocked(bool blocked)
{
    m_blocked = blocked;
    if (!blocked)
        return;
    const auto running = m_running;
    for (QNetworkReply *reply : running) {
        reply->setProperty("ioc-blocked", true);
        reply->abort();
    }
    m_network->clearConnectionCache();
}

std::optional<core::Error> toError(const HttpAnswer &answer)
{
    if (answer.status >= 200 && answer.status < 300)
        return std::nullopt;
    const auto kind = [&] {
        switch (answer.status) {
        case 301:
        case 302:
        case 303:
        case 307:
        case 308:
            return core::ErrorKind::NotIoc; // somebody on the way, or another address
        case 400:
        case 413:
        case 428:
            return core::ErrorKind::InvalidArgument;
        case 401:
            return core::ErrorKind::Unauthorized;
        case 403:
            return core::ErrorKind::Forbidden;
        case 404:
            return core::ErrorKind::NotFound;
        case 409:
        case 412:
            return core::ErrorKind::Conflict;
        case 410:
            return core::ErrorKind::Gone;
        case 422:
            return core::ErrorKind::Refused;
        case 429:
        case 503:
            return core::ErrorKind::Throttled;
        default:
            return answer.status >= 500 ? core::ErrorKind::Server : core::ErrorKind::BadContract;
        }
    }();
    const Problem problem = answer.contentType.contains("problem+json") ? decodeProblem(answer.body)
                                                                        : Problem{};
    return core::Error{
        kind, u"HTTP %1 %2 %3"_s.arg(answer.status).arg(problem.title, problem.detail).simplified(),
        answer.retryAfter};
}

} // namespace remote
