// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountability.h"
#include "models/domain/indicator.h"
#include "models/domain/shown.h"

#include <array>
#include <optional>
#include <vector>

namespace domain {

/// Bytes of a closing's document as compact JSON.
inline constexpr qsizetype kLargestClosing = 1024 * 1024;
inline constexpr qsizetype kLongestClosingReason = 2000; ///< characters
inline constexpr int kLargestClosingNumber = 999;

/// What one rule took from a card.
struct ClosedLoss {
    QString rule;
    int version = 1;
    double points = 0;
    qint64 failures = 0; ///< slots

    bool operator==(const ClosedLoss &) const = default;
};

/// A score card as it was when its period was closed.
struct ClosedCard {
    QString group;                    ///< "all", "subsystem", "agency", "feed", "unit"
    QString id;                       ///< empty: everything
    std::optional<double> score = {}; ///< 0…100; none: nobody had a duty
    QString band;
    double cappedBy = 0;
    std::array<std::optional<double>, 4> dimensions{}; ///< correct, complete, clean, live
    qint64 judged = 0;
    qint64 due = 0;
    qint64 filled = 0;
    qint64 late = 0;
    qint64 critical = 0;
    std::vector<ClosedLoss> losses = {}; ///< most points first

    bool operator==(const ClosedCard &) const = default;
};

/// A slot that failed a rule, and what that cost its agency's card.
struct ClosedFailure {
    QString rule;
    int version = 1;
    QString indicatorId;
    QString unitId;
    QString period; ///< Period::code()
    QString agencyId;
    QString feedId; ///< empty: none
    double points = 0;
    QString reason; ///< a word of analysis::quality::code(Reason)
    std::optional<double> found = {};
    std::optional<double> expected = {};
    std::optional<double> limit = {};
    QString text = {};
    QStringList records = {}; ///< ids of the versions that the slot had

    bool operator==(const ClosedFailure &) const = default;
};

/// What a closing freezes: its document.
struct ClosedScores {
    int rulesVersion = 0;
    QString from;          ///< first month, "2025-04"
    QString to;            ///< last month
    QDateTime asOf;        ///< of the figures that were judged
    QString previous = {}; ///< hash of the closing of this period before; empty: the first
    std::vector<ClosedCard> cards = {};
    std::vector<ClosedFailure> failures = {}; ///< by agency, dearest first
    qint64 allFailures = 0;                   ///< with those that are not listed

    bool operator==(const ClosedScores &) const = default;
    /// Null: there is none.
    [[nodiscard]] const ClosedCard *card(const QString &group, const QString &id) const;
};
[[nodiscard]] QJsonObject toJson(const ClosedScores &scores);
/// Nothing: it is no such document.
[[nodiscard]] std::optional<ClosedScores> closedScoresFrom(const QJsonObject &document);
[[nodiscard]] ClosedCard closedCardFrom(const QJsonObject &card);

/// What an explanation can be about: one slot and rule, or all that a rule took.
[[nodiscard]] QString subjectOf(const ClosedFailure &failure);
[[nodiscard]] QString subjectOf(const ClosedLoss &loss);
/// The failure that a subject names; null: it names no slot of this agency.
[[nodiscard]] const ClosedFailure *failureOf(const ClosedScores &scores, const AgencyId &agency,
                                             const QString &subject);
/// Whether the agency lost points by it; an empty subject: whether it has a card.
[[nodiscard]] bool isSubjectOf(const ClosedScores &scores, const AgencyId &agency,
                               const QString &subject);

/// A closing in the contract's words, and back.
[[nodiscard]] QJsonObject toJson(const Closing &closing);
[[nodiscard]] Closing closingFromSnapshot(const QJsonObject &snapshot);

/// First and last month of a period that can be closed (month, quarter, year): "2025-04" each.
[[nodiscard]] std::optional<std::pair<QString, QString>> closedMonths(const QString &period);
/// The document under its hash, with its period and number, as `last` of that period asks for.
[[nodiscard]] Closing closingOf(const QString &id, const QString &period, ClosedScores scores,
                                const Closing *last);

/// Why a closing cannot be.
enum class ClosingFault {
    NotYours,      ///< without the right to close periods
    PeriodUnknown, ///< no month, quarter or year
    NotOver,       ///< the period is not over in UTC+7
    NumberTaken,   ///< somebody closed it meanwhile
    NumberSkips,
    NotAfterLast,  ///< made without knowing the closing before
    ReasonMissing, ///< it was closed before
    ReasonTooLong,
    NoScores, ///< no document, no cards, or those of other months
    OtherHash,
    TooLarge,
};
/// Judged by desk and backend alike; `last` is the newest closing of the period (null: none).
[[nodiscard]] std::optional<ClosingFault> faultOf(const Closing &closing, const Closing *last,
                                                  bool mayClose, const QDateTime &now);
/// Whether its document is what was closed.
[[nodiscard]] bool isIntact(const Closing &closing);
/// The newest closing of a period; null: it was never closed.
[[nodiscard]] const Closing *lastClosing(const std::vector<Closing> &closings,
                                         const QString &period);

/// A period is closed; id (a UUID) and number are the desk's to choose.
[[nodiscard]] Edit closePeriod(const Closing &closing);
/// The closings as this desk shows them, new ones of this desk last.
[[nodiscard]] std::vector<Shown<Closing>> withPending(std::vector<Closing> stored,
                                                      const std::vector<EditStanding> &edits);

} // namespace domain
