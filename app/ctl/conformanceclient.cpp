// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/conformanceclient.h"

#include "models/remote/tls.h"

#include <QCoroNetworkReply>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ctl {
namespace {

constexpr int kTries = 3;
constexpr int kTooMany = 429;
constexpr int kUnavailable = 503;
constexpr auto kLongestWait = 60s;
constexpr auto kWaitUnasked = 200ms; ///< where the backend names no time
constexpr auto kLook = 500ms;        ///< how often a stream is looked at that may have ended

using Reply = std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater>;

QString tlsName(const QNetworkReply &reply)
{
    switch (reply.sslConfiguration().sessionProtocol()) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return {};
    }
}

QString faultOf(const QNetworkReply &reply)
{
    if (const auto error = remote::transportError(reply))
        return core::errorName(error->kind) + u": "_s + error->detail;
    return reply.errorString();
}

/// Until something can be read, at most for a moment.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it
QCoro::Task<void> somethingToRead(QNetworkReply &reply, const QDeadlineTimer &deadline)
{
    const auto left = std::chrono::milliseconds(deadline.remainingTime());
    if (!reply.bytesAvailable())
        co_await qCoro(&reply, &QIODevice::readyRead,
                       std::clamp<std::chrono::milliseconds>(left, 1ms, kLook));
}

Exchange exchangeOf(const QByteArray &method, QNetworkReply &reply)
{
    Exchange exchange{.method = method, .path = reply.url().path()};
    exchange.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    exchange.headers = reply.headers();
    exchange.tls = tlsName(reply);
    // With an error the body is at most a problem; without a status, or cut off after one, there is
    // no answer.
    if (reply.error() != QNetworkReply::NoError && exchange.status < 400)
        exchange.fault = faultOf(reply);
    else
        exchange.body = reply.readAll();
    return exchange;
}

std::chrono::milliseconds waitAfter(const Exchange &exchange)
{
    bool number = false;
    const qint64 seconds = exchange.header("Retry-After").toLongLong(&number);
    if (!number)
        return kWaitUnasked;
    return std::clamp<std::chrono::milliseconds>(std::chrono::seconds(seconds), 0s, kLongestWait);
}

/// What is kept of an answer for the checks of all answers.
Exchange remembered(Exchange exchange)
{
    const bool isJson = exchange.header("Content-Type").startsWith("application/json");
    if (exchange.fault.isEmpty() && isJson && exchange.header("Content-Encoding").isEmpty() &&
        QJsonDocument::fromJson(exchange.body).isNull())
        exchange.fault = u"no JSON"_s;
    if (exchange.status < 400)
        exchange.body.clear();
    return exchange;
}

} // namespace

QByteArray Exchange::header(QAnyStringView name) const
{
    return headers.value(name).toByteArray();
}

bool Exchange::isProblem(int expected) const
{
    const QJsonObject problem = object();
    return is(expected) && header("Content-Type").startsWith("application/problem+json") &&
           problem.value("status"_L1).toInt() == expected &&
           !problem.value("title"_L1).toString().isEmpty();
}

QJsonObject Exchange::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Exchange::told() const
{
    const QString asked = QString::fromLatin1(method) + u' ' + path;
    if (!fault.isEmpty())
        return asked + u": "_s + fault;
    return u"%1: %2 %3"_s.arg(asked).arg(status).arg(
        QString::fromLatin1(header("Content-Type").left(80)));
}

QCoro::Task<Exchange> ConformanceClient::ask(remote::HttpRequest request)
{
    for (int tries = 1;; ++tries) {
        Exchange exchange = co_await askOnce(request);
        m_seen.push_back(remembered(exchange));
        const bool busy = exchange.status == kTooMany || exchange.status == kUnavailable;
        if (!busy || tries == kTries)
            co_return exchange;
        co_await QCoro::sleepFor(waitAfter(exchange));
    }
}

QCoro::Task<Exchange> ConformanceClient::askOnce(remote::HttpRequest request)
{
    const Reply reply(m_http.start(request));
    if (!reply)
        co_return Exchange{.method = request.method,
                           .path = request.path,
                           .fault = u"not asked: another origin"_s};
    co_await qCoro(reply.get()).waitForFinished();
    co_return exchangeOf(request.method, *reply);
}

QCoro::Task<Exchange> ConformanceClient::openEvents(std::chrono::milliseconds patience)
{
    const Reply reply(m_http.openStream(u"v1/events"_s, {}));
    const QDeadlineTimer deadline(patience);
    while (!reply->bytesAvailable() && !reply->isFinished() && !deadline.hasExpired())
        co_await somethingToRead(*reply, deadline);
    Exchange exchange = exchangeOf("GET", *reply);
    if (exchange.status < 400 && exchange.body.isEmpty())
        exchange.fault = u"nothing within %1 ms"_s.arg(patience.count());
    co_return exchange;
}

QCoro::Task<core::Result<remote::ServerEvent>> ConformanceClient::listen(
    QByteArray lastEventId, std::function<bool(const remote::ServerEvent &)> wanted,
    std::function<QCoro::Task<bool>()> opened, std::chrono::milliseconds patience)
{
    const Reply reply(m_http.openStream(u"v1/events"_s, lastEventId));
    const QDeadlineTimer deadline(patience);
    remote::EventParser parser;
    while (!reply->isFinished() && !deadline.hasExpired()) {
        co_await somethingToRead(*reply, deadline);
        const auto events = parser.feed(reply->readAll());
        for (const remote::ServerEvent &event : events) {
            if (wanted(event))
                co_return event;
        }
        const bool isOpen = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
        if (opened && isOpen && !co_await std::exchange(opened, nullptr)())
            co_return core::failure(core::ErrorKind::Cancelled, u"nothing to wait for"_s);
    }
    co_return core::failure(core::ErrorKind::Timeout,
                            reply->isFinished()
                                ? u"the stream ended"_s
                                : u"no such event within %1 ms"_s.arg(patience.count()));
}

} // namespace ctl
