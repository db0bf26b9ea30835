// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/directory.h"
#include "models/items/filters.h"
#include "widgets/common/contextrange.h"
#include "widgets/common/panesurroundings.h"

#include <tuple>

namespace panes::media {

/// What the shared context narrows items to: area, period, search.
[[nodiscard]] inline items::MediaFilter sharedScope(const common::PaneSurroundings &with)
{
    items::MediaFilter filter;
    filter.units = with.directory.reference()->narrowing(with.context.area());
    std::tie(filter.publishedFrom, filter.publishedTo) = common::periodUtc(with.context);
    filter.text = with.context.search();
    return filter;
}

} // namespace panes::media
