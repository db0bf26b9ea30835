// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/bulletins/paperview.h"

#include "widgets/common/accessiblerole.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace panes::bulletins {
namespace {

constexpr int kGap = 12; ///< between pages, and around them
constexpr double kScreenDpi = 96;
constexpr double kLeastZoom = 0.3;
constexpr double kMostZoom = 4;
constexpr double kZoomStep = 1.15;
constexpr int kMostPictures = 12;
constexpr int kMarkWidth = 4;

} // namespace

PaperView::PaperView(const common::Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(u"bulletin-paper"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    common::setAccessibleRole(*this, QAccessible::Document);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    connect(&theme, &common::Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PaperView::setPages(documents::Pages pages, const QSet<int> &edited)
{
    m_pages = std::move(pages);
    m_edited = edited;
    m_pictures.clear();
    m_hovered = {};
    layOutPages();
    viewport()->update();
}

void PaperView::setCurrentBlock(int block)
{
    m_block = block;
    for (int page = 0; block >= 0 && page < m_pages.count(); ++page) {
        for (const documents::Place &place : m_pages.page(page).places) {
            if (place.block != block)
                continue;
            const QRectF seen = onScreen(page, place.box);
            if (seen.top() < 0 || seen.bottom() > viewport()->height())
                verticalScrollBar()->setValue(verticalScrollBar()->value() + int(seen.top()) -
                                              viewport()->height() / 4);
            return viewport()->update();
        }
    }
    viewport()->update();
}

void PaperView::setZoom(double zoom)
{
    const double wanted = zoom <= 0 ? 0 : std::clamp(zoom, kLeastZoom, kMostZoom);
    if (wanted == m_zoom)
        return;
    const double place = double(verticalScrollBar()->value()) /
                         std::max(1, verticalScrollBar()->maximum());
    m_zoom = wanted;
    m_pictures.clear();
    layOutPages();
    verticalScrollBar()->setValue(int(place * verticalScrollBar()->maximum()));
    viewport()->update();
    Q_EMIT zoomChanged();
}

double PaperView::scale() const
{
    if (m_zoom > 0)
        return m_zoom * kScreenDpi / documents::kDotsPerInch;
    // Upright pages fill the view; wide ones can be moved.
    const double wide = m_pages.count() > 0 ? m_pages.page(0).size.width() : 1;
    return std::max(100, viewport()->width() - 2 * kGap) / wide;
}

QSize PaperView::pageSize(int page) const
{
    return (m_pages.page(page).size * scale()).toSize();
}

void PaperView::layOutPages()
{
    m_tops.clear();
    int top = kGap;
    int widest = 0;
    for (int page = 0; page < m_pages.count(); ++page) {
        m_tops << top;
        top += pageSize(page).height() + kGap;
        widest = std::max(widest, pageSize(page).width() + 2 * kGap);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, widest - viewport()->width()));
}

QRect PaperView::pageRect(int page) const
{
    const QSize size = pageSize(page);
    const int left = std::max(kGap, (viewport()->width() - size.width()) / 2);
    return {QPoint(left - horizontalScrollBar()->value(),
                   m_tops.at(page) - verticalScrollBar()->value()),
            size};
}

QRectF PaperView::onScreen(int page, const QRectF &dots) const
{
    const double factor = scale();
    return {pageRect(page).topLeft() + dots.topLeft() * factor, dots.size() * factor};
}

const QPixmap &PaperView::picture(int page)
{
    if (const auto known = m_pictures.constFind(page); known != m_pictures.cend())
        return *known;
    if (m_pictures.size() >= kMostPictures)
        m_pictures.clear();
    const double ratio = devicePixelRatioF();
    QPixmap drawn((QSizeF(pageSize(page)) * ratio).toSize());
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    painter.scale(scale(), scale());
    m_pages.paint(painter, page);
    painter.end();
    return *m_pictures.insert(page, drawn);
}

void PaperView::paintMarks(QPainter &painter, int page) const
{
    for (const documents::Place &place : m_pages.page(page).places) {
        const QRectF box = onScreen(page, place.box);
        if (m_edited.contains(place.block))
            painter.fillRect(
                QRectF(box.left() - 3 * kMarkWidth, box.top(), kMarkWidth, box.height()),
                m_theme.color(common::Tone::Active));
        if (place.block == m_block) {
            painter.setPen(QPen(m_theme.color(common::Surface::Accent), 1.5));
            painter.drawRect(box.adjusted(-3, -2, 3, 2));
        }
    }
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(common::Surface::Window).darker(108));
    for (int page = 0; page < m_pages.count(); ++page) {
        const QRect box = pageRect(page);
        if (!box.intersects(viewport()->rect()))
            continue;
        painter.drawPixmap(box.topLeft(), picture(page));
        painter.setPen(m_theme.color(common::Surface::Line));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        paintMarks(painter, page);
    }
    if (!m_hovered.isNull()) {
        QColor light = m_theme.color(common::Surface::Accent);
        light.setAlpha(50);
        painter.fillRect(m_hovered.adjusted(-2, 0, 2, 0), light);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(common::Surface::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom <= 0)
        m_pictures.clear();
    layOutPages();
}

PaperView::At PaperView::at(const QPoint &pixel) const
{
    for (int page = 0; page < m_pages.count(); ++page) {
        const QRect box = pageRect(page);
        if (box.contains(pixel))
            return {page, QPointF(pixel - box.topLeft()) / scale()};
    }
    return {};
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    const At place = at(event->position().toPoint());
    QRectF hovered;
    if (place.page >= 0 && m_pages.evidenceAt(place.page, place.dots) >= 0) {
        for (const documents::Spot &spot : m_pages.page(place.page).spots) {
            if (spot.box.contains(place.dots))
                hovered = onScreen(place.page, spot.box);
        }
    }
    viewport()->setCursor(hovered.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
}

void PaperView::mouseReleaseEvent(QMouseEvent *event)
{
    const At place = at(event->position().toPoint());
    if (event->button() != Qt::LeftButton || place.page < 0)
        return;
    const int evidence = m_pages.evidenceAt(place.page, place.dots);
    const int block = m_pages.blockAt(place.page, place.dots);
    if (evidence >= 0)
        Q_EMIT evidenceClicked(evidence);
    else if (block >= 0)
        Q_EMIT blockClicked(block);
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const double now = scale() * documents::kDotsPerInch / kScreenDpi;
    setZoom(event->angleDelta().y() > 0 ? now * kZoomStep : now / kZoomStep);
    event->accept();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const double now = scale() * documents::kDotsPerInch / kScreenDpi;
    if (event->matches(QKeySequence::ZoomIn))
        return setZoom(now * kZoomStep);
    if (event->matches(QKeySequence::ZoomOut))
        return setZoom(now / kZoomStep);
    auto *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        return bar->setValue(0);
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    case Qt::Key_PageDown:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool PaperView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_hovered.isNull()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           tr("Shows what this figure rests on"), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && !m_hovered.isNull()) {
        m_hovered = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace panes::bulletins
