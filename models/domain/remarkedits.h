// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/editstanding.h"
#include "models/domain/remarkworkflow.h"

#include <functional>

namespace domain {

/// A remark in the contract's words, as far as its fields are set, and back.
[[nodiscard]] QJsonObject toJson(const Remark &remark);
[[nodiscard]] Remark remarkFromSnapshot(const QJsonObject &snapshot);

/// The edit that is a remark or direction written at this desk. Its id is chosen by the caller.
[[nodiscard]] Edit openEdit(const Remark &written);
/// The edit that is a step on a remark as this person sees it.
[[nodiscard]] Edit stepEdit(const Remark &seen, const RemarkStep &step);

/// A remark as this desk shows it: with what waits here for the backend.
struct ShownRemark {
    Remark remark; ///< as it will be once the edits that wait are accepted
    /// Where this desk's last edit of it stands; nothing: all is with the backend.
    std::optional<EditState> waiting = {};
    QString editId = {};
    QString errorName = {}; ///< of a refused edit or a collision
    QString errorDetail = {};
    /// What the refused or collided edit would have brought: the answer's or the remark's text.
    QString unsentText = {};

    bool operator==(const ShownRemark &) const = default;
};

/// Refused by the backend or collided with another's edit: a person must look.
[[nodiscard]] bool needsPerson(const ShownRemark &shown);

/// What the backend has (`stored`) and what this desk wrote since. What was written here and is
/// not in `stored` is added when it belongs to the choice.
[[nodiscard]] std::vector<ShownRemark> withPending(
    std::vector<Remark> stored, const std::vector<EditStanding> &edits,
    const std::function<bool(const Remark &)> &belongs);

} // namespace domain
