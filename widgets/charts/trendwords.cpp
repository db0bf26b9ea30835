// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendwords.h"

#include "widgets/charts/trendchart.h"
#include "widgets/common/format.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace charts::trendwords {
namespace {

bool isNumber(const std::optional<double> &value)
{
    return value && std::isfinite(*value);
}

QString figure(const std::optional<double> &value, int decimals, const QString &unit = {})
{
    if (!isNumber(value))
        return TrendChart::tr("no value");
    const QString number = common::format::number(*value, decimals);
    return unit.isEmpty() || unit == u"%" ? number + unit : number + u' ' + unit;
}

QString valueText(const TrendPoint &point, int decimals, const QString &unit)
{
    const QString text = figure(point.value, decimals, unit);
    return point.provisional && isNumber(point.value) ? TrendChart::tr("%1 (provisional)").arg(text)
                                                      : text;
}

QString single(const Trend &trend, const TrendPoint &point)
{
    if (!point.hover.isEmpty())
        return point.hover;
    QStringList rows{u"%1: %2"_s.arg(point.label, valueText(point, trend.decimals, trend.unit))};
    if (isNumber(point.plan))
        rows << TrendChart::tr("Plan: %1").arg(figure(point.plan, trend.decimals, trend.unit));
    if (isNumber(point.lastYear))
        rows << TrendChart::tr("Same period last year: %1")
                    .arg(figure(point.lastYear, trend.decimals, trend.unit));
    return rows.join(u'\n');
}

QString several(const std::vector<TrendLine> &lines, int period, int decimals)
{
    QStringList rows{lines.front().points[size_t(period)].label};
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto &points = lines[i].points;
        const QString value = size_t(period) < points.size()
                                  ? valueText(points[size_t(period)], decimals, lines[i].unit)
                                  : figure({}, decimals);
        rows << u"%1 %2: %3"_s.arg(i + 1).arg(lines[i].name, value);
    }
    return rows.join(u'\n');
}

QString lineSummary(const TrendLine &line, int decimals)
{
    std::vector<const TrendPoint *> known;
    for (const TrendPoint &point : line.points) {
        if (isNumber(point.value))
            known.push_back(&point);
    }
    if (known.empty())
        return TrendChart::tr("%1: no values").arg(line.name);
    const auto value = [](const TrendPoint *point) { return *point->value; };
    const auto [least, greatest] = std::ranges::minmax_element(known, {}, value);
    const auto told = [&](const TrendPoint *point) {
        return TrendChart::tr("%1 (%2)", "value and period")
            .arg(figure(point->value, decimals, line.unit), point->label);
    };
    const QString text = TrendChart::tr("%1: from %2 to %3; least %4, greatest %5")
                             .arg(line.name, told(known.front()), told(known.back()), told(*least),
                                  told(*greatest));
    const auto gaps = int(line.points.size() - known.size());
    return gaps == 0
               ? text
               : text + u"; "_s + TrendChart::tr("%n period(s) without a value", nullptr, gaps);
}

QString kindWord(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Remark:
        return TrendChart::tr("Remark");
    case NoteKind::Direction:
        return TrendChart::tr("Direction");
    case NoteKind::Event:
        break;
    }
    return TrendChart::tr("Event");
}

QString headerOf(const QString &name, const QString &unit)
{
    return unit.isEmpty() ? name : u"%1 (%2)"_s.arg(name, unit);
}

QString cell(const std::optional<double> &value, int decimals)
{
    return isNumber(value) ? common::format::number(*value, decimals) : QString();
}

/// What columns the table has besides periods and values.
struct Columns {
    bool plan = false;
    bool lastYear = false;
    bool status = false;
};

Columns columnsOf(const TrendLine &line)
{
    Columns columns;
    for (const TrendPoint &point : line.points) {
        columns.plan = columns.plan || isNumber(point.plan);
        columns.lastYear = columns.lastYear || isNumber(point.lastYear);
        columns.status = columns.status || point.provisional;
    }
    return columns;
}

void addCells(QStringList &row, const TrendPoint &point, const Columns &columns, int decimals)
{
    row << cell(point.value, decimals);
    if (columns.status)
        row << (point.provisional && isNumber(point.value) ? TrendChart::tr("Provisional")
                                                           : QString());
    if (columns.plan)
        row << cell(point.plan, decimals);
    if (columns.lastYear)
        row << cell(point.lastYear, decimals);
}

/// What happened in a period, or in all of them.
QStringList eventsIn(const Trend &trend, std::optional<int> period)
{
    QStringList texts;
    for (const TrendNote &note : trend.notes) {
        if (note.kind == NoteKind::Event && (!period || note.period == *period))
            texts << note.text;
    }
    return texts;
}

} // namespace

QString note(const std::vector<TrendNote> &notes, size_t index)
{
    const TrendNote &note = notes[index];
    if (note.kind == NoteKind::Event)
        return TrendChart::tr("%1: %2", "kind and text of a note")
            .arg(kindWord(note.kind), note.text);
    return TrendChart::tr("%1 %2: %3", "kind, number and text of a note")
        .arg(kindWord(note.kind))
        .arg(numberOf(notes, index))
        .arg(note.text);
}

QString readOut(const Trend &trend, int period)
{
    if (period < 0 || size_t(period) >= trend.points.size())
        return {};
    QString text = trend.others.empty() ? single(trend, trend.points[size_t(period)])
                                        : several(linesOf(trend), period, trend.decimals);
    for (size_t i = 0; i < trend.notes.size(); ++i) {
        if (trend.notes[i].period == period)
            text += u'\n' + note(trend.notes, i);
    }
    return text;
}

QString summary(const Trend &trend)
{
    if (trend.points.empty())
        return TrendChart::tr("No data");
    QStringList parts;
    for (const TrendLine &line : linesOf(trend))
        parts << lineSummary(line, trend.decimals);
    for (size_t i = 0; i < trend.notes.size(); ++i) {
        if (trend.notes[i].kind != NoteKind::Event)
            parts << note(trend.notes, i);
    }
    if (const QStringList events = eventsIn(trend, {}); !events.isEmpty())
        parts << TrendChart::tr("%1: %2", "kind and text of a note")
                     .arg(kindWord(NoteKind::Event), events.join(u"; "_s));
    return parts.join(u". ") + u'.';
}

ChartTable table(const Trend &trend)
{
    ChartTable table{trend.name, {TrendChart::tr("Period")}, {}};
    const auto lines = linesOf(trend);
    std::vector<Columns> columns;
    for (const TrendLine &line : lines) {
        columns.push_back(columnsOf(line));
        table.headers << headerOf(line.name, line.unit);
        if (columns.back().status)
            table.headers << TrendChart::tr("Status");
        if (columns.back().plan)
            table.headers << TrendChart::tr("Plan");
        if (columns.back().lastYear)
            table.headers << TrendChart::tr("Same period last year");
    }
    const bool events = !eventsIn(trend, {}).isEmpty();
    if (events)
        table.headers << kindWord(NoteKind::Event);
    for (size_t i = 0; i < trend.points.size(); ++i) {
        QStringList row{trend.points[i].label};
        for (size_t l = 0; l < lines.size(); ++l)
            addCells(row, i < lines[l].points.size() ? lines[l].points[i] : TrendPoint{},
                     columns[l], trend.decimals);
        if (events)
            row << eventsIn(trend, int(i)).join(u"; "_s);
        table.rows << row;
    }
    return table;
}

} // namespace charts::trendwords
