// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace analysis {

/// A line with fewer points that stays within `tolerance` of the given one (Douglas–Peucker); ends
/// stay where they are. When more than `most` points would be left, the tolerance grows until they
/// are not; `most` is at least 2.
[[nodiscard]] QList<QPointF> simplified(const QList<QPointF> &line, double tolerance,
                                        qsizetype most);

} // namespace analysis
