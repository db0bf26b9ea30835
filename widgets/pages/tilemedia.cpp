// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tilemedia.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "widgets/common/contextrange.h"
#include "widgets/common/format.h"
#include "widgets/pages/indicatorblock.h"

#include <algorithm>
#include <tuple>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace pages {
namespace {

namespace format = common::format;
using common::Surface;
using common::Tone;

constexpr int kFirstHeadlineRank = 10;
constexpr int kMostHeadlines = 12;

QString shareOf(qint64 part, qint64 whole)
{
    return format::percent(whole > 0 ? 100.0 * double(part) / double(whole) : 0, 0);
}

std::pair<Tone, QString> hotSign(const analysis::HotTopic &topic)
{
    switch (topic.level) {
    case analysis::HotLevel::Watch:
        return {Tone::Active, MediaTile::tr("To watch: %1").arg(topic.topic)};
    case analysis::HotLevel::Alert:
        return {Tone::Risk, MediaTile::tr("Alert: %1").arg(topic.topic)};
    case analysis::HotLevel::Urgent:
        break;
    }
    return {Tone::Bad, MediaTile::tr("Urgent: %1").arg(topic.topic)};
}

} // namespace

MediaTile::MediaTile(const domain::WallTile &tile, const common::PaneSurroundings &surroundings,
                     QWidget *parent)
    : WallTileView(tile, surroundings, parent)
    , m_totals(surroundings.readers, surroundings.hub)
    , m_hot(surroundings.readers, surroundings.hub, surroundings.clock)
    , m_digest(surroundings.readers, surroundings.hub, surroundings.clock)
{
    setNeeds(domain::Subsystem::Media);
    connect(&m_totals, &items::MediaTotals::changed, this, &MediaTile::tell);
    connect(&m_hot, &items::HotTopics::changed, this, &MediaTile::tell);
    connect(&m_digest, &items::MediaDigest::changed, this, &MediaTile::followDigest);
    connect(&m_minute, &QTimer::timeout, this, &MediaTile::follow);
    m_minute.start(1min);
    m_digest.setDay(lastDay());
    connect(&surroundings.directory, &items::Directory::changed, this, &MediaTile::follow);
    follow();
}

void MediaTile::follow()
{
    items::MediaFilter filter;
    filter.units = units();
    m_hot.setScope({.units = filter.units});
    filter.publishedTo = common::toMinute(with().clock.now()).addSecs(60);
    filter.publishedFrom = filter.publishedTo.addDays(-1);
    if (isOfPeriod())
        std::tie(filter.publishedFrom, filter.publishedTo) = common::periodUtc(with().context);
    m_totals.setFilter(filter);
}

void MediaTile::followDigest()
{
    const auto *digest = m_digest.content();
    if (digest && digest->entries.empty()) {
        const auto newest = std::ranges::find_if(digest->days, [this](const auto &one) {
            return !isOfPeriod() || (one.day >= tile().from && one.day <= tile().to);
        });
        if (newest != digest->days.end() && newest->day != digest->day)
            m_digest.setDay(newest->day);
    }
    tell();
}

bool MediaTile::isSettled() const
{
    return !m_totals.isLoading() && !m_hot.isLoading() && !m_digest.isLoading();
}

QString MediaTile::heading() const
{
    return isOfPeriod() ? tr("Online information, %1").arg(periodText())
                        : tr("Online information, 24 h");
}

std::optional<WallTileView::FreshMark> MediaTile::freshMark() const
{
    return markOf(domain::Collection::MediaItems);
}

void MediaTile::addCounts(TilePaper &paper, std::vector<TileRow> &rows, double width) const
{
    const auto *totals = m_totals.content();
    if (!totals)
        return;
    const auto &now = totals->now;
    rows.push_back({0, paper.figureLine(), 0, [&paper, &now](const QRectF &at) {
                        const QString figure = format::number(now.total);
                        const double taken = paper.figureWidth(figure);
                        paper.figure(u"figure"_s, QRectF(at.left(), at.top(), taken, at.height()),
                                     figure, paper.ink(Surface::Text));
                        paper.text(u"items"_s, at.adjusted(taken + paper.gap(), 0, 0, 0),
                                   tr("items"), paper.ink(Surface::TextMuted));
                    }});
    const auto addSign = [&](int rank, const QString &what, Tone tone, const QString &word) {
        if (paper.signWidth(word) <= width)
            rows.push_back({rank, paper.line(), 0, [&paper, what, tone, word](const QRectF &at) {
                                paper.sign(what, at, tone, word);
                            }});
    };
    addSign(2, u"negative"_s, Tone::Bad, tr("%1 negative").arg(shareOf(now.negative, now.total)));
    addSign(4, u"positive"_s, Tone::Good, tr("%1 positive").arg(shareOf(now.positive, now.total)));
    if (now.unhandledNegative > 0)
        addSign(3, u"unhandled"_s, Tone::Risk,
                tr("%1 negative not handled").arg(format::number(now.unhandledNegative)));
}

void MediaTile::addHeadlines(TilePaper &paper, std::vector<TileRow> &rows, double width) const
{
    const auto *digest = m_digest.content();
    if (!digest || digest->entries.empty())
        return;
    const QString day = tr("Digest of %1").arg(format::date(digest->day));
    const int most = tile().items > 0 ? tile().items : kMostHeadlines;
    int rank = kFirstHeadlineRank;
    for (const auto &entry : digest->entries) {
        if (++rank > kFirstHeadlineRank + most)
            break;
        const QString headline = u"– "_s.append(entry.shown.record.title);
        // The day is of no use without a headline under it.
        const double above = rank == kFirstHeadlineRank + 1 ? paper.line() : 0;
        rows.push_back({rank, above + paper.linesOf(headline, width) * paper.line(), 0,
                        [&paper, headline, day, above](const QRectF &at) {
                            if (above > 0)
                                paper.text(u"digest"_s,
                                           QRectF(at.topLeft(), QSizeF(at.width(), above)), day,
                                           paper.ink(Surface::TextMuted));
                            paper.wrapped(u"headline"_s, at.adjusted(0, above, 0, 0), headline,
                                          paper.ink(Surface::Text));
                        }});
    }
}

void MediaTile::draw(TilePaper &paper, const QRectF &box) const
{
    std::vector<TileRow> rows;
    addCounts(paper, rows, box.width());
    // What is hot is so now.
    if (const auto *hot = m_hot.content(); lastDay() == today() && hot && !hot->empty()) {
        const auto [tone, word] = hotSign(hot->front().hot);
        const double shape = paper.signWidth({});
        rows.push_back(
            {1, paper.linesOf(word, box.width() - shape) * paper.line(), 0,
             [&paper, tone, word, shape](const QRectF &at) {
                 paper.sign(u"hot"_s, QRectF(at.left(), at.top(), shape, paper.line()), tone, {});
                 paper.wrapped(u"hot"_s, at.adjusted(shape, 0, 0, 0), word, paper.ink(tone));
             }});
    }
    addHeadlines(paper, rows, box.width());
    drawRows(rows, box, 0);
}

} // namespace pages
