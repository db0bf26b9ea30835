// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/pageserver.h"

#include "app/demo/dataset.h"
#include "app/demo/responses.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUrlQuery>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

/// As the console asks for them.
constexpr qint64 kPageItems = 1000;
const QString kReports = u"reports"_s;

QDateTime scenarioNow()
{
    return {QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray pageOf(const QString &cursor, const QJsonArray &items)
{
    return compact({{u"cursor"_s, cursor},
                    {u"more"_s, false},
                    {u"items"_s, items},
                    {u"deleted"_s, QJsonArray()}});
}

/// A collection without records, closed and counted.
QByteArray emptyCollection()
{
    return R"({"cursor":"0","more":false,"items":[],"deleted":[],"snapshot":{"count":0}})";
}

QHttpServerResponse packed(const QByteArray &body)
{
    QHttpServerResponse response("application/json", body);
    auto headers = response.headers();
    headers.append(QHttpHeaders::WellKnownHeader::ContentEncoding, "gzip");
    response.setHeaders(std::move(headers));
    return response;
}

} // namespace

core::Result<void> PageServer::make(qint64 reports, quint32 seed)
{
    const auto dataset = demo::Dataset::make({.reports = reports,
                                              .mediaItems = 0,
                                              .seed = seed,
                                              .now = scenarioNow(),
                                              .boundariesFile = {}});
    if (!dataset)
        return std::unexpected(dataset.error());
    const demo::Feed *feed = (*dataset)->feed(kReports);
    for (bool more = true; more;) {
        const auto page = feed->page(m_end, kPageItems);
        if (!page)
            return core::failure(core::ErrorKind::Internal, u"the feed lost its place"_s);
        const QJsonObject content = QJsonDocument::fromJson(*page).object();
        if (m_first.empty()) {
            for (const auto &item : content.value("items"_L1).toArray())
                m_first.push_back(item.toObject());
        }
        m_pages.insert(m_end, demo::gzip(*page));
        m_end = content.value("cursor"_L1).toString();
        more = content.value("more"_L1).toBool();
    }
    return {};
}

core::Result<QUrl> PageServer::listen()
{
    using Request = QHttpServerRequest;
    m_http.route(u"/v1/"_s, Request::Method::Get, [] {
        return QHttpServerResponse(
            "application/json",
            compact({{u"name"_s, u"bench"_s},
                     {u"version"_s, u"1.0"_s},
                     {u"serverTime"_s, scenarioNow().toString(Qt::ISODateWithMs)},
                     {u"capabilities"_s, QJsonArray{u"changes"_s}},
                     {u"collections"_s, QJsonArray{kReports}}}));
    });
    m_http.route(u"/v1/me"_s, Request::Method::Get, [] {
        return QHttpServerResponse("application/json", compact({{u"name"_s, u"bench"_s},
                                                                {u"roles"_s, QJsonArray()},
                                                                {u"permissions"_s, QJsonArray()}}));
    });
    m_http.route(u"/v1/<arg>/changes"_s, Request::Method::Get,
                 [this](const QString &collection, const Request &request) {
                     return changes(collection, request);
                 });
    m_http.route(u"/change/<arg>"_s, Request::Method::Post, [this](int count) {
        changeReports(count);
        return QHttpServerResponse("text/plain", "ok");
    });
    if (!m_tcp.listen(QHostAddress(QHostAddress::LocalHost)) || !m_http.bind(&m_tcp))
        return core::failure(core::ErrorKind::Network, m_tcp.errorString());
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_tcp.serverPort()));
}

QHttpServerResponse PageServer::changes(const QString &collection,
                                        const QHttpServerRequest &request) const
{
    if (collection != kReports)
        return {"application/json", emptyCollection()};
    const QString cursor = request.query().queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    if (const auto page = m_pages.constFind(cursor); page != m_pages.cend())
        return packed(*page);
    if (cursor == m_end)
        return {"application/json", pageOf(m_end, {})};
    return demo::problem(QHttpServerResponse::StatusCode::Gone, u"Cursor expired"_s, {});
}

void PageServer::changeReports(qsizetype count)
{
    ++m_changes;
    QJsonArray items;
    for (QJsonObject &report : m_first) {
        if (items.size() == count)
            break;
        report.insert("version"_L1, report.value("version"_L1).toInteger() + 1);
        report.insert("title"_L1, u"Đã sửa lần %1: %2"_s.arg(m_changes).arg(
                                      report.value("title"_L1).toString().section(u": "_s, -1)));
        items.append(report);
    }
    const QString before = m_end;
    m_end = u"delta-%1"_s.arg(m_changes);
    m_pages.insert(before, demo::gzip(pageOf(m_end, items)));
}

int serve(qint64 reports, quint32 seed)
{
    PageServer server;
    const auto url = server.make(reports, seed).and_then([&] { return server.listen(); });
    if (!url) {
        std::fprintf(stderr, "%s\n", qPrintable(url.error().detail));
        return 1;
    }
    std::printf("listening on %s\n", qPrintable(url->toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace bench
