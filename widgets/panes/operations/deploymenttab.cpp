// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/deploymenttab.h"

#include "models/core/clock.h"
#include "models/exchange/csv.h"
#include "models/exchange/xlsx.h"
#include "models/sync/syncservice.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/recordtable.h"
#include "widgets/common/savefile.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/operations/operationsparts.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

using domain::PeriodKind;

struct Rhythm {
    PeriodKind kind;
    int offered; ///< periods back from the running one
};
constexpr std::array kRhythms{Rhythm{PeriodKind::Month, 13}, Rhythm{PeriodKind::Quarter, 6},
                              Rhythm{PeriodKind::Year, 3}};
enum ChapterColumn : int { What, Figure, Of };
constexpr int kChaptersPercent = 50;
constexpr int kChaptersSideBySide = 1100;
constexpr int kWidestRecordColumn = 360;
constexpr int kMostRecords = 2000;
constexpr int kLineRole = Qt::UserRole;

QString recordText(const exchange::Column &column, const exchange::Cell &cell)
{
    if (exchange::isBlank(cell))
        return {};
    if (const auto *words = std::get_if<QString>(&cell))
        return *words;
    if (const auto *day = std::get_if<QDate>(&cell))
        return common::format::date(*day);
    if (const auto *moment = std::get_if<QDateTime>(&cell))
        return common::format::dateTime(*moment);
    const auto &figure = std::get<exchange::Number>(cell);
    const int decimals = exchange::decimalsOf(column, figure);
    return column.kind == exchange::Kind::Percent ? common::format::percent(figure.value, decimals)
                                                  : common::format::number(figure.value, decimals);
}

bool isFigureColumn(const exchange::Column &column)
{
    return column.kind == exchange::Kind::Number || column.kind == exchange::Kind::Percent;
}

} // namespace

DeploymentTab::DeploymentTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_board(with.readers, with.hub)
    , m_rhythmName(new QLabel(this))
    , m_rhythm(new QComboBox(this))
    , m_periodName(new QLabel(this))
    , m_period(new QComboBox(this))
    , m_save(newButton(u"deployment-save"_s, this))
    , m_split(new QSplitter(this))
    , m_chapters(new QTreeWidget(m_split))
    , m_recordsName(common::newTextLabel(with.theme, common::TypeSize::Strong, m_split))
    , m_records(new QTableWidget(m_split))
    , m_saveRecords(newButton(u"deployment-save-records"_s, m_split))
    , m_told(newToldLabel(with.theme, u"deployment-told"_s, this))
    , m_state(new common::StateStack(with.theme, m_split, this))
{
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(newRecords());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(newHead());
    column->addWidget(m_state, 1);
    column->addWidget(m_told);
    m_chapters->setObjectName(u"deployment-chapters"_s);
    m_chapters->setUniformRowHeights(true);
    m_chapters->setAlternatingRowColors(true);
    m_chapters->setColumnCount(Of + 1);
    connect(&m_board, &items::Loaded::changed, this, &DeploymentTab::follow);
    connect(&with.directory, &items::Directory::changed, this, &DeploymentTab::follow);
    connect(m_chapters, &QTreeWidget::currentItemChanged, this, &DeploymentTab::showRecords);
    connect(m_period, &QComboBox::currentIndexChanged, this, &DeploymentTab::ask);
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &DeploymentTab::fillPeriods);
    connect(m_state, &common::StateStack::actionRequested, &m_with.sync,
            &syncing::SyncService::syncNow);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto *picture = m_board.content())
            save(serviceTable(*picture, *m_with.directory.reference()));
    });
    connect(m_saveRecords, &QPushButton::clicked, this, &DeploymentTab::saveRecords);
    retranslate();
}

QWidget *DeploymentTab::newHead()
{
    m_rhythm->setObjectName(u"deployment-rhythm"_s);
    m_period->setObjectName(u"deployment-period"_s);
    m_rhythmName->setBuddy(m_rhythm);
    m_periodName->setBuddy(m_period);
    m_rhythm->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *head = new QWidget(this);
    auto *flow = new common::FlowLayout(head);
    flow->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_rhythmName, m_rhythm, m_periodName, m_period, m_save})
        flow->addWidget(field);
    return head;
}

QWidget *DeploymentTab::newRecords()
{
    auto *page = new QWidget(m_split);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(common::kSpace3, 0, common::kSpace3, common::kSpace2);
    column->setSpacing(common::kSpace2);
    column->addWidget(m_recordsName);
    column->addWidget(m_records, 1);
    column->addWidget(m_saveRecords, 0, Qt::AlignLeft);
    m_recordsName->setObjectName(u"deployment-records-name"_s);
    m_records->setObjectName(u"deployment-records"_s);
    common::setUpTable(*m_records);
    return page;
}

void DeploymentTab::fillPeriods()
{
    const QSignalBlocker quiet(m_period);
    const QVariant before = m_period->currentData();
    m_period->clear();
    const Rhythm &rhythm = kRhythms.at(size_t(std::max(0, m_rhythm->currentIndex())));
    auto period = domain::Period::containing(rhythm.kind,
                                             common::format::localDay(m_with.clock.now()));
    for (int i = 0; i < rhythm.offered; ++i) {
        m_period->addItem(common::indicators::periodText(period), period.code());
        period = period.previous();
    }
    // The running period is not over yet: the one before it.
    const int known = m_period->findData(before);
    m_period->setCurrentIndex(known >= 0 ? known : 1);
    ask();
}

