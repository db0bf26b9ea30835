// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/placepicker.h"

#include "widgets/common/accessiblerole.h"
#include "widgets/common/theme.h"
#include "widgets/map/camera.h"
#include "widgets/map/iconbutton.h"
#include "widgets/map/paintpin.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr double kPickCommunesFrom = 9.6;
constexpr double kPickKeyPan = 40;
constexpr double kPlaceZoom = 13;

QToolButton *newZoomButton(const common::Theme &theme, const QString &icon, QWidget *parent)
{
    auto *button = newIconButton(theme, icon, parent);
    button->setObjectName(u"zoom-"_s + icon);
    button->setProperty("chip", true);
    button->setCursor(Qt::ArrowCursor);
    return button;
}

} // namespace

PlacePicker::PlacePicker(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_zoomIn(newZoomButton(theme, u"plus"_s, this))
    , m_zoomOut(newZoomButton(theme, u"minus"_s, this))
{
    setObjectName(u"place-picker"_s);
    setFocusPolicy(Qt::StrongFocus);
    common::setAccessibleRole(*this, QAccessible::Graphic);
    setCursor(Qt::CrossCursor);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2, common::kSpace2);
    layout->addWidget(m_zoomIn, 0, 1);
    layout->addWidget(m_zoomOut, 1, 1);
    layout->setRowStretch(2, 1);
    layout->setColumnStretch(0, 1);
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { zoom(middle(), 1); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { zoom(middle(), -1); });
    connect(&m_camera, &Camera::changed, this, qOverload<>(&QWidget::update));
    connect(&m_tiles, &TileImages::tilesDrawn, this, qOverload<>(&QWidget::update));
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QPointF PlacePicker::middle() const
{
    return {width() / 2.0, height() / 2.0};
}

void PlacePicker::setOutlines(const std::vector<items::UnitOutline> *outlines)
{
    m_outlines = outlines;
    fitOutlines();
    update();
}

void PlacePicker::fitOutlines()
{
    if (m_moved || m_place || !m_outlines)
        return;
    QRectF box;
    for (const auto &outline : *m_outlines)
        box |= outline.box;
    m_camera.fit(box);
}

void PlacePicker::setPlace(const std::optional<QPointF> &degrees)
{
    m_place = degrees;
    if (degrees) {
        const QPointF at = analysis::toMercator(degrees->x(), degrees->y());
        if (!m_camera.view().contains(at))
            m_camera.lookAt(at, std::max(m_camera.zoom(), kPlaceZoom));
    }
    fitOutlines();
    update();
}

void PlacePicker::pick(const QPointF &pixel)
{
    const QPointF at = m_camera.toMercator(pixel);
    m_place = QPointF(analysis::longitudeOf(at.x()), analysis::latitudeOf(at.y()));
    update();
    Q_EMIT placePicked(m_place->x(), m_place->y());
}

void PlacePicker::pan(const QPointF &pixels)
{
    m_moved = true;
    m_camera.pan(pixels);
}

void PlacePicker::zoom(const QPointF &pixel, double steps)
{
    m_moved = true;
    m_camera.zoomAt(pixel, steps);
}

void PlacePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), m_theme.color(common::Surface::MapSea));
    paintTiles(painter);
    paintOutlines(painter);
    if (m_place)
        paintPin(painter, m_theme,
                 m_camera.toPixel(analysis::toMercator(m_place->x(), m_place->y())));
    if (hasFocus())
        paintCross(painter);
    painter.setPen(QPen(m_theme.color(hasFocus() ? common::Surface::Accent : common::Surface::Line),
                        hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void PlacePicker::paintTiles(QPainter &painter)
{
    const int zoom = int(std::floor(m_camera.zoom()));
    const double side = 1.0 / (1 << zoom);
    const QRectF view = m_camera.view();
    const bool dark = m_theme.mode() == common::Theme::Mode::Dark;
    for (int y = int(std::floor(view.top() / side)); y * side < view.bottom(); ++y) {
        for (int x = int(std::floor(view.left() / side)); x * side < view.right(); ++x) {
            const QRectF place(m_camera.toPixel({x * side, y * side}),
                               m_camera.toPixel({(x + 1) * side, (y + 1) * side}));
            if (const QImage *tile = m_tiles.tile({zoom, x, y, dark}))
                painter.drawImage(place.toAlignedRect(), *tile);
        }
    }
}

void PlacePicker::paintOutlines(QPainter &painter) const
{
    if (!m_outlines)
        return;
    QColor line = m_theme.color(common::Surface::TextMuted);
    line.setAlpha(150);
    painter.setPen(QPen(line, 1));
    painter.setBrush(Qt::NoBrush);
    const auto level = m_camera.zoom() < kPickCommunesFrom ? domain::UnitLevel::District
                                                           : domain::UnitLevel::Commune;
    for (const auto &outline : *m_outlines) {
        if (outline.level != level || !outline.box.intersects(m_camera.view()))
            continue;
        for (const auto &ring : outline.rings) {
            QPolygonF drawn;
            drawn.reserve(ring.size());
            for (const QPointF &at : ring)
                drawn << m_camera.toPixel(at);
            painter.drawPolygon(drawn);
        }
    }
}

void PlacePicker::paintCross(QPainter &painter) const
{
    painter.setPen(QPen(m_theme.color(common::Surface::Accent), 1.5));
    painter.drawLine(middle() - QPointF(10, 0), middle() + QPointF(10, 0));
    painter.drawLine(middle() - QPointF(0, 10), middle() + QPointF(0, 10));
}

void PlacePicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_camera.setSize(event->size());
    fitOutlines();
}

void PlacePicker::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_last = event->position();
    m_dragging = false;
}

void PlacePicker::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_dragging = m_dragging || (event->position() - m_pressed).manhattanLength() > kDragFrom;
    if (m_dragging)
        pan(event->position() - m_last);
    m_last = event->position();
}

void PlacePicker::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_dragging)
        pick(event->position());
    m_dragging = false;
}

void PlacePicker::wheelEvent(QWheelEvent *event)
{
    zoom(event->position(), event->angleDelta().y() * kWheelStep);
    event->accept();
}

void PlacePicker::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return pan({kPickKeyPan, 0});
    case Qt::Key_Right:
        return pan({-kPickKeyPan, 0});
    case Qt::Key_Up:
        return pan({0, kPickKeyPan});
    case Qt::Key_Down:
        return pan({0, -kPickKeyPan});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(middle(), 1);
    case Qt::Key_Minus:
        return zoom(middle(), -1);
    case Qt::Key_Space:
        return pick(middle());
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlacePicker::retranslate()
{
    setAccessibleName(tr("Place on the map"));
    setToolTip(tr("Click where it happened. Keys: arrows move the map, + and − zoom, the space bar "
                  "puts the pin under the cross."));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_zoomIn, tr("Zoom in (+)"));
    name(m_zoomOut, tr("Zoom out (−)"));
}

void PlacePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace map
