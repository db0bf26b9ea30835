// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tile.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"

#include <QEvent>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace pages {
namespace {

constexpr double kPaddingOfLine = 0.32;
constexpr double kCornerOfLine = 0.16;
constexpr int kMostHeadingLines = 2;
/// Of a tile's height, however far away it is read from.
constexpr double kMostPadding = 0.08;
constexpr double kMostHeading = 0.5;
constexpr double kMostMark = 0.25;
/// From when on a collection that is read all the time counts as due and as late (P).
constexpr auto kDueAfter = 15min;
constexpr auto kLateAfter = 60min;

} // namespace

QString inLanguage(const QString &vietnamese, const QString &english)
{
    return QLocale().language() == QLocale::English && !english.isEmpty() ? english : vietnamese;
}

WallTileView::WallTileView(domain::WallTile tile, const common::PaneSurroundings &surroundings,
                           QWidget *parent)
    : QWidget(parent)
    , m_tile(std::move(tile))
    , m_with(surroundings)
{
    setFocusPolicy(Qt::NoFocus);
    connect(&m_with.theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this,
            qOverload<>(&QWidget::update));
}

QDate WallTileView::today() const
{
    return common::format::localDay(m_with.clock.now());
}

QString daysText(const QDate &from, const QDate &to)
{
    const QString first = from.year() == to.year() ? from.toString(u"dd/MM"_s)
                                                   : common::format::date(from);
    return from == to ? common::format::date(to)
                      : WallTileView::tr("%1 – %2", "first and last day")
                            .arg(first, common::format::date(to));
}

QString WallTileView::periodText() const
{
    return daysText(m_tile.from, m_tile.to);
}

QDate WallTileView::lastDay() const
{
    return isOfPeriod() ? std::min(m_tile.to, today()) : today();
}

domain::UnitId WallTileView::area() const
{
    const QDate day = today();
    const auto reference = m_with.directory.reference();
    for (const domain::Unit &unit : reference->units) {
        if (!m_tile.unit.isEmpty() && unit.code == m_tile.unit &&
            (!unit.validFrom.isValid() || unit.validFrom <= day) &&
            (!unit.validTo.isValid() || unit.validTo >= day))
            return unit.id;
    }
    return {};
}

std::vector<domain::UnitId> WallTileView::units() const
{
    return m_with.directory.reference()->narrowing(area());
}

bool WallTileView::maySeeIt(domain::Subsystem subsystem) const
{
    return maySee(m_with.sync.status().user.rights, subsystem);
}

void WallTileView::tell()
{
    update();
    Q_EMIT settledChanged();
}

WallTileView::FreshMark WallTileView::markOf(domain::Collection collection) const
{
    const auto *status = m_with.sync.status().of(collection);
    if (!status || !status->lastSuccess.isValid())
        return {common::Tone::NoData, tr("no data yet")};
    const QDateTime now = m_with.clock.now();
    const auto age = now - status->lastSuccess;
    const QString at = common::format::localDay(status->lastSuccess) == today()
                           ? common::format::time(status->lastSuccess)
                           : common::format::date(status->lastSuccess);
    if (age < kDueAfter)
        return {common::Tone::Good, tr("as of %1").arg(at)};
    return {age < kLateAfter ? common::Tone::Risk : common::Tone::Bad, tr("old: %1").arg(at)};
}

WallTileView::Parts WallTileView::partsOf(const TilePaper &paper, const QRectF &tile) const
{
    const double padding = std::min(paper.line() * kPaddingOfLine, tile.height() * kMostPadding);
    Parts parts;
    parts.content = tile.adjusted(padding, padding / 2, -padding, -padding / 2);
    const QString own = heading();
    // An author's title may tell of days which are not those that were sent along.
    parts.title = isOfPeriod() ? own : inLanguage(m_tile.title, m_tile.titleEn);
    if (parts.title.isEmpty())
        parts.title = isOfPeriod() ? inLanguage(m_tile.title, m_tile.titleEn) : own;
    if (!parts.title.isEmpty()) {
        const int lines = std::min(paper.linesOf(parts.title, parts.content.width()),
                                   kMostHeadingLines);
        parts.heading = QRectF(
            parts.content.topLeft(),
            QSizeF(parts.content.width(),
                   std::min(lines * paper.line(), tile.height() * kMostHeading)));
        parts.content.setTop(parts.heading.bottom());
    }
    if (freshMark()) {
        const double height = std::min(paper.line(), tile.height() * kMostMark);
        parts.mark = QRectF(parts.content.left(), parts.content.bottom() - height,
                            parts.content.width(), height);
        parts.content.setBottom(parts.mark.top());
    }
    return parts;
}

QRectF WallTileView::contentBox() const
{
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    return partsOf(TilePaper(painter, m_with.theme), QRectF(rect())).content;
}

void WallTileView::drawAll(TilePaper &paper, const QRectF &tile) const
{
    QPainter &painter = paper.painter();
    painter.setRenderHint(QPainter::Antialiasing);
    const double corner = paper.line() * kCornerOfLine;
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper.ink(common::Surface::Panel));
    painter.drawRoundedRect(tile, corner, corner);
    const Parts parts = partsOf(paper, tile);
    if (isWithheld()) {
        paper.wrapped(u"withheld"_s, parts.content,
                      tr("This wall's account may not see this part."),
                      paper.ink(common::Surface::TextMuted), Qt::AlignCenter);
        return;
    }
    paper.wrapped(u"heading"_s, parts.heading, parts.title, paper.ink(common::Surface::TextMuted));
    if (const auto mark = freshMark())
        paper.sign(u"freshness"_s, parts.mark, mark->tone, mark->word);
    draw(paper, parts.content);
}

void WallTileView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    TilePaper paper(painter, m_with.theme);
    drawAll(paper, QRectF(rect()));
}

std::vector<analysis::DrawnText> WallTileView::drawnTexts(const common::Theme &theme,
                                                          const QSize &size) const
{
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    TilePaper paper(painter, theme);
    drawAll(paper, QRectF({}, size));
    return paper.drawn();
}

void WallTileView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace pages
