// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/recordblocks.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/charts/rankingbars.h"
#include "widgets/common/contextrange.h"
#include "widgets/common/format.h"
#include "widgets/common/reportscope.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/pages/hottopicline.h"
#include "widgets/pages/indicatorblock.h"
#include "widgets/pages/numberrow.h"

#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

using common::Tone;
namespace format = common::format;
constexpr qsizetype kMostTopics = 8;

QString shareText(qint64 part, qint64 whole)
{
    return whole > 0 ? format::percent(100.0 * double(part) / double(whole), 1) : u"—"_s;
}

qint64 countFor(const std::vector<std::pair<domain::UnitId, qint64>> &counts,
                const domain::UnitId &unit)
{
    const auto found = std::ranges::find(counts, unit, &std::pair<domain::UnitId, qint64>::first);
    return found == counts.end() ? 0 : found->second;
}

} // namespace

ReportsBlock::ReportsBlock(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Block(surroundings, parent)
    , m_totals(surroundings.readers, surroundings.hub)
    , m_numbers(new NumberRow(surroundings.theme, this))
    , m_districts(new charts::RankingBars(surroundings.theme, this))
{
    column().addWidget(m_numbers);
    column().addWidget(m_districts, 1);
    auto &context = m_with.context;
    connect(&m_totals, &items::ReportTotals::changed, this, &ReportsBlock::show);
    connect(&context, &common::SharedContext::areaChanged, this, &ReportsBlock::applyContext);
    connect(&context, &common::SharedContext::periodChanged, this, &ReportsBlock::applyContext);
    connect(&context, &common::SharedContext::searchChanged, this, &ReportsBlock::applyContext);
    connect(&context, &common::SharedContext::reportsNarrowed, this, &ReportsBlock::applyContext);
    connect(&m_with.directory, &items::Directory::changed, this, &ReportsBlock::show);
    connect(m_districts, &charts::RankingBars::picked, this,
            [this](const QString &id) { m_with.context.setArea(domain::UnitId(id)); });
    applyContext();
    retranslate();
}

void ReportsBlock::applyContext()
{
    const auto area = m_with.directory.reference()->narrowing(m_with.context.area());
    m_totals.setFilter(common::reportScopeOfQueues(m_with.context, area, m_with.clock.now()));
}

void ReportsBlock::show()
{
    retranslate();
    Q_EMIT settledChanged();
}

void ReportsBlock::retranslate()
{
    setHeading(subsystemText(domain::Subsystem::FieldReports),
               ageNote(m_with, domain::Collection::Reports));
    const auto *counts = m_totals.content();
    if (!counts)
        return;
    m_numbers->setNumbers({{format::number(counts->total), tr("received"), {}, {}},
                           {format::number(counts->open), tr("open"), Tone::Active, {}},
                           {format::number(counts->overdue), tr("overdue"),
                            counts->overdue > 0 ? Tone::Bad : Tone::Good,
                            tr("%1 due in 24 h").arg(format::number(counts->dueSoon))},
                           {shareText(counts->resolvedOnTime, counts->resolved),
                            tr("on time"),
                            {},
                            tr("of %1").arg(format::number(counts->resolved))},
                           {shareText(counts->satisfied, counts->rated),
                            tr("satisfied"),
                            {},
                            tr("n = %1").arg(format::number(counts->rated))}});
    const auto reference = m_with.directory.reference();
    QList<charts::RankingBar> bars;
    auto districts = counts->byDistrict;
    std::ranges::sort(districts, std::greater(), &std::pair<domain::UnitId, qint64>::second);
    for (const auto &[unit, count] : districts) {
        const auto *known = reference->unit(unit);
        const qint64 overdue = countFor(counts->overdueByDistrict, unit);
        bars << charts::RankingBar{unit.value,
                                   known ? known->shortName : unit.value,
                                   double(count),
                                   format::number(count),
                                   unit == m_with.context.area(),
                                   overdue > 0 ? tr("%1 overdue").arg(format::number(overdue))
                                               : QString()};
    }
    m_districts->setBars(bars);
    m_districts->setAccessibleName(tr("Reports by district"));
}

MediaBlock::MediaBlock(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Block(surroundings, parent)
    , m_totals(surroundings.readers, surroundings.hub)
    , m_hot(surroundings.readers, surroundings.hub, surroundings.clock)
    , m_numbers(new NumberRow(surroundings.theme, this))
    , m_hottest(new HotTopicLine(surroundings.theme, this))
    , m_topics(new charts::RankingBars(surroundings.theme, this))
{
    column().addWidget(m_numbers);
    column().addWidget(m_hottest);
    column().addWidget(m_topics, 1);
    auto &context = m_with.context;
    connect(&m_totals, &items::MediaTotals::changed, this, &MediaBlock::show);
    connect(&m_hot, &items::HotTopics::changed, this, &MediaBlock::show);
    connect(&context, &common::SharedContext::areaChanged, this, &MediaBlock::applyContext);
    connect(&context, &common::SharedContext::periodChanged, this, &MediaBlock::applyContext);
    connect(&context, &common::SharedContext::searchChanged, this, &MediaBlock::applyContext);
    connect(&m_with.directory, &items::Directory::changed, this, &MediaBlock::applyContext);
    applyContext();
    retranslate();
}

void MediaBlock::applyContext()
{
    items::MediaFilter filter;
    filter.units = m_with.directory.reference()->narrowing(m_with.context.area());
    std::tie(filter.publishedFrom, filter.publishedTo) = common::periodUtc(m_with.context);
    filter.text = m_with.context.search();
    m_totals.setFilter(filter);
    m_hot.setScope({.units = filter.units}); // of now, whatever period or words are looked at
}

void MediaBlock::show()
{
    retranslate();
    Q_EMIT settledChanged();
}

void MediaBlock::retranslate()
{
    setHeading(subsystemText(domain::Subsystem::Media),
               ageNote(m_with, domain::Collection::MediaItems));
    const auto *hot = m_hot.content();
    m_hottest->setTopic(hot && !hot->empty() ? &hot->front().hot : nullptr);
    const auto *totals = m_totals.content();
    if (!totals)
        return;
    const auto &now = totals->now;
    const auto moved = [&](qint64 items::MediaCounts::*part) -> QString {
        if (!totals->before || totals->before->total == 0 || now.total == 0)
            return {};
        const double share = 100.0 * double(now.*part) / double(now.total);
        return format::change(share - 100.0 * double((*totals->before).*part) /
                                          double(totals->before->total),
                              1, true);
    };
    m_numbers->setNumbers({{format::number(now.total), tr("items"), {}, {}},
                           {shareText(now.positive, now.total), tr("positive"), Tone::Good,
                            moved(&items::MediaCounts::positive)},
                           {shareText(now.neutral, now.total),
                            tr("neutral"),
                            {},
                            moved(&items::MediaCounts::neutral)},
                           {shareText(now.negative, now.total), tr("negative"), Tone::Bad,
                            moved(&items::MediaCounts::negative)},
                           {format::number(now.unhandledNegative), tr("not handled"),
                            now.unhandledNegative > 0 ? Tone::Risk : Tone::Good, tr("negative")}});
    QList<charts::RankingBar> bars;
    for (const auto &[topic, count] : now.byTopic) {
        if (bars.size() < kMostTopics)
            bars << charts::RankingBar{topic, topic, double(count), format::number(count),
                                       false, {}};
    }
    m_topics->setBars(bars);
    m_topics->setAccessibleName(tr("Items by topic"));
}

} // namespace pages
