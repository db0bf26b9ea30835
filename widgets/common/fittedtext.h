// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace common {

/// Draws one line in the painter's font, smaller when it does not fit (down to 10 px), so that
/// words are not cut off.
void drawFitted(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text);

} // namespace common
