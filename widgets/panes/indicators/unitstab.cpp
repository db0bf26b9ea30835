// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/unitstab.h"

#include "widgets/charts/rankingbars.h"
#include "widgets/charts/smallmultiples.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/scrolling.h"
#include "widgets/panes/indicators/chartbar.h"
#include "widgets/panes/indicators/chartsubject.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

namespace words = common::indicators;
/// What fits a small trend.
constexpr int kTrendYears = 3;
constexpr qsizetype kTrendPeriods = 25;

QString unitNames(const items::Reference &reference, const std::vector<domain::UnitId> &units)
{
    QStringList names;
    for (const auto &unit : units)
        names << reference.unitName(unit);
    return names.join(u", "_s);
}

} // namespace

UnitsTab::UnitsTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_directory(with.directory)
    , m_trends(with.readers, with.hub, with.directory)
{
    auto *body = new QWidget;
    m_heading = common::newTextLabel(with.theme, common::TypeSize::Strong, body);
    m_leftOut = common::newTextLabel(with.theme, common::TypeSize::Small, body);
    m_leftOut->setProperty("muted", true);
    m_ranking = new charts::RankingBars(with.theme, body);
    m_trendsHeading = common::newTextLabel(with.theme, common::TypeSize::Strong, body);
    m_multiples = new charts::SmallMultiples(with.theme, body);
    m_multiples->installEventFilter(this);
    m_bar = new ChartBar(with.theme, m_multiples, body);
    auto *inside = new QVBoxLayout(body);
    inside->setSpacing(common::kSpace2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_ranking, m_leftOut,
                                                          m_trendsHeading, m_bar, m_multiples})
        inside->addWidget(part);
    inside->addStretch();
    auto *scroll = common::newScroll(body, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll);
    const auto asks = [this](const QString &id) { Q_EMIT areaRequested(domain::UnitId(id)); };
    connect(m_ranking, &charts::RankingBars::picked, this, asks);
    connect(m_multiples, &charts::SmallMultiples::picked, this, asks);
    connect(&m_trends, &items::UnitTrendList::changed, this, [this] {
        showTrends();
        Q_EMIT busyChanged();
    });
}

void UnitsTab::setStory(const items::IndicatorStory &story, const QDate &today)
{
    m_story = story;
    showRanking(story);
    m_trends.show(story.indicator.id, story.unit, today.addYears(-kTrendYears), today);
    showTrends();
}

void UnitsTab::showRanking(const items::IndicatorStory &story)
{
    const auto reference = m_directory.reference();
    const auto &ranking = story.ranking;
    QList<charts::RankingBar> bars;
    for (const auto &place : ranking.places) {
        const auto *unit = reference->unit(place.value.unitId);
        const QString name = unit ? unit->shortName : place.value.unitId.value;
        bars << charts::RankingBar{place.value.unitId.value,
                                   ranking.byGoodness ? u"%1. %2"_s.arg(place.rank).arg(name)
                                                      : name,
                                   place.value.value,
                                   words::figure(story.indicator, place.value.value),
                                   place.value.unitId == story.unit,
                                   {}};
    }
    m_ranking->setBars(bars);
    m_ranking->setVisible(!bars.isEmpty());
    if (bars.isEmpty()) {
        m_heading->setText(tr("No unit below has a figure of its own."));
    } else {
        const QString period = words::periodText(ranking.places.front().value.period);
        m_heading->setText((ranking.byGoodness ? tr("Ranking, %1, best first, n = %2")
                                               : tr("By unit, %1, largest first, n = %2"))
                               .arg(period)
                               .arg(bars.size()));
    }
    QStringList leftOut;
    if (!ranking.withoutValue.empty() && !bars.isEmpty())
        leftOut << tr("Without a figure: %1").arg(unitNames(*reference, ranking.withoutValue));
    if (!ranking.tooSmall.empty()) {
        std::vector<domain::UnitId> small;
        for (const auto &value : ranking.tooSmall)
            small.push_back(value.unitId);
        leftOut << tr("Too few cases to be ranked: %1").arg(unitNames(*reference, small));
    }
    m_leftOut->setText(leftOut.join(u'\n'));
    m_leftOut->setVisible(!leftOut.isEmpty());
}

void UnitsTab::showTrends()
{
    const auto *trends = m_trends.content();
    const bool any = trends && m_story && !trends->table.lines.empty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_trendsHeading, m_bar, m_multiples})
        part->setVisible(any);
    if (!any)
        return;
    const auto reference = m_directory.reference();
    const auto &table = trends->table;
    const qsizetype from = std::max<qsizetype>(0, qsizetype(table.periods.size()) - kTrendPeriods);
    QList<charts::SmallMultiple> multiples;
    for (const auto &line : table.lines) {
        const auto *unit = reference->unit(line.unit);
        const auto &last = line.values.back();
        multiples << charts::SmallMultiple{
            line.unit.value,
            unit ? unit->shortName : line.unit.value,
            {line.values.begin() + from, line.values.end()},
            last ? common::format::number(*last, trends->indicator.decimals) : u"–"_s,
            line.unit == m_story->unit,
            {}};
    }
    charts::MultiplesScale scale{words::name(trends->indicator),
                                 {},
                                 words::unit(trends->indicator),
                                 trends->indicator.decimals};
    for (size_t at = size_t(from); at < table.periods.size(); ++at)
        scale.periods << words::periodLabel(table.periods[at]);
    m_multiples->setMultiples(multiples, scale);
    fitMultiples();
    m_trendsHeading->setText(tr("Trends of the units on one scale, %1 to %2")
                                 .arg(scale.periods.front(), scale.periods.back()));
    m_bar->setSubject(subjectOf(*m_story, *reference));
}

/// All of them are in sight of the one scroll bar of the tab.
void UnitsTab::fitMultiples()
{
    m_multiples->setFixedHeight(m_multiples->heightForWidth(m_multiples->width()));
}

bool UnitsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_multiples && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &UnitsTab::fitMultiples, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void UnitsTab::retranslate()
{
    m_bar->retranslate();
    if (m_story)
        showRanking(*m_story);
    showTrends();
}

} // namespace panes::indicators
