// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/tilewall.h"

#include "models/core/fold.h"
#include "widgets/charts/indicatortile.h"
#include "widgets/common/accessiblerole.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace panes::indicators {
namespace {

constexpr int kGap = 8;

} // namespace

TileWall::TileWall(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    common::setAccessibleRole(*this, QAccessible::List);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &common::Theme::changed, this, &TileWall::refresh);
}

void TileWall::setTiles(const std::vector<items::IndicatorTile> &tiles)
{
    m_tiles = tiles;
    refresh();
}

void TileWall::setWords(const QString &words)
{
    m_words = core::fold(words);
    refresh();
}

void TileWall::setChosen(const domain::IndicatorId &id)
{
    m_chosen = id;
    update();
}

TileWall::Places TileWall::place(int width) const
{
    Places places;
    const QSize least = charts::indicatorTileSize(m_theme);
    const int columns = std::max(1, (width - kGap) / (least.width() + kGap));
    const int tileWidth = (width - kGap) / columns - kGap;
    const int headingHeight = QFontMetrics(m_theme.font(common::TypeSize::Strong)).height() + 10;
    QString group;
    int column = 0;
    int y = 0;
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const auto &indicator = m_tiles[i].indicator;
        if (!m_words.isEmpty() &&
            !core::fold(QString(indicator.name + u' ' + indicator.nameEn + u' ' + indicator.code))
                 .contains(m_words))
            continue;
        if (common::indicators::group(indicator) != group) {
            group = common::indicators::group(indicator);
            y += column > 0 ? least.height() + kGap : 0;
            column = 0;
            places.headings.push_back({group, QRect(kGap, y, width - 2 * kGap, headingHeight)});
            y += headingHeight;
        } else if (column == columns) {
            column = 0;
            y += least.height() + kGap;
        }
        places.tiles.push_back(
            {i, QRect(kGap + column * (tileWidth + kGap), y, tileWidth, least.height())});
        ++column;
    }
    places.height = y + (column > 0 ? least.height() + kGap : 0);
    return places;
}

void TileWall::refresh()
{
    m_places = place(width());
    setMinimumHeight(m_places.height);
    m_hovered = -1;
    updateGeometry();
    update();
}

int TileWall::heightForWidth(int width) const
{
    return place(width).height;
}

QSize TileWall::sizeHint() const
{
    return {charts::indicatorTileSize(m_theme).width() * 2 + 3 * kGap, m_places.height};
}

void TileWall::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_places = place(width());
    setMinimumHeight(m_places.height);
}

void TileWall::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(common::TypeSize::Strong));
    painter.setPen(m_theme.color(common::Surface::TextMuted));
    for (const Heading &heading : m_places.headings)
        painter.drawText(heading.box, Qt::AlignLeft | Qt::AlignVCenter, heading.text);
    for (size_t i = 0; i < m_places.tiles.size(); ++i) {
        const Placed &placed = m_places.tiles[i];
        if (!placed.box.intersects(event->rect()))
            continue;
        const auto &tile = m_tiles[placed.tile];
        charts::paintIndicatorTile(painter, placed.box, m_theme, tile,
                                   {tile.indicator.id == m_chosen, int(i) == m_hovered,
                                    hasFocus() && int(i) == m_focused});
    }
}

int TileWall::tileAt(const QPoint &at) const
{
    const auto found = std::ranges::find_if(
        m_places.tiles, [&at](const Placed &placed) { return placed.box.contains(at); });
    return found == m_places.tiles.end() ? -1 : int(found - m_places.tiles.begin());
}

void TileWall::choose(int index)
{
    if (index < 0 || index >= int(m_places.tiles.size()))
        return;
    m_focused = index;
    setChosen(m_tiles[m_places.tiles[size_t(index)].tile].indicator.id);
    Q_EMIT chosen(m_chosen);
}

void TileWall::mousePressEvent(QMouseEvent *event)
{
    choose(tileAt(event->position().toPoint()));
}

void TileWall::mouseMoveEvent(QMouseEvent *event)
{
    if (std::exchange(m_hovered, tileAt(event->position().toPoint())) != m_hovered)
        update();
}

void TileWall::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

bool TileWall::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = tileAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(),
                               common::plainTip(charts::indicatorTileText(
                                   m_tiles[m_places.tiles[size_t(index)].tile])),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TileWall::keyPressEvent(QKeyEvent *event)
{
    if (m_places.tiles.empty())
        return QWidget::keyPressEvent(event);
    const int last = int(m_places.tiles.size()) - 1;
    const int columns = int(std::ranges::count_if(m_places.tiles, [&](const Placed &placed) {
        return placed.box.top() == m_places.tiles.front().box.top();
    }));
    int next = std::clamp(m_focused, 0, last);
    switch (event->key()) {
    case Qt::Key_Right:
        ++next;
        break;
    case Qt::Key_Left:
        --next;
        break;
    case Qt::Key_Down:
        next += columns;
        break;
    case Qt::Key_Up:
        next -= columns;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_focused);
    default:
        return QWidget::keyPressEvent(event);
    }
    m_focused = std::clamp(next, 0, last);
    setAccessibleName(charts::indicatorTileText(m_tiles[m_places.tiles[size_t(m_focused)].tile]));
    update();
}

} // namespace panes::indicators
