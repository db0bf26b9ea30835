// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tileindicator.h"

#include "models/items/directory.h"
#include "widgets/charts/indicatortile.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace pages {
namespace {

namespace words = common::indicators;

} // namespace

IndicatorTileView::IndicatorTileView(const domain::WallTile &tile,
                                     const common::PaneSurroundings &surroundings, QWidget *parent)
    : WallTileView(tile, surroundings, parent)
    , m_detail(surroundings.readers, surroundings.hub, surroundings.directory)
{
    connect(&m_detail, &items::IndicatorDetail::changed, this, &IndicatorTileView::tell);
    connect(&surroundings.directory, &items::Directory::changed, this, &IndicatorTileView::follow);
    connect(&m_minute, &QTimer::timeout, this, &IndicatorTileView::follow);
    m_minute.start(1min);
    follow();
}

void IndicatorTileView::follow()
{
    const auto reference = with().directory.reference();
    const auto *indicator = reference->indicatorWithCode(tile().indicator);
    m_known = indicator != nullptr;
    if (indicator) {
        setNeeds(indicator->subsystem);
        m_detail.show(indicator->id, area(), lastDay());
    }
    tell();
}

bool IndicatorTileView::isSettled() const
{
    return with().directory.isLoaded() && !m_detail.isLoading();
}

QString IndicatorTileView::heading() const
{
    const auto *indicator = with().directory.reference()->indicatorWithCode(tile().indicator);
    return indicator ? words::shortName(*indicator) : tile().indicator;
}

std::optional<WallTileView::FreshMark> IndicatorTileView::freshMark() const
{
    const auto *story = m_detail.content();
    if (!story || !story->facts.latest)
        return FreshMark{common::Tone::NoData, tr("no figure yet")};
    const auto &facts = story->facts;
    return FreshMark{
        charts::toneOf(facts.freshness),
        tr("%1 · %2", "period, how fresh")
            .arg(words::periodLabel(facts.latest->period), charts::freshnessText(facts.freshness))};
}

void IndicatorTileView::draw(TilePaper &paper, const QRectF &box) const
{
    const auto *story = m_detail.content();
    if (story && story->facts.latest)
        return drawStory(paper, box, *story);
    QString why = u"—"_s;
    if (with().directory.isLoaded() && !m_known)
        why = tr("The dictionary has no indicator %1.").arg(tile().indicator);
    else if (m_detail.error())
        why = tr("The figure could not be read.");
    paper.wrapped(u"nothing"_s, box, why, paper.ink(common::Surface::TextMuted), Qt::AlignCenter);
}

ChangeWords changeWords(const domain::Indicator &indicator, const analysis::IndicatorFacts &facts)
{
    const auto &change = facts.samePeriod ? facts.samePeriod : facts.previousPeriod;
    if (!change)
        return {};
    const bool rank = indicator.kind == domain::ValueKind::Rank;
    const QString amount = rank ? common::format::change(change->amount, 0, false).remove(u'%')
                                : common::format::change(change->amount, 1, change->points);
    return {facts.samePeriod ? IndicatorTileView::tr("%1 on a year earlier").arg(amount)
                             : IndicatorTileView::tr("%1 on the period before").arg(amount),
            charts::toneOf(indicator, *change)};
}

} // namespace pages
