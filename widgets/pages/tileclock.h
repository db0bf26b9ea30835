// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/tile.h"

#include <QTimer>

namespace pages {

/// Time, date and lunar date of the backend's clock.
class ClockTile final : public WallTileView
{
    Q_OBJECT
public:
    ClockTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
              QWidget *parent);

protected:
    void draw(TilePaper &paper, const QRectF &box) const override;

private:
    void follow();

    QTimer m_tick;
    QString m_shown;
};

/// "5/10 âm lịch, năm Bính Ngọ", in the present language; empty where the calendar ends.
[[nodiscard]] QString lunarText(const QDate &day);

} // namespace pages
