// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/span.h"
#include "models/items/indicatorfigure.h"

namespace bulletins {

/// What a bulletin tells of one indicator. Values in the stored unit.
struct SpanFigure {
    enum class State {
        Told,    ///< there is a value
        Partial, ///< a sum of the span of which periods are lacking: no value
        Nothing, ///< the agency said that there was nothing to report
        Missing, ///< nothing was reported for the period
    };
    domain::Indicator indicator = {};
    domain::UnitId unit = {};
    State state = State::Missing;
    domain::Period period = {}; ///< told of, or expected; of a sum its last part
    bool summed = false;        ///< the periods of the span added up (flows)
    int parts = 1;              ///< periods in the sum
    int wanted = 1;             ///< periods that the sum should have
    std::optional<double> value = {};
    domain::ValueStatus status = domain::ValueStatus::Unknown; ///< the least settled of a sum
    std::optional<double> before = {};                         ///< of the period before
    domain::ValueStatus beforeStatus = domain::ValueStatus::Unknown;
    std::optional<analysis::Change> previous = {};
    std::optional<analysis::Change> same = {};
    bool previousRefused = false; ///< other boundaries: "không so sánh được"
    bool sameRefused = false;
    bool estimatedBase = false; ///< a base was worked out by shares of people or land
    bool movedByTet = false;
    std::optional<double> cumulative = {};
    std::optional<analysis::Change> cumulativeChange = {};
    std::optional<double> target = {};
    std::optional<double> targetHigh = {};
    std::optional<double> planShare = {}; ///< 1: all of it
    analysis::Light light = analysis::Light::None;
    domain::AgencyId source = {};
    QDateTime asOf = {}; ///< when the newest of it was published
    QStringList observations = {};
    QString note = {};
    std::optional<domain::Period> newest = {};      ///< of Missing: what came last
    QDate dueOn = {};                               ///< of Missing: the last day for it
    std::vector<analysis::Conflict> conflicts = {}; ///< about the period
    std::vector<domain::Observation> standing = {}; ///< for a line; until the period

    [[nodiscard]] bool told() const { return state == State::Told; }
};

/// The figures of a subsystem in catalogue order: those valid at the span's end. Flows that are
/// reported more often than the bulletin are added up over the span; of all else the period that
/// ends with the span counts, of slower rhythms the newest that is due.
[[nodiscard]] core::Result<std::vector<SpanFigure>> readSpanFigures(
    const items::FigureContext &context, domain::Subsystem subsystem, const domain::UnitId &unit,
    const Span &span);

} // namespace bulletins
