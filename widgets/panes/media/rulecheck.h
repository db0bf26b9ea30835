// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mediarule.h"

#include <optional>
#include <vector>

namespace panes::media {

/// Why a rule cannot be saved.
enum class RuleFault { NoSubject, NoWords, WordTooLong, TooManyWords };
inline constexpr qsizetype kMostRuleWords = 500;   ///< of a list; openapi.yaml MediaRule
inline constexpr qsizetype kLongestRuleWord = 128; ///< characters
inline constexpr qsizetype kShortestSafeWord = 3;  ///< letters

[[nodiscard]] std::optional<RuleFault> faultOf(const domain::MediaRule &rule);
[[nodiscard]] QString ruleFaultText(RuleFault fault);

/// What a word may find that is not meant. The rule can be saved all the same.
struct RuleDoubt {
    enum class Kind {
        Short, ///< fewer than kShortestSafeWord letters
        Common ///< without marks it is spelled like everyday words
    };
    Kind kind = Kind::Short;
    QString word = {};
    QStringList everyday = {}; ///< of Common: those words

    bool operator==(const RuleDoubt &) const = default;
};
[[nodiscard]] std::vector<RuleDoubt> doubtsOf(const domain::MediaRuleWords &words);
[[nodiscard]] QString ruleDoubtText(const RuleDoubt &doubt);

} // namespace panes::media
