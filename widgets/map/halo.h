// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace map {

/// Text that can be read on any ground: a halo goes round it.
void drawHalo(QPainter &painter, const QRectF &box, const QString &text, const QColor &ink,
              const QColor &halo);

} // namespace map