void DeploymentTab::ask()
{
    const auto period = domain::Period::fromCode(m_period->currentData().toString());
    if (!period || !isVisible())
        return;
    m_board.show({.from = period->start, .to = period->end}, m_with.clock.now());
    follow();
}

void DeploymentTab::follow()
{
    const auto *picture = m_board.content();
    Q_EMIT busyChanged(m_board.isLoading());
    m_save->setEnabled(picture != nullptr);
    if (m_board.error())
        return m_state->showError(*m_board.error(), tr("Try again"));
    if (!picture)
        return m_state->showLoading(tr("Counting…"));
    fillChapters(*picture);
    m_state->showContent();
}

void DeploymentTab::fillChapters(const items::ServicePicture &picture)
{
    const QString before = m_chosen;
    const QSignalBlocker quiet(m_chapters);
    m_lines = serviceChapters(picture, *m_with.directory.reference());
    m_chapters->clear();
    QTreeWidgetItem *current = nullptr;
    for (const ServiceChapter &chapter : m_lines) {
        auto *top = new QTreeWidgetItem(m_chapters, {chapter.title});
        QFont bold = m_chapters->font();
        bold.setBold(true);
        top->setFont(What, bold);
        top->setFirstColumnSpanned(true);
        top->setExpanded(true);
        QTreeWidgetItem *whole = top;
        for (const ServiceLine &line : chapter.lines) {
            auto *item = new QTreeWidgetItem(line.isPart ? whole : top,
                                             {line.text, line.value, line.note});
            whole = line.isPart ? whole : item;
            item->setTextAlignment(Figure, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(What, common::plainTip(line.text));
            item->setToolTip(Of, common::plainTip(line.note));
            item->setData(What, kLineRole, QVariant::fromValue(static_cast<const void *>(&line)));
            if (!current || line.text == before)
                current = item;
        }
    }
    m_chapters->setCurrentItem(current);
    for (const int column : {What, Figure})
        m_chapters->resizeColumnToContents(column);
    showRecords();
}

const ServiceLine *DeploymentTab::chosen() const
{
    const auto *item = m_chapters->currentItem();
    return item
               ? static_cast<const ServiceLine *>(item->data(What, kLineRole).value<const void *>())
               : nullptr;
}

void DeploymentTab::showRecords()
{
    const auto *picture = m_board.content();
    const ServiceLine *line = chosen();
    m_saveRecords->setEnabled(picture && line);
    if (!picture || !line) {
        m_recordsName->setText(tr("Choose a figure to see what it is counted from."));
        m_records->setRowCount(0);
        m_records->setColumnCount(0);
        return;
    }
    m_chosen = line->text;
    const auto table = serviceRecords(*picture, *m_with.directory.reference(), *line);
    const int count = std::min(int(table.rows.size()), kMostRecords);
    m_recordsName->setText(tr("%1: %n line(s)", nullptr, int(table.rows.size())).arg(line->text));
    m_records->clear();
    m_records->setColumnCount(int(table.columns.size()));
    m_records->setRowCount(count);
    for (int at = 0; at < m_records->columnCount(); ++at)
        m_records->setHorizontalHeaderItem(
            at, new QTableWidgetItem(table.columns.at(size_t(at)).title));
    for (int row = 0; row < count; ++row) {
        for (int at = 0; at < m_records->columnCount(); ++at) {
            const auto &column = table.columns.at(size_t(at));
            auto *item = new QTableWidgetItem(
                recordText(column, exchange::cellAt(table.rows.at(size_t(row)), size_t(at))));
            if (isFigureColumn(column))
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(common::plainTip(item->text()));
            m_records->setItem(row, at, item);
        }
    }
    common::fitColumns(*m_records, kWidestRecordColumn);
}

void DeploymentTab::save(const exchange::Table &table)
{
    common::askAndSave(
        this, {tr("Save the figures"),
               table.title,
               {{tr("Excel workbook"), u"xlsx"_s}, {tr("CSV, Vietnamese form"), u"csv"_s}},
               [table](const QString &path, const QString &suffix) {
                   return suffix == "csv"_L1
                              ? exchange::writeCsv(table, exchange::CsvForm::Vietnamese, path)
                              : exchange::writeXlsx(table, path);
               },
               [this](const QString &sentence) { tell(*m_told, sentence); }});
}

void DeploymentTab::saveRecords()
{
    const auto *picture = m_board.content();
    if (const ServiceLine *line = chosen(); picture && line)
        save(serviceRecords(*picture, *m_with.directory.reference(), *line));
}

void DeploymentTab::retranslate()
{
    {
        const QSignalBlocker quiet(m_rhythm);
        const int row = std::max(0, m_rhythm->currentIndex());
        m_rhythm->clear();
        m_rhythm->addItems({tr("Month"), tr("Quarter"), tr("Year")});
        m_rhythm->setCurrentIndex(row);
    }
    m_rhythmName->setText(tr("Figures of a:"));
    m_periodName->setText(tr("Period:"));
    m_rhythm->setAccessibleName(tr("Length of the period"));
    m_period->setAccessibleName(tr("Period"));
    m_save->setText(tr("Save the figures…"));
    m_saveRecords->setText(tr("Save these lines…"));
    m_chapters->setHeaderLabels({tr("What"), tr("Figure"), tr("Of")});
    m_chapters->setAccessibleName(tr("Deployment, management, operation and use"));
    m_records->setAccessibleName(tr("What the figure is counted from"));
    tell(*m_told, {});
    fillPeriods();
    follow();
}

void DeploymentTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void DeploymentTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    common::splitTab(*m_split, width() >= kChaptersSideBySide, kChaptersPercent);
}

void DeploymentTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::operations
