// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/closingchange.h"
#include "models/domain/explanationedits.h"
#include "models/items/qualityboard.h"

/// Words for closed periods and explanations, in the present language.
namespace panes::quality::words {

/// "Tháng 5/2025"; a code that is none as it is.
[[nodiscard]] QString periodName(const QString &code);
/// "Tháng 5/2025, closing 2".
[[nodiscard]] QString closingName(const domain::Closing &closing);
[[nodiscard]] QString fault(domain::ClosingFault fault);
[[nodiscard]] QString fault(domain::ExplanationFault fault);
[[nodiscard]] QString explanationState(const QString &state);
/// What is asked: "Explain", "Accept".
[[nodiscard]] QString stepName(domain::ExplanationStep step);
/// What an explanation is about: "The whole score", "On time", "On time · KT09 … · Tháng 5/2025".
[[nodiscard]] QString subject(const QString &subject, const domain::ClosedScores *scores,
                              const domain::AgencyId &agency,
                              const analysis::quality::RuleSet &rules,
                              const items::Reference &reference);
/// The name of a closed card; of everything when it is no group that this console knows.
[[nodiscard]] QString cardName(const QString &group, const QString &id,
                               const items::Reference &reference);
/// The name of a rule by its id.
[[nodiscard]] QString ruleOf(const QString &id, const analysis::quality::RuleSet &rules);
/// Why a slot failed then.
[[nodiscard]] QString reason(const domain::ClosedFailure &failure,
                             const items::Reference &reference);
/// Why a card changed: "On time −1,20 (3 → 1)".
[[nodiscard]] QString why(const domain::CardChange &change,
                          const analysis::quality::RuleSet &rules);
/// "▲ 1,2", "0" where nothing changed, "–" where there is nothing to compare.
[[nodiscard]] QString gain(const domain::CardChange &change);
/// Of a card of the later closing; without a comparison there is nothing to compare.
[[nodiscard]] QString gain(const std::optional<domain::ClosingChange> &change,
                           const domain::ClosedCard &card);

} // namespace panes::quality::words
