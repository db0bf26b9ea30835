// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/maplegend.h"

#include "widgets/common/theme.h"
#include "widgets/map/mapmark.h"
#include "widgets/map/mapstack.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace map {
namespace {

constexpr int kLine = 20;
constexpr int kPadding = 8;
constexpr int kIndent = 22;
constexpr double kMark = 6;
constexpr QPoint kCorner(10, 10);
constexpr double kMostWidth = 0.6; ///< of the map
constexpr int kRoomBelow = 60;     ///< room for scale and credits

} // namespace

MapLegend::MapLegend(const common::Theme &theme, const MapStack &layers, QWidget *map)
    : QWidget(map)
    , m_theme(theme)
    , m_layers(layers)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&layers, &MapStack::changed, this, &MapLegend::place);
    connect(&theme, &common::Theme::changed, this, &MapLegend::place);
}

QList<MapLegend::Block> MapLegend::blocks() const
{
    QList<Block> found;
    for (const MapLayer *layer : m_layers.all() | std::views::reverse) {
        const auto entries = layer->isShown() ? layer->legend() : QList<LegendEntry>();
        if (!entries.isEmpty())
            found.push_back({entries.size() > 1 ? layer->title() : QString(), entries});
    }
    return found;
}

double MapLegend::widthOf(const QList<Block> &blocks) const
{
    const QFontMetricsF words(m_theme.font(common::TypeSize::Small));
    double widest = 0;
    for (const Block &block : blocks) {
        widest = std::max(widest, words.horizontalAdvance(block.title) * 1.1);
        for (const LegendEntry &entry : block.entries)
            widest = std::max(widest, kIndent + words.horizontalAdvance(entry.text));
    }
    return std::ceil(widest) + 2 * kPadding;
}

void MapLegend::setWanted(bool wanted)
{
    m_wanted = wanted;
    place();
}

void MapLegend::place()
{
    const QWidget *map = parentWidget();
    const int room = map->height() - kCorner.y() - kRoomBelow;
    m_blocks.clear();
    int height = 2 * kPadding;
    for (const Block &block : blocks()) {
        const auto lines = block.entries.size() + (block.title.isEmpty() ? 0 : 1);
        const int more = int(lines) * m_theme.scaled(kLine);
        if (height + more > room || widthOf({block}) > map->width() * kMostWidth)
            continue;
        height += more;
        m_blocks << block;
    }
    setVisible(m_wanted && !m_blocks.isEmpty());
    setGeometry(QRect(kCorner, QSize(int(widthOf(m_blocks)), height)));
    setAccessibleDescription(lines().join(u'\n'));
    update();
    Q_EMIT placed();
}

QStringList MapLegend::lines() const
{
    QStringList words;
    for (const Block &block : m_blocks) {
        if (!block.title.isEmpty())
            words << block.title;
        for (const LegendEntry &entry : block.entries)
            words << entry.text;
    }
    return words;
}

void MapLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        place();
    QWidget::changeEvent(event);
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor plate = m_theme.color(common::Surface::Panel);
    painter.setPen(QPen(m_theme.color(common::Surface::Line), 1));
    painter.setBrush(plate);
    painter.setOpacity(0.92);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setOpacity(1);
    QFont strong = m_theme.font(common::TypeSize::Small);
    strong.setWeight(QFont::DemiBold);
    const int line = m_theme.scaled(kLine);
    int y = kPadding;
    const auto write = [&](int indent, const QString &text, const QFont &font) {
        painter.setFont(font);
        painter.setPen(m_theme.color(common::Surface::Text));
        painter.drawText(QRect(kPadding + indent, y, width(), line), Qt::AlignVCenter, text);
        y += line;
    };
    for (const Block &block : std::as_const(m_blocks)) {
        if (!block.title.isEmpty())
            write(0, block.title, strong);
        for (const LegendEntry &entry : block.entries) {
            paintMark(painter, entry.mark, QPointF(kPadding + kMark + 1, y + line / 2.0), kMark,
                      entry.color, plate);
            write(entry.mark == Mark::None ? 0 : kIndent, entry.text,
                  m_theme.font(common::TypeSize::Small));
        }
    }
}

} // namespace map
