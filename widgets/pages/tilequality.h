// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorboard.h"
#include "widgets/pages/tile.h"

#include <QTimer>

#include <memory>

namespace pages {

/// Of each subsystem how many of its figures are there and fresh, due, late, missing.
class QualityTile final : public WallTileView
{
    Q_OBJECT
public:
    QualityTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
                QWidget *parent);
    [[nodiscard]] bool isSettled() const override;

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::optional<FreshMark> freshMark() const override;
    void draw(TilePaper &paper, const QRectF &box) const override;

private:
    void follow();

    std::vector<domain::Subsystem> m_subsystems;
    std::vector<std::unique_ptr<items::IndicatorBoard>> m_boards;
    QTimer m_minute;
};

} // namespace pages
