// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/answers.h"

#include "models/core/fold.h"
#include "models/store/repositories.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

constexpr int kMonthsBack = 14;

QString iso(const QDateTime &moment)
{
    return moment.isValid() ? moment.toString(Qt::ISODate) : QString();
}

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
    }
    return "";
}

const domain::Unit *provinceOf(const std::vector<domain::Unit> &units, const QDate &on)
{
    const auto found = std::ranges::find_if(units, [&](const domain::Unit &unit) {
        return unit.level == domain::UnitLevel::Province && unit.validOn(on);
    });
    return found == units.end() ? nullptr : &*found;
}

QJsonObject indicatorRow(const domain::Indicator &indicator, const domain::Observation &latest)
{
    return {{u"code"_s, indicator.code},
            {u"name"_s, indicator.name},
            {u"period"_s, latest.period.code()},
            {u"value"_s, latest.value},
            {u"unit"_s, indicator.unitOfMeasure},
            {u"status"_s, latest.statusText},
            {u"publishedAt"_s, iso(latest.publishedAt)}};
}

} // namespace

QJsonObject statusJson(const syncing::Status &status)
{
    QJsonArray collections;
    for (const auto &line : status.collections) {
        QJsonObject row{{u"collection"_s, domain::code(line.collection)},
                        {u"records"_s, line.records},
                        {u"complete"_s, line.complete},
                        {u"lastSuccess"_s, iso(line.lastSuccess)},
                        {u"quarantined"_s, line.quarantined}};
        if (line.error)
            row.insert("error"_L1, core::errorName(line.error->kind));
        collections << row;
    }
    QJsonObject all{{u"connection"_s, QString::fromLatin1(connectionName(status.connection))},
                    {u"server"_s, status.server.toString()},
                    {u"asOf"_s, iso(status.asOf)},
                    {u"complete"_s, status.everComplete},
                    {u"queuedEdits"_s, status.queuedEdits},
                    {u"refusedEdits"_s, status.refusedEdits},
                    {u"collections"_s, collections}};
    if (status.lastError)
        all.insert("error"_L1, core::errorName(status.lastError->kind));
    return all;
}

QString statusText(const syncing::Status &status)
{
    QStringList lines{u"%1  as of %2"_s.arg(QLatin1StringView(connectionName(status.connection)),
                                            status.asOf.isValid() ? iso(status.asOf) : u"never"_s)};
    for (const auto &line : status.collections) {
        lines << u"%1 %2  %3%4"_s.arg(domain::code(line.collection), -18)
                     .arg(line.records, 9)
                     .arg(line.complete ? u"complete"_s : u"incomplete"_s,
                          line.error ? u"  "_s + core::errorName(line.error->kind) : QString());
    }
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
        rows << QJsonObject{{u"code"_s, report.code},        {u"title"_s, report.title},
                            {u"state"_s, report.stateText},  {u"sentAt"_s, iso(report.sentAt)},
                            {u"dueAt"_s, iso(report.dueAt)}, {u"address"_s, report.address}};
    }
    return rows;
}

core::Result<QJsonArray> queryMedia(const store::Database &db, const QString &text, int limit)
{
    store::MediaFilter filter;
    filter.text = text;
    const auto items = store::MediaRepository(db).page(filter, {}, limit);
    if (!items)
        return std::unexpected(items.error());
    QJsonArray rows;
    for (const auto &item : *items)
        rows << QJsonObject{{u"title"_s, item.title},
                            {u"publishedAt"_s, iso(item.publishedAt)},
                            {u"state"_s, item.state},
                            {u"url"_s, item.url}};
    return rows;
}

core::Result<QJsonArray> queryIndicators(const store::Database &db, const QString &text, int limit,
                                         const QDate &today)
{
    const store::IndicatorRepository repository(db);
    const auto units = store::AdministrationRepository(db).units(false);
    const auto indicators = repository.indicators();
    if (!units || !indicators)
        return std::unexpected(units ? indicators.error() : units.error());
    const auto *province = provinceOf(*units, today);
    if (!province)
        return QJsonArray();
    const QString words = core::fold(text);
    QJsonArray rows;
    for (domain::Subsystem subsystem :
         {domain::Subsystem::SocioEconomic, domain::Subsystem::Health, domain::Subsystem::Education,
          domain::Subsystem::Administration}) {
        const auto values = repository.valid(subsystem, province->id, today.addMonths(-kMonthsBack),
                                             today);
        if (!values)
            return std::unexpected(values.error());
        for (const auto &indicator : *indicators) {
            if (indicator.subsystem != subsystem || !core::fold(indicator.name).contains(words) ||
                rows.size() >= limit)
                continue;
            const domain::Observation *latest = nullptr;
            for (const auto &value : *values) {
                if (value.indicatorId == indicator.id && !value.missing &&
                    (!latest || value.period.start > latest->period.start))
                    latest = &value;
            }
            if (latest)
                rows << indicatorRow(indicator, *latest);
        }
    }
    return rows;
}

} // namespace ctl
