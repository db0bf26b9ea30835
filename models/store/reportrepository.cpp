// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keysetpage.h"
#include "models/store/localday.h"
#include "models/store/readsnapshot.h"
#include "models/store/recordquery.h"
#include "models/store/reportquery.h"
#include "models/store/repositories.h"
#include "models/store/searchrank.h"

#include <algorithm>

namespace store {
namespace {

constexpr qint64 kMostDays = 10'000;

/// Counts per local day of a column in ms, added to the days through `member`.
core::Result<void> addPerDay(const KeysetQuery &query, const QByteArray &ms,
                             std::vector<ReportRepository::Day> &days,
                             qint64 ReportRepository::Day::*member)
{
    return query.forEach(localDaySql(ms) + " AS day, count(*)", "day", [&](const Statement &row) {
        const qint64 index = days.empty() ? -1 : days.front().date.daysTo(localDay(row.integer(0)));
        if (index >= 0 && index < qint64(days.size()))
            days[size_t(index)].*member += row.integer(1);
    });
}

std::vector<ReportRepository::Day> emptyDays(const QDate &from, const QDate &to)
{
    std::vector<ReportRepository::Day> days;
    for (QDate day = from; day.isValid() && day < to && qint64(days.size()) < kMostDays;
         day = day.addDays(1))
        days.push_back({day, 0, 0});
    return days;
}

} // namespace

core::Result<std::vector<domain::Report>> ReportRepository::page(const ReportFilter &filter,
                                                                 const Keyset &after,
                                                                 int limit) const
{
    const ReadSnapshot snapshot(m_db);
    return reportQuery(m_db, filter, ReportUse::List).and_then([&](const KeysetQuery &query) {
        return keysetPage<domain::Report>(m_db, query, after, limit);
    });
}

core::Result<std::vector<qint64>> ReportRepository::order(const ReportFilter &filter,
                                                          qint64 limit) const
{
    const ReadSnapshot snapshot(m_db);
    return reportQuery(m_db, filter, ReportUse::List).and_then([&](const KeysetQuery &query) {
        return hitOrder(m_db, query, "reports", "title, code, address, text", filter.text, limit);
    });
}

core::Result<std::vector<Listed<domain::Report>>> ReportRepository::listed(
    const std::vector<qint64> &ords) const
{
    const ReadSnapshot snapshot(m_db);
    return listedAt<domain::Report>(m_db, ords);
}

core::Result<qint64> ReportRepository::count(const ReportFilter &filter) const
{
    const ReadSnapshot snapshot(m_db);
    return reportQuery(m_db, filter, ReportUse::Count).and_then(&KeysetQuery::count);
}

core::Result<std::vector<ReportRepository::Day>> ReportRepository::perDay(
    const QDate &from, const QDate &to, const std::vector<domain::UnitId> &units) const
{
    const ReadSnapshot snapshot(m_db);
    std::vector<Day> days = emptyDays(from, to);
    ReportFilter filter;
    filter.units = units;
    const auto resolved =
        reportQuery(m_db, filter, ReportUse::Resolved).and_then([&](KeysetQuery query) {
            query.narrow(
                {"resolved_at >= " + QByteArray::number(startOfLocalDay(from).toMSecsSinceEpoch()),
                 {}});
            query.narrow(
                {"resolved_at < " + QByteArray::number(startOfLocalDay(to).toMSecsSinceEpoch()),
                 {}});
            return addPerDay(query, "resolved_at", days, &Day::resolved);
        });
    filter.sentFrom = startOfLocalDay(from);
    filter.sentTo = startOfLocalDay(to);
    return resolved.and_then([&] { return reportQuery(m_db, filter, ReportUse::Points); })
        .and_then([&](const KeysetQuery &query) {
            return addPerDay(query, "ord >> " + QByteArray::number(kOrdRowBits), days,
                             &Day::received);
        })
        .transform([&] { return days; });
}

core::Result<std::vector<DayCount>> ReportRepository::sentPerDay(const ReportFilter &filter) const
{
    const ReadSnapshot snapshot(m_db);
    std::vector<DayCount> days;
    return reportQuery(m_db, filter, ReportUse::Points)
        .and_then([&](const KeysetQuery &query) {
            return query.forEach(localDaySql("ord >> " + QByteArray::number(kOrdRowBits)) +
                                     " AS day, count(*)",
                                 "day", [&](const Statement &row) {
                                     days.push_back({localDay(row.integer(0)), row.integer(1)});
                                 });
        })
        .transform([&] {
            std::ranges::sort(days, {}, &DayCount::day);
            return std::move(days);
        });
}

core::Result<domain::Report> ReportRepository::report(const domain::ReportId &id) const
{
    return recordById<domain::Report>(m_db, id.value);
}

core::Result<domain::ReportId> ReportRepository::idOfRow(qint64 row) const
{
    auto select = m_db.cached("SELECT id FROM reports WHERE row = ?1 AND retired_at IS NULL");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, row);
    return select->step().and_then([&](bool there) -> core::Result<domain::ReportId> {
        if (!there)
            return core::failure(core::ErrorKind::NotFound, QString::number(row));
        return domain::ReportId(select->text(0));
    });
}

core::Result<std::vector<ReportPoint>> ReportRepository::points(const ReportFilter &filter) const
{
    std::vector<ReportPoint> points;
    return eachPoint(filter, [&points](const ReportPoint &point) { points.push_back(point); })
        .transform([&points] { return std::move(points); });
}

core::Result<void> ReportRepository::eachPoint(
    const ReportFilter &filter, const std::function<void(const ReportPoint &)> &visit) const
{
    const ReadSnapshot snapshot(m_db);
    return reportQuery(m_db, filter, ReportUse::Points).and_then([&](KeysetQuery query) {
        query.narrow({"(longitude <> 0 OR latitude <> 0)", {}});
        return query.forEach("row, longitude, latitude, state, severity, due_at, ord >> " +
                                 QByteArray::number(kOrdRowBits),
                             {}, [&visit](const Statement &row) {
                                 visit({row.integer(0), row.real(1), row.real(2),
                                        static_cast<domain::ReportState>(row.integer(3)),
                                        static_cast<domain::Severity>(row.integer(4)),
                                        row.integer(5), row.integer(6)});
                             });
    });
}

core::Result<std::vector<domain::ReportEvent>> ReportRepository::events(
    const domain::ReportId &id) const
{
    return records<domain::ReportEvent>(m_db, "AND report_id = ?1 ORDER BY at, row", id.value);
}

core::Result<std::vector<domain::Attachment>> ReportRepository::attachments(
    const domain::ReportId &id) const
{
    return records<domain::Attachment>(m_db, "AND report_id = ?1 ORDER BY taken_at, id", id.value);
}

core::Result<std::vector<domain::ReportCategory>> ReportRepository::categories() const
{
    return records<domain::ReportCategory>(m_db, "ORDER BY code, valid_from, id");
}

} // namespace store
