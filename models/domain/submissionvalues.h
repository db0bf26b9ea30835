// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountability.h"
#include "models/domain/indicator.h"

#include <optional>
#include <vector>

namespace domain {

/// What an agency says for one due slot: a figure, or that there is nothing to report ("không phát
/// sinh"), which is not zero.
struct SubmittedValue {
    SlotId slotId = {};
    IndicatorId indicatorId = {};
    UnitId unitId = {};
    std::optional<double> value = {}; ///< in the unit that is stored, not the displayed one
    bool nothing = false;             ///< there is nothing to report; then there is no figure
    std::optional<double> numerator = {};
    std::optional<double> denominator = {};
    ValueStatus status = ValueStatus::Official;
    QString note = {};

    bool operator==(const SubmittedValue &) const = default;
};

/// One line of the history of a submission: who did what to it and when.
struct SubmissionEvent {
    QString verb = {}; ///< "submit", "correct", "withdraw", "return", "approve"
    QString actor = {};
    QString actorId = {};
    QDateTime at = {};
    QString text = {}; ///< the reason

    bool operator==(const SubmissionEvent &) const = default;
};

/// The members of a submission's document, in its order; what is no such member is left out.
[[nodiscard]] std::vector<SubmittedValue> valuesOf(const Submission &submission);
[[nodiscard]] std::vector<SubmissionEvent> historyOf(const Submission &submission);
void setValues(Submission &submission, const std::vector<SubmittedValue> &values);
void addEvent(Submission &submission, const SubmissionEvent &event);

/// The version of a figure that a value becomes once it is approved. The id is that of the slot and
/// the submission: approved twice it would be one and the same.
[[nodiscard]] Observation observationOf(const SubmittedValue &value, const Submission &submission);

} // namespace domain
