// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/drawings.h"

#include "models/bulletins/indicatortexts.h"
#include "models/bulletins/phrases.h"
#include "models/items/sheetgroups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

constexpr size_t kFewestPoints = 3;
constexpr qsizetype kMostBars = 7;

using Point = TrendFigure::Point;

Point pointOf(const domain::Observation &one, const domain::Indicator &indicator)
{
    return {.at = one.period.start,
            .label = phrases::axisLabel(one.period),
            .value = one.missing ? std::nullopt : std::optional(one.value * indicator.displayScale),
            .estimate = one.status == domain::ValueStatus::Estimate};
}

/// Months and quarters: one line per year, the newest strongly; other rhythms one line.
QList<TrendFigure::Series> seriesOf(const SpanFigure &figure)
{
    using enum domain::PeriodKind;
    const bool yearly = figure.period.kind == Month || figure.period.kind == Quarter;
    TrendFigure::Series now{.name = yearly ? u"năm %1"_s.arg(figure.period.end.year())
                                           : figure.indicator.shortName};
    TrendFigure::Series before{.name = u"năm %1"_s.arg(figure.period.end.year() - 1),
                               .main = false};
    for (const domain::Observation &one : figure.standing) {
        Point point = pointOf(one, figure.indicator);
        if (!yearly || one.period.end.year() == figure.period.end.year()) {
            now.points << point;
        } else if (one.period.end.year() == figure.period.end.year() - 1) {
            point.at = point.at.addYears(1);
            before.points << point;
        }
    }
    if (before.points.isEmpty())
        return {now};
    return {now, before};
}

qsizetype valuesIn(const QList<TrendFigure::Series> &series)
{
    qsizetype count = 0;
    for (const TrendFigure::Series &one : series)
        count += std::ranges::count_if(one.points,
                                       [](const Point &point) { return point.value.has_value(); });
    return count;
}

} // namespace

std::optional<Figure> trendOf(Draft &draft, const SpanFigure &figure, const Material &material)
{
    TrendFigure trend{.series = seriesOf(figure),
                      .unit = figure.indicator.unitOfMeasure,
                      .decimals = figure.indicator.decimals};
    if (valuesIn(trend.series) < qsizetype(kFewestPoints))
        return std::nullopt;
    const QString last = figure.told() ? phrases::figure(figure.indicator, *figure.value)
                                       : phrases::kNoFigure;
    return Figure{
        .content = trend,
        .caption = draft.figureCaption(
            u"%1 (%2)"_s.arg(figure.indicator.name, figure.indicator.unitOfMeasure)),
        .alternative = u"Diễn biến %1; %2: %3."_s.arg(phrases::inSentence(figure.indicator.name),
                                                      periodOf(figure, material.span()), last),
        .evidence = draft.evidence(evidenceOf(figure, material))};
}

std::optional<Figure> reportDaysTrend(Draft &draft, const Material &material)
{
    if (material.reportDays.size() < kFewestPoints)
        return std::nullopt;
    TrendFigure::Series series{.name = u"Phản ánh tiếp nhận"_s};
    const QDate last = std::min(material.span().end, material.today);
    qint64 total = 0;
    for (QDate day = material.reportDays.front().day; day <= last; day = day.addDays(1)) {
        const auto found = std::ranges::find(material.reportDays, day, &store::DayCount::day);
        const qint64 count = found == material.reportDays.end() ? 0 : found->count;
        total += count;
        series.points << Point{
            .at = day, .label = day.toString(u"dd/MM"_s), .value = double(count)};
    }
    Evidence evidence = reportEvidence(material, u"Phản ánh tiếp nhận theo ngày"_s);
    evidence.from = material.reportDays.front().day;
    evidence.reports.sentFrom = QDateTime(evidence.from, QTime(), QTimeZone(7 * 3600)).toUTC();
    return Figure{
        .content = TrendFigure{.series = {series}, .unit = u"phản ánh"_s},
        .caption = draft.figureCaption(u"Phản ánh hiện trường tiếp nhận theo ngày"_s),
        .alternative = u"Từ %1 đến %2 tiếp nhận %3 phản ánh."_s.arg(
            phrases::day(series.points.constFirst().at), phrases::day(last), phrases::count(total)),
        .evidence = draft.evidence(evidence)};
}

std::optional<Figure> categoryBars(Draft &draft, const Material &material)
{
    const auto categories = items::categoriesOf(material.reports);
    const bool before = material.reports.before.has_value();
    BarsFigure bars{.valueName = material.span().shortText(),
                    .baseName = before ? material.span().sameLastYear().shortText() : QString(),
                    .unit = u"phản ánh"_s};
    QStringList told;
    for (const items::CategoryCounts &category : categories) {
        if (bars.bars.size() == kMostBars || category.received == 0)
            break;
        const QString name = material.reference->categoryName(category.current());
        bars.bars << BarsFigure::Bar{.label = name,
                                     .value = double(category.received),
                                     .base = before ? std::optional(double(category.before))
                                                    : std::nullopt};
        told << u"%1 (%2)"_s.arg(phrases::inSentence(name), phrases::count(category.received));
    }
    if (bars.bars.isEmpty())
        return std::nullopt;
    return Figure{
        .content = bars,
        .caption = draft.figureCaption(u"Lĩnh vực có nhiều phản ánh nhất"_s),
        .alternative = u"Nhiều phản ánh nhất: %1."_s.arg(phrases::listed(told)),
        .evidence = draft.evidence(reportEvidence(material, u"Phản ánh tiếp nhận trong kỳ"_s))};
}

Evidence reportEvidence(const Material &material, const QString &title,
                        domain::ReportOutcome outcome)
{
    domain::ReportFilter filter = material.reports.scope;
    filter.outcome = outcome;
    return {.of = Evidence::Of::Reports,
            .title = title,
            .unit = material.ask.unit,
            .reports = filter,
            .from = material.span().start,
            .to = material.span().end,
            .asOf = material.now};
}

Evidence openEvidence(const Material &material, const QString &title, bool overdue)
{
    domain::ReportFilter filter = material.open.scope;
    filter.overdueOnly = overdue;
    return {.of = Evidence::Of::Reports,
            .title = title,
            .unit = material.ask.unit,
            .reports = filter,
            .asOf = material.now};
}

Evidence mediaEvidence(const Material &material, const QString &title, bool negative)
{
    return {.of = Evidence::Of::Media,
            .title = title,
            .unit = material.ask.unit,
            .negativeOnly = negative,
            .from = material.span().start,
            .to = material.span().end,
            .asOf = material.now};
}

} // namespace bulletins
