// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/maplayer.h"

#include <algorithm>

namespace map {

MapLayer::MapLayer(QString key, const common::Theme &theme, QObject *parent)
    : QObject(parent)
    , m_key(std::move(key))
    , m_theme(theme)
{
}

QList<QRectF> MapLayer::marksIn(const Camera &) const
{
    return {};
}

bool MapLayer::click(const QPointF &, Camera &)
{
    return false;
}

QString MapLayer::textAt(const QPointF &, const Camera &) const
{
    return {};
}

void MapLayer::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT switched();
    Q_EMIT changed();
}

void MapLayer::setOpacity(double opacity)
{
    const double sane = std::clamp(opacity, 0.0, 1.0);
    if (sane == m_opacity)
        return;
    m_opacity = sane;
    Q_EMIT switched();
    Q_EMIT changed();
}

} // namespace map
