// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/quarantinetab.h"

#include "models/core/clock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/listdetail.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/entrylist.h"
#include "widgets/panes/operations/operationsparts.h"
#include "widgets/panes/operations/operationspresentation.h"
#include "widgets/panes/operations/quarantinetext.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

/// What the service tells at once.
constexpr qint64 kMostListed = 500;

} // namespace

QuarantineTab::QuarantineTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_list(new EntryList(with.theme, this))
    , m_told(newToldLabel(with.theme, u"quarantine-told"_s, this))
    , m_question(
          this, [&sync = with.sync] { return sync.quarantine(); },
          [this](const auto &records) { showRecords(records); },
          [this](bool busy) { Q_EMIT busyChanged(busy); })
{
    m_list->setObjectName(u"quarantine"_s);
    m_split = new common::ListDetail(with.theme, {}, m_list, newDetail(), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_told);
    connect(m_list, &EntryList::currentKeyChanged, this, &QuarantineTab::showCurrent);
    connect(&with.sync, &syncing::SyncService::settled, this, &QuarantineTab::askWhenSeen);
    connect(&with.sync, &syncing::SyncService::statusChanged, this, [this] {
        if (quarantinedIn(m_with.sync.status()) != m_counted)
            askWhenSeen();
    });
    connect(&m_split->list(), &common::StateStack::actionRequested, this,
            [this] { m_question.ask(); });
    retranslate();
}

QWidget *QuarantineTab::newDetail()
{
    auto *detail = new QWidget(this);
    m_facts = new common::FactList(detail);
    m_raw = new QPlainTextEdit(detail);
    m_raw->setObjectName(u"quarantine-raw"_s);
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QWidget(detail);
    auto *row = new common::FlowLayout(buttons);
    row->setContentsMargins({});
    m_again = newButton(u"quarantine-again"_s, buttons);
    m_reread = newButton(u"quarantine-reread"_s, buttons);
    m_copy = newButton(u"quarantine-copy"_s, buttons);
    for (QPushButton *button : {m_again, m_reread, m_copy})
        row->addWidget(button);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    column->addWidget(m_facts);
    column->addWidget(m_raw, 1);
    column->addWidget(buttons);
    connect(m_again, &QPushButton::clicked, this, &QuarantineTab::tryAgain);
    connect(m_reread, &QPushButton::clicked, this, &QuarantineTab::readAnew);
    connect(m_copy, &QPushButton::clicked, this, &QuarantineTab::copy);
    return detail;
}

void QuarantineTab::askWhenSeen()
{
    if (!isVisible())
        return;
    m_counted = quarantinedIn(m_with.sync.status());
    if (m_records.empty())
        m_split->list().showLoading(tr("Reading what was set aside…"));
    m_question.ask();
}

void QuarantineTab::showRecords(const core::Result<Records> &records)
{
    if (!records)
        return m_split->list().showError(records.error(), tr("Read again"));
    m_records = *records;
    fillList();
}

void QuarantineTab::fillList()
{
    std::vector<Entry> entries;
    for (const auto &record : m_records)
        entries.push_back(quarantineEntry(record, m_with.clock.now()));
    m_list->setEntries(entries);
    const qint64 all = quarantinedIn(m_with.sync.status());
    const auto listed = qint64(entries.size());
    m_split->list().setNotice(
        all > listed && listed >= kMostListed
            ? tr("%1 records are set aside; the newest %2 are listed.")
                  .arg(common::format::number(all), common::format::number(listed))
            : QString());
    if (const int row = std::exchange(m_chooseRow, -1); row >= 0 && m_list->currentKey().isEmpty())
        m_list->chooseRow(row);
    if (entries.empty())
        m_split->list().showEmpty(tr("No record is set aside."),
                                  tr("Everything that the backend has sent fits the contract."));
    else
        m_split->list().showContent();
    showCurrent();
}

const domain::PoisonRecord *QuarantineTab::current() const
{
    const QString key = m_list->currentKey();
    const auto found = std::ranges::find(m_records, key, quarantineKey);
    return key.isEmpty() || found == m_records.end() ? nullptr : &*found;
}

void QuarantineTab::showCurrent()
{
    const auto *record = current();
    for (QPushButton *button : {m_again, m_reread, m_copy})
        button->setEnabled(record != nullptr);
    m_split->detail().setVisible(!m_records.empty());
    if (!record)
        return m_split->detail().showEmpty(
            tr("No record is chosen."),
            tr("Choose one on the list to see why it was set aside and what the backend sent."));
    const QList<std::pair<QString, QString>> facts{
        {tr("Kind of data"), collectionText(record->collection)},
        {tr("Record"), quarantineId(*record)},
        {tr("Reason"), quarantineReason(record->reason)},
        {tr("Set aside since"), common::format::dateTime(record->at)},
        {tr("Version"), common::format::number(record->version)}};
    if (std::exchange(m_shown, facts) != facts)
        m_facts->setFacts(facts);
    const QString json = readableJson(record->raw);
    if (m_raw->toPlainText() != json)
        m_raw->setPlainText(json);
    m_split->detail().showContent();
}

void QuarantineTab::tryAgain()
{
    const auto *record = current();
    if (!record)
        return;
    const int row = m_list->currentIndex().row();
    const QString name = quarantineId(*record);
    m_again->setEnabled(false);
    m_with.sync.retryQuarantine(record->collection, record->id)
        .then(this, [this, name, row](const core::Result<syncing::RetryOutcome> &outcome) {
            if (!outcome)
                tell(*m_told, failureText(outcome.error()));
            else if (*outcome == syncing::RetryOutcome::Applied)
                tell(*m_told, tr("The record “%1” fits now and was taken over.").arg(name));
            else
                tell(*m_told,
                     tr("The record “%1” still does not fit the contract. Tell whoever runs the "
                        "backend; once it is put right there, it comes by itself.")
                         .arg(name));
            showCurrent();
            m_chooseRow = outcome && *outcome == syncing::RetryOutcome::Applied ? row : -1;
            m_question.ask();
        });
}

void QuarantineTab::readAnew()
{
    const auto *record = current();
    if (!record)
        return;
    const QString name = collectionText(record->collection);
    m_with.sync.reread(record->collection)
        .then(this, [this, name](const core::Result<void> &begun) {
            tell(*m_told, begun ? rereadText(name, m_with.sync.isForcedOffline())
                                : failureText(begun.error()));
        });
}

void QuarantineTab::copy()
{
    const auto *record = current();
    if (!record)
        return;
    QGuiApplication::clipboard()->setText(quarantineReport(*record));
    tell(*m_told, tr("Copied: the record “%1” with its reason.").arg(quarantineId(*record)));
}

void QuarantineTab::retranslate()
{
    m_list->setAccessibleName(tr("Records set aside"));
    m_raw->setAccessibleName(tr("The record as the backend sent it"));
    m_again->setText(tr("Try again"));
    m_reread->setText(tr("Read this kind of data anew"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the record with its reason"));
    tell(*m_told, {});
    fillList();
}

void QuarantineTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askWhenSeen();
}

void QuarantineTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::operations
