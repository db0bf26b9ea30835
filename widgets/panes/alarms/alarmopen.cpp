// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmopen.h"

#include "models/core/clock.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/panes/alarms/alarmwords.h"
#include "widgets/panes/alarms/openpane.h"
#include "widgets/panes/alarms/rulewords.h"

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

using domain::AlarmKind;
using domain::AlarmPer;

/// The overdue reports that were counted.
void openOverdue(const items::AlarmLine &line, const common::PaneSurroundings &with)
{
    domain::ReportFilter filter;
    filter.overdueOnly = true;
    filter.now = with.clock.now();
    if (line.terms.per == AlarmPer::Agency)
        filter.agency = domain::AgencyId(line.episode.subject);
    else
        filter.units = {domain::UnitId(line.episode.subject)};
    with.context.openReports({spokenText(line), filter});
}

void openIndicator(const items::AlarmLine &line, const common::PaneSurroundings &with)
{
    const auto reference = with.directory.reference();
    const domain::UnitId unit(line.episode.subject);
    if (const auto *known = reference->unit(unit); known && !reference->narrowing(unit).empty())
        with.context.setArea(unit);
    const QString named = indicatorIdOf(line.terms.indicatorId.value, *reference);
    const QString id = named.isEmpty() ? line.episode.subject : named;
    if (reference->indicators.contains(id))
        with.context.openIndicator(domain::IndicatorId(id));
}

} // namespace

QString paneOf(const items::AlarmLine &line)
{
    if (!line.rule.pane.isEmpty())
        return line.rule.pane;
    return line.terms.kind == AlarmKind::Connection ? u"operations"_s
                                                    : domain::code(line.rule.subsystem);
}

void openSubject(const items::AlarmLine &line, const common::PaneSurroundings &with,
                 const QWidget &from)
{
    // The pane first: it follows what is chosen after it was made.
    askToOpen(from, paneOf(line));
    switch (line.terms.kind) {
    case AlarmKind::Overdue:
        if (line.terms.per != AlarmPer::Report)
            return openOverdue(line, with);
        [[fallthrough]];
    case AlarmKind::Emergency:
        return with.context.selectReport(domain::ReportId(line.episode.subject));
    case AlarmKind::Threshold:
    case AlarmKind::Plan:
    case AlarmKind::LateFeed:
    case AlarmKind::FrozenFeed:
    case AlarmKind::Quality:
        return openIndicator(line, with);
    case AlarmKind::MediaSpike: // the pane shows what is hot by itself
    case AlarmKind::Connection:
    case AlarmKind::Unknown:
        break;
    }
}

} // namespace panes::alarms
