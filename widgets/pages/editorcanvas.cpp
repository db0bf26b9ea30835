// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/editorcanvas.h"

#include "widgets/common/accessiblerole.h"
#include "widgets/common/theme.h"
#include "widgets/pages/editorplace.h"
#include "widgets/pages/wallpageview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace pages {
namespace {

constexpr QSize kPanel(1920, 1080);
constexpr int kHandle = 12; ///< of the corner that resizes
constexpr auto kRest = 250ms;
constexpr auto kLook = 200ms;

} // namespace

/// Over the picture: the grid, the chosen tile and its corner.
class EditorCanvas::Frame : public QWidget
{
public:
    explicit Frame(EditorCanvas &canvas)
        : QWidget(&canvas)
        , m_canvas(canvas)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &theme = m_canvas.m_with.theme;
        const QRect screen = m_canvas.screenBox();
        const auto &page = m_canvas.page();
        QColor line = theme.color(common::Surface::TextMuted);
        line.setAlpha(70);
        painter.setPen(line);
        for (int column = 0; column <= page.columns; ++column) {
            const int x = screen.left() + column * screen.width() / std::max(1, page.columns);
            painter.drawLine(x, screen.top(), x, screen.bottom());
        }
        for (int row = 0; row <= page.rows; ++row) {
            const int y = screen.top() + row * screen.height() / std::max(1, page.rows);
            painter.drawLine(screen.left(), y, screen.right(), y);
        }
        if (m_canvas.m_selected < 0)
            return;
        const QRect box = m_canvas.boxOf(m_canvas.m_selected);
        const QColor accent(Qt::white);
        painter.setPen(QPen(accent, m_canvas.hasFocus() ? 4 : 2));
        painter.drawRect(box.adjusted(2, 2, -2, -2));
        if (m_canvas.m_editable)
            painter.fillRect(QRect(box.right() - kHandle, box.bottom() - kHandle, kHandle, kHandle),
                             accent);
    }

private:
    EditorCanvas &m_canvas;
};

EditorCanvas::EditorCanvas(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_with(surroundings)
    , m_frame(new Frame(*this))
{
    common::setAccessibleRole(*this, QAccessible::Canvas); // before anybody asks for it
    setObjectName(u"page-canvas"_s);
    setAccessibleName(tr("Page: Tab chooses a tile, arrows move it, Shift with arrows resizes it"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(480, 270);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &EditorCanvas::drawAgain);
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (!isSettled())
            return;
        m_look.stop();
        Q_EMIT settled();
    });
}

EditorCanvas::~EditorCanvas() = default;

void EditorCanvas::setPage(const domain::WallPageDocument &page)
{
    m_page = page;
    m_selected = std::min(m_selected, int(page.tiles.size()) - 1);
    m_rest.start();
    m_frame->update();
}

void EditorCanvas::setScreen(const EditedScreen &screen)
{
    m_screen = screen;
    m_rest.start();
}

void EditorCanvas::select(int tile)
{
    if (std::exchange(m_selected, tile) == tile)
        return;
    m_frame->update();
    Q_EMIT selectionChanged();
}

bool EditorCanvas::isSettled() const
{
    return !m_rest.isActive() && m_view && m_view->isSettled();
}

std::vector<analysis::LegibilityFault> EditorCanvas::faults() const
{
    // At the real size: made smaller, pixels would round type up.
    const QSize real = kPanel * m_screen.across;
    const double mm = analysis::panelWidth(m_screen.diagonal) * m_screen.across;
    return m_view ? m_view->faults(WallLook::of(real.width(), mm, m_screen.distance), real)
                  : std::vector<analysis::LegibilityFault>();
}

