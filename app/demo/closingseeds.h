// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/catalogue.h"
#include "app/demo/feed.h"

#include <QDateTime>
#include <QMap>

namespace demo {

/// Periods that were closed before the demo began, and what agencies said about them.
struct ClosingSeeds {
    std::vector<QJsonObject> closings = {}; ///< as they were closed, oldest first
    std::vector<QJsonObject> explanations = {};
};

/// The last two months and the last quarter, which was closed once more after corrections; frozen
/// from the figures as they stood at each of these moments, and judged as at run time. One
/// explanation waits, one was accepted, one was not. `feeds` have their base records only. A second
/// of work or less.
[[nodiscard]] ClosingSeeds seededClosings(const QMap<QString, Feed> &feeds,
                                          const Catalogue &catalogue, const QDateTime &now);

} // namespace demo
