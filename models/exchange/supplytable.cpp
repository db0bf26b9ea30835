// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/supplytable.h"

#include "models/core/fold.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr std::array<double, kSupplyColumns> kFormWidths{22, 10, 44, 22, 14, 14, 16,
                                                         12, 14, 14, 40, 16, 16};

struct FormNames {
    SupplyColumn column;
    std::initializer_list<QLatin1StringView> names;
};

const std::array<FormNames, kSupplyColumns> &formNames()
{
    static const std::array<FormNames, kSupplyColumns> names{{
        {SupplyColumn::Slot, {"ma ky"_L1, "ma ky den han"_L1, "slot"_L1, "key"_L1}},
        {SupplyColumn::Code,
         {"ma chi tieu"_L1, "ma ct"_L1, "ma"_L1, "code"_L1, "indicator code"_L1}},
        {SupplyColumn::Name, {"chi tieu"_L1, "ten chi tieu"_L1, "indicator"_L1, "name"_L1}},
        {SupplyColumn::Area,
         {"dia ban"_L1, "don vi"_L1, "huyen"_L1, "xa"_L1, "don vi hanh chinh"_L1, "area"_L1}},
        {SupplyColumn::Period, {"ky"_L1, "ky bao cao"_L1, "thang"_L1, "period"_L1}},
        {SupplyColumn::Measure, {"dvt"_L1, "don vi tinh"_L1, "unit"_L1, "unit of measure"_L1}},
        {SupplyColumn::Value,
         {"gia tri"_L1, "so lieu"_L1, "ket qua"_L1, "thuc hien"_L1, "value"_L1, "figure"_L1}},
        {SupplyColumn::Nothing,
         {"khong phat sinh"_L1, "kps"_L1, "nothing"_L1, "nothing to report"_L1}},
        {SupplyColumn::Numerator, {"tu so"_L1, "numerator"_L1}},
        {SupplyColumn::Denominator, {"mau so"_L1, "denominator"_L1}},
        {SupplyColumn::Note, {"ghi chu"_L1, "note"_L1, "notes"_L1, "remark"_L1}},
        {SupplyColumn::Previous, {"ky truoc"_L1, "thang truoc"_L1, "previous"_L1}},
        {SupplyColumn::Same, {"cung ky"_L1, "cung ky nam truoc"_L1, "a year before"_L1}},
    }};
    return names;
}

SupplyColumn columnNamed(const QString &heading)
{
    const QString folded = core::fold(heading);
    for (const FormNames &each : formNames()) {
        if (std::ranges::any_of(each.names, [&](QLatin1StringView name) { return folded == name; }))
            return each.column;
    }
    return SupplyColumn::Ignore;
}

Cell shown(const std::optional<double> &stored, const domain::Indicator &indicator)
{
    return stored ? Cell(Number{*stored * indicator.displayScale, indicator.decimals}) : Cell();
}

Cell written(const Supplied &supplied, std::optional<int> decimals)
{
    if (supplied.isFigure() && !supplied.isDoubtful())
        return Number{supplied.value, decimals};
    return supplied.text.isEmpty() ? Cell() : Cell(supplied.text);
}

/// One row of a file against what is due.
class RowReader
{
public:
    RowReader(const ReadRow &row, const SupplyMapping &mapping)
        : m_row(row)
        , m_mapping(mapping)
    {
    }
    [[nodiscard]] const ReadCell &at(SupplyColumn column) const
    {
        static const ReadCell kNoCell;
        const auto found = std::ranges::find(m_mapping, column);
        return found == m_mapping.end() ? kNoCell
                                        : cellAt(m_row, size_t(found - m_mapping.begin()));
    }
    [[nodiscard]] QString folded(SupplyColumn column) const
    {
        return core::fold(textOf(at(column)));
    }
    /// The lines that the row may be about.
    [[nodiscard]] std::vector<const SupplyLine *> linesOf(std::span<const SupplyLine> lines) const
    {
        std::vector<const SupplyLine *> found;
        for (const SupplyLine &line : lines) {
            if (fits(line))
                found.push_back(&line);
        }
        return found;
    }
    [[nodiscard]] SupplyEntry entryFor(const SupplyLine &line) const
    {
        SupplyEntry entry{.slot = line.slot.id};
        entry.value = suppliedIn(at(SupplyColumn::Value), line.indicator);
        entry.numerator = suppliedTerm(at(SupplyColumn::Numerator));
        entry.denominator = suppliedTerm(at(SupplyColumn::Denominator));
        entry.note = textOf(at(SupplyColumn::Note)).trimmed();
        entry.nothing = isMarked(at(SupplyColumn::Nothing));
        if (entry.value.kind == SuppliedKind::Nothing) {
            entry.nothing = true;
            entry.value = {};
        }
        return entry;
    }

private:
    [[nodiscard]] bool fits(const SupplyLine &line) const
    {
        if (const QString key = textOf(at(SupplyColumn::Slot)).trimmed(); !key.isEmpty())
            return key == line.slot.id.value;
        const QString code = folded(SupplyColumn::Code);
        const QString name = folded(SupplyColumn::Name);
        if (code.isEmpty() && name.isEmpty())
            return false;
        if (!code.isEmpty() ? code != core::fold(line.indicator.code)
                            : name != core::fold(line.name))
            return false;
        const QString area = folded(SupplyColumn::Area);
        if (!area.isEmpty() && area != core::fold(line.unitName))
            return false;
        const QString period = folded(SupplyColumn::Period);
        return period.isEmpty() || period == core::fold(line.periodName) ||
               period == core::fold(line.slot.period.code());
    }