QRect EditorCanvas::screenBox() const
{
    QSize size(16, 9);
    size.scale(this->size(), Qt::KeepAspectRatio);
    return {QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QRect EditorCanvas::boxOf(int tile) const
{
    if (tile < 0 || tile >= int(m_page.tiles.size()))
        return {};
    const QRect screen = screenBox();
    const QRect cells = editing::cellsOf(m_page.tiles.at(size_t(tile)));
    const auto x = [&](int column) {
        return screen.left() + column * screen.width() / m_page.columns;
    };
    const auto y = [&](int row) { return screen.top() + row * screen.height() / m_page.rows; };
    const QPoint first(x(cells.x()), y(cells.y()));
    return {first, QSize(x(cells.x() + cells.width()) - first.x(),
                         y(cells.y() + cells.height()) - first.y())};
}

void EditorCanvas::drawAgain()
{
    delete std::exchange(m_view, nullptr);
    if (m_page.tiles.empty())
        return Q_EMIT settled();
    const double mm = analysis::panelWidth(m_screen.diagonal) * m_screen.across;
    m_view = new WallPageView(m_page, WallLook::of(screenBox().width(), mm, m_screen.distance),
                              m_with, this);
    place();
    m_view->show();
    m_frame->raise();
    m_look.start();
}

void EditorCanvas::place()
{
    if (m_view)
        m_view->setGeometry(screenBox());
    m_frame->setGeometry(rect());
}

void EditorCanvas::resizeEvent(QResizeEvent *)
{
    place();
    m_rest.start(); // type follows the size of the picture
}

QPoint EditorCanvas::cellAt(const QPointF &pixel) const
{
    const QRect screen = screenBox();
    return {int(std::floor((pixel.x() - screen.left()) * m_page.columns / screen.width())),
            int(std::floor((pixel.y() - screen.top()) * m_page.rows / screen.height()))};
}

void EditorCanvas::moveTo(const QRect &cells)
{
    if (!m_editable || m_selected < 0 || !editing::isFree(m_page, m_selected, cells))
        return;
    domain::WallTile &tile = m_page.tiles.at(size_t(m_selected));
    if (editing::cellsOf(tile) == cells)
        return;
    editing::setCells(tile, cells);
    m_rest.start();
    m_frame->update();
    Q_EMIT pageEdited();
}

void EditorCanvas::removeSelected()
{
    if (!m_editable || m_selected < 0 || m_selected >= int(m_page.tiles.size()))
        return;
    m_page.tiles.erase(m_page.tiles.begin() + m_selected);
    select(-1);
    m_rest.start();
    Q_EMIT pageEdited();
}

void EditorCanvas::mousePressEvent(QMouseEvent *event)
{
    int hit = -1;
    for (int i = 0; i < int(m_page.tiles.size()); ++i) {
        if (boxOf(i).contains(event->position().toPoint()))
            hit = i;
    }
    select(hit);
    m_grabbed.reset();
    if (hit < 0)
        return;
    const QRect box = boxOf(hit);
    const QPoint corner = box.bottomRight() - event->position().toPoint();
    m_resizing = corner.x() <= kHandle && corner.y() <= kHandle;
    m_grabbed = cellAt(event->position()) -
                editing::cellsOf(m_page.tiles.at(size_t(hit))).topLeft();
}

void EditorCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grabbed || m_selected < 0)
        return;
    const QRect cells = editing::cellsOf(m_page.tiles.at(size_t(m_selected)));
    const QPoint at = cellAt(event->position());
    moveTo(m_resizing ? QRect(cells.topLeft(), at) : QRect(at - *m_grabbed, cells.size()));
}

void EditorCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_grabbed.reset();
}

bool EditorCanvas::event(QEvent *event)
{
    // Tab goes through the tiles, and out behind the last.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Tab ? 1 : key->key() == Qt::Key_Backtab ? -1 : 0;
        const int to = m_selected + step;
        if (step != 0 && to >= 0 && to < int(m_page.tiles.size())) {
            select(to);
            return true;
        }
    }
    return QWidget::event(event);
}

void EditorCanvas::keyPressEvent(QKeyEvent *event)
{
    const QPoint step = event->key() == Qt::Key_Left    ? QPoint(-1, 0)
                        : event->key() == Qt::Key_Right ? QPoint(1, 0)
                        : event->key() == Qt::Key_Up    ? QPoint(0, -1)
                        : event->key() == Qt::Key_Down  ? QPoint(0, 1)
                                                        : QPoint();
    if (event->key() == Qt::Key_Delete)
        return removeSelected();
    if (step.isNull() || m_selected < 0 || m_selected >= int(m_page.tiles.size()))
        return QWidget::keyPressEvent(event);
    const QRect cells = editing::cellsOf(m_page.tiles.at(size_t(m_selected)));
    moveTo(event->modifiers() & Qt::ShiftModifier
               ? QRect(cells.topLeft(), cells.size() + QSize(step.x(), step.y()))
               : cells.translated(step));
}

void EditorCanvas::focusInEvent(QFocusEvent *event)
{
    if (m_selected < 0 && !m_page.tiles.empty())
        select(0);
    m_frame->update();
    QWidget::focusInEvent(event);
}

void EditorCanvas::focusOutEvent(QFocusEvent *event)
{
    m_frame->update();
    QWidget::focusOutEvent(event);
}

} // namespace pages
