// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"
#include "widgets/pages/tile.h"

namespace pages {

/// The most urgent alarm of each subsystem by shape, word and colour, or (with `items`) the most
/// urgent alarms one by one.
class AlarmsTile final : public WallTileView
{
    Q_OBJECT
public:
    AlarmsTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
               QWidget *parent);
    [[nodiscard]] bool isSettled() const override;

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::optional<FreshMark> freshMark() const override;
    void draw(TilePaper &paper, const QRectF &box) const override;

private:
    void follow();
    [[nodiscard]] std::vector<const items::AlarmLine *> lines() const;
    void drawArea(TilePaper &paper, const QRectF &box) const;
    void drawList(TilePaper &paper, const QRectF &box) const;

    items::AlarmBoard &m_board;
};

/// What the alarms of one subsystem come to.
struct AlarmSummary {
    common::Tone tone = common::Tone::Good;
    QString word = {};
    int urgency = 0; ///< larger is more urgent; 0: nothing alarms
};
/// Of the lines of one subsystem.
[[nodiscard]] AlarmSummary alarmSummary(const std::vector<const items::AlarmLine *> &lines);

} // namespace pages
