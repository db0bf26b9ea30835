// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sharedcontext.h"

#include "models/core/clock.h"
#include "widgets/common/format.h"

namespace common {
namespace {

/// Assigns and tells whether it was a change.
template<typename T>
bool assign(T &member, const T &value)
{
    if (member == value)
        return false;
    member = value;
    return true;
}

} // namespace

void SharedContext::setArea(const domain::UnitId &area)
{
    if (assign(m_area, area))
        Q_EMIT areaChanged();
}

void SharedContext::setPeriod(const QDate &from, const QDate &to)
{
    const bool changed = assign(m_from, from);
    if (assign(m_to, to) || changed)
        Q_EMIT periodChanged();
}

void SharedContext::setSearch(const QString &text)
{
    if (assign(m_search, text))
        Q_EMIT searchChanged();
}

void SharedContext::setReportChoice(const domain::ReportFilter &choice)
{
    if (assign(m_choice, choice))
        Q_EMIT reportsNarrowed();
}

void SharedContext::setReportRegion(const QList<QPointF> &ring)
{
    if (assign(m_region, ring))
        Q_EMIT reportsNarrowed();
}

void SharedContext::setWindow(const QDateTime &from, const QDateTime &to)
{
    const bool changed = assign(m_windowFrom, from);
    if (assign(m_windowTo, to) || changed)
        Q_EMIT reportsNarrowed();
}

void SharedContext::setChangedSince(const QDateTime &moment)
{
    if (assign(m_changedSince, moment))
        Q_EMIT reportsNarrowed();
}

void SharedContext::openReports(const Behind &behind)
{
    if (assign(m_behind, behind))
        Q_EMIT behindChanged();
}

void SharedContext::selectReport(const domain::ReportId &id)
{
    if (assign(m_report, id))
        Q_EMIT selectedReportChanged();
}

void SharedContext::selectMedia(const domain::MediaItemId &id)
{
    if (assign(m_media, id))
        Q_EMIT selectedMediaChanged();
}

void SharedContext::selectIndicator(const domain::IndicatorId &id)
{
    if (assign(m_indicator, id))
        Q_EMIT selectedIndicatorChanged();
}

/// The pane first: it follows what is chosen after it was made.
void SharedContext::openIndicator(const domain::IndicatorId &id)
{
    Q_EMIT indicatorOpened(id);
    selectIndicator(id);
}

QDate lastDayShown(const SharedContext &context, const core::Clock &clock)
{
    const QDate today = format::localDay(clock.now());
    return context.to().isValid() && context.to() < today ? context.to() : today;
}

} // namespace common
