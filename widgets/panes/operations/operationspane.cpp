// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/operationspane.h"

#include "models/core/clock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/edittext.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/operationspresentation.h"
#include "widgets/panes/operations/toneitemdelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace panes::operations {
namespace {

/// The parts of the pane that work in the background.
enum Part : unsigned { Edits, Quarantine };

constexpr int kShownText = 80;

} // namespace

common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent)
{
    return new OperationsPane(surroundings, parent);
}

OperationsPane::OperationsPane(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"operations"_s, parent)
    , m_with(surroundings)
    , m_summary(common::newTextLabel(surroundings.theme, common::TypeSize::Strong, this))
    , m_table(newCollectionTable())
    , m_editsTitle(common::newTextLabel(surroundings.theme, common::TypeSize::Strong, this))
    , m_edits(newList())
    , m_quarantineTitle(common::newTextLabel(surroundings.theme, common::TypeSize::Strong, this))
    , m_quarantine(newList())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(common::kSpace3, common::kSpace3, common::kSpace3, common::kSpace3);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_editsTitle);
    layout->addWidget(m_edits, 1);
    layout->addWidget(newEditButtons());
    layout->addWidget(m_quarantineTitle);
    layout->addWidget(m_quarantine, 1);

    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &OperationsPane::showStatus);
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &OperationsPane::showEdits);
    connect(&m_with.sync, &syncing::SyncService::settled, this, &OperationsPane::showQuarantine);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &OperationsPane::showStatus);
    tick->start(30s);
    retranslate();
}

QTableView *OperationsPane::newCollectionTable()
{
    auto *table = new QTableView(this);
    table->setModel(&m_collections);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setItemDelegateForColumn(CollectionModel::State,
                                    new ToneItemDelegate(m_with.theme, table));
    auto *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CollectionModel::State, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QTreeWidget *OperationsPane::newList()
{
    auto *list = new QTreeWidget(this);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    return list;
}

QWidget *OperationsPane::newEditButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_retry = new QPushButton(row);
    m_discard = new QPushButton(row);
    layout->addWidget(m_retry);
    layout->addWidget(m_discard);
    layout->addStretch();
    const auto enable = [this] {
        m_retry->setEnabled(!chosenEdit().isEmpty());
        m_discard->setEnabled(!chosenEdit().isEmpty());
    };
    enable();
    connect(m_edits, &QTreeWidget::itemSelectionChanged, row, enable);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { [[maybe_unused]] auto retried = m_with.sync.retryEdit(chosenEdit()); });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        const auto answer = QMessageBox::question(
            this, tr("Discard the edit?"),
            tr("The edit has not been accepted by the backend. Discarding it cannot be undone."),
            QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer == QMessageBox::Discard) [[maybe_unused]]
            auto discarded = m_with.sync.discardEdit(chosenEdit());
    });
    return row;
}

QString OperationsPane::chosenEdit() const
{
    const auto *item = m_edits->currentItem();
    return item && item->isSelected() ? item->data(0, Qt::UserRole).toString() : QString();
}

void OperationsPane::showStatus()
{
    const auto &status = m_with.sync.status();
    m_collections.setStatus(status, m_with.clock.now());
    const QString asOf = status.asOf.isValid() ? common::format::dateTime(status.asOf)
                                               : tr("never");
    m_summary->setText(
        tr("%1 · all data as of %2", "name of the backend and a moment")
            .arg(status.serverName.isEmpty() ? tr("No backend") : status.serverName, asOf));
}

void OperationsPane::showEdits()
{
    setBusy(Edits, true);
    m_with.sync.edits(domain::Collection::Reports, {})
        .then(this, [this](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            setBusy(Edits, false);
            const QString chosen = chosenEdit();
            m_edits->clear();
            if (!edits)
                return;
            for (const auto &pending : *edits) {
                const QString text = pending.edit.payload.value("text"_L1).toString().left(
                    kShownText);
                auto *item = new QTreeWidgetItem(
                    m_edits, {common::format::dateTime(pending.edit.createdAt),
                              common::editText(pending.edit), pending.edit.recordId,
                              editStateText(pending.state), text});
                item->setData(0, Qt::UserRole, pending.edit.id);
                item->setToolTip(3, pending.errorDetail);
                if (pending.edit.id == chosen)
                    m_edits->setCurrentItem(item);
            }
            m_editsTitle->setText(
                tr("Edits of this desk: %1").arg(common::format::number(qint64(edits->size()))));
        });
}

void OperationsPane::showQuarantine()
{
    setBusy(Quarantine, true);
    m_with.sync.quarantine().then(
        this, [this](const core::Result<std::vector<domain::PoisonRecord>> &records) {
            setBusy(Quarantine, false);
            m_quarantine->clear();
            if (!records)
                return;
            for (const auto &record : *records)
                new QTreeWidgetItem(m_quarantine,
                                    {collectionText(record.collection), record.id, record.reason});
            m_quarantineTitle->setText(
                tr("Records set aside because they do not fit the contract: %1")
                    .arg(common::format::number(qint64(records->size()))));
        });
}

QString OperationsPane::title() const
{
    return tr("Operations");
}

void OperationsPane::retranslate()
{
    m_table->setAccessibleName(tr("State of the data"));
    m_edits->setHeaderLabels({tr("Made"), tr("Action"), tr("Record"), tr("State"), tr("Text")});
    m_edits->setAccessibleName(tr("Edits of this desk"));
    m_quarantine->setHeaderLabels({tr("Data"), tr("Record"), tr("Reason")});
    m_quarantine->setAccessibleName(tr("Records set aside"));
    m_retry->setText(tr("Send again"));
    m_discard->setText(tr("Discard"));
    m_collections.retranslate();
    showStatus();
    showEdits();
    showQuarantine();
}

void OperationsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace panes::operations
