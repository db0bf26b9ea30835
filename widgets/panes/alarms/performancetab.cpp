// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/performancetab.h"

#include "widgets/charts/rankingbars.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/format.h"
#include "widgets/common/scrolling.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/alarms/performancewords.h"
#include "widgets/panes/alarms/ratescale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

constexpr std::array kDayChoices = {1, 7, 30, 90};
constexpr int kUsualDays = 7;
constexpr int kMostOperators = 50;

QTableWidget *newPlainTable(const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setObjectName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void fillTable(QTableWidget &table, const QStringList &heads, const QList<QStringList> &rows)
{
    table.setColumnCount(int(heads.size()));
    table.setHorizontalHeaderLabels(heads);
    table.setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(heads.size()); ++column)
            table.setItem(row, column, new QTableWidgetItem(rows.at(row).value(column)));
    }
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

common::Tone toneOf(analysis::AlarmVerdict verdict)
{
    switch (verdict) {
    case analysis::AlarmVerdict::Good:
        return common::Tone::Good;
    case analysis::AlarmVerdict::Watch:
        return common::Tone::Risk;
    case analysis::AlarmVerdict::Bad:
        break;
    }
    return common::Tone::Bad;
}

} // namespace

PerformanceTab::PerformanceTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_history(with.readers, with.hub, with.directory, with.clock)
    , m_days(new QComboBox(this))
    , m_operatorsName(new QLabel(this))
    , m_operators(new QSpinBox(this))
    , m_asTable(new QCheckBox(this))
    , m_scale(new RateScale(with.theme, this))
    , m_measures(newPlainTable(u"performance-measures"_s, this))
    , m_rankings(new common::ChipRow(this))
    , m_ranking(new QStackedWidget(this))
    , m_bars(new charts::RankingBars(with.theme, this))
    , m_list(newPlainTable(u"performance-list"_s, this))
    , m_none(common::newTextLabel(with.theme, common::TypeSize::Body, this))
    , m_note(common::newTextLabel(with.theme, common::TypeSize::Small, this))
    , m_state(new common::StateStack(with.theme, newBody(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(newHead());
    layout->addWidget(m_state, 1);
    connect(&m_history, &items::Loaded::changed, this, &PerformanceTab::follow);
    connect(&with.theme, &common::Theme::changed, this, &PerformanceTab::showMeasures);
    connect(m_state, &common::StateStack::actionRequested, this, &PerformanceTab::ask);
    retranslate();
    m_days->setCurrentIndex(m_days->findData(kUsualDays));
    connect(m_days, &QComboBox::currentIndexChanged, this, &PerformanceTab::ask);
    connect(m_operators, &QSpinBox::valueChanged, this, &PerformanceTab::ask);
    connect(m_rankings, &common::ChipRow::chosenChanged, this, &PerformanceTab::showRanking);
    connect(m_asTable, &QCheckBox::toggled, this, &PerformanceTab::showRanking);
    ask();
}

QWidget *PerformanceTab::newHead()
{
    m_days->setObjectName(u"performance-days"_s);
    m_operators->setObjectName(u"performance-operators"_s);
    m_operators->setRange(1, kMostOperators);
    m_asTable->setObjectName(u"performance-as-table"_s);
    auto *head = new QWidget(this);
    auto *flow = new common::FlowLayout(head);
    flow->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_days, m_operatorsName, m_operators, m_asTable})
        flow->addWidget(field);
    m_operatorsName->setBuddy(m_operators);
    return head;
}

QWidget *PerformanceTab::newBody()
{
    auto *body = new QWidget(this);
    m_rankings->setObjectName(u"performance-rankings"_s);
    for (const AlarmRanking ranking : kAlarmRankings)
        m_rankings->addChip(int(ranking));
    m_measures->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_measures->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_measures->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    common::fitToFont(*m_measures, [this] { showMeasures(); });
    m_bars->setObjectName(u"performance-bars"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_note->setProperty("muted", true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_bars, m_list, m_none})
        m_ranking->addWidget(page);
    m_ranking->setMinimumHeight(260);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(common::kSpace2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_scale, m_measures, m_note, m_rankings})
        column->addWidget(part);
    column->addWidget(m_ranking, 1);
    return common::newScroll(body, this);
}

