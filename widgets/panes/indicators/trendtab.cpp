// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/trendtab.h"

#include "widgets/charts/trendchart.h"
#include "widgets/charts/trendwords.h"
#include "widgets/common/factlist.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/indicators/chartbar.h"
#include "widgets/panes/indicators/chartsubject.h"
#include "widgets/panes/indicators/figureremarks.h"
#include "widgets/panes/indicators/periodevents.h"
#include "widgets/panes/indicators/trendof.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace panes::indicators {
namespace {

constexpr int kLeastChartHeight = 260;

} // namespace

TrendTab::TrendTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_chart(new charts::TrendChart(with.theme, this))
    , m_summary(common::newTextLabel(with.theme, common::TypeSize::Small, this))
    , m_remarks(new FigureRemarks(with, this))
{
    m_bar = new ChartBar(with.theme, m_chart, this);
    m_chart->setMinimumHeight(kLeastChartHeight);
    m_summary->setProperty("muted", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace2);
    column->addWidget(m_bar);
    column->addWidget(m_chart, 1);
    column->addWidget(m_summary);
    column->addWidget(m_remarks);
    connect(m_remarks, &FigureRemarks::changed, this, &TrendTab::showNotes);
    const auto look = [this](int period) {
        if (period >= 0 && period < int(m_periods.size()))
            m_remarks->setPeriod(m_periods[size_t(period)]);
    };
    connect(m_chart, &charts::TrendChart::focusPeriodChanged, this, look);
    connect(m_chart, &charts::TrendChart::periodPicked, this, look);
    connect(m_chart, &charts::TrendChart::periodOpened, this, [this](int period) {
        if (period >= 0 && period < int(m_periods.size()))
            Q_EMIT periodOpened(m_periods[size_t(period)]);
    });
}

void TrendTab::setStory(const items::IndicatorStory &story, const items::Reference &reference)
{
    const bool other = story.indicator.id != m_indicator || story.unit != m_unit;
    m_indicator = story.indicator.id;
    m_unit = story.unit;
    m_periods = periodsOf(story);
    m_events = eventsOf(m_periods, story.unit, reference);
    auto trend = trendOf(story, reference);
    trend.notes = other ? m_events : notes();
    m_chart->setTrend(trend);
    if (other && !m_periods.empty())
        m_chart->showPeriods(std::max(0, int(m_periods.size()) - kPeriodsAtFirst),
                             int(m_periods.size()) - 1);
    m_bar->setSubject(subjectOf(story, reference));
    m_remarks->setVisible(!m_periods.empty());
    if (!m_periods.empty() && other)
        m_remarks->setFigure(story.indicator, story.unit, m_periods.back());
    showNotes();
    tellSummary();
}

/// What was written about a period stands as a flag on it, what happened in it as a line.
std::vector<charts::TrendNote> TrendTab::notes() const
{
    std::vector<charts::TrendNote> notes;
    for (const auto &shown : m_remarks->shown()) {
        const auto at = std::ranges::find(m_periods, shown.remark.period);
        if (at == m_periods.end() || shown.remark.state == domain::RemarkState::Withdrawn)
            continue;
        notes.push_back(
            {shown.remark.id.value, int(at - m_periods.begin()),
             shown.remark.isDirection() ? charts::NoteKind::Direction : charts::NoteKind::Remark,
             shown.remark.text});
    }
    notes.insert(notes.end(), m_events.begin(), m_events.end());
    return notes;
}

void TrendTab::showNotes()
{
    charts::Trend trend = m_chart->trend();
    trend.notes = notes();
    if (trend.notes == m_chart->trend().notes)
        return;
    m_chart->setTrend(trend);
    tellSummary();
}

/// Remarks stand below in full.
void TrendTab::tellSummary()
{
    charts::Trend told = m_chart->trend();
    std::erase_if(told.notes, [](const charts::TrendNote &note) {
        return note.kind != charts::NoteKind::Event;
    });
    m_summary->setText(charts::trendwords::summary(told));
}

void TrendTab::retranslate()
{
    m_bar->retranslate();
    tellSummary();
}

} // namespace panes::indicators
