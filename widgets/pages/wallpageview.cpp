// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/wallpageview.h"

#include "models/core/clock.h"
#include "widgets/common/format.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/pages/tile.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace pages {
namespace {

constexpr double kGapOfLine = 0.16;
constexpr int kDaysShown = 30;
constexpr int kProbe = 1000; ///< pixels at which fonts are measured

/// Pixels of a font whose capitals are so tall.
int fontPixels(const QFont &font, double capPx)
{
    QFont probe(font);
    probe.setPixelSize(kProbe);
    return std::max(1, int(std::ceil(capPx * kProbe / QFontMetricsF(probe).capHeight())));
}

void showLastDays(common::SharedContext &context, const core::Clock &clock)
{
    const QDate today = common::format::localDay(clock.now());
    context.setPeriod(today.addDays(1 - kDaysShown), today);
}

} // namespace

void applyWallLook(common::Theme &theme, const WallLook &look)
{
    const double text = analysis::pxOfArc(analysis::kTextArc, look.distance, look.pxPerMm);
    const double figure = analysis::pxOfArc(analysis::kFigureArc, look.distance, look.pxPerMm);
    theme.setWall(fontPixels(theme.font(common::TypeSize::Body), text),
                  fontPixels(theme.font(common::TypeSize::Figure), figure));
}

WallPageView::WallPageView(const domain::WallPageDocument &page, const WallLook &look,
                           const common::PaneSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_look(look)
    , m_theme(std::make_unique<common::Theme>())
    , m_context(std::make_unique<common::SharedContext>())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(u"wall-page"_s);
    setAccessibleName(inLanguage(page.name, page.nameEn));
    applyWallLook(*m_theme, look);
    const core::Clock *clock = &surroundings.clock;
    const auto sent = std::ranges::find_if(m_page.tiles, [](const domain::WallTile &tile) {
        return tile.from.isValid() && tile.to.isValid();
    });
    if (sent != m_page.tiles.end()) {
        m_context->setPeriod(sent->from, sent->to);
    } else {
        showLastDays(*m_context, *clock);
        auto *minute = new QTimer(this);
        connect(minute, &QTimer::timeout, this,
                [this, clock] { showLastDays(*m_context, *clock); });
        minute->start(1min);
    }
    const common::PaneSurroundings own{
        *m_context,           *m_theme,         surroundings.clock, surroundings.directory,
        surroundings.readers, surroundings.hub, surroundings.sync,  surroundings.settings,
        surroundings.alarms};
    for (const domain::WallTile &tile : m_page.tiles) {
        auto *view = makeWallTile(tile, own, this);
        connect(view, &WallTileView::settledChanged, this, &WallPageView::settledChanged);
        m_tiles << view;
    }
}

WallPageView::~WallPageView()
{
    qDeleteAll(m_tiles); // before the theme and the context that they look at
}

bool WallPageView::isSettled() const
{
    return std::ranges::all_of(m_tiles, &WallTileView::isSettled);
}

std::vector<analysis::LegibilityFault> WallPageView::faults() const
{
    return faults(m_look, size());
}

std::vector<analysis::LegibilityFault> WallPageView::faults(const WallLook &look,
                                                            const QSize &size) const
{
    common::Theme theme;
    applyWallLook(theme, look);
    std::vector<analysis::DrawnText> texts;
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const auto *view = m_tiles.at(i);
        const QSize room = placeOf(view->tile(), theme, size).size();
        for (analysis::DrawnText text : view->drawnTexts(theme, room)) {
            text.tile = u"tiles[%1]"_s.arg(i);
            texts.push_back(std::move(text));
        }
    }
    return analysis::legibilityFaults(texts, look.distance, look.pxPerMm);
}

void WallPageView::resizeEvent(QResizeEvent *)
{
    place();
}

QRect WallPageView::placeOf(const domain::WallTile &tile, const common::Theme &theme,
                            const QSize &size) const
{
    const double gap = theme.font(common::TypeSize::Body).pixelSize() * kGapOfLine;
    const double column = (size.width() - gap) / m_page.columns;
    const double row = (size.height() - gap) / m_page.rows;
    return QRectF(gap + tile.column * column, gap + tile.row * row, tile.columnSpan * column - gap,
                  tile.rowSpan * row - gap)
        .toRect();
}

void WallPageView::place()
{
    for (WallTileView *view : std::as_const(m_tiles))
        view->setGeometry(placeOf(view->tile(), *m_theme, size()));
}

void WallPageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->color(common::Surface::Window));
}

} // namespace pages
