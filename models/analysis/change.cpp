// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/change.h"

#include "models/analysis/measure.h"
#include "models/analysis/versions.h"

namespace analysis {

std::optional<Change> changeBetween(const domain::Indicator &indicator,
                                    const domain::Observation &now, const domain::Observation &base)
{
    if (now.missing || base.missing)
        return std::nullopt;
    const bool like = comparable(now.status, base.status);
    if (movesInPoints(indicator) || indicator.kind == domain::ValueKind::Rank)
        return Change{now.value - base.value, true, like, base.status};
    if (!(base.value > 0))
        return std::nullopt;
    return Change{(now.value / base.value - 1) * 100, false, like, base.status};
}

int goodDirection(domain::Direction direction)
{
    using domain::Direction;
    return direction == Direction::Up ? 1 : direction == Direction::Down ? -1 : 0;
}

} // namespace analysis
