// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/figuretally.h"

#include "models/analysis/figurefilters.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr int kYearsBack = 25; ///< no report is older

} // namespace

CaseCounts &CountsTable::of(QByteArrayView id)
{
    const std::string_view key(id.data(), size_t(id.size()));
    const auto found = m_counts.find(key);
    return found != m_counts.end() ? found->second : m_counts[std::string(key)];
}

FigureTally::FigureTally(const domain::WorkCalendar &calendar, const QDateTime &now,
                         const QDateTime &hotFrom, const QDateTime &hotTo)
    : m_span(calendar, now.date().addYears(-kYearsBack), now.date().addDays(1))
    , m_now(now.toMSecsSinceEpoch())
    , m_hotFrom(hotFrom.toMSecsSinceEpoch())
    , m_hotTo(hotTo.toMSecsSinceEpoch())
{
}

void FigureTally::add(const domain::ReportFact &fact)
{
    m_all.add(fact, m_now);
    m_districts.of(fact.district.isEmpty() ? fact.unit : fact.district).add(fact, m_now);
    m_units.of(fact.unit).add(fact, m_now);
    m_agencies.of(fact.agency).add(fact, m_now);
    m_categories.of(fact.category).add(fact, m_now);
    addStages(fact);
    addPlace(fact);
}

void FigureTally::note(ReportStage stage, double hours)
{
    m_hours[size_t(stage)].push_back(float(hours));
}

void FigureTally::addStages(const domain::ReportFact &fact)
{
    const double asked = fact.askedAt == 0 ? 0 : m_span.hours(fact.askedAt, fact.answeredAt);
    if (fact.receivedAt != 0)
        note(ReportStage::Receive, m_span.hours(fact.sentAt, fact.receivedAt));
    if (fact.receivedAt != 0 && fact.forwardedAt != 0)
        note(ReportStage::Forward,
             std::max(0.0, m_span.hours(fact.receivedAt, fact.forwardedAt) - asked));
    if (fact.forwardedAt != 0 && fact.submittedAt != 0)
        note(ReportStage::Process, m_span.hours(fact.forwardedAt, fact.submittedAt));
    if (fact.submittedAt != 0 && fact.resultedAt != 0)
        note(ReportStage::Approve, m_span.hours(fact.submittedAt, fact.resultedAt));
    if (fact.resultedAt != 0)
        note(ReportStage::Whole, std::max(0.0, m_span.hours(fact.sentAt, fact.resultedAt) - asked));
}

void FigureTally::addPlace(const domain::ReportFact &fact)
{
    const bool placed = fact.longitude != 0 || fact.latitude != 0;
    if (placed && countsForHotSpots(fact.state) && fact.sentAt >= m_hotFrom &&
        fact.sentAt < m_hotTo)
        m_places.push_back({fact.longitude, fact.latitude, fact.sentAt,
                            std::string(fact.unit.data(), size_t(fact.unit.size()))});
}

ReportFigures FigureTally::figures(size_t mostHotSpots)
{
    ReportFigures figures{.all = m_all,
                          .byDistrict = m_districts.sorted(),
                          .byUnit = m_units.sorted(),
                          .byAgency = m_agencies.sorted(),
                          .byCategory = m_categories.sorted(),
                          .hotSpots = hotSpots(m_places, mostHotSpots)};
    for (size_t i = 0; i < m_hours.size(); ++i)
        figures.stages[i] = durationsOf(m_hours[i]);
    return figures;
}

} // namespace analysis
