// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/timetrack.h"

#include "widgets/common/accessiblerole.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr double kTrackSide = 10;
constexpr double kBars = 40;
constexpr double kDates = 18;
constexpr double kHandleReach = 8; ///< of a handle, to either side
constexpr double kNarrowest = 3;
constexpr int kDaysByWeek = 70; ///< a longer period is told by months

} // namespace

TimeTrack::TimeTrack(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"time-track"_s);
    setFocusPolicy(Qt::StrongFocus);
    common::setAccessibleRole(*this, QAccessible::Slider);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimeTrack::setDays(const QDate &first, std::vector<qint64> counts)
{
    m_first = first;
    m_counts = std::move(counts);
    m_drag = Drag::None;
    update();
}

void TimeTrack::setWindow(const std::optional<DayWindow> &window)
{
    m_window = window;
    update();
}

qint64 TimeTrack::countIn(const DayWindow &window) const
{
    if (m_counts.empty())
        return 0;
    return std::accumulate(m_counts.begin() + window.first, m_counts.begin() + window.last + 1,
                           qint64(0));
}

QSize TimeTrack::sizeHint() const
{
    return {400, int(kBars + kDates) + 6};
}

DayWindow TimeTrack::shown() const
{
    return m_window.value_or(DayWindow{0, std::max(0, days() - 1)});
}

QRectF TimeTrack::room() const
{
    return {kTrackSide, 4, std::max(1.0, width() - 2 * kTrackSide), kBars};
}

double TimeTrack::xOf(int day) const
{
    return room().left() + room().width() * day / std::max(1, days());
}

int TimeTrack::dayAt(double x) const
{
    const double part = (x - room().left()) / room().width();
    return std::clamp(int(std::floor(part * days())), 0, std::max(0, days() - 1));
}

double TimeTrack::leftHandle() const
{
    return xOf(shown().first);
}

double TimeTrack::rightHandle() const
{
    return xOf(shown().last + 1);
}

TimeTrack::Drag TimeTrack::dragAt(double x) const
{
    const double left = std::abs(x - leftHandle());
    const double right = std::abs(x - rightHandle());
    if (std::min(left, right) <= kHandleReach) {
        // On a narrow window both are in reach: outside it the nearer one, inside the window
        // itself.
        const bool inside = x > leftHandle() && x < rightHandle();
        if (!inside || rightHandle() - leftHandle() > 3 * kHandleReach)
            return left < right ? Drag::First : Drag::Last;
    }
    return m_window && x > leftHandle() && x < rightHandle() ? Drag::Window : Drag::New;
}

void TimeTrack::choose(const DayWindow &window)
{
    if (window == shown())
        return;
    m_window = window;
    update();
    Q_EMIT windowChosen(window);
}

void TimeTrack::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_counts.empty())
        return;
    m_drag = dragAt(event->position().x());
    m_grabbed = dayAt(event->position().x());
    m_before = shown();
}

void TimeTrack::mouseMoveEvent(QMouseEvent *event)
{
    const int day = dayAt(event->position().x());
    switch (m_drag) {
    case Drag::None:
        return;
    case Drag::First:
        return choose(m_before.withFirst(day));
    case Drag::Last:
        return choose(m_before.withLast(day, days()));
    case Drag::Window:
        return choose(m_before.moved(day - m_grabbed, days()));
    case Drag::New:
        return choose(DayWindow::between(m_grabbed, day, days()));
    }
}

void TimeTrack::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_drag = Drag::None;
}

DayWindow TimeTrack::arrow(int by, Qt::KeyboardModifiers modifiers) const
{
    const DayWindow window = shown();
    if (modifiers & Qt::ControlModifier)
        return window.withFirst(window.first + by);
    if (modifiers & Qt::ShiftModifier)
        return window.withLast(window.last + by, days());
    return window.moved(by, days());
}

