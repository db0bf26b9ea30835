// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quality/rule.h"

#include <QJsonObject>

#include <optional>

namespace analysis::quality {

/// What a slot weighs is counted in whole parts, so that sums come and go without a rest; a clean
/// slot is shared among up to eight rules.
inline constexpr qint64 kParts = 840;

/// Slots of one group and month, added up.
struct Tally {
    qint64 judged = 0;                            ///< slots that some rule applied to
    qint64 due = 0;                               ///< that somebody had to fill by now
    qint64 filled = 0;                            ///< of the due
    qint64 late = 0;                              ///< of the filled
    qint64 critical = 0;                          ///< slots with a critical failure
    std::array<qint64, kDimensions> applicable{}; ///< parts: weight of rule × importance × kParts
    std::array<qint64, kMostRules> lost{};        ///< of these, by rule
    std::array<qint64, kMostRules> failures{};    ///< slots, by rule

    void add(const Tally &other);
    bool operator==(const Tally &) const = default;
};

/// How a card stands. JSON: "good", "fair", "bad", "none".
enum class Band { None, Good, Fair, Bad };

/// What one rule took from a card.
struct Loss {
    int rule = -1; ///< its place in the set
    double points = 0;
    qint64 failures = 0; ///< slots

    bool operator==(const Loss &) const = default;
};

/// The points of a card, 0…100.
struct Score {
    std::optional<double> total = {}; ///< none: nobody had a duty (grey, never 0)
    std::array<std::optional<double>, kDimensions> dimensions{}; ///< each 0…100
    Band band = Band::None;
    /// Points that the cap took beside those of the rules; 0: no critical failure, or few points
    /// anyway.
    double cappedBy = 0;
    qint64 judged = 0;
    qint64 due = 0;
    qint64 filled = 0;
    qint64 late = 0;
    qint64 critical = 0;
    /// Most points first; with cappedBy they are what is missing from 100.
    std::vector<Loss> losses = {};

    bool operator==(const Score &) const = default;
};

/// The score of a tally. A dimension that nothing applied to has no points, and its weight goes to
/// the others.
[[nodiscard]] Score scoreOf(const Tally &tally, const RuleSet &rules);
/// Points of one slot and rule in a card whose tally this is; `parts` it lost.
[[nodiscard]] double pointsOf(qint64 parts, int rule, const Tally &tally, const RuleSet &rules);

/// A card as it is kept: what a closed period freezes. `group` names it ("agency"), months as
/// "2025-06".
struct Scorecard {
    QString group = {};
    QString id = {};
    QString fromMonth = {};
    QString toMonth = {};
    Score score = {};
};
/// The card with the version of the rules and each loss by the rule's id and version.
[[nodiscard]] QJsonObject toJson(const Scorecard &card, const RuleSet &rules);
[[nodiscard]] QString code(Band band);
/// Band::None for a word that this console does not know.
[[nodiscard]] Band bandFrom(QStringView code);

} // namespace analysis::quality
