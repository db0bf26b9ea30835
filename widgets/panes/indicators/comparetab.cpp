// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/comparetab.h"

#include "widgets/charts/trendchart.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/indicators/chartbar.h"
#include "widgets/panes/indicators/chartsubject.h"
#include "widgets/panes/indicators/comparechoice.h"
#include "widgets/panes/indicators/recordtable.h"
#include "widgets/panes/indicators/savetable.h"
#include "widgets/panes/indicators/tablemodel.h"
#include "widgets/panes/indicators/trendof.h"

#include <QCoreApplication>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace panes::indicators {
namespace {

constexpr int kComparedYears = 10;
constexpr int kLeastTableHeight = 110; ///< headings and some lines

/// Newest period first, one column per line.
exchange::Table tableOf(const analysis::SeriesTable &series, const items::Reference &reference)
{
    const auto indicator = reference.indicators.value(series.lines.front().indicator.value);
    const QStringList names = lineNames(series.lines, reference);
    exchange::Table table;
    table.columns.push_back({QCoreApplication::translate("IndicatorSheet", "Period")});
    for (const QString &name : names)
        table.columns.push_back({name, exchange::Kind::Number, indicator.decimals});
    for (size_t at = series.periods.size(); at-- > 0;) {
        std::vector<exchange::Cell> row{common::indicators::periodText(series.periods[at])};
        for (const auto &line : series.lines) {
            if (line.values[at])
                row.emplace_back(exchange::Number{*line.values[at]});
            else
                row.emplace_back();
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

CompareTab::CompareTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_directory(with.directory)
    , m_comparison(with.readers, with.hub, with.directory)
    , m_choice(new CompareChoice(with.directory, this))
    , m_model(new TableModel(this))
{
    auto *body = new QWidget;
    m_chart = new charts::TrendChart(with.theme, body);
    m_bar = new ChartBar(with.theme, m_chart, body);
    m_bar->offerTableFile();
    m_table = newRecordTable(m_model, body);
    m_table->setMinimumHeight(kLeastTableHeight);
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins({});
    inside->addWidget(m_bar);
    inside->addWidget(m_chart, 3);
    inside->addWidget(m_table, 2);
    m_state = new common::StateStack(with.theme, body, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_choice);
    column->addWidget(m_state, 1);
    connect(m_choice, &CompareChoice::changed, this, &CompareTab::ask);
    connect(m_bar, &ChartBar::tableFileRequested, this, &CompareTab::saveFigures);
    connect(&m_comparison, &items::SeriesComparison::changed, this, &CompareTab::showComparison);
    connect(m_chart, &charts::TrendChart::periodOpened, this, &CompareTab::open);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { open(m_model->rowCount() - 1 - index.row()); });
}

void CompareTab::setStory(const items::IndicatorStory &story, const QDate &today)
{
    m_today = today;
    m_subject = subjectOf(story, *m_directory.reference());
    m_choice->begin({story.indicator.id, story.unit}, today);
}

void CompareTab::ask()
{
    m_comparison.show(m_choice->keys(), m_today.addYears(-kComparedYears), m_today);
}

void CompareTab::showComparison()
{
    Q_EMIT busyChanged();
    const auto *content = m_comparison.content();
    if (!content) {
        if (m_comparison.error())
            m_state->showError(*m_comparison.error());
        else if (m_comparison.isLoading())
            m_state->showLoading(tr("Reading figures…"));
        return;
    }
    if (!content->table)
        return m_state->showEmpty(refusalText(content->table.error()));
    const auto reference = m_directory.reference();
    const auto trend = trendOf(*content->table, *reference);
    const bool fresh = trend.points.size() != m_chart->trend().points.size();
    m_chart->setTrend(trend);
    if (fresh)
        m_chart->showPeriods(std::max(0, int(trend.points.size()) - kPeriodsAtFirst),
                             int(trend.points.size()) - 1);
    charts::PictureFrame frame = m_subject;
    if (m_choice->keys().size() > 1) {
        frame.title = trend.unit.isEmpty() ? tr("Comparison")
                                           : tr("Comparison (%1)").arg(trend.unit);
        frame.source = QCoreApplication::translate(
            "IndicatorSheet", "Source: the agencies that supply each indicator, through the IOC");
    }
    exchange::Table table = tableOf(*content->table, *reference);
    table.title = frame.title;
    m_model->setTable(std::move(table));
    m_table->setAccessibleName(tr("Compared figures"));
    m_table->resizeColumnsToContents();
    m_bar->setSubject(frame);
    m_state->showContent();
}

/// The table has the newest period first, the chart last.
void CompareTab::open(qsizetype period)
{
    const auto *content = m_comparison.content();
    if (content && content->table && period >= 0 && size_t(period) < content->table->periods.size())
        Q_EMIT periodOpened(content->table->periods[size_t(period)]);
}

/// A file is read from top to bottom and its chart drawn from left to right: oldest first.
void CompareTab::saveFigures()
{
    exchange::Table table = m_model->table();
    std::ranges::reverse(table.rows);
    exchange::Chart chart{.shape = exchange::Chart::Shape::Line, .title = table.title};
    for (size_t column = 1; column < table.columns.size(); ++column)
        chart.values.push_back(column);
    saveTable(this, table, chart, [this](const QString &sentence) { m_bar->tell(sentence); });
}

void CompareTab::retranslate()
{
    m_choice->retranslate();
    m_bar->retranslate();
    showComparison();
}

} // namespace panes::indicators
