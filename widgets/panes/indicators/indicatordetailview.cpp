// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/indicatordetailview.h"

#include "models/items/directory.h"
#include "widgets/charts/rankingbars.h"
#include "widgets/charts/trendchart.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

namespace words = common::indicators;
constexpr size_t kTrendPeriods = 25;
constexpr int kVersions = 60;

QString withUnit(const domain::Indicator &indicator, double value)
{
    return words::figure(indicator, value) + u' ' + words::unit(indicator);
}

const domain::Observation *valueIn(const std::vector<domain::Observation> &valid,
                                   const domain::Period &period)
{
    const auto found = std::ranges::find(valid, period, &domain::Observation::period);
    return found == valid.end() || found->missing ? nullptr : &*found;
}

} // namespace

IndicatorDetailView::IndicatorDetailView(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *body = new QWidget(this);
    const auto newText = [&](common::TypeSize size) {
        return common::newTextLabel(theme, size, body);
    };
    m_title = newText(common::TypeSize::Title);
    m_trend = new charts::TrendChart(theme, body);
    m_rankingTitle = newText(common::TypeSize::Strong);
    m_ranking = new charts::RankingBars(theme, body);
    m_whyTitle = newText(common::TypeSize::Strong);
    m_why = new common::FactList(body);
    m_versionsTitle = newText(common::TypeSize::Strong);
    m_versions = new QTreeWidget(body);
    m_versions->setRootIsDecorated(false);
    m_versions->setMinimumHeight(200);
    m_versions->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(common::kSpace2);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_trend, m_rankingTitle, m_ranking, m_whyTitle,
                                          m_why, m_versionsTitle, m_versions})
        column->addWidget(part);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    connect(m_ranking, &charts::RankingBars::picked, this,
            [this](const QString &id) { Q_EMIT areaRequested(domain::UnitId(id)); });
}

void IndicatorDetailView::setStory(const items::IndicatorStory &story,
                                   const items::Reference &reference, const QDateTime &now)
{
    m_title->setText(tr("%1 (%2)", "indicator and unit of measure")
                         .arg(words::name(story.indicator), words::unit(story.indicator)));
    showTrend(story, reference);
    showRanking(story, reference);
    showWhy(story, reference, now);
    showVersions(story, reference);
}

void IndicatorDetailView::showTrend(const items::IndicatorStory &story,
                                    const items::Reference &reference)
{
    charts::Trend trend;
    trend.name = words::name(story.indicator);
    trend.unit = words::unit(story.indicator);
    trend.columns = story.indicator.kind == domain::ValueKind::Flow;
    if (!story.valid.empty()) {
        domain::Period period = story.valid.back().period;
        while (trend.points.size() < kTrendPeriods &&
               period.start >= story.valid.front().period.start) {
            charts::TrendPoint point;
            point.label = words::periodLabel(period);
            if (const auto *value = valueIn(story.valid, period)) {
                point.value = value->value;
                point.provisional = value->status == domain::ValueStatus::Estimate ||
                                    value->status == domain::ValueStatus::Preliminary;
                point.hover = u"%1: %2 (%3)\n%4"_s.arg(
                    words::periodText(period), withUnit(story.indicator, value->value),
                    words::statusText(value->status, value->statusText),
                    reference.agencyName(value->agencyId));
            }
            if (const auto *before = valueIn(story.valid, period.samePeriodLastYear()))
                point.lastYear = before->value;
            if (const auto *plan = story.plan(reference, period.end.year());
                plan && story.indicator.kind != domain::ValueKind::Flow)
                point.plan = plan->monthlyCurve.size() == 12
                                 ? plan->target * plan->monthlyCurve[period.end.month() - 1]
                                 : plan->target;
            else if (plan && plan->target > 0 && period.kind == domain::PeriodKind::Month)
                point.plan = plan->monthlyCurve.size() == 12
                                 ? plan->target * (plan->monthlyCurve[period.end.month() - 1] -
                                                   (period.end.month() > 1
                                                        ? plan->monthlyCurve[period.end.month() - 2]
                                                        : 0))
                                 : plan->target / 12;
            trend.points.insert(trend.points.begin(), point);
            period = period.previous();
        }
    }
    m_trend->setTrend(trend);
}

