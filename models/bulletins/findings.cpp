// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

constexpr int kTold = 2; ///< importance from which a figure is spoken of

void addFigures(const Material &material, Findings &findings)
{
    for (const auto &[subsystem, figures] : material.figures) {
        for (const SpanFigure &figure : figures) {
            if (!figure.conflicts.empty())
                findings.disputed.push_back(&figure);
            if (figure.indicator.importance < kTold)
                continue;
            if (figure.told() &&
                (figure.light == analysis::Light::Bad || figure.light == analysis::Light::Risk))
                findings.behind.push_back(&figure);
            const bool absent = figure.state == SpanFigure::State::Missing ||
                                figure.state == SpanFigure::State::Partial;
            if (absent && figure.dueOn.isValid() && figure.dueOn < material.today)
                findings.unfilled.push_back(&figure);
        }
    }
    std::ranges::stable_sort(findings.behind, {}, [](const SpanFigure *figure) {
        return std::pair(figure->light != analysis::Light::Bad, -figure->indicator.importance);
    });
    std::ranges::stable_sort(findings.unfilled, std::greater(),
                             [](const SpanFigure *figure) { return figure->indicator.importance; });
}

void addOverdue(const Material &material, Findings &findings)
{
    for (const auto &[id, counts] : material.open.now.byAgency) {
        if (counts.overdue == 0)
            continue;
        const domain::AgencyId agency(QString::fromStdString(id));
        findings.overdue.push_back(
            {.agency = agency,
             .name = id.empty() ? u"Chưa phân công"_s : material.reference->agencyName(agency),
             .counts = counts});
    }
    std::ranges::stable_sort(findings.overdue, std::greater(),
                             [](const OverdueAgency &one) { return one.counts.overdue; });
}

bool isActive(const items::AlarmLine &line)
{
    using enum domain::AlarmState;
    const auto state = line.standing.state;
    return state == Unacknowledged || state == Acknowledged || state == ReturnedUnacknowledged;
}

void addAlarms(const Material &material, Findings &findings)
{
    for (const items::AlarmLine &line : material.alarms.lines) {
        if (!isActive(line) || line.terms.kind == domain::AlarmKind::Connection)
            continue;
        auto group = std::ranges::find_if(
            findings.alarms, [&](const AlarmGroup &one) { return one.rule.id == line.rule.id; });
        if (group == findings.alarms.end())
            group = findings.alarms.insert(group, AlarmGroup{.rule = line.rule});
        group->subjects << line.subjectName;
        group->waiting += line.standing.state != domain::AlarmState::Acknowledged ? 1 : 0;
        if (!group->since.isValid() || line.episode.onset < group->since)
            group->since = line.episode.onset;
    }
    std::ranges::stable_sort(findings.alarms, {},
                             [](const AlarmGroup &one) { return one.rule.priority; });
}

} // namespace

qint64 Findings::overdueTotal() const
{
    qint64 total = 0;
    for (const OverdueAgency &one : overdue)
        total += one.counts.overdue;
    return total;
}

int Findings::activeAlarms() const
{
    qsizetype total = 0;
    for (const AlarmGroup &one : alarms)
        total += one.subjects.size();
    return int(total);
}

Findings findingsOf(const Material &material)
{
    Findings findings;
    addFigures(material, findings);
    addOverdue(material, findings);
    addAlarms(material, findings);
    for (const AgencyQuality &quality : material.quality) {
        if (quality.missing() > 0)
            findings.lacking.push_back(&quality);
    }
    std::ranges::stable_sort(findings.lacking, std::greater(), &AgencyQuality::missing);
    for (const domain::Remark &direction : material.directions) {
        if (direction.state == domain::RemarkState::Open && direction.dueOn.isValid() &&
            direction.dueOn < material.today)
            findings.lateDirections.push_back(&direction);
    }
    return findings;
}

AgencyQuality qualityTotal(const Material &material)
{
    AgencyQuality total;
    for (const AgencyQuality &quality : material.quality) {
        total.due += quality.due;
        total.filled += quality.filled;
        total.late += quality.late;
    }
    return total;
}

} // namespace bulletins
