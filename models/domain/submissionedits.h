// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/shown.h"
#include "models/domain/submissionworkflow.h"

namespace domain {

/// Bytes of a submission's document as compact JSON.
inline constexpr qsizetype kLargestSubmission = 256 * 1024;

/// A submission in the contract's words, and back.
[[nodiscard]] QJsonObject toJson(const Submission &submission);
[[nodiscard]] Submission submissionFromSnapshot(const QJsonObject &snapshot);

/// The members of the contract's SubmissionAction beside `verb`, and back.
[[nodiscard]] QJsonObject toPayload(const SubmissionStep &step);
[[nodiscard]] SubmissionStep submissionStepFrom(SubmissionVerb verb, const QJsonObject &payload);

/// The edit that is a new submission; its id is chosen by the caller, a UUID.
[[nodiscard]] Edit openSubmission(const Submission &written);
/// The edit that is a step on a submission as this person sees it.
[[nodiscard]] Edit stepSubmission(const Submission &seen, const SubmissionStep &step);

/// The values that an edit brings: those of a new submission or a correction; of other steps none.
[[nodiscard]] std::vector<SubmittedValue> broughtBy(const Edit &edit);
/// The first of these edits that is not finished (on its way, refused, collided) and brings a value
/// for the slot of one of these: sent beside it, the values would be there twice. Null: none.
[[nodiscard]] const EditStanding *rivalOf(const std::vector<SubmittedValue> &values,
                                          const std::vector<EditStanding> &edits);

/// The submissions as this desk shows them, new ones of this desk last. What is on its way shows as
/// done; what was refused or collided shows as the backend has it, with what was wanted beside it.
[[nodiscard]] std::vector<Shown<Submission>> withPending(std::vector<Submission> stored,
                                                         const std::vector<EditStanding> &edits);

} // namespace domain
