// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/operations.h"

#include <chrono>
#include <optional>

namespace domain {

/// What a rule watches. JSON: the codes in brackets (openapi.yaml AlarmRule.kind).
enum class AlarmKind {
    Overdue,    ///< "overdue": reports past their deadline by `days`, each or counted per agency or
                ///< unit
    Emergency,  ///< "emergency": a report of one of `categories` that nobody has received in
                ///< `minutes`
    Threshold,  ///< "threshold": a value of `indicator` above or below a limit
    Plan,       ///< "plan": what was reached is below `share` of the plan's curve
    LateFeed,   ///< "late-feed": a figure of the subsystem is late by `days`
    FrozenFeed, ///< "frozen-feed": `periods` values in a row that do not move
    MediaSpike, ///< "media-spike": a hot topic
    Connection, ///< "connection": no word from the backend in `minutes`; of this desk alone
    Quality,    ///< "quality": a figure that fails one of `checks`
    Unknown,    ///< of a newer backend: raises nothing here
};
inline constexpr int kAlarmKinds = int(AlarmKind::Unknown);
[[nodiscard]] QString code(AlarmKind kind);
[[nodiscard]] AlarmKind alarmKindFromCode(QStringView code);

/// What overdue reports are counted by.
enum class AlarmPer { Report, Agency, Unit };

/// The parameters of a rule, read and checked. Members that its kind does not use stay as they are
/// here.
struct AlarmTerms {
    AlarmKind kind = AlarmKind::Unknown;
    IndicatorId indicatorId;
    UnitId unitId; ///< empty: the province
    std::optional<double> above;
    std::optional<double> below;
    double share = 0; ///< of the plan's curve, 0 … 10
    double days = 0;
    AlarmPer per = AlarmPer::Report;
    QStringList categories;
    std::chrono::minutes within{0}; ///< `minutes`
    int periods = 3;
    int items = 10;
    double factor = 3;
    QStringList checks; ///< empty: every check
    // How, for every kind.
    std::chrono::minutes delay{0};    ///< it must last that long
    int count = 1;                    ///< in a row, or at once
    double deadBand = 0;              ///< in the unit of the value
    bool latch = false;               ///< stays in sight until acknowledged
    std::chrono::minutes escalate{0}; ///< unanswered so long it is told to the next; 0: never
    QString suppressedBy;             ///< id of a rule

    bool operator==(const AlarmTerms &) const = default;
};

/// Error InvalidArgument with a detail that names the member: what its kind needs is missing or out
/// of range.
[[nodiscard]] core::Result<AlarmTerms> alarmTerms(const AlarmRule &rule);
/// The members of `parameters` that differ from a fresh AlarmTerms of this kind.
[[nodiscard]] QJsonObject toJson(const AlarmTerms &terms);

} // namespace domain
