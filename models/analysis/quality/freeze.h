// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quality/evaluation.h"
#include "models/core/error.h"
#include "models/domain/closingedits.h"

#include <functional>

namespace analysis::quality {

/// The id of a group: of an agency, feed or unit, a subsystem's code; empty: everything.
[[nodiscard]] QString groupId(const Evaluation &evaluation, const Group &group);
/// A word for a reason, as closings keep it: "jumped".
[[nodiscard]] QString code(Reason reason);
/// Reason::None for a word that this console does not know.
[[nodiscard]] Reason reasonFrom(QStringView code);
/// What a closing kept of a finding.
[[nodiscard]] Finding findingOf(const domain::ClosedFailure &failure);

/// What a closing of a period freezes, and for each of its failures the keys of the versions in its
/// slot, whose ids are still to be filled in.
struct FrozenScores {
    domain::ClosedScores scores = {};
    std::vector<std::vector<qint64>> keys = {};
};
/// The cards of all groups, and the failures of each agency's card, dearest first, at most
/// `mostEach` of each. `period` is a month, quarter or year.
[[nodiscard]] FrozenScores freeze(const Evaluation &evaluation, const domain::Period &period,
                                  size_t mostEach);

/// Fills in the ids of the records by their keys.
using RecordNaming = std::function<core::Result<void>(FrozenScores &frozen)>;
/// The document of a closing: as many failures of each agency as fit into one.
[[nodiscard]] core::Result<domain::ClosedScores> freezeWhatFits(const Evaluation &evaluation,
                                                                const domain::Period &period,
                                                                const RecordNaming &name);

} // namespace analysis::quality
