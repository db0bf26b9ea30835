// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demobackend.h"
#include "tests/support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace demotest {

constexpr int kPatience = 30'000;

/// What a backend answered.
struct Answer {
    int status = 0;
    QString type;
    QByteArray body;
    QHttpHeaders headers;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray items() const
    {
        return json().value(QStringLiteral("items")).toArray();
    }
    [[nodiscard]] QString cursor() const
    {
        return json().value(QStringLiteral("cursor")).toString();
    }
    [[nodiscard]] bool isProblem(int expected) const
    {
        return status == expected && type == QStringLiteral("application/problem+json") &&
               json().value(QStringLiteral("status")).toInt() == expected &&
               !json().value(QStringLiteral("detail")).toString().isEmpty();
    }
};

/// Waits for the answer of a request.
[[nodiscard]] inline Answer finished(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    if (!reply->isFinished()) {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait(kPatience);
    }
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->header(QNetworkRequest::ContentTypeHeader).toString(), reply->readAll(),
            reply->headers()};
}

/// A running backend and a client that asks it over real HTTP.
class Client
{
public:
    explicit Client(demo::Options options)
        : backend(std::move(options))
    {
        QSignalSpy ready(&backend, &demo::DemoBackend::ready);
        backend.start();
        if (!ready.wait(kPatience))
            qFatal("the backend does not come up");
    }

    [[nodiscard]] QNetworkRequest request(const QString &path) const
    {
        QNetworkRequest made(backend.url().resolved(QUrl(path)));
        made.setRawHeader("Authorization", "Bearer " + (token.isEmpty() ? backend.token() : token));
        return made;
    }
    [[nodiscard]] Answer get(const QNetworkRequest &asked)
    {
        return finished(m_network.get(asked));
    }
    [[nodiscard]] Answer get(const QString &path) { return get(request(path)); }
    [[nodiscard]] Answer comment(const QString &id, qint64 version, const QByteArray &key,
                                 const QByteArray &body)
    {
        QNetworkRequest asked = request(QStringLiteral("v1/reports/%1/actions").arg(id));
        asked.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        asked.setRawHeader("Idempotency-Key", key);
        asked.setRawHeader("If-Match", '"' + QByteArray::number(version) + '"');
        return finished(m_network.post(asked, body));
    }
    [[nodiscard]] Answer post(const QNetworkRequest &asked, const QByteArray &body)
    {
        return finished(m_network.post(asked, body));
    }
    [[nodiscard]] QNetworkReply *open(const QNetworkRequest &asked) { return m_network.get(asked); }

    /// All pages from a cursor to the end.
    [[nodiscard]] std::vector<Answer> pages(const QString &collection, const QString &from = {},
                                            int limit = 5000)
    {
        std::vector<Answer> all;
        QString cursor = from;
        do {
            all.push_back(get(QStringLiteral("v1/%1/changes?limit=%2&cursor=%3")
                                  .arg(collection)
                                  .arg(limit)
                                  .arg(cursor)));
            cursor = all.back().cursor();
        } while (all.back().json().value(QStringLiteral("more")).toBool());
        return all;
    }
    [[nodiscard]] std::vector<QJsonObject> records(const QString &collection,
                                                   const QString &from = {}, int limit = 5000)
    {
        std::vector<QJsonObject> all;
        for (const Answer &page : pages(collection, from, limit)) {
            for (const QJsonValue &item : page.items())
                all.push_back(item.toObject());
        }
        return all;
    }

    /// What a collection holds now, by id; asks only for what changed since the last time.
    [[nodiscard]] const QHash<QString, QJsonObject> &latest(const QString &collection)
    {
        auto &[cursor, known] = m_latest[collection];
        for (const Answer &page : pages(collection, cursor)) {
            const QJsonObject body = page.json();
            for (const QJsonValue &item : body.value(QStringLiteral("items")).toArray())
                known.insert(item[QStringLiteral("id")].toString(), item.toObject());
            for (const QJsonValue &id : body.value(QStringLiteral("deleted")).toArray())
                known.remove(id.toString());
            cursor = body.value(QStringLiteral("cursor")).toString();
        }
        return known;
    }

    demo::DemoBackend backend;
    QByteArray token; ///< instead of the fixed one

private:
    QNetworkAccessManager m_network;
    QHash<QString, std::pair<QString, QHash<QString, QJsonObject>>> m_latest;
};

inline demo::Options quiet(qint64 reports = 600)
{
    demo::Options options;
    options.scale = demo::Scale::Small;
    options.reports = reports;
    options.live = false;
    return options;
}
/// With periods that were closed before: a second of work more.
inline demo::Options withClosings(qint64 reports)
{
    demo::Options options = quiet(reports);
    options.closings = true;
    return options;
}

} // namespace demotest
