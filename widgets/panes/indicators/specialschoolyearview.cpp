// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/specialschoolyearview.h"

#include "models/analysis/versions.h"
#include "widgets/charts/legendline.h"
#include "widgets/charts/schoolyearbars.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/indicators/specialwords.h"

#include <QPen>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

namespace words = common::indicators;

constexpr int kMostMeasures = 5;

std::optional<double> cellValue(const items::SchoolCell &cell)
{
    return cell.value ? std::optional(cell.value->value) : std::nullopt;
}

bool hasNorm(const items::SchoolMeasure &measure, const items::SchoolRow &row)
{
    return measure.role == "ratio"_L1 && row.level && (row.level->low || row.level->high);
}

QString levelName(const items::SchoolRow &row, const QString &total)
{
    return row.level ? specialwords::name(*row.level) : total;
}

} // namespace

SpecialSchoolYearView::SpecialSchoolYearView(const common::Theme &theme, QWidget *parent)
    : SpecialPage(theme, parent)
    , m_chart(new charts::SchoolYearBars(theme, this))
    , m_choice(new common::ChipRow(this))
{
    for (int i = 0; i < kMostMeasures; ++i)
        m_choice->addChip(i);
    build(m_chart, m_choice);
    connect(m_choice, &common::ChipRow::chosenChanged, this, &SpecialSchoolYearView::refresh);
}

void SpecialSchoolYearView::show(const items::SpecialView &view,
                                 const items::SpecialFigures &figures, const items::Reference &)
{
    const auto *years = std::get_if<items::SchoolYearFigures>(&figures);
    if (!years)
        return;
    m_title = specialwords::title(view);
    m_figures = *years;
    const int count = int(years->measures.size());
    for (int i = 0; i < kMostMeasures; ++i) {
        m_choice->setShown(i, i < count);
        if (i < count)
            m_choice->setText(i, words::shortName(years->measures[size_t(i)].indicator));
    }
    if (m_choice->chosen() >= count)
        m_choice->choose(0);
    showMeasure();
}

void SpecialSchoolYearView::showMeasure()
{
    const auto index = size_t(std::max(0, m_choice->chosen()));
    if (!m_figures || index >= m_figures->measures.size() || m_figures->years.empty())
        return;
    const auto &measure = m_figures->measures[index];
    showHead(measure);
    showBars(measure);
    showLegend(measure); // in the colours of the bars
    showTable(measure);
    setNotes(notesOn(measure));
}

void SpecialSchoolYearView::showHead(const items::SchoolMeasure &measure)
{
    const auto &newest = measure.rows.back().cells.back();
    const auto value = cellValue(newest);
    setHeadline(value ? specialwords::withUnit(measure.indicator, *value) : u"—"_s,
                u"%1 · %2"_s.arg(words::name(measure.indicator),
                                 words::periodText(m_figures->years.back())),
                {}, common::Tone::NoData);
    QStringList details;
    if (newest.change)
        details << tr("%1 on the school year before").arg(specialwords::change(*newest.change));
    if (newest.value && newest.value->period.kind != domain::PeriodKind::SchoolYear)
        details << words::periodText(newest.value->period);
    setDetail(details);
}

void SpecialSchoolYearView::showLegend(const items::SchoolMeasure &measure)
{
    for (size_t year = 0; year < m_figures->years.size(); ++year)
        legend().addBox(m_figures->years[year].code(), m_chart->colorOf(year));
    const bool provisional = std::ranges::any_of(measure.rows, [](const auto &row) {
        return std::ranges::any_of(row.cells, [](const auto &cell) {
            return cell.value && analysis::isProvisional(cell.value->status);
        });
    });
    if (provisional)
        legend().addHollow(tr("Provisional"), theme().series(0));
    if (std::ranges::any_of(measure.rows, [&](const auto &row) { return hasNorm(measure, row); }))
        legend().add(tr("Norm"), QPen(theme().series(1), 2, Qt::DashLine));
}

