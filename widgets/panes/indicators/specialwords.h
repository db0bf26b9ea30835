// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/specialfigures.h"

#include <QString>

namespace items {
struct Reference;
}

namespace panes::indicators {

/// Words that the special views share, in the present language.
namespace specialwords {

[[nodiscard]] QString title(const items::SpecialView &view);
[[nodiscard]] QString name(const items::SpecialGrade &grade);
[[nodiscard]] QString name(const items::SpecialLevel &level);
/// Why an entry of views.json cannot be shown, as one sentence.
[[nodiscard]] QString problem(const items::SpecialView &view);
/// Which codes the dictionary does not have; empty when it has all.
[[nodiscard]] QString unknown(const QStringList &codes);
/// The three clocks and the status of the figures shown.
[[nodiscard]] QString asOf(const items::SpecialCommon &figures, const items::Reference &reference,
                           const QDateTime &now);
/// "1.234 ca" in the display unit.
[[nodiscard]] QString withUnit(const domain::Indicator &indicator, double value);
/// The figure, or "—".
[[nodiscard]] QString figureOr(const domain::Indicator &indicator,
                               const std::optional<double> &value);
/// "98,70%" of a share of 1.
[[nodiscard]] QString share(double share);
[[nodiscard]] QString change(const analysis::Change &change);
[[nodiscard]] QString status(const domain::Observation &value);

} // namespace specialwords

} // namespace panes::indicators
