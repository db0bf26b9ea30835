// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/closingchange.h"
#include "models/domain/explanationedits.h"
#include "models/items/qualityboard.h"

namespace panes::quality {

/// A closed period as its pages show it.
struct ClosingView {
    domain::Closing closing = {};
    domain::ClosedScores scores = {};
    bool isIntact = true;             ///< the document is what was closed
    domain::ClosedTrends trends = {}; ///< over the closings that the backend has
    std::optional<domain::ClosingChange> change = {};
    QString comparedWith = {}; ///< name of the other closing; empty: none
    std::vector<domain::Shown<domain::Explanation>> explanations = {}; ///< of this closing
    domain::Explainer who = {};
    analysis::quality::RuleSet rules = {};
    std::shared_ptr<const items::Reference> reference = {};
};

} // namespace panes::quality
