// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tilequality.h"

#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/pages/indicatorblock.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace pages {
namespace {

using analysis::Freshness;
using common::Surface;
using common::Tone;

using FreshCounts = std::array<int, 4>; ///< by analysis::Freshness

FreshCounts countsOf(const items::IndicatorBoard &board)
{
    FreshCounts counts{};
    if (const auto *tiles = board.content()) {
        for (const auto &tile : *tiles)
            ++counts.at(size_t(tile.facts.freshness));
    }
    return counts;
}

/// The worst that is to be told, in shape and word.
std::pair<Tone, QString> worstOf(const FreshCounts &counts)
{
    if (const int late = counts.at(size_t(Freshness::Late)); late > 0)
        return {Tone::Bad, QualityTile::tr("%n late", nullptr, late)};
    if (const int missing = counts.at(size_t(Freshness::Unknown)); missing > 0)
        return {Tone::NoData, QualityTile::tr("%n missing", nullptr, missing)};
    if (const int due = counts.at(size_t(Freshness::Due)); due > 0)
        return {Tone::Risk, QualityTile::tr("%n due", nullptr, due)};
    return {Tone::Good, QualityTile::tr("complete")};
}

QString sharePresent(const FreshCounts &counts)
{
    const int fresh = counts.at(size_t(Freshness::Fresh)) + counts.at(size_t(Freshness::Due));
    const int all = fresh + counts.at(size_t(Freshness::Late)) +
                    counts.at(size_t(Freshness::Unknown));
    return u"%1/%2"_s.arg(fresh).arg(all);
}

} // namespace

QualityTile::QualityTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
                         QWidget *parent)
    : WallTileView(tile, surroundings, parent)
{
    for (domain::Subsystem subsystem :
         freshnessSubsystems(surroundings.sync.status().user.rights)) {
        if (tile.subsystem && *tile.subsystem != subsystem)
            continue;
        m_subsystems.push_back(subsystem);
        m_boards.push_back(std::make_unique<items::IndicatorBoard>(
            surroundings.readers, surroundings.hub, surroundings.directory));
        connect(m_boards.back().get(), &items::IndicatorBoard::changed, this, &QualityTile::tell);
    }
    connect(&surroundings.directory, &items::Directory::changed, this, &QualityTile::follow);
    connect(&m_minute, &QTimer::timeout, this, &QualityTile::follow);
    m_minute.start(1min);
    follow();
}

void QualityTile::follow()
{
    for (size_t i = 0; i < m_boards.size(); ++i)
        m_boards.at(i)->show(m_subsystems.at(i), area(), lastDay());
}

bool QualityTile::isSettled() const
{
    return std::ranges::none_of(m_boards, [](const auto &board) { return board->isLoading(); });
}

QString QualityTile::heading() const
{
    return isOfPeriod() ? tr("Figures on time until %1").arg(common::format::date(lastDay()))
                        : tr("Figures on time");
}

std::optional<WallTileView::FreshMark> QualityTile::freshMark() const
{
    return markOf(domain::Collection::Observations);
}

void QualityTile::draw(TilePaper &paper, const QRectF &box) const
{
    std::vector<TileRow> rows;
    for (size_t i = 0; i < m_boards.size(); ++i) {
        const FreshCounts counts = countsOf(*m_boards.at(i));
        const QString name = subsystemText(m_subsystems.at(i));
        const auto [tone, word] = worstOf(counts);
        const QString share = sharePresent(counts);
        const double needed = paper.width(name) + paper.width(share) + paper.signWidth(word) +
                              4 * paper.gap();
        const bool together = needed <= box.width();
        const double height = paper.line() * (together ? 1 : 1 + paper.linesOf(name, box.width()));
        rows.push_back(
            {0, height, 1,
             [&paper, name, share, tone, word, together, height](const QRectF &place) {
                 const QRectF at = middleOf(place, height);
                 const double below = together ? 0 : paper.line();
                 const QRectF first = at.adjusted(0, 0, 0, -below);
                 const QRectF second = together
                                           ? at
                                           : QRectF(at.left(), first.bottom(), at.width(), below);
                 const double sign = paper.signWidth(word);
                 paper.wrapped(u"subsystem"_s, first, name, paper.ink(Surface::Text));
                 paper.text(u"share"_s,
                            together ? second.adjusted(0, 0, -sign - 2 * paper.gap(), 0) : second,
                            share, paper.ink(Surface::TextMuted),
                            (together ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
                 paper.sign(u"state"_s, second, tone, word, Qt::AlignRight);
             }});
    }
    drawRows(rows, box, 0);
}

} // namespace pages
