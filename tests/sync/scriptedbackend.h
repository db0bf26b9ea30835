// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QHttpServer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrlQuery>

#include <functional>
#include <map>

namespace synctest {

using namespace Qt::StringLiterals;

/// A backend over HTTP whose feeds say what a test wants; what is not scripted is empty. Counts
/// what it is asked, and how much of it at the same time.
class ScriptedBackend
{
public:
    struct Answer {
        QByteArray body;
        int status = 200;
        QByteArray retryAfter = {};
    };
    using Script = std::function<Answer(const QString &cursor)>;

    explicit ScriptedBackend(std::chrono::milliseconds latency = {})
        : m_latency(latency)
    {
        auto *tcp = new QTcpServer(&m_http);
        m_http.setMissingHandler(
            &m_http, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                take(request, std::move(responder));
            });
        if (!tcp->listen(QHostAddress(QHostAddress::LocalHost)) || !m_http.bind(tcp))
            qFatal("no port");
        url = QUrl(u"http://127.0.0.1:%1/"_s.arg(tcp->serverPort()));
    }

    /// How a feed answers to a cursor (empty: from the start).
    void script(const QString &collection, Script script)
    {
        m_scripts[collection] = std::move(script);
    }
    [[nodiscard]] static QByteArray page(const QString &cursor, const QJsonArray &items,
                                         bool more = false, qint64 snapshot = -1)
    {
        QJsonObject page{{u"cursor"_s, cursor}, {u"more"_s, more}, {u"items"_s, items}};
        if (snapshot >= 0)
            page.insert("snapshot"_L1, QJsonObject{{u"count"_s, snapshot}});
        return QJsonDocument(page).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] static QJsonObject agency(int number, qint64 version = 1)
    {
        return {{u"id"_s, u"a-%1"_s.arg(number)},
                {u"version"_s, version},
                {u"name"_s, u"Sở %1, bản %2"_s.arg(number).arg(version)}};
    }
    [[nodiscard]] static QJsonArray agencies(int from, int to, qint64 version = 1)
    {
        QJsonArray all;
        for (int number = from; number < to; ++number)
            all.append(agency(number, version));
        return all;
    }
    [[nodiscard]] static QByteArray gone()
    {
        return R"({"title":"Gone","status":410,"detail":"cursor"})";
    }
    [[nodiscard]] int requests(const QString &path) const { return m_requests.value(path); }
    [[nodiscard]] int allRequests() const { return m_all; }
    /// The most that were under way at once for one path.
    [[nodiscard]] int mostAtOnce(const QString &path) const { return m_most.value(path); }

    QUrl url;
    int status = 200;                         ///< of everything
    QByteArray file = "file";                 ///< of every attachment
    QByteArray account = R"({"name":"Lan"})"; ///< of GET /v1/me
    int accountStatus = 200;

private:
    void take(const QHttpServerRequest &request, QHttpServerResponder &&responder)
    {
        const QString path = request.url().path();
        ++m_all;
        ++m_requests[path];
        m_most[path] = qMax(m_most.value(path), ++m_running[path]);
        const Answer answer = answerTo(path, QUrlQuery(request.url()));
        const int number = m_all;
        m_waiting.emplace(number, std::move(responder));
        QTimer::singleShot(m_latency, &m_http, [this, number, answer, path] {
            --m_running[path];
            QHttpHeaders headers;
            headers.append(QHttpHeaders::WellKnownHeader::ContentType,
                           answer.status < 400 ? "application/json" : "application/problem+json");
            if (!answer.retryAfter.isEmpty())
                headers.append("Retry-After", answer.retryAfter);
            const auto waiting = m_waiting.extract(number);
            waiting.mapped().write(answer.body, headers,
                                   QHttpServerResponder::StatusCode(answer.status));
        });
    }
    [[nodiscard]] Answer answerTo(const QString &path, const QUrlQuery &query) const
    {
        if (status != 200)
            return {"{}", status};
        if (path == "/v1/"_L1)
            return {R"({"name":"Scripted","version":"1","serverTime":")" +
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() +
                    R"("})"};
        if (path == "/v1/me"_L1)
            return {account, accountStatus};
        if (path.startsWith("/v1/attachments/"_L1) && !path.endsWith("changes"_L1))
            return {file};
        const QString collection = path.section(u'/', 2, 2);
        if (!path.endsWith("/changes"_L1))
            return {"{}", 404};
        const QString cursor = query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
        if (const auto script = m_scripts.constFind(collection); script != m_scripts.cend())
            return (*script)(cursor);
        return {page(u"0"_s, {}, false, cursor.isEmpty() ? 0 : -1)};
    }

    QHttpServer m_http;
    std::map<int, QHttpServerResponder> m_waiting; ///< gone before the server is
    std::chrono::milliseconds m_latency;
    QHash<QString, Script> m_scripts;
    QHash<QString, int> m_requests;
    QHash<QString, int> m_running;
    QHash<QString, int> m_most;
    int m_all = 0;
};

/// How a feed of a fixed number of pages reads from the start; its cursors are the page numbers.
[[nodiscard]] inline ScriptedBackend::Script pagesOf(std::vector<QJsonArray> pages, qint64 count)
{
    return [pages = std::move(pages), count](const QString &cursor) -> ScriptedBackend::Answer {
        const auto at = size_t(cursor.toInt());
        if (at >= pages.size())
            return {ScriptedBackend::page(cursor, {})};
        const bool more = at + 1 < pages.size();
        return {
            ScriptedBackend::page(QString::number(at + 1), pages.at(at), more, more ? -1 : count)};
    };
}

} // namespace synctest
