// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/datatab.h"

#include "models/core/clock.h"
#include "models/core/fold.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/operationsparts.h"
#include "widgets/panes/operations/operationspresentation.h"
#include "widgets/panes/operations/synclogtext.h"
#include "widgets/panes/operations/toneitemdelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace panes::operations {
namespace {

constexpr int kLogLinesForBackup = 1000;
/// What is told below the table where there is no room for it, first what is missed least.
constexpr std::array kLeastNeeded = {CollectionModel::LastMoment,  CollectionModel::NextAttempt,
                                     CollectionModel::Failures,    CollectionModel::Records,
                                     CollectionModel::Quarantined, CollectionModel::LastSuccess};

} // namespace

DataTab::DataTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_summary(common::newTextLabel(with.theme, common::TypeSize::Strong, this))
    , m_backup(newMutedLabel(with.theme, u"last-backup"_s, this))
    , m_table(new QTableView(this))
    , m_name(common::newTextLabel(with.theme, common::TypeSize::Strong, this))
    , m_sentence(common::newTextLabel(with.theme, common::TypeSize::Body, this))
    , m_technical(newMutedLabel(with.theme, u"collection-technical"_s, this))
    , m_facts(new common::FactList(this))
    , m_reread(newButton(u"collection-reread"_s, this))
    , m_rereadHint(newMutedLabel(with.theme, u"reread-hint"_s, this))
    , m_told(newToldLabel(with.theme, u"collection-told"_s, this))
    , m_log(
          this, [&sync = with.sync] { return sync.log(kLogLinesForBackup); },
          [this](const auto &log) { showBackup(log.value_or(std::vector<store::SyncLogEntry>())); },
          [this](bool busy) { Q_EMIT busyChanged(busy); })
{
    m_summary->setObjectName(u"data-summary"_s);
    m_sentence->setObjectName(u"collection-sentence"_s);
    setUpTable();
    m_state = new common::StateStack(with.theme, newContent(), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_state);
    connect(&with.sync, &syncing::SyncService::statusChanged, this, &DataTab::showStatus);
    connect(&with.sync, &syncing::SyncService::logChanged, this, [this] {
        if (isVisible())
            m_log.ask();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DataTab::showCurrent);
    const bool desk = with.sync.status().connection != syncing::Connection::Review;
    m_reread->setVisible(desk);
    m_rereadHint->setVisible(desk);
    connect(m_reread, &QPushButton::clicked, this, &DataTab::reread);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &DataTab::showStatus);
    tick->start(30s);
    retranslate();
}

void DataTab::setUpTable()
{
    m_table->setObjectName(u"collections"_s);
    m_table->setModel(&m_collections);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_table->setItemDelegateForColumn(CollectionModel::State,
                                      new ToneItemDelegate(m_with.theme, m_table));
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // what fits, is settled
    m_table->viewport()->installEventFilter(this);
    connect(&m_with.theme, &common::Theme::changed, this, &DataTab::fitColumns);
}

QWidget *DataTab::newContent()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reread, 0, Qt::AlignTop);
    row->addWidget(m_rereadHint, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    column->setSpacing(common::kSpace1);
    column->addWidget(m_summary);
    column->addWidget(m_backup);
    column->addWidget(m_table, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_name, m_sentence, m_technical, m_facts})
        column->addWidget(widget);
    column->addLayout(row);
    column->addWidget(m_told);
    m_told->setContentsMargins({});
    return content;
}

void DataTab::showStatus()
{
    const auto &status = m_with.sync.status();
    m_collections.setStatus(status, m_with.clock.now());
    const QString asOf = status.asOf.isValid() ? common::format::dateTime(status.asOf)
                                               : tr("never");
    m_summary->setText(
        tr("%1 · all data as of %2", "name of the backend and a moment")
            .arg(status.serverName.isEmpty() ? tr("No backend") : status.serverName, asOf));
    if (status.collections.empty())
        return m_state->showLoading(tr("Looking at the data of this desk…"));
    m_state->showContent();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_collections.index(0, 0));
    fitColumns();
    showCurrent();
}

/// Columns as wide as what is in them; what finds no room is told below the table.
void DataTab::fitColumns()
{
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false); // would measure the room, not what is in the column
    for (int column = 0; column < CollectionModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, false);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < CollectionModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + common::kSpace2);
    for (const int column : kLeastNeeded) {
        if (header->length() <= m_table->viewport()->width())
            break;
        m_table->setColumnHidden(column, true);
    }
    header->setStretchLastSection(true);
}

void DataTab::showCurrent()
{
    const auto *status = m_collections.at(m_table->currentIndex().row());
    m_reread->setEnabled(status && !status->syncing);
    if (!status)
        return;
    m_name->setText(collectionText(status->collection));
    m_sentence->setText(collectionSentence(*status));
    const QString technical = status->error ? core::cleanText(status->error->detail).simplified()
                                            : QString();
    m_technical->setText(technical);
    m_technical->setVisible(!technical.isEmpty());
    QList<std::pair<QString, QString>> facts;
    for (int column = 0; column < CollectionModel::ColumnCount; ++column) {
        if (m_table->isColumnHidden(column))
            facts.append(
                {m_collections.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 m_collections.index(m_table->currentIndex().row(), column).data().toString()});
    }
    if (std::exchange(m_shownFacts, facts) == facts)
        return;
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
}

/// The newest line of the log about a backup.
void DataTab::showBackup(const std::vector<store::SyncLogEntry> &log)
{
    const auto found = std::ranges::find_if(log, [](const store::SyncLogEntry &line) {
        return isOfKind(line.event, LogKind::Backups);
    });
    m_backup->setText(
        found == log.end()
            ? tr("The log names no backup of this desk's data.")
            : tr("Newest line about backups: %1 (%2, %3)", "a sentence, a moment, an age")
                  .arg(syncEventText(*found), common::format::dateTime(found->at),
                       common::format::age(found->at, m_with.clock.now())));
}

void DataTab::reread()
{
    const auto *status = m_collections.at(m_table->currentIndex().row());
    if (!status)
        return;
    const QString name = collectionText(status->collection);
    m_with.sync.reread(status->collection)
        .then(this, [this, name](const core::Result<void> &begun) {
            tell(*m_told, begun ? rereadText(name, m_with.sync.isForcedOffline())
                                : failureText(begun.error()));
        });
}

void DataTab::retranslate()
{
    m_table->setAccessibleName(tr("State of the data"));
    m_reread->setText(tr("Read from the start"));
    m_rereadHint->setText(
        tr("Asks the backend for all of this kind of data anew. The old data stay on screen "
           "meanwhile; nothing is removed but what the backend confirms to be gone (kept 30 "
           "days). Edits that wait are not touched."));
    m_reread->setAccessibleDescription(m_rereadHint->text());
    tell(*m_told, {});
    m_collections.retranslate();
    showStatus();
    if (isVisible())
        m_log.ask();
}

bool DataTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
        showCurrent();
    }
    return QWidget::eventFilter(watched, event);
}

void DataTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_log.ask();
    showStatus();
}

void DataTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::operations
