// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPointF;

namespace common {
class Theme;
}

namespace map {

/// The pin of a chosen place, its tip at `at`.
void paintPin(QPainter &painter, const common::Theme &theme, const QPointF &at);

} // namespace map
