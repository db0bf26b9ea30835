// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/closingedits.h"

#include <QHash>

namespace domain {

/// A rule whose loss is not what it was.
struct LossChange {
    QString rule;
    double before = 0; ///< points
    double after = 0;
    qint64 failuresBefore = 0; ///< slots
    qint64 failuresAfter = 0;

    bool operator==(const LossChange &) const = default;
};

/// A card that is not what it was.
struct CardChange {
    QString group;
    QString id;
    std::optional<double> before = {}; ///< points; none: no duty, or no card
    std::optional<double> after = {};
    std::vector<LossChange> losses = {}; ///< what moved most first

    bool operator==(const CardChange &) const = default;
    /// Points that it gained; 0 where one of the two has none.
    [[nodiscard]] double gain() const { return before && after ? *after - *before : 0; }
};

/// What changed from one closing to another, and why.
struct ClosingChange {
    bool otherRules = false;                 ///< the rules were changed between the two
    std::vector<CardChange> cards = {};      ///< only those that changed, what moved most first
    std::vector<ClosedFailure> mended = {};  ///< failed before, not after
    std::vector<ClosedFailure> failing = {}; ///< not before, failed after
    bool failuresWhole = true;               ///< both documents list all of their failures

    bool operator==(const ClosingChange &) const = default;
};
[[nodiscard]] ClosingChange changeBetween(const ClosedScores &before, const ClosedScores &after);

/// A card in the newest closing of a period.
struct ClosedPoint {
    QString period;
    int number = 1;
    std::optional<double> score = {};

    bool operator==(const ClosedPoint &) const = default;
};
/// Cards by trendKey() over the closed periods of one kind, oldest first; a period in which a card
/// was not there is left out.
using ClosedTrends = QHash<QString, std::vector<ClosedPoint>>;
[[nodiscard]] ClosedTrends closedTrends(const std::vector<Closing> &closings, PeriodKind kind);
[[nodiscard]] QString trendKey(const QString &group, const QString &id);
/// The points of everything in a closing's document, without reading the rest of it.
[[nodiscard]] std::optional<double> wholeScoreIn(const QJsonObject &document);

} // namespace domain
