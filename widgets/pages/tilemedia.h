// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/hottopics.h"
#include "models/items/mediadetail.h"
#include "models/items/mediadigest.h"
#include "widgets/pages/tile.h"

#include <QTimer>

namespace pages {

/// Online information of the last 24 hours: how many items, how they speak, the hottest topic, and
/// the headlines that were chosen for the newest digest. Published headlines only; no authors.
class MediaTile final : public WallTileView
{
    Q_OBJECT
public:
    MediaTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
              QWidget *parent);
    [[nodiscard]] bool isSettled() const override;

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::optional<FreshMark> freshMark() const override;
    void draw(TilePaper &paper, const QRectF &box) const override;

private:
    void follow();
    void followDigest();
    void addCounts(TilePaper &paper, std::vector<TileRow> &rows, double width) const;
    void addHeadlines(TilePaper &paper, std::vector<TileRow> &rows, double width) const;

    items::MediaTotals m_totals;
    items::HotTopics m_hot;
    items::MediaDigest m_digest;
    QTimer m_minute;
};

} // namespace pages
