// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/moment.h"
#include "models/domain/reportedits.h"

#include "tests/support/records.h"

#include <QHttpServer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <functional>

/// What the tests that kill desks are made of.
namespace killed {

using namespace Qt::StringLiterals;

/// One collection at the backend: the newest version of each record, and the order of changes.
class ChangeLog
{
public:
    void put(const QJsonObject &record)
    {
        const QString id = record.value("id"_L1).toString();
        m_newest.insert(id, QJsonDocument(record).toJson(QJsonDocument::Compact));
        m_order.append(id);
    }
    [[nodiscard]] QByteArray newest(const QString &id) const { return m_newest.value(id); }
    [[nodiscard]] const QHash<QString, QByteArray> &all() const { return m_newest; }
    /// A cursor is f or d (within a full read, or after it) and a place in the order.
    [[nodiscard]] QByteArray page(const QString &cursor, qsizetype limit) const
    {
        const bool full = !cursor.startsWith(u'd');
        const qsizetype from = cursor.mid(1).toLongLong();
        const qsizetype end = std::min(from + limit, m_order.size());
        QByteArrayList items;
        for (qsizetype i = from; i < end; ++i)
            items.append(m_newest.value(m_order.at(i)));
        const bool more = end < m_order.size();
        const QByteArray snapshot = full && !more ? ",\"snapshot\":{\"count\":" +
                                                        QByteArray::number(m_newest.size()) + '}'
                                                  : QByteArray();
        return "{\"cursor\":\"" + QByteArray(full && more ? "f" : "d") + QByteArray::number(end) +
               "\",\"more\":" + (more ? "true" : "false") + ",\"deleted\":[],\"items\":[" +
               items.join(',') + ']' + snapshot + '}';
    }

private:
    QHash<QString, QByteArray> m_newest;
    QStringList m_order;
};

/// A backend of reports that other people change too, whose cursors expire now and then, and that
/// counts how often the text of each edit was applied. Everything else is empty.
class Backend
{
public:
    static constexpr int kReports = 1200;
    static constexpr int kOwn = 200; ///< the first reports are changed by desks only

    explicit Backend(quint32 seed)
        : m_random(seed)
    {
        support::RecordSource source(seed);
        for (int i = 0; i < kReports; ++i) {
            reports.put(domain::toJson(source.report(i)));
            putEvent(u"r-%1"_s.arg(i), u"created"_s, {});
        }
        auto *tcp = new QTcpServer(&m_http);
        m_http.setMissingHandler(
            &m_http, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                answer(request, responder);
            });
        if (!tcp->listen(QHostAddress(QHostAddress::LocalHost)) || !m_http.bind(tcp))
            qFatal("no port");
        url = QUrl(u"http://127.0.0.1:%1/"_s.arg(tcp->serverPort()));
    }

    QUrl url;
    ChangeLog reports;
    ChangeLog events;
    QHash<QString, int> applied; ///< how often, by text
    bool quiet = false;          ///< nobody else changes anything, no cursor expires
    /// An edit of this desk has been applied and is not answered yet.
    std::function<void(const QString &desk)> afterApplying;

private:
    using Status = QHttpServerResponder::StatusCode;

    void putEvent(const QString &report, const QString &kind, const QString &text)
    {
        events.put({{u"id"_s, u"e-%1"_s.arg(events.all().size())},
                    {u"version"_s, 1},
                    {u"reportId"_s, report},
                    {u"at"_s, core::iso(support::RecordSource::epoch())},
                    {u"kind"_s, kind},
                    {u"text"_s, text}});
    }
    [[nodiscard]] QJsonObject report(const QString &id) const
    {
        return QJsonDocument::fromJson(reports.newest(id)).object();
    }
    QJsonObject raise(const QString &id)
    {
        QJsonObject raised = report(id);
        raised.insert("version"_L1, raised.value("version"_L1).toInteger() + 1);
        reports.put(raised);
        return raised;
    }
    void liveOn()
    {
        for (int i = 0; !quiet && i < 3; ++i)
            raise(u"r-%1"_s.arg(kOwn + m_random.bounded(kReports - kOwn)));
    }
    void answer(const QHttpServerRequest &request, QHttpServerResponder &responder)
    {
        const QString path = request.url().path();
        const auto reply = [&](const QByteArray &body, Status status = Status::Ok) {
            responder.write(body, "application/json", status);
        };
        if (path == "/v1/"_L1) {
            liveOn();
            reply("{\"name\":\"killed\",\"version\":\"1\",\"serverTime\":\"" +
                  core::iso(QDateTime::currentDateTimeUtc()).toLatin1() + "\"}");
        } else if (path == "/v1/me"_L1) {
            reply("{\"name\":\"Lan\"}");
        } else if (path.endsWith("/changes"_L1)) {
            changes(path.section(u'/', 2, 2), QUrlQuery(request.url().query()), reply);
        } else if (path.endsWith("/actions"_L1)) {
            act(path.section(u'/', 3, 3), request, reply);
        } else {
            reply("{}", Status::NotFound);
        }
    }
    template<typename Reply>
    void changes(const QString &collection, const QUrlQuery &query, const Reply &reply)
    {
        const QString cursor = query.queryItemValue(u"cursor"_s);
        const bool expires = !quiet && m_random.bounded(40) == 0;
        constexpr qsizetype kPage = 60;
        if (collection != "reports"_L1 && collection != "report-events"_L1)
            reply(ChangeLog().page(cursor, kPage));
        else if (cursor.startsWith(u'd') && expires)
            reply("{}", Status::Gone);
        else
            reply((collection == "reports"_L1 ? reports : events).page(cursor, kPage));
    }
    template<typename Reply>
    void act(const QString &id, const QHttpServerRequest &request, const Reply &reply)
    {
        const QByteArray key = request.headers().value("Idempotency-Key").toByteArray();
        if (const QByteArray given = m_answers.value(key); !given.isEmpty())
            return reply(given);
        const QByteArray version = QByteArray::number(report(id).value("version"_L1).toInteger());
        if (request.headers().value("If-Match").toByteArray() != '"' + version + '"')
            return reply(reports.newest(id), Status::Conflict);
        const QJsonObject action = QJsonDocument::fromJson(request.body()).object();
        const QString text = action.value("text"_L1).toString();
        raise(id);
        putEvent(id, action.value("verb"_L1).toString(), text);
        ++applied[text];
        m_answers.insert(key, reports.newest(id));
        if (afterApplying)
            afterApplying(
                QString::fromLatin1(request.headers().value("Authorization").toByteArray().mid(7)));
        reply(reports.newest(id));
    }

    QHash<QByteArray, QByteArray> m_answers; ///< by Idempotency-Key
    QRandomGenerator m_random;
    QHttpServer m_http;
};

} // namespace killed