void SpecialSchoolYearView::showBars(const items::SchoolMeasure &measure)
{
    const double scale = measure.indicator.displayScale;
    charts::SchoolYears years;
    years.name = words::shortName(measure.indicator);
    for (const auto &year : m_figures->years)
        years.years << year.code();
    for (const auto &row : measure.rows) {
        if (!row.level)
            continue;
        charts::LevelBars level;
        level.name = specialwords::name(*row.level);
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const auto value = cellValue(row.cells[i]);
            const QString text = specialwords::figureOr(measure.indicator, value);
            level.bars.push_back(
                {measure.indicator.id.value, value ? std::optional(*value * scale) : std::nullopt,
                 text, row.cells[i].value && analysis::isProvisional(row.cells[i].value->status),
                 u"%1, %2: %3 %4"_s.arg(level.name, years.years[qsizetype(i)], text,
                                        words::unit(measure.indicator))});
        }
        if (row.cells.back().change)
            level.change = specialwords::change(*row.cells.back().change);
        if (hasNorm(measure, row)) {
            level.low = row.level->low;
            level.high = row.level->high;
        }
        years.levels.push_back(level);
    }
    m_chart->setYears(years);
}

QString SpecialSchoolYearView::normText(const items::SchoolMeasure &measure,
                                        const items::SchoolRow &row)
{
    if (!hasNorm(measure, row))
        return u"—"_s;
    const double low = row.level->low.value_or(*row.level->high);
    const double high = row.level->high.value_or(low);
    const QString from = words::figure(measure.indicator, low);
    return low == high ? from : u"%1–%2"_s.arg(from, words::figure(measure.indicator, high));
}

/// Compared as shown: half of the last place is no shortage.
QString SpecialSchoolYearView::judgement(const items::SchoolMeasure &measure,
                                         const items::SchoolRow &row)
{
    const auto value = cellValue(row.cells.back());
    if (!value || !hasNorm(measure, row))
        return u"—"_s;
    const double tolerance = 0.5 * std::pow(10.0, -measure.indicator.decimals);
    if (row.level->low && *value < *row.level->low - tolerance)
        return tr("▼ below by %1").arg(words::figure(measure.indicator, *row.level->low - *value));
    if (row.level->high && *value > *row.level->high + tolerance)
        return tr("▲ above by %1").arg(words::figure(measure.indicator, *value - *row.level->high));
    return tr("meets the norm");
}

void SpecialSchoolYearView::showTable(const items::SchoolMeasure &measure)
{
    const bool norms = measure.role == "ratio"_L1;
    QStringList headers{tr("Level")};
    for (const auto &year : m_figures->years)
        headers << year.code();
    headers << tr("Change");
    if (norms)
        headers << tr("Norm") << tr("Against the norm");
    setHeaders(headers);
    for (const auto &row : measure.rows) {
        QStringList texts{levelName(row, tr("All levels"))};
        for (const auto &cell : row.cells)
            texts << specialwords::figureOr(measure.indicator, cellValue(cell));
        texts << (row.cells.back().change ? specialwords::change(*row.cells.back().change)
                                          : u"—"_s);
        if (norms)
            texts << normText(measure, row) << judgement(measure, row);
        addRow(texts, measure.indicator.id.value);
    }
}

QStringList SpecialSchoolYearView::notesOn(const items::SchoolMeasure &measure)
{
    QStringList notes;
    QStringList missing;
    for (const auto &row : measure.rows) {
        if (row.level && !row.cells.back().value)
            missing << specialwords::name(*row.level);
    }
    if (!missing.isEmpty())
        notes << tr("No figure in the newest school year: %1.").arg(missing.join(u", "_s));
    if (measure.sum.state == analysis::CheckState::Failed)
        notes << tr("The levels sum to %1, published as the total is %2.")
                     .arg(words::figure(measure.indicator,
                                        measure.sum.whole.value_or(0) + measure.sum.difference),
                          words::figure(measure.indicator, measure.sum.whole.value_or(0)));
    return notes;
}

} // namespace panes::indicators
