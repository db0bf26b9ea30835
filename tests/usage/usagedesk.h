// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/frontdesk.h"
#include "models/core/clock.h"
#include "models/remote/httpclient.h"
#include "models/session/session.h"
#include "models/sync/usagekeeper.h"
#include "tests/support/cache.h"

#include <QCoroTask>
#include <QHttpServer>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>
#include <QTimeZone>

/// What tests of the counts of use start from: a desk that counts and a backend that takes counts.
namespace usagetest {

using namespace Qt::StringLiterals;
using domain::UsageKind;

/// The counter of the demo backend behind a server of its own.
class UsageServer
{
public:
    UsageServer()
    {
        m_http.route(u"/v1/usage"_s, QHttpServerRequest::Method::Post,
                     [this](const QHttpServerRequest &request) { return take(request); });
        auto *tcp = new QTcpServer(&m_http);
        if (!tcp->listen(QHostAddress(QHostAddress::LocalHost)) || !m_http.bind(tcp))
            qFatal("no port");
        url = QUrl(u"http://127.0.0.1:%1/"_s.arg(tcp->serverPort()));
    }

    demo::UsageLog log;
    bool losesTheAnswer = false; ///< counts, and answers as if it had broken down
    bool refuses = false;
    int asked = 0;
    QByteArray lastBody;
    QUrl url;

private:
    [[nodiscard]] QHttpServerResponse take(const QHttpServerRequest &request)
    {
        using Status = QHttpServerResponse::StatusCode;
        ++asked;
        lastBody = request.body();
        if (refuses)
            return QHttpServerResponse("application/problem+json", "{}",
                                       Status::UnprocessableEntity);
        const auto answer = log.take(QJsonDocument::fromJson(request.body()).object());
        if (losesTheAnswer)
            return QHttpServerResponse(Status::BadGateway);
        return QHttpServerResponse(Status(answer.status));
    }

    QHttpServer m_http;
};

/// What counts the use of one desk.
class Desk
{
public:
    explicit Desk(QString path, syncing::UsageSwitch usage = {})
        : m_path(std::move(path))
        , m_switch(usage)
    {
        work(u"tk-1"_s, u"ioc-operator"_s);
        reopen();
    }
    void reopen()
    {
        keeper.reset();
        keeper.emplace(m_clock, m_session, m_switch, nullptr);
        if (!keeper->open(m_path, support::key()))
            qFatal("no counts");
    }
    void setSwitch(syncing::UsageSwitch usage) { m_switch = usage; }
    void work(const QString &account, const QString &role)
    {
        m_session.setMe({.name = account, .rights = {.roles = {role}}, .id = account});
    }
    void open(const QString &pane, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(keeper->note({.kind = UsageKind::PaneOpened, .subject = pane}));
    }
    [[nodiscard]] core::Result<void> send(const QUrl &url)
    {
        remote::HttpClient http(url, [] { return "demo"_ba; });
        return QCoro::waitFor(keeper->send(http));
    }
    void passMinutes(int minutes) { m_clock.advance(std::chrono::minutes(minutes)); }
    [[nodiscard]] syncing::UsageView view() const
    {
        return keeper->view().value_or(syncing::UsageView());
    }
    [[nodiscard]] int counted() const
    {
        int all = 0;
        for (const auto &one : view().counts)
            all += one.count;
        return all;
    }

    std::optional<syncing::UsageKeeper> keeper;

private:
    QString m_path;
    syncing::UsageSwitch m_switch;
    core::FixedClock m_clock{QDateTime(QDate(2025, 6, 12), QTime(18, 30), QTimeZone::UTC)};
    session::Session m_session;
};

} // namespace usagetest
