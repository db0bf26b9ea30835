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
    , m_map(nullptr)
{
    m_mapTheme.setWall(kMapText, kMapFigure);
    followPage(); // before the map asks for what it shows
    m_map = new map::MapView({m_context, m_mapTheme, surroundings.clock, surroundings.directory,
                              surroundings.readers, surroundings.hub, surroundings.sync,
                              surroundings.settings, surroundings.alarms},
                             this);
    setNeeds(tile.layers.contains(u"indicator"_s) ? std::nullopt
                                                  : std::optional(domain::Subsystem::FieldReports));
    m_map->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_map->legend().setWanted(false);
    for (QWidget *part : m_map->findChildren<QWidget *>())
        part->setFocusPolicy(Qt::NoFocus);
    switchLayers();
    connect(m_map, &map::MapView::settledChanged, this, &MapTile::tell);
    connect(&surroundings.directory, &items::Directory::changed, this, [this] {
        followPage();
        switchLayers();
    });
    connect(&surroundings.context, &common::SharedContext::periodChanged, this,
            &MapTile::followPage);
    connect(&surroundings.theme, &common::Theme::changed, this, &MapTile::place);
}

void MapTile::followPage()
{
    m_context.setPeriod(with().context.from(), with().context.to());
    m_context.setArea(area());
}

void MapTile::switchLayers()
{
    auto &stack = m_map->overlay().layers();
    const QStringList &wanted = tile().layers;
    for (map::MapLayer *layer : stack.all()) {
        const QString key = layer->key();
        // What is overdue is a share of each cluster's ring: a second mark would cover its count.
        layer->setShown(isGround(key) || wanted.contains(key) ||
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
    if (indicator)
        return common::indicators::shortName(*indicator);
    return isOfPeriod() ? tr("Field reports, %1").arg(periodText()) : tr("Field reports, 30 days");
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
    const auto mark = freshMark();
    const double taken = mark ? paper.signWidth(mark->word) + paper.gap() : 0;
    // OpenStreetMap asks for its name on every picture, however small.
    paper.credit({box.left() + taken, box.bottom(), box.width() - taken, paper.line()},
                 {tr("© OpenStreetMap contributors"), u"© OpenStreetMap"_s},
                 paper.ink(common::Surface::TextMuted));
}

} // namespace pages
