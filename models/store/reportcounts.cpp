// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/core/moment.h"
#include "models/store/readsnapshot.h"
#include "models/store/reportquery.h"
#include "models/store/repositories.h"
#include "models/store/statement.h"

#include <algorithm>
#include <map>

namespace store {
namespace {

/// One group of alike reports: same district, category, state and outcome.
struct Group {
    QString district;
    QString category;
    domain::ReportState state = domain::ReportState::Unknown;
    qint64 outcome = 0; ///< rating | resolved << 2 | on time << 3
    qint64 count = 0;
    qint64 overdue = 0;
    qint64 dueSoon = 0;
};

/// Adds groups up into what screens show.
class Tally
{
public:
    void add(const Group &group)
    {
        m_counts.total += group.count;
        m_counts.open += domain::isOpen(group.state) ? group.count : 0;
        m_counts.overdue += group.overdue;
        m_counts.dueSoon += group.dueSoon;
        m_counts.resolved += group.outcome & 4 ? group.count : 0;
        m_counts.resolvedOnTime += group.outcome & 8 ? group.count : 0;
        m_counts.rated += group.outcome & 3 ? group.count : 0;
        m_counts.satisfied += (group.outcome & 3) >= 2 ? group.count : 0;
        m_byState[group.state] += group.count;
        m_byCategory[group.category] += group.count;
        m_byDistrict[group.district] += group.count;
        if (group.overdue > 0)
            m_overdueByDistrict[group.district] += group.overdue;
    }
    [[nodiscard]] ReportCounts counts() const
    {
        ReportCounts counts = m_counts;
        counts.byState.assign(m_byState.begin(), m_byState.end());
        counts.byCategory = ranked<domain::CategoryId>(m_byCategory);
        counts.byDistrict = ranked<domain::UnitId>(m_byDistrict);
        counts.overdueByDistrict = ranked<domain::UnitId>(m_overdueByDistrict);
        return counts;
    }

private:
    template<typename Id>
    static std::vector<std::pair<Id, qint64>> ranked(const std::map<QString, qint64> &counts)
    {
        std::vector<std::pair<Id, qint64>> pairs;
        for (const auto &[id, count] : counts)
            pairs.emplace_back(Id(id), count);
        std::ranges::stable_sort(pairs, std::ranges::greater(), &std::pair<Id, qint64>::second);
        return pairs;
    }

    ReportCounts m_counts;
    std::map<domain::ReportState, qint64> m_byState;
    std::map<QString, qint64> m_byCategory;
    std::map<QString, qint64> m_byDistrict;
    std::map<QString, qint64> m_overdueByDistrict;
};

QByteArray columnsAt(const QDateTime &now)
{
    const QByteArray from = QByteArray::number(now.toMSecsSinceEpoch());
    const QByteArray to = QByteArray::number(now.toMSecsSinceEpoch() + core::kDayMs);
    return "district_id, category_id, state, outcome, count(*), sum(CASE WHEN open THEN due_at < " +
           from + " END), sum(CASE WHEN open THEN due_at >= " + from + " AND due_at < " + to +
           " END)";
}

} // namespace

core::Result<ReportCounts> ReportRepository::counts(const ReportFilter &filter) const
{
    const ReadSnapshot snapshot(m_db);
    Tally tally;
    return reportQuery(m_db, filter, ReportUse::Counts)
        .and_then([&](const KeysetQuery &query) {
            return query.forEach(columnsAt(filter.now), "district_id, category_id, state, outcome",
                                 [&](const Statement &row) {
                                     tally.add({row.text(0), row.text(1),
                                                static_cast<domain::ReportState>(row.integer(2)),
                                                row.integer(3), row.integer(4), row.integer(5),
                                                row.integer(6)});
                                 });
        })
        .transform([&] { return tally.counts(); });
}

core::Result<std::vector<UnitReports>> ReportRepository::perUnit(const ReportFilter &filter,
                                                                 domain::UnitLevel level) const
{
    const bool communes = level == domain::UnitLevel::Commune;
    if (!communes && level != domain::UnitLevel::District)
        return std::vector<UnitReports>();
    const ReadSnapshot snapshot(m_db);
    const QByteArray unit = communes ? "unit_id" : "district_id";
    std::vector<UnitReports> units;
    return reportQuery(m_db, filter, communes ? ReportUse::PerCommune : ReportUse::Counts)
        .and_then([&](const KeysetQuery &query) {
            return query.forEach(unit +
                                     ", count(*), sum((outcome & 4) <> 0), sum((outcome & 8) <> 0)",
                                 unit, [&](const Statement &row) {
                                     units.push_back({domain::UnitId(row.text(0)), row.integer(1),
                                                      row.integer(2), row.integer(3)});
                                 });
        })
        .transform([&] {
            std::ranges::sort(units, {}, &UnitReports::unit);
            return std::move(units);
        });
}

} // namespace store