std::optional<DayWindow> TimeTrack::movedBy(const QKeyEvent &event) const
{
    // With the whole period in view, the first move makes a window of one step.
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    const int length = m_window || !plain ? shown().length() : std::min(m_step, days());
    const DayWindow begin{0, length - 1};
    const DayWindow end{days() - length, days() - 1};
    const bool makes = !m_window && plain;
    switch (event.key()) {
    case Qt::Key_Left:
        return makes ? end : arrow(-1, event.modifiers());
    case Qt::Key_Right:
        return makes ? begin : arrow(1, event.modifiers());
    case Qt::Key_PageUp:
        return makes ? end : arrow(-m_step, event.modifiers());
    case Qt::Key_PageDown:
        return makes ? begin : arrow(m_step, event.modifiers());
    case Qt::Key_Home:
        return begin;
    case Qt::Key_End:
        return end;
    case Qt::Key_Escape:
        return m_window ? std::optional(DayWindow{0, days() - 1}) : std::nullopt;
    default:
        return std::nullopt;
    }
}

void TimeTrack::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        Q_EMIT playToggled();
        return;
    }
    const auto window = m_counts.empty() ? std::nullopt : movedBy(*event);
    if (!window)
        return QWidget::keyPressEvent(event);
    choose(*window);
}

void TimeTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(common::TypeSize::Small));
    painter.setPen(QPen(m_theme.color(common::Surface::Line), 1));
    painter.drawLine(room().bottomLeft(), room().bottomRight());
    if (!m_counts.empty()) {
        paintBars(painter);
        paintDates(painter);
        paintHandles(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(common::Surface::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void TimeTrack::paintBars(QPainter &painter) const
{
    const int perBar = std::max(1, int(std::ceil(days() * kNarrowest / room().width())));
    std::vector<qint64> bars;
    for (int day = 0; day < days(); day += perBar)
        bars.push_back(countIn({day, std::min(day + perBar, days()) - 1}));
    const double most = double(std::max<qint64>(1, *std::ranges::max_element(bars)));
    const DayWindow window = shown();
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < bars.size(); ++i) {
        const int day = int(i) * perBar;
        const double left = xOf(day);
        const double right = xOf(std::min(day + perBar, days()));
        const double high = bars[i] == 0 ? 0 : std::max(1.0, kBars * double(bars[i]) / most);
        const bool in = day + perBar > window.first && day <= window.last;
        painter.setBrush(m_theme.color(in ? common::Surface::Accent : common::Surface::Line));
        painter.drawRect(
            QRectF(left, room().bottom() - high, std::max(1.0, right - left - 1), high));
    }
}

/// Months, or weeks of a short period; a date that has no room is left out, never cut.
void TimeTrack::paintDates(QPainter &painter) const
{
    painter.setPen(m_theme.color(common::Surface::TextMuted));
    const bool weeks = days() <= kDaysByWeek;
    double free = 0;
    for (int day = 0; day < days(); ++day) {
        const QDate date = dayOf(day);
        if (weeks ? date.dayOfWeek() != 1 && days() > 10 : date.day() != 1)
            continue;
        const QString text = date.toString(weeks ? u"dd/MM"_s : u"MM/yyyy"_s);
        const double wide = painter.fontMetrics().horizontalAdvance(text);
        const double left = xOf(day);
        if (left < free || left + wide > width())
            continue;
        painter.drawLine(QPointF(left, room().bottom()), QPointF(left, room().bottom() + 4));
        painter.drawText(QRectF(left, room().bottom() + 3, wide + 2, kDates - 3),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        free = left + wide + 12;
    }
}

void TimeTrack::paintHandles(QPainter &painter) const
{
    const QRectF box(leftHandle(), room().top() - 2, rightHandle() - leftHandle(), kBars + 2);
    const QColor accent = m_theme.color(common::Surface::Accent);
    QColor ground = accent;
    ground.setAlpha(m_window ? 36 : 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRect(box);
    for (const double x : {box.left(), box.right()}) {
        const QRectF grip(x - 4, box.center().y() - 11, 8, 22);
        painter.setPen(QPen(accent, 1.5));
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
        painter.setBrush(m_theme.color(common::Surface::Panel));
        painter.drawRoundedRect(grip, 3, 3);
        painter.drawLine(QPointF(x, grip.top() + 6), QPointF(x, grip.bottom() - 6));
    }
}

} // namespace map
