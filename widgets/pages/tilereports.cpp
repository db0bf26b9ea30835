// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tilereports.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "widgets/common/contextrange.h"
#include "widgets/common/format.h"
#include "widgets/common/reportscope.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/pages/tileindicator.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace pages {
namespace {

namespace format = common::format;
using common::Surface;
using common::Tone;

constexpr int kMostTickerLines = 40;

/// One figure with its word.
struct NumberLine {
    QString what;
    QString figure;
    QString word;
    Tone tone = Tone::NoData; ///< NoData: none
};

void drawNumberLine(TilePaper &paper, const QRectF &box, const NumberLine &line, double column)
{
    const bool plain = line.tone == Tone::NoData;
    paper.figure(line.what, QRectF(box.left(), box.top(), column, box.height()), line.figure,
                 plain ? paper.ink(Surface::Text) : paper.ink(line.tone),
                 Qt::AlignRight | Qt::AlignVCenter);
    const QRectF beside(box.left() + column + paper.gap(), box.top(),
                        box.width() - column - paper.gap(), box.height());
    if (plain)
        paper.text(u"word"_s, beside, line.word, paper.ink(Surface::Text));
    else
        paper.sign(u"word"_s, beside, line.tone, line.word);
}

qint64 overdueIn(const items::ReportCounts &counts, const domain::UnitId &unit)
{
    const auto found = std::ranges::find(counts.overdueByDistrict, unit,
                                         &std::pair<domain::UnitId, qint64>::first);
    return found == counts.overdueByDistrict.end() ? 0 : found->second;
}

} // namespace

ReportTotalsTile::ReportTotalsTile(const domain::WallTile &tile,
                                   const common::PaneSurroundings &surroundings, QWidget *parent)
    : WallTileView(tile, surroundings, parent)
    , m_totals(surroundings.readers, surroundings.hub)
{
    setNeeds(domain::Subsystem::FieldReports);
    connect(&m_totals, &items::ReportTotals::changed, this, &ReportTotalsTile::tell);
    connect(&surroundings.context, &common::SharedContext::periodChanged, this,
            &ReportTotalsTile::follow);
    connect(&surroundings.directory, &items::Directory::changed, this, &ReportTotalsTile::follow);
    connect(&m_minute, &QTimer::timeout, this, &ReportTotalsTile::follow);
    m_minute.start(1min);
    follow();
}

void ReportTotalsTile::follow()
{
    m_totals.setFilter(common::reportScopeOfQueues(with().context, units(), with().clock.now()));
    tell();
}

std::optional<WallTileView::FreshMark> ReportTotalsTile::freshMark() const
{
    return markOf(domain::Collection::Reports);
}

QString ReportNumbersTile::heading() const
{
    return isOfPeriod() ? tr("Field reports, %1").arg(periodText()) : tr("Field reports, 30 days");
}

void ReportNumbersTile::draw(TilePaper &paper, const QRectF &box) const
{
    const auto *now = counts();
    if (!now)
        return;
    const QString onTime = now->resolved > 0
                               ? format::percent(
                                     100.0 * double(now->resolvedOnTime) / double(now->resolved), 1)
                               : u"—"_s;
    const std::vector<NumberLine> lines{
        {u"overdue"_s, format::number(now->overdue), tr("overdue"),
         now->overdue > 0 ? Tone::Bad : Tone::Good},
        {u"open"_s, format::number(now->open), tr("open"), Tone::Active},
        {u"on-time"_s, onTime, tr("on time"), Tone::NoData},
        {u"due-soon"_s, format::number(now->dueSoon), tr("due in 24 h"),
         now->dueSoon > 0 ? Tone::Risk : Tone::Good},
        {u"received"_s, format::number(now->total), tr("received"), Tone::NoData}};
    std::vector<const NumberLine *> shown;
    double column = 0;
    for (const NumberLine &line : lines) {
        const double wider = std::max(column, paper.figureWidth(line.figure));
        const bool fits = paper.signWidth(line.word) <= box.width() - wider - paper.gap() &&
                          double(shown.size() + 1) * paper.figureLine() <= box.height();
        if (!shown.empty() && !fits)
            continue;
        column = wider;
        shown.push_back(&line);
    }
    std::vector<TileRow> rows;
    for (const NumberLine *line : shown)
        rows.push_back({0, paper.figureLine(), 1, [&paper, line, column](const QRectF &at) {
                            drawNumberLine(paper, at, *line, column);
                        }});
    drawRows(rows, box, 0);
}

