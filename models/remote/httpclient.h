// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/remote/contract.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>

namespace remote {

/// One request below the backend's address.
struct HttpRequest {
    QByteArray method = "GET";
    QString path; ///< "v1/me", or a whole address of the same origin
    QUrlQuery query = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QByteArray contentType = "application/json"; ///< of the body
    bool withToken = true;
    qint64 maxBytes = kMaxPageBytes; ///< a larger answer is an error
};

/// What came back, whatever the status.
struct HttpAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    std::optional<std::chrono::milliseconds> retryAfter;
    QByteArray etag = {};         ///< as it came; for If-None-Match
    QByteArray lastModified = {}; ///< likewise; for If-Modified-Since
};

/// Where a new token comes from.
struct TokenRenewal {
    std::function<bool()> isDue = {}; ///< the one that is there lives no longer than some seconds
    /// `refused` is the token that does not do; at once when there is another by now. Unauthorized:
    /// nobody gives a new one. Any other error is one of the way to who gives it.
    std::function<QCoro::Task<core::Result<void>>(QByteArray refused)> renew = {};
};

/// The only door to the network. HTTP/1.1, time limits on silence and in total, a size limit,
/// redirects only within the origin, no cookies, and a kill switch that stops running requests and
/// lets none start.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    /// `token` is asked at each request and sent to this origin only. `network` carries the
    /// requests; none: makeNetwork().
    HttpClient(QUrl base, std::function<QByteArray()> token,
               std::unique_ptr<QNetworkAccessManager> network = {}, QObject *parent = nullptr);

    /// How tokens are renewed, in this thread; before it is set they are not. A token that is due
    /// is renewed before a request; one that was refused (401) once, and then the request is
    /// repeated once.
    void setRenewal(TokenRenewal renewal);

    /// Network failures are errors, that of a renewal too; any HTTP status is an answer. See
    /// toError().
    [[nodiscard]] QCoro::Task<core::Result<HttpAnswer>> send(HttpRequest request);
    /// The request as it is, for somebody who reads the reply himself and deletes it; null while
    /// blocked, or when it is of another origin.
    [[nodiscard]] QNetworkReply *start(const HttpRequest &request);
    /// Opens a stream that is read as it comes (server-sent events); null while blocked. The caller
    /// owns the reply. When the token is refused it is renewed, for the next stream.
    [[nodiscard]] QNetworkReply *openStream(const QString &path, const QByteArray &lastEventId);

    /// The kill switch.
    void setBlocked(bool blocked);
    [[nodiscard]] bool isBlocked() const { return m_blocked; }

private:
    [[nodiscard]] QCoro::Task<core::Result<HttpAnswer>> sendOnce(HttpRequest request);
    [[nodiscard]] QNetworkRequest prepared(const HttpRequest &request) const;
    void guard(QNetworkReply *reply, qint64 maxBytes);

    QUrl m_base;
    std::function<QByteArray()> m_token;
    TokenRenewal m_renewal;
    QSet<QNetworkReply *> m_running;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< ends what runs, before m_running goes
    bool m_blocked = false;
};

/// The error that a status is, with the problem's detail; nothing for 2xx.
[[nodiscard]] std::optional<core::Error> toError(const HttpAnswer &answer);

} // namespace remote
