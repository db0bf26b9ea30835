// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/answers.h"

#include "models/core/moment.h"
#include "models/store/repositories.h"

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

const char *connectionName(syncing::Connection connection)
{
    using enum syncing::Connection;
    switch (connection) {
    case NotConfigured:
        return "not-configured";
    case Connecting:
        return "connecting";
    case FirstSync:
        return "first-sync";
    case Live:
        return "live";
    case Polling:
        return "polling";
    case ForcedOffline:
        return "offline";
    case Unreachable:
        return "unreachable";
    case SignInNeeded:
        return "sign-in-needed";
    case NotIoc:
        return "not-ioc";
    case Review:
        return "review";
    }
    return "";
}

} // namespace

QJsonObject statusJson(const syncing::Status &status)
{
    QJsonArray collections;
    for (const auto &line : status.collections) {
        QJsonObject row{{u"collection"_s, domain::code(line.collection)},
                        {u"records"_s, line.records},
                        {u"complete"_s, line.complete},
                        {u"lastSuccess"_s, core::iso(line.lastSuccess)},
                        {u"quarantined"_s, line.quarantined}};
        if (line.error)
            row.insert("error"_L1, core::errorName(line.error->kind));
        collections << row;
    }
    QJsonObject all{{u"connection"_s, QString::fromLatin1(connectionName(status.connection))},
                    {u"server"_s, status.server.toString()},
                    {u"asOf"_s, core::iso(status.asOf)},
                    {u"complete"_s, status.everComplete},
                    {u"queuedEdits"_s, status.queuedEdits},
                    {u"refusedEdits"_s, status.refusedEdits},
                    {u"collections"_s, collections}};
    if (status.lastError)
        all.insert("error"_L1, core::errorName(status.lastError->kind));
    if (status.lastError && core::isOfTransport(status.lastError->kind))
        all.insert("errorDetail"_L1, status.lastError->detail);
    return all;
}

QString statusText(const syncing::Status &status)
{
    QStringList lines{
        u"%1  as of %2"_s.arg(QLatin1StringView(connectionName(status.connection)),
                              status.asOf.isValid() ? core::iso(status.asOf) : u"never"_s)};
    for (const auto &line : status.collections) {
        lines << u"%1 %2  %3%4"_s.arg(domain::code(line.collection), -18)
                     .arg(line.records, 9)
                     .arg(line.complete ? u"complete"_s : u"incomplete"_s,
                          line.error ? u"  "_s + core::errorName(line.error->kind) : QString());
    }
    if (status.lastError)
        lines << u"%1: %2"_s.arg(core::errorName(status.lastError->kind), status.lastError->detail);
    return lines.join(u'\n');
}

core::Result<QJsonArray> queryReports(const store::Database &db, const QString &text, int limit,
                                      const QDateTime &now)
{
    store::ReportFilter filter;
    filter.text = text;
    filter.now = now;
    const auto reports = store::ReportRepository(db).page(filter, {}, limit);
    if (!reports)
        return std::unexpected(reports.error());
    QJsonArray rows;
    for (const auto &report : *reports) {
        rows << QJsonObject{{u"code"_s, report.code},
                            {u"title"_s, report.title},
                            {u"state"_s, report.stateText},
                            {u"sentAt"_s, core::iso(report.sentAt)},
                            {u"dueAt"_s, core::iso(report.dueAt)},
                            {u"address"_s, report.address}};
    }
    return rows;
}

} // namespace ctl
