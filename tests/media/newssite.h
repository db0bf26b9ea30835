// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changewriter.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QTcpServer>
#include <QTest>

#include <list>

/// Sites of all kinds on this machine.
namespace newstest {

using namespace Qt::StringLiterals;

/// A feed with as many entries as it is told, and other addresses that are none.
class Site
{
public:
    explicit Site(const QString &host = u"127.0.0.1"_s)
        : m_host(host)
    {
        auto *tcp = new QTcpServer(&m_http);
        m_http.setMissingHandler(
            &m_http, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                answer(request, responder);
            });
        if (!tcp->listen(QHostAddress(host)) || !m_http.bind(tcp))
            qFatal("no port");
        m_port = tcp->serverPort();
    }
    [[nodiscard]] QString address(const QString &file) const
    {
        return u"http://%1:%2/%3"_s.arg(m_host).arg(m_port).arg(file);
    }

    int entries = 3;
    bool broken = false;        ///< the feed answers 500
    QHash<QString, int> asked;  ///< by file
    QHash<QString, int> whole;  ///< answered with the feed itself, by file
    QByteArrayList tokens;      ///< that were sent here: none should be
    QByteArray lastCondition;   ///< If-None-Match of the last request
    QHash<QString, int> atOnce; ///< requests to the slow file that wait

private:
    using Status = QHttpServerResponder::StatusCode;

    [[nodiscard]] QByteArray feed() const
    {
        QByteArray xml =
            "<rss version=\"2.0\"><channel><title>Báo</title><link>https://bao.example/"
            "</link>";
        for (int i = entries; i > 0; --i) {
            const QByteArray number = QByteArray::number(i);
            xml += "<item><title>Tin " + number +
                   ": nước thải ở Hàm Tiến</title>"
                   "<link>https://bao.example/tin-" +
                   number + "</link><guid>tin-" + number +
                   "</guid><pubDate>Thu, 12 Jun 2025 08:" + number.rightJustified(2, '0') +
                   ":00 +0700</pubDate></item>";
        }
        return xml + "</channel></rss>";
    }
    void answer(const QHttpServerRequest &request, QHttpServerResponder &responder)
    {
        const QString file = request.url().path().mid(1);
        ++asked[file];
        if (const auto token = request.headers().value("Authorization"); !token.isEmpty())
            tokens.append(token.toByteArray());
        lastCondition = request.headers().value("If-None-Match").toByteArray();
        QHttpHeaders headers;
        const auto reply = [&](const QByteArray &body, const char *type, Status status) {
            headers.append("Content-Type", type);
            responder.write(body, headers, status);
        };
        if (file == "slow.rss"_L1) {
            ++atOnce[file];
            m_waiting.push_back(std::move(responder));
        } else if (file == "throttled.rss"_L1) {
            headers.append("Retry-After", "3000");
            reply("later", "text/plain", Status::TooManyRequests);
        } else if (file == "page.rss"_L1) {
            reply("<!DOCTYPE html><html><body>Chào</body></html>", "text/html", Status::Ok);
        } else if (file == "huge.rss"_L1) {
            reply(QByteArray(50 * 1024 * 1024, ' '), "application/rss+xml", Status::Ok);
        } else if (file == "elsewhere.rss"_L1) {
            headers.append("Location", u"http://localhost:%1/feed.rss"_s.arg(m_port).toLatin1());
            reply({}, "text/plain", Status::Found);
        } else if (file == "moved.rss"_L1) {
            headers.append("Location", "/feed.rss");
            reply({}, "text/plain", Status::Found);
        } else if (file == "fault.rss"_L1 || (broken && file == "feed.rss"_L1)) {
            reply("oh", "text/plain", Status::InternalServerError);
        } else if (file == "feed.rss"_L1) {
            headers.append("ETag", '"' + QByteArray::number(entries) + '"');
            const bool same = lastCondition == '"' + QByteArray::number(entries) + '"';
            whole[file] += !same;
            reply(same ? QByteArray() : feed(), "application/rss+xml",
                  same ? Status::NotModified : Status::Ok);
        } else {
            reply("no", "text/plain", Status::NotFound);
        }
    }

    QString m_host;
    quint16 m_port = 0;
    QHttpServer m_http;
    std::list<QHttpServerResponder> m_waiting; ///< and never answered
};

/// A source with a feed, as the backend would have sent it.
[[nodiscard]] inline domain::MediaSource source(const QString &id, const QString &feedUrl,
                                                int minutes = 5)
{
    domain::MediaSource made;
    made.id = domain::MediaSourceId(id);
    made.version = 1;
    made.name = id;
    made.feedUrl = feedUrl;
    made.feedMinutes = minutes;
    return made;
}

} // namespace newstest
