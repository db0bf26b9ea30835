// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"
#include "widgets/pages/tile.h"

#include <QTimer>

namespace pages {

/// A tile of one indicator in one unit; looks again when the day changes.
class IndicatorTileView : public WallTileView
{
    Q_OBJECT
public:
    IndicatorTileView(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
                      QWidget *parent);
    [[nodiscard]] bool isSettled() const override;

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::optional<FreshMark> freshMark() const override;
    void draw(TilePaper &paper, const QRectF &box) const final;
    /// What there is to draw of a figure that is there.
    virtual void drawStory(TilePaper &paper, const QRectF &box,
                           const items::IndicatorStory &story) const = 0;

private:
    void follow();

    items::IndicatorDetail m_detail;
    QTimer m_minute;
    bool m_known = false; ///< the dictionary has the code
};

/// The newest value with its unit, change, plan and trend.
class NumberTile final : public IndicatorTileView
{
    Q_OBJECT
public:
    using IndicatorTileView::IndicatorTileView;

protected:
    void drawStory(TilePaper &paper, const QRectF &box,
                   const items::IndicatorStory &story) const override;
};

/// The last periods as a line, with the newest value.
class TrendTile final : public IndicatorTileView
{
    Q_OBJECT
public:
    using IndicatorTileView::IndicatorTileView;

protected:
    void drawStory(TilePaper &paper, const QRectF &box,
                   const items::IndicatorStory &story) const override;
};

/// What was reached of the plan, and what should have been by now.
class GaugeTile final : public IndicatorTileView
{
    Q_OBJECT
public:
    using IndicatorTileView::IndicatorTileView;

protected:
    void drawStory(TilePaper &paper, const QRectF &box,
                   const items::IndicatorStory &story) const override;
};

/// The units below in their order.
class UnitRankingTile final : public IndicatorTileView
{
    Q_OBJECT
public:
    using IndicatorTileView::IndicatorTileView;

protected:
    void drawStory(TilePaper &paper, const QRectF &box,
                   const items::IndicatorStory &story) const override;
};

/// One bar of a ranking on a wall.
struct WallBar {
    QString name = {};
    double value = 0;
    QString text = {};
    QString alert = {}; ///< in shape and the bad tone; empty: none
};
/// As many bars as the box has room for (at most `most`, 0: any), from the top; how many are left
/// out is told. Bars start at 0.
void drawWallBars(TilePaper &paper, const QRectF &box, const std::vector<WallBar> &bars, int most);
/// "▲ 3,37% so cùng kỳ" with its tone; empty: there is no change to tell.
struct ChangeWords {
    QString text = {};
    common::Tone tone = common::Tone::NoData;
};
[[nodiscard]] ChangeWords changeWords(const domain::Indicator &indicator,
                                      const analysis::IndicatorFacts &facts);

} // namespace pages