void PerformanceTab::ask()
{
    m_history.show(m_days->currentData().toInt(), m_operators->value());
    follow();
}

void PerformanceTab::follow()
{
    Q_EMIT busyChanged(m_history.isLoading());
    if (m_history.error())
        return m_state->showError(*m_history.error(), tr("Try again"));
    if (!m_history.content())
        return m_state->showLoading(tr("Counting alarms…"));
    showMeasures();
    showRanking();
    m_state->showContent();
}

void PerformanceTab::showMeasures()
{
    const auto *log = m_history.content();
    if (!log)
        return;
    const auto &of = log->performance;
    m_scale->setRates(of.meanRate, of.worstRate);
    const auto measures = alarmMeasures(of);
    QList<QStringList> rows;
    for (const AlarmMeasure &one : measures)
        rows << QStringList{one.name, one.value, one.limit,
                            one.limit.isEmpty() ? QString() : verdictText(one.verdict), one.source};
    fillTable(*m_measures, {tr("Figure"), tr("Now"), tr("Limit"), tr("Stands"), tr("Source")},
              rows);
    for (int row = 0; row < int(measures.size()); ++row) {
        auto *stands = m_measures->item(row, 3);
        stands->setForeground(m_with.theme.color(toneOf(measures[size_t(row)].verdict)));
        stands->setFont(m_with.theme.font(common::TypeSize::Strong));
    }
    m_measures->resizeRowsToContents();
    int height = m_measures->horizontalHeader()->height() + 4;
    for (int row = 0; row < m_measures->rowCount(); ++row)
        height += m_measures->rowHeight(row);
    m_measures->setFixedHeight(height);
    m_note->setText(
        tr("From %1 to %2, worked out from the data and the rules of today. Alarms "
           "about the connection have no history.")
            .arg(common::format::dateTime(log->from), common::format::dateTime(log->to)));
}

void PerformanceTab::showRanking()
{
    const auto *log = m_history.content();
    if (!log)
        return;
    const auto ranking = static_cast<AlarmRanking>(m_rankings->chosen());
    const auto table = alarmRanking(*log, ranking);
    m_asTable->setEnabled(ranking == AlarmRanking::Offenders);
    if (table.rows.isEmpty())
        return m_ranking->setCurrentWidget(m_none);
    fillTable(*m_list, table.heads, table.rows);
    QList<charts::RankingBar> bars;
    for (const auto &line : log->performance.offenders)
        bars.append({line.ruleId,
                     ruleName(*log, line.ruleId),
                     double(line.onsets),
                     common::format::number(line.onsets),
                     false,
                     {}});
    m_bars->setBars(bars);
    const bool asBars = ranking == AlarmRanking::Offenders && !m_asTable->isChecked();
    m_ranking->setCurrentWidget(asBars ? static_cast<QWidget *>(m_bars) : m_list);
}

void PerformanceTab::retranslate()
{
    const QSignalBlocker quiet(m_days);
    const int chosen = m_days->currentIndex();
    m_days->clear();
    for (const int days : kDayChoices)
        m_days->addItem(tr("Last %n day(s)", nullptr, days), days);
    m_days->setCurrentIndex(std::max(0, chosen));
    m_days->setAccessibleName(tr("Period"));
    m_operatorsName->setText(tr("Operators on duty:"));
    m_operators->setAccessibleName(tr("Operators on duty"));
    m_asTable->setText(tr("As a table"));
    for (const AlarmRanking ranking : kAlarmRankings)
        m_rankings->setText(int(ranking), rankingText(ranking));
    m_rankings->setAccessibleName(tr("What is listed"));
    m_measures->setAccessibleName(tr("Figures and limits"));
    m_list->setAccessibleName(tr("What is listed"));
    m_none->setText(tr("None in this period."));
    showMeasures();
    showRanking();
}

void PerformanceTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_history.setWanted(true);
    follow();
}

void PerformanceTab::hideEvent(QHideEvent *event)
{
    m_history.setWanted(false);
    QWidget::hideEvent(event);
}

void PerformanceTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::alarms
