// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/supply/supplydraftlines.h"

namespace panes::supply {
namespace {

using exchange::Supplied;
using exchange::SuppliedKind;

domain::TypedFigure typedFigure(const Supplied &supplied)
{
    const bool isRead = supplied.isFigure() && !supplied.isDoubtful();
    return {.text = supplied.text, .read = isRead ? std::optional(supplied.value) : std::nullopt};
}

template<typename Read>
Supplied suppliedAgain(const domain::TypedFigure &typed, Read read)
{
    if (!typed.read)
        return read(typed.text);
    return {
        .kind = SuppliedKind::Figure, .text = typed.text, .value = *typed.read, .confirmed = true};
}

} // namespace

domain::SupplyDraftLine draftLine(const exchange::SupplyEntry &entry,
                                  const domain::TypedBeside &beside)
{
    return {.slotId = entry.slot,
            .value = typedFigure(entry.value),
            .numerator = typedFigure(entry.numerator),
            .denominator = typedFigure(entry.denominator),
            .nothing = entry.nothing,
            .note = entry.note,
            .beside = beside};
}

exchange::SupplyEntry entryOf(const domain::SupplyDraftLine &line,
                              const domain::Indicator &indicator)
{
    const auto term = [](const QString &text) { return exchange::suppliedTerm(text); };
    return {
        .slot = line.slotId,
        .value = suppliedAgain(
            line.value, [&](const QString &text) { return exchange::suppliedIn(text, indicator); }),
        .numerator = suppliedAgain(line.numerator, term),
        .denominator = suppliedAgain(line.denominator, term),
        .nothing = line.nothing,
        .note = line.note};
}

} // namespace panes::supply
