// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordlists.h"
#include "models/items/reportdetail.h"
#include "widgets/pages/tile.h"

#include <QTimer>

namespace pages {

/// Counts of the field reports that are open or were sent in the page's period.
class ReportTotalsTile : public WallTileView
{
    Q_OBJECT
public:
    ReportTotalsTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
                     QWidget *parent);
    [[nodiscard]] bool isSettled() const override { return !m_totals.isLoading(); }

protected:
    [[nodiscard]] std::optional<FreshMark> freshMark() const override;
    [[nodiscard]] const items::ReportCounts *counts() const { return m_totals.content(); }

private:
    void follow();

    items::ReportTotals m_totals;
    QTimer m_minute;
};

/// Open, overdue, due soon, on time.
class ReportNumbersTile final : public ReportTotalsTile
{
    Q_OBJECT
public:
    using ReportTotalsTile::ReportTotalsTile;

protected:
    [[nodiscard]] QString heading() const override;
    void draw(TilePaper &paper, const QRectF &box) const override;
};

/// Districts by their reports, with how many are overdue.
class ReportRankingTile final : public ReportTotalsTile
{
    Q_OBJECT
public:
    using ReportTotalsTile::ReportTotalsTile;

protected:
    [[nodiscard]] QString heading() const override;
    void draw(TilePaper &paper, const QRectF &box) const override;
};

/// The newest field reports: when, where (the commune at most), what about. Neither words nor names
/// of citizens, no addresses.
class TickerTile final : public WallTileView
{
    Q_OBJECT
public:
    TickerTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
               QWidget *parent);
    [[nodiscard]] bool isSettled() const override;

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] std::optional<FreshMark> freshMark() const override;
    void draw(TilePaper &paper, const QRectF &box) const override;

private:
    void follow();
    [[nodiscard]] QString lineOf(const domain::Report &report) const;

    items::ReportListModel m_list;
};

} // namespace pages
