// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines say.
#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/supply/supplygrid.h"
#include "widgets/panes/supply/supplywords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace panes::supply {
namespace {

using exchange::SupplyColumn;

QString figureText(const std::optional<double> &stored, const domain::Indicator &indicator)
{
    return stored ? common::indicators::figure(indicator, *stored) : u"—"_s;
}

SupplyColumn formColumn(int column)
{
    switch (column) {
    case SupplyGrid::IndicatorColumn:
        return SupplyColumn::Name;
    case SupplyGrid::AreaColumn:
        return SupplyColumn::Area;
    case SupplyGrid::MeasureColumn:
        return SupplyColumn::Measure;
    case SupplyGrid::ValueColumn:
        return SupplyColumn::Value;
    case SupplyGrid::NothingColumn:
        return SupplyColumn::Nothing;
    case SupplyGrid::NumeratorColumn:
        return SupplyColumn::Numerator;
    case SupplyGrid::DenominatorColumn:
        return SupplyColumn::Denominator;
    case SupplyGrid::NoteColumn:
        return SupplyColumn::Note;
    case SupplyGrid::PreviousColumn:
        return SupplyColumn::Previous;
    default:
        return SupplyColumn::Same;
    }
}

} // namespace

exchange::SupplyLine lineOf(const items::SupplyRow &row, const items::Reference &reference)
{
    exchange::SupplyLine line{.slot = row.slot};
    line.indicator = reference.indicators.value(row.slot.indicatorId.value);
    line.name = common::indicators::name(line.indicator);
    if (line.name.isEmpty())
        line.name = row.slot.indicatorId.value;
    line.unitName = reference.unitName(row.slot.unitId);
    line.measure = common::indicators::unit(line.indicator);
    line.periodName = common::indicators::periodText(row.slot.period);
    line.previous = row.previous;
    line.same = row.same;
    return line;
}

exchange::SupplyEntry entryOf(const domain::SubmittedValue &value,
                              const domain::Indicator &indicator)
{
    constexpr int kTermDecimals = 4;
    exchange::SupplyEntry entry{.slot = value.slotId, .nothing = value.nothing, .note = value.note};
    const auto term = [](double figure) {
        const bool isWhole = figure == std::floor(figure);
        return exchange::suppliedFigure(figure, isWhole ? 0 : kTermDecimals);
    };
    if (value.value)
        entry.value = exchange::suppliedFigure(*value.value * indicator.displayScale,
                                               indicator.decimals);
    if (value.numerator)
        entry.numerator = term(*value.numerator);
    if (value.denominator)
        entry.denominator = term(*value.denominator);
    return entry;
}

QString problemText(RowProblem problem)
{
    switch (problem) {
    case RowProblem::NoFigure:
        return SupplyGrid::tr("no figure");
    case RowProblem::OtherUnit:
        return SupplyGrid::tr("another unit of measure");
    case RowProblem::BothGiven:
        return SupplyGrid::tr("figure and “nothing to report”");
    case RowProblem::Doubtful:
        return SupplyGrid::tr("to be confirmed");
    case RowProblem::NoValue:
        return SupplyGrid::tr("figure missing");
    case RowProblem::NoteMissing:
        return SupplyGrid::tr("needs a note");
    case RowProblem::None:
        break;
    }
    return {};
}

QString SupplyGrid::text(int row, int column) const
{
    const exchange::SupplyLine &line = m_lines[size_t(row)];
    const exchange::SupplyEntry &entry = m_entries[size_t(row)];
    switch (column) {
    case IndicatorColumn:
        return line.indicator.code.isEmpty() ? line.name
                                             : u"%1 · %2"_s.arg(line.indicator.code, line.name);
    case AreaColumn:
        return line.unitName;
    case MeasureColumn:
        return line.measure;
    case ValueColumn:
        return written(entry.value, line.indicator.decimals);
    case NumeratorColumn:
        return written(entry.numerator, -1);
    case DenominatorColumn:
        return written(entry.denominator, -1);
    case NoteColumn:
        return entry.note;
    case PreviousColumn:
        return figureText(line.previous, line.indicator);
    case SameColumn:
        return figureText(line.same, line.indicator);
    case CheckColumn:
        return checkText(row);
    default:
        return {};
    }
}

/// As it was written while it is in doubt, in the one form of figures once it is not; no decimal is
/// hidden.
QString SupplyGrid::written(const exchange::Supplied &supplied, int decimals) const
{
    constexpr int kMostDecimals = 6;
    if (!supplied.isFigure() || supplied.isDoubtful())
        return supplied.text;
    int shown = std::max(0, decimals);
    const auto rounds = [&](int places) {
        const double scale = std::pow(10, places);
        return std::abs(std::round(supplied.value * scale) / scale - supplied.value) < 1e-9;
    };
    while (shown < kMostDecimals && !rounds(shown))
        ++shown;
    return common::format::number(supplied.value, shown);
}

QString SupplyGrid::checkText(int row) const
{
    if (m_locked.refused.contains(m_lines[size_t(row)].slot.id.value))
        return tr("not accepted");
    if (isLocked(row))
        return tr("waits for approval");
    const exchange::SupplyEntry &entry = m_entries[size_t(row)];
    if (entry.isBlank())
        return {};
    QStringList parts;
    if (const auto problem = problemOf(row); problem != RowProblem::None)
        parts << problemText(problem);
    if (const auto since = sinceTyped(row); since != SinceTyped::Same)
        parts << (since == SinceTyped::Received ? tr("received since") : tr("previous changed"));
    for (const items::SupplyFinding &finding : findingsOf(row))
        parts << (finding.isFailure() ? words::ruleName(finding.rule) : tr("sum not complete"));
    parts.removeDuplicates();
    return parts.isEmpty() ? tr("passed") : parts.join(u"; "_s);
}

QVariant SupplyGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == CheckColumn ? tr("Checks") : words::column(formColumn(section));
}

} // namespace panes::supply
