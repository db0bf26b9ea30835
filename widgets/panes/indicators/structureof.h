// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/seriescomparison.h"
#include "widgets/charts/structure.h"

namespace panes::indicators {

/// Which indicators make up a whole.
struct WholeAndParts {
    std::vector<domain::IndicatorId> parts;
    /// Of what they are parts; empty for a structure, whose parts are percent already.
    domain::IndicatorId whole = {};

    bool operator==(const WholeAndParts &) const = default;
};

/// The structure that an indicator is made of, else the one that it is a part of; nothing when it
/// stands alone, or has more parts than a comparison takes.
[[nodiscard]] std::optional<WholeAndParts> structureAround(const domain::Indicator &indicator,
                                                           const items::Reference &reference);
/// The shares in percent: those of a structure as they are, others of their whole (without one: of
/// their sum). The last `most` periods.
[[nodiscard]] charts::Structure structureOf(const WholeAndParts &parts,
                                            const analysis::SeriesTable &series,
                                            const items::Reference &reference, size_t most);

} // namespace panes::indicators
