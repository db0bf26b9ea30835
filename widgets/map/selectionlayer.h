// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/maplayer.h"

#include <optional>

namespace map {

/// A pin at the selected report.
class SelectionLayer final : public MapLayer
{
    Q_OBJECT
public:
    SelectionLayer(const common::Theme &theme, QObject *parent);
    /// Mercator
    void setSelected(const std::optional<QPointF> &at);
    void paint(QPainter &painter, const Camera &camera) override;

private:
    std::optional<QPointF> m_selected;
};

} // namespace map
