// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace analysis {

/// One placed record as densities are reckoned from it.
struct Spot {
    QPointF at;         ///< Mercator
    bool alert = false; ///< counted apart

    bool operator==(const Spot &) const = default;
};

} // namespace analysis