void IndicatorDetailView::showRanking(const items::IndicatorStory &story,
                                      const items::Reference &reference)
{
    QList<charts::RankingBar> bars;
    for (const auto &value : story.ranking) {
        const auto *unit = reference.unit(value.unitId);
        bars << charts::RankingBar{value.unitId.value,
                                   unit ? unit->shortName : value.unitId.value,
                                   value.value,
                                   words::figure(story.indicator, value.value),
                                   value.unitId == story.unit,
                                   {}};
    }
    m_ranking->setBars(bars);
    m_rankingTitle->setVisible(!bars.isEmpty());
    m_ranking->setVisible(!bars.isEmpty());
    if (!story.valid.empty())
        m_rankingTitle->setText(tr("By unit, %1, n = %2", "period and number of units")
                                    .arg(words::periodText(story.valid.back().period))
                                    .arg(bars.size()));
}

/// The value of a year earlier, and a warning when it is settled differently from the newest one.
QString IndicatorDetailView::comparedWith(const items::IndicatorStory &story)
{
    const auto &latest = story.valid.back();
    const auto *before = valueIn(story.valid, latest.period.samePeriodLastYear());
    if (!before || latest.missing)
        return {};
    QString base = u"%1: %2"_s.arg(words::periodText(before->period),
                                   withUnit(story.indicator, before->value));
    if (before->status == latest.status)
        return base;
    return tr("%1. Not like with like: %2 against %3", "base value, status now, status then")
        .arg(base, words::statusText(latest.status, latest.statusText),
             words::statusText(before->status, before->statusText));
}

void IndicatorDetailView::showWhy(const items::IndicatorStory &story,
                                  const items::Reference &reference, const QDateTime &now)
{
    using namespace common;
    const auto &indicator = story.indicator;
    m_whyTitle->setText(tr("Why this number?"));
    QList<std::pair<QString, QString>> facts{
        {tr("Formula"), indicator.formula},
        {tr("Lead agency"), reference.agencyName(indicator.leadAgencyId)},
        {tr("Supplied by"), reference.agencyName(indicator.supplyAgencyId)},
        {tr("Legal basis"), indicator.legalBasis}};
    if (!story.valid.empty()) {
        const auto &latest = story.valid.back();
        facts << std::pair(tr("About"), words::periodText(latest.period))
              << std::pair(tr("Published at source"), format::dateTime(latest.publishedAt))
              << std::pair(tr("Fetched by this desk"), tr("%1, %2", "moment and age")
                                                           .arg(format::dateTime(latest.fetchedAt),
                                                                format::age(latest.fetchedAt, now)))
              << std::pair(tr("Compared with"), comparedWith(story))
              << std::pair(tr("Entered by"), latest.enteredBy)
              << std::pair(tr("Checked by"), latest.checkedBy)
              << std::pair(tr("Approved by"), latest.approvedBy)
              << std::pair(tr("Note"), latest.note);
    }
    m_why->setFacts(facts);
}

void IndicatorDetailView::showVersions(const items::IndicatorStory &story,
                                       const items::Reference &reference)
{
    m_versionsTitle->setText(tr("Figures and their versions"));
    m_versions->setAccessibleName(m_versionsTitle->text());
    m_versions->setHeaderLabels({tr("Period"), tr("Value"), tr("To date"), tr("Status"),
                                 tr("Published"), tr("Source"), tr("Note")});
    m_versions->clear();
    int shown = 0;
    for (auto it = story.versions.rbegin(); it != story.versions.rend() && shown < kVersions;
         ++it, ++shown) {
        auto *row = new QTreeWidgetItem(
            m_versions,
            {words::periodText(it->period),
             it->missing ? tr("none") : words::figure(story.indicator, it->value),
             it->cumulativeValue ? words::figure(story.indicator, *it->cumulativeValue) : QString(),
             words::statusText(it->status, it->statusText), common::format::date(it->publishedAt),
             reference.agencyName(it->agencyId), it->note});
        row->setTextAlignment(1, Qt::AlignRight);
        row->setTextAlignment(2, Qt::AlignRight);
    }
}

} // namespace panes::indicators