    const ReadRow &m_row;
    const SupplyMapping &m_mapping;
};

std::optional<SupplyFault> faultIn(const SupplyEntry &entry, int row)
{
    for (const Supplied *part : {&entry.value, &entry.numerator, &entry.denominator}) {
        if (part->kind == SuppliedKind::NoFigure || part->kind == SuppliedKind::Nothing)
            return SupplyFault{row, SupplyRowFault::NoFigure, part->text};
        if (part->kind == SuppliedKind::OtherUnit)
            return SupplyFault{row, SupplyRowFault::OtherUnit, part->unit};
    }
    if (entry.nothing && entry.value.kind != SuppliedKind::Blank)
        return SupplyFault{row, SupplyRowFault::BothGiven, entry.value.text};
    return std::nullopt;
}

} // namespace

Table supplyForm(std::span<const SupplyLine> lines, std::span<const SupplyEntry> entries,
                 const SupplyTexts &texts)
{
    Table table{texts.title, texts.subtitles, {}, {}};
    for (size_t i = 0; i < kSupplyColumns; ++i) {
        const auto column = SupplyColumn(i);
        const bool isFigure = column == SupplyColumn::Value || column == SupplyColumn::Numerator ||
                              column == SupplyColumn::Denominator ||
                              column == SupplyColumn::Previous || column == SupplyColumn::Same;
        table.columns.push_back({.title = texts.columns[i],
                                 .kind = isFigure ? Kind::Number : Kind::Text,
                                 .width = kFormWidths[i]});
    }
    for (const SupplyLine &line : lines) {
        const auto known = std::ranges::find(entries, line.slot.id, &SupplyEntry::slot);
        const SupplyEntry entry = known == entries.end() ? SupplyEntry{} : *known;
        table.rows.push_back(
            {line.slot.id.value, line.indicator.code, line.name, line.unitName, line.periodName,
             line.measure, written(entry.value, line.indicator.decimals),
             entry.nothing ? Cell(texts.nothing) : Cell(), written(entry.numerator, std::nullopt),
             written(entry.denominator, std::nullopt),
             entry.note.isEmpty() ? Cell() : Cell(entry.note), shown(line.previous, line.indicator),
             shown(line.same, line.indicator)});
    }
    return table;
}

SupplyMapping guessSupplyMapping(const QStringList &heading)
{
    SupplyMapping mapping;
    for (const QString &name : heading) {
        const SupplyColumn column = columnNamed(name);
        mapping.push_back(std::ranges::contains(mapping, column) ? SupplyColumn::Ignore : column);
    }
    return mapping;
}

bool isComplete(const SupplyMapping &mapping)
{
    const auto has = [&](SupplyColumn column) { return std::ranges::contains(mapping, column); };
    return (has(SupplyColumn::Slot) || has(SupplyColumn::Code) || has(SupplyColumn::Name)) &&
           (has(SupplyColumn::Value) || has(SupplyColumn::Nothing));
}

SupplyImport importSupply(const ReadTable &table, const SupplyMapping &mapping,
                          std::span<const SupplyLine> lines)
{
    SupplyImport result;
    QSet<QString> seen;
    for (const ReadRow &row : table.rows) {
        const RowReader reader(row, mapping);
        const auto fitting = reader.linesOf(lines);
        if (fitting.size() != 1) {
            const auto kind = fitting.empty() ? SupplyRowFault::UnknownSlot
                                              : SupplyRowFault::Unclear;
            QString key = textOf(reader.at(SupplyColumn::Slot));
            if (key.isEmpty())
                key = textOf(reader.at(SupplyColumn::Code));
            result.faults.push_back({row.number, kind, key});
            continue;
        }
        const SupplyEntry entry = reader.entryFor(*fitting.front());
        if (entry.isBlank()) {
            ++result.blank;
        } else if (const auto fault = faultIn(entry, row.number)) {
            result.faults.push_back(*fault);
        } else if (seen.contains(entry.slot.value)) {
            result.faults.push_back({row.number, SupplyRowFault::SlotTwice, entry.slot.value});
        } else {
            seen.insert(entry.slot.value);
            result.read.push_back({row.number, entry});
        }
    }
    return result;
}

} // namespace exchange