QString ReportRankingTile::heading() const
{
    return isOfPeriod() ? tr("Field reports by area, %1").arg(periodText())
                        : tr("Field reports by area");
}

void ReportRankingTile::draw(TilePaper &paper, const QRectF &box) const
{
    const auto *now = counts();
    if (!now)
        return;
    const auto reference = with().directory.reference();
    auto districts = now->byDistrict;
    std::ranges::sort(districts, [](const auto &a, const auto &b) {
        return std::tie(b.second, a.first.value) < std::tie(a.second, b.first.value);
    });
    std::vector<WallBar> bars;
    for (const auto &[unit, count] : districts) {
        const auto *known = reference->unit(unit);
        const qint64 overdue = overdueIn(*now, unit);
        bars.push_back(
            {.name = known ? known->shortName : unit.value,
             .value = double(count),
             .text = format::number(count),
             .alert = overdue > 0 ? tr("%1 overdue").arg(format::number(overdue)) : QString()});
    }
    drawWallBars(paper, box, bars, tile().items);
}

TickerTile::TickerTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
                       QWidget *parent)
    : WallTileView(tile, surroundings, parent)
    , m_list(surroundings.readers, surroundings.hub)
{
    setNeeds(domain::Subsystem::FieldReports);
    connect(&m_list, &items::ReportListModel::stateUpdated, this, &TickerTile::tell);
    connect(&m_list, &QAbstractItemModel::dataChanged, this, &TickerTile::tell);
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, &TickerTile::tell);
    connect(&m_list, &QAbstractItemModel::modelReset, this, &TickerTile::tell);
    connect(&surroundings.directory, &items::Directory::changed, this, &TickerTile::follow);
    follow();
}

/// The newest of all, whatever span the page has; of the days and the area that were sent along.
void TickerTile::follow()
{
    domain::ReportFilter filter;
    if (isOfPeriod())
        filter = common::reportScopeOfQueues(with().context, units(), with().clock.now());
    filter.units = units();
    filter.now = common::toMinute(with().clock.now());
    m_list.setFilter(filter);
    update();
}

bool TickerTile::isSettled() const
{
    return !m_list.isLoading() && m_list.total() >= 0 && with().directory.isLoaded();
}

QString TickerTile::heading() const
{
    return isOfPeriod() ? tr("Newest field reports, %1").arg(periodText())
                        : tr("Newest field reports");
}

std::optional<WallTileView::FreshMark> TickerTile::freshMark() const
{
    return markOf(domain::Collection::Reports);
}

QString TickerTile::lineOf(const domain::Report &report) const
{
    const auto reference = with().directory.reference();
    const bool isToday = format::localDay(report.sentAt) == today();
    const QString at = isToday ? format::time(report.sentAt) : format::date(report.sentAt);
    const auto place = report.unitId.isEmpty() ? report.districtId : report.unitId;
    //: when, where, what about
    return tr("%1 · %2 · %3")
        .arg(at, reference->unitName(place), reference->categoryName(report.categoryId));
}

void TickerTile::draw(TilePaper &paper, const QRectF &box) const
{
    const int most = tile().items > 0 ? tile().items : kMostTickerLines;
    double y = box.top();
    for (int row = 0; row < std::min(most, m_list.rowCount()); ++row) {
        const QVariant found = m_list.data(m_list.index(row), items::ReportListModel::RecordRole);
        if (!found.isValid())
            continue;
        const QString words = lineOf(found.value<domain::Report>());
        const double height = paper.linesOf(words, box.width()) * paper.line();
        if (y + height > box.bottom() + 0.5)
            break;
        paper.wrapped(u"report"_s, QRectF(box.left(), y, box.width(), height), words,
                      paper.ink(Surface::Text));
        y += height;
    }
    if (m_list.total() == 0)
        paper.wrapped(u"nothing"_s, box, tr("No field reports yet"), paper.ink(Surface::TextMuted),
                      Qt::AlignCenter);
}

} // namespace pages
