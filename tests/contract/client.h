// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpHeaders>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace contracttest {

/// A request as a row of a table says it.
struct Asked {
    QByteArray method = "GET";
    QString path = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
};

inline Asked post(const QString &path, const QJsonObject &body, const QByteArray &key,
                  const QByteArray &version = {})
{
    Asked asked{.method = "POST",
                .path = path,
                .headers = {{"Idempotency-Key", key}},
                .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    if (!version.isEmpty())
        asked.headers.append({"If-Match", '"' + version + '"'});
    return asked;
}

inline Asked get(const QString &path, const QByteArray &header = {}, const QByteArray &value = {})
{
    Asked asked{.path = path};
    if (!header.isEmpty())
        asked.headers.append({header, value});
    return asked;
}

struct Answer {
    int status = 0;
    QByteArray type = {};
    QByteArray body = {};
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// Asks over real HTTP, signed in unless the headers say otherwise.
class Client
{
public:
    [[nodiscard]] Answer ask(const QUrl &server, const Asked &asked)
    {
        QNetworkRequest request(server.resolved(QUrl(asked.path)));
        request.setRawHeader("Authorization", "Bearer demo");
        if (!asked.body.isEmpty())
            request.setRawHeader("Content-Type", "application/json");
        for (const auto &[name, value] : asked.headers)
            request.setRawHeader(name, value);
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, asked.method, asked.body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(30'000);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->rawHeader("Content-Type"), reply->readAll()};
    }

private:
    QNetworkAccessManager m_network;
};

} // namespace contracttest
