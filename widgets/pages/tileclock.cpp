// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tileclock.h"

#include "models/analysis/lunardate.h"
#include "models/core/clock.h"
#include "widgets/common/format.h"
#include "widgets/pages/dateheader.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace pages {

using common::Surface;

namespace {

/// For a tile that has no room for `longDate()` and `lunarText()`.
QString shortDate(const QDate &day)
{
    //: weekday, date
    return ClockTile::tr("%1, %2").arg(weekdayText(day), common::format::date(day));
}

QString shortLunar(const QDate &day)
{
    const auto lunar = analysis::lunarDate(day);
    if (!lunar)
        return {};
    const QString date = u"%1/%2"_s.arg(lunar->day).arg(lunar->month);
    //: day and (leap) month of the lunar calendar
    return lunar->leap ? ClockTile::tr("Lunar %1 leap").arg(date)
                       : ClockTile::tr("Lunar %1").arg(date);
}

} // namespace

QString lunarText(const QDate &day)
{
    const auto lunar = analysis::lunarDate(day);
    if (!lunar)
        return {};
    const QString date = u"%1/%2"_s.arg(lunar->day).arg(lunar->month);
    const QString year = analysis::lunarYearName(lunar->year);
    return lunar->leap
               //: day and leap month of the lunar calendar, name of its year
               ? ClockTile::tr("Lunar %1 leap, %2").arg(date, year)
               //: day and month of the lunar calendar, name of its year
               : ClockTile::tr("Lunar %1, %2").arg(date, year);
}

ClockTile::ClockTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
                     QWidget *parent)
    : WallTileView(tile, surroundings, parent)
{
    connect(&m_tick, &QTimer::timeout, this, &ClockTile::follow);
    m_tick.start(1s);
    follow();
}

void ClockTile::follow()
{
    QString now = common::format::dateTime(with().clock.now());
    if (now == m_shown)
        return;
    m_shown = std::move(now);
    update();
}

void ClockTile::draw(TilePaper &paper, const QRectF &box) const
{
    const QString time = common::format::time(with().clock.now());
    QString date = longDate(today());
    QString lunar = lunarText(today());
    const auto linesOf = [&](const QString &words) { return paper.linesOf(words, box.width()); };
    if (paper.figureLine() + (linesOf(date) + linesOf(lunar)) * paper.line() > box.height() + 0.5) {
        date = shortDate(today());
        lunar = shortLunar(today());
    }
    std::vector<TileRow> rows;
    rows.push_back({0, paper.figureLine(), 1, [&paper, time](const QRectF &at) {
                        paper.large(u"time"_s, at, time, paper.ink(Surface::Text));
                    }});
    const auto add = [&](int rank, const QString &what, const QString &words, Surface ink) {
        if (words.isEmpty())
            return;
        rows.push_back({rank, paper.linesOf(words, box.width()) * paper.line(), 0,
                        [&paper, what, words, ink](const QRectF &at) {
                            paper.wrapped(what, at, words, paper.ink(ink), Qt::AlignCenter);
                        }});
    };
    add(1, u"date"_s, date, Surface::Text);
    add(2, u"lunar"_s, lunar, Surface::TextMuted);
    drawRows(rows, box, 0);
}

} // namespace pages
