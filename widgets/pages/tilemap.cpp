// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tilemap.h"

#include "models/items/directory.h"
#include "widgets/common/indicatortext.h"
#include "widgets/map/choroplethlayer.h"
#include "widgets/map/maplegend.h"
#include "widgets/map/mapoverlay.h"
#include "widgets/map/mapview.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

/// Type for which maps are drawn, in pixels.
constexpr int kMapText = 12;
constexpr int kMapFigure = 26;

/// What stands on a map of a wall whatever its page says.
bool isGround(const QString &key)
{
    return key == "outlines"_L1 || key == "names"_L1 || key == "inset"_L1;
}

} // namespace

MapTile::MapTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
                 QWidget *parent)
    : WallTileView(tile, surroundings, parent)
    , m_map(new map::MapView({surroundings.context, m_mapTheme, surroundings.clock,
                              surroundings.directory, surroundings.readers, surroundings.hub,
                              surroundings.sync, surroundings.settings},
                             this))
{
    m_mapTheme.setWall(kMapText, kMapFigure);
    setNeeds(tile.layers.contains(u"indicator"_s) ? std::nullopt
                                                  : std::optional(domain::Subsystem::FieldReports));
    m_map->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_map->legend().setWanted(false);
    for (QWidget *part : m_map->findChildren<QWidget *>())
        part->setFocusPolicy(Qt::NoFocus);
    switchLayers();
    connect(m_map, &map::MapView::settledChanged, this, &MapTile::tell);
    connect(&surroundings.directory, &items::Directory::changed, this, &MapTile::switchLayers);
    connect(&surroundings.theme, &common::Theme::changed, this, &MapTile::place);
}

void MapTile::switchLayers()
{
    auto &stack = m_map->overlay().layers();
    const QStringList &wanted = tile().layers;
    for (map::MapLayer *layer : stack.all()) {
        const QString key = layer->key();
        layer->setShown(isGround(key) || wanted.contains(key) ||
                        (key == "overdue"_L1 && wanted.contains(u"reports"_s)) ||
                        (key == "choropleth"_L1 && wanted.contains(u"indicator"_s)));
    }
    const auto *indicator = with().directory.reference()->indicatorWithCode(tile().indicator);
    if (!indicator)
        return;
    map::ChoroplethChoice choice = stack.choropleth().choice();
    choice.measure = map::ChoroplethChoice::Measure::Indicator;
    choice.indicator = indicator->id;
    stack.choropleth().setChoice(choice);
    setNeeds(indicator->subsystem);
    place();
}

bool MapTile::isSettled() const
{
    return m_map->isSettled();
}

QString MapTile::heading() const
{
    const auto *indicator = with().directory.reference()->indicatorWithCode(tile().indicator);
    return indicator ? common::indicators::shortName(*indicator) : tr("Field reports, 30 days");
}

std::optional<WallTileView::FreshMark> MapTile::freshMark() const
{
    return markOf(tile().layers.contains(u"indicator"_s) ? domain::Collection::Observations
                                                         : domain::Collection::Reports);
}

MapTile::~MapTile()
{
    delete m_map; // before its theme
}

void MapTile::place()
{
    m_map->setMagnification(
        std::max(1.0, double(with().theme.font(common::TypeSize::Body).pixelSize()) / kMapText));
    m_map->setVisible(!isWithheld());
    m_map->setGeometry(contentBox().toAlignedRect());
}

void MapTile::resizeEvent(QResizeEvent *event)
{
    WallTileView::resizeEvent(event);
    place();
}

void MapTile::draw(TilePaper &paper, const QRectF &box) const
{
    const QString credit = tr("© OpenStreetMap contributors");
    const QRectF below(box.left(), box.bottom(), box.width(), paper.line());
    if (2 * paper.width(credit) < box.width())
        paper.text(u"credit"_s, below, credit, paper.ink(common::Surface::TextMuted),
                   Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace pages
