// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/reportfigures.h"
#include "models/analysis/workspan.h"

#include <string_view>
#include <unordered_map>

namespace analysis {

/// Counts by UTF-8 ids without making a string for each report.
class CountsTable
{
public:
    [[nodiscard]] CaseCounts &of(QByteArrayView id);
    [[nodiscard]] CountsById sorted() const { return {m_counts.begin(), m_counts.end()}; }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    std::unordered_map<std::string, CaseCounts, Hash, std::equal_to<>> m_counts;
};

/// Adds reports up into figures.
class FigureTally
{
public:
    /// What is counted as overdue is so at `now`; hot spots are those of [hotFrom, hotTo).
    FigureTally(const domain::WorkCalendar &calendar, const QDateTime &now,
                const QDateTime &hotFrom, const QDateTime &hotTo);
    void add(const domain::ReportFact &fact);
    /// Once, in the end.
    [[nodiscard]] ReportFigures figures(size_t mostHotSpots);

private:
    void addStages(const domain::ReportFact &fact);
    void addPlace(const domain::ReportFact &fact);
    void note(ReportStage stage, double hours);

    WorkSpan m_span;
    qint64 m_now;
    qint64 m_hotFrom;
    qint64 m_hotTo;
    CaseCounts m_all;
    CountsTable m_districts;
    CountsTable m_units;
    CountsTable m_agencies;
    CountsTable m_categories;
    std::array<std::vector<float>, kReportStages> m_hours;
    std::vector<SentFrom> m_places;
};

} // namespace analysis
