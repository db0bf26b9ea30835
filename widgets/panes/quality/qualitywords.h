// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/qualityboard.h"
#include "widgets/common/theme.h"

/// Words for data quality, in the present language.
namespace panes::quality::words {

namespace rules = analysis::quality;

[[nodiscard]] QString dimension(rules::Dimension dimension);
[[nodiscard]] QString band(rules::Band band);
[[nodiscard]] common::Tone tone(rules::Band band);
[[nodiscard]] QString groupKind(rules::GroupKind kind);
/// The name of a card, raw where the cache has none.
[[nodiscard]] QString groupName(rules::GroupKind kind, const QString &id,
                                const items::Reference &reference, const items::FeedNames &feeds);
[[nodiscard]] QString ruleName(const rules::Rule &rule);
/// "93,1"; "—" where nobody had a duty.
[[nodiscard]] QString points(const std::optional<double> &points);
/// "2,35" points that something cost.
[[nodiscard]] QString cost(double points);
/// Why a slot failed, with its figures as the indicator writes them.
[[nodiscard]] QString reason(const rules::Finding &finding, const items::Reference &reference,
                             const domain::IndicatorId &indicator);
[[nodiscard]] QString state(analysis::CheckState state);
/// "Cục Thống kê: 93,1 of 100, good. 120 slots due …"
[[nodiscard]] QString summary(const rules::Score &score, int cap);
[[nodiscard]] QString indicatorName(const items::Reference &reference,
                                    const domain::IndicatorId &indicator);

} // namespace panes::quality::words
