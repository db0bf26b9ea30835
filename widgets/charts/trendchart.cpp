// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendchart.h"

#include "widgets/charts/legendline.h"
#include "widgets/charts/trendgestures.h"
#include "widgets/charts/trendplot.h"
#include "widgets/charts/trendwords.h"
#include "widgets/common/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

constexpr int kLeastHeight = 190;
constexpr double kKeyZoom = 0.7;
constexpr double kKeyPan = 0.25; ///< of the window
constexpr int kColumnStroke = 7;

bool anyOf(const std::vector<TrendLine> &lines, auto &&wanted)
{
    return std::ranges::any_of(
        lines, [&](const TrendLine &line) { return std::ranges::any_of(line.points, wanted); });
}

} // namespace

struct TrendChart::Private {
    const common::Theme &theme;
    LegendLine *legend = nullptr;
    TrendPlot *plot = nullptr;
    std::optional<int> focus = {};
    size_t pickedNote = 0; ///< Enter goes through the notes of one period
};

TrendChart::TrendChart(const common::Theme &theme, QWidget *parent)
    : Chart(parent)
    , d(new Private{theme})
{
    setMinimumHeight(kLeastHeight);
    setFocusPolicy(Qt::StrongFocus);
    d->legend = new LegendLine(theme, this);
    d->plot = new TrendPlot(theme, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(d->legend);
    layout->addWidget(d->plot, 1);
    auto *gestures = new TrendGestures(*d->plot);
    connect(gestures, &TrendGestures::windowWanted, this, &TrendChart::setWindow);
    connect(gestures, &TrendGestures::notePicked, this, &TrendChart::annotationPicked);
    connect(gestures, &TrendGestures::periodOpened, this, &TrendChart::periodOpened);
    connect(gestures, &TrendGestures::periodPicked, this, [this](int period) {
        setFocusPeriod(period);
        Q_EMIT periodPicked(period);
    });
    connect(&theme, &common::Theme::changed, this, [this] {
        d->plot->restyle();
        fillLegend();
    });
}

TrendChart::~TrendChart() = default;

void TrendChart::setTrend(const Trend &trend)
{
    const auto before = visiblePeriods();
    d->plot->setTrend(trend);
    if (d->focus && size_t(*d->focus) >= trend.points.size())
        d->focus.reset();
    fillLegend();
    setAccessibleName(tr("Trend of %1").arg(trend.name));
    tell();
    if (visiblePeriods() != before)
        Q_EMIT visiblePeriodsChanged(visiblePeriods().first, visiblePeriods().second);
}

const Trend &TrendChart::trend() const
{
    return d->plot->trend();
}

void TrendChart::setColumns(bool columns)
{
    Trend changed = trend();
    changed.columns = columns;
    setTrend(changed);
}

void TrendChart::fillLegend()
{
    d->legend->clear();
    const auto &lines = d->plot->lines();
    if (trend().points.empty())
        return;
    const int stroke = trend().columns ? kColumnStroke : 3;
    const bool single = lines.size() == 1;
    const QColor muted = d->theme.color(common::Surface::TextMuted);
    if (single)
        d->legend->add(trend().unit.isEmpty()
                           ? tr("Value")
                           : tr("Value (%1)", "unit of measure").arg(trend().unit),
                       QPen(d->theme.series(0), stroke));
    for (size_t i = 0; !single && i < lines.size(); ++i)
        d->legend->add(u"%1 %2"_s.arg(i + 1).arg(lines[i].name),
                       QPen(d->theme.series(int(i)), stroke));
    if (anyOf(lines, [](const TrendPoint &point) { return point.lastYear.has_value(); }))
        d->legend->add(tr("Same period last year"), QPen(muted, 1.5, Qt::DotLine));
    if (anyOf(lines, [](const TrendPoint &point) { return point.plan.has_value(); }))
        d->legend->add(tr("Plan"), QPen(single ? d->theme.series(1) : muted, 2, Qt::DashLine));
    if (anyOf(lines, [](const TrendPoint &point) { return point.provisional && point.value; }))
        d->legend->addHollow(tr("Provisional"), single ? d->theme.series(0) : muted);
}

std::pair<int, int> TrendChart::visiblePeriods() const
{
    return {d->plot->window().firstPeriod(), d->plot->window().lastPeriod()};
}

void TrendChart::setWindow(const TrendWindow &window)
{
    const auto before = visiblePeriods();
    d->plot->setWindow(window);
    if (const auto now = visiblePeriods(); now != before)
        Q_EMIT visiblePeriodsChanged(now.first, now.second);
}

void TrendChart::showPeriods(int first, int last)
{
    TrendWindow window = d->plot->window();
    window.show(first - 0.5, last + 0.5);
    setWindow(window);
}

/// Around the focus point, else around the middle.
void TrendChart::zoomBy(double factor)
{
    TrendWindow window = d->plot->window();
    window.zoom(factor, d->focus ? *d->focus : (window.first() + window.last()) / 2);
    setWindow(window);
}

void TrendChart::zoomIn()
{
    zoomBy(kKeyZoom);
}

void TrendChart::zoomOut()
{
    zoomBy(1 / kKeyZoom);
}

void TrendChart::panBy(int periods)
{
    TrendWindow window = d->plot->window();
    window.pan(periods);
    setWindow(window);
}

void TrendChart::resetZoom()
{
    setWindow(TrendWindow(d->plot->window().count()));
}

std::optional<int> TrendChart::focusPeriod() const
{
    return d->focus;
}

void TrendChart::setFocusPeriod(std::optional<int> period)
{
    if (period && (*period < 0 || size_t(*period) >= trend().points.size()))
        period.reset();
    if (std::exchange(d->focus, period) == period)
        return;
    d->pickedNote = 0;
    if (period) {
        TrendWindow window = d->plot->window();
        window.reveal(*period);
        setWindow(window);
    }
    d->plot->setFocused(hasFocus() ? period : std::nullopt);
    tell();
    if (period)
        Q_EMIT focusPeriodChanged(*period);
}

/// Tells screen readers the focus point, and the whole when there is none.
void TrendChart::tell()
{
    const QString point = readOut();
    setAccessibleDescription(point.isEmpty() ? textSummary() : point);
    if (point.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent said(this, point);
    QAccessible::updateAccessibility(&said);
}

QString TrendChart::readOut() const
{
    return d->focus ? trendwords::readOut(trend(), *d->focus) : QString();
}

void TrendChart::moveFocus(int periods)
{
    const auto [first, last] = visiblePeriods();
    const int from = d->focus.value_or(periods > 0 ? first - 1 : last + 1);
    setFocusPeriod(std::clamp(from + periods, 0, std::max(0, int(trend().points.size()) - 1)));
}

void TrendChart::pickFocused()
{
    if (!d->focus)
        return;
    QStringList ids;
    for (const TrendNote &note : trend().notes) {
        if (note.period == *d->focus && note.kind != NoteKind::Event)
            ids << note.id;
    }
    if (ids.isEmpty())
        Q_EMIT periodPicked(*d->focus);
    else
        Q_EMIT annotationPicked(ids[qsizetype(d->pickedNote++) % ids.size()]);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int step = std::max(1, int(d->plot->window().span() * kKeyPan));
    switch (event->key()) {
    case Qt::Key_Left:
        return shift ? panBy(-step) : moveFocus(-1);
    case Qt::Key_Right:
        return shift ? panBy(step) : moveFocus(1);
    case Qt::Key_PageUp:
        return moveFocus(-step);
    case Qt::Key_PageDown:
        return moveFocus(step);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
        return resetZoom();
    case Qt::Key_Space:
        return pickFocused();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!d->focus)
            break;
        return Q_EMIT periodOpened(*d->focus);
    case Qt::Key_Escape:
        if (!d->focus)
            break;
        return setFocusPeriod({});
    default:
        break;
    }
    Chart::keyPressEvent(event);
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    d->plot->setFocused(d->focus);
    Chart::focusInEvent(event);
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    d->plot->setFocused({});
    Chart::focusOutEvent(event);
}

QString TrendChart::textSummary() const
{
    return trendwords::summary(trend());
}

ChartTable TrendChart::table() const
{
    return trendwords::table(trend());
}

QString TrendChart::periodsInSight() const
{
    const auto &points = trend().points;
    if (points.empty())
        return {};
    const auto [first, last] = visiblePeriods();
    return periodsBetween(points[size_t(first)].label, points[size_t(last)].label);
}

std::unique_ptr<Chart> TrendChart::copyIn(const common::Theme &theme) const
{
    auto copy = std::make_unique<TrendChart>(theme);
    copy->setTrend(trend());
    copy->setWindow(d->plot->window());
    return copy;
}

void TrendChart::copyImage()
{
    setBare(true);
    QGuiApplication::clipboard()->setPixmap(grab());
    setBare(false);
}

} // namespace charts
