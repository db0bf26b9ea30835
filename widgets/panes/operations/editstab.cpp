// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/editstab.h"

#include "models/core/fold.h"
#include "models/sync/syncservice.h"
#include "widgets/common/edittext.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/listdetail.h"
#include "widgets/common/scrolling.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/entrylist.h"
#include "widgets/panes/operations/operationsparts.h"
#include "widgets/panes/operations/operationspresentation.h"

#include <QEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::operations {

EditsTab::EditsTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_list(new EntryList(with.theme, this))
    , m_told(newToldLabel(with.theme, u"edits-told"_s, this))
    , m_question(
          this, [&sync = with.sync] { return sync.edits(domain::Collection::Reports, {}); },
          [this](const auto &edits) { showEdits(edits); },
          [this](bool busy) { Q_EMIT busyChanged(busy); })
{
    m_list->setObjectName(u"edits"_s);
    m_split = new common::ListDetail(with.theme, {}, m_list, newDetail(), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_told);
    connect(m_list, &EntryList::currentKeyChanged, this, &EditsTab::showCurrent);
    connect(&with.sync, &syncing::SyncService::editsChanged, this, &EditsTab::askWhenSeen);
    connect(&m_split->list(), &common::StateStack::actionRequested, this,
            [this] { m_question.ask(); });
    retranslate();
}

QWidget *EditsTab::newDetail()
{
    auto *content = new QWidget(this);
    m_facts = new common::FactList(content);
    auto *buttons = new QWidget(content);
    auto *row = new common::FlowLayout(buttons);
    row->setContentsMargins({});
    m_retry = newButton(u"edit-retry"_s, buttons);
    m_discard = newButton(u"edit-discard"_s, buttons);
    row->addWidget(m_retry);
    row->addWidget(m_discard);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    column->setSpacing(common::kSpace2);
    column->addWidget(m_facts);
    column->addWidget(buttons);
    column->addStretch();
    connect(m_retry, &QPushButton::clicked, this, &EditsTab::sendAgain);
    connect(m_discard, &QPushButton::clicked, this, &EditsTab::askToDiscard);
    return common::newScroll(content, this);
}

void EditsTab::askWhenSeen()
{
    if (!isVisible())
        return;
    if (m_edits.empty())
        m_split->list().showLoading(tr("Reading the edits of this desk…"));
    m_question.ask();
}

void EditsTab::showEdits(const core::Result<Edits> &edits)
{
    if (!edits)
        return m_split->list().showError(edits.error(), tr("Read again"));
    m_edits = *edits;
    fillList();
}

void EditsTab::fillList()
{
    std::vector<Entry> entries;
    std::ranges::transform(m_edits, std::back_inserter(entries), editEntry);
    m_list->setEntries(entries);
    if (entries.empty())
        m_split->list().showEmpty(tr("No edit waits."),
                                  tr("What people do at this desk appears here until the backend "
                                     "has accepted it."));
    else
        m_split->list().showContent();
    showCurrent();
}

const syncing::PendingEdit *EditsTab::current() const
{
    const QString key = m_list->currentKey();
    const auto found = std::ranges::find(
        m_edits, key, [](const syncing::PendingEdit &pending) { return pending.edit.id; });
    return key.isEmpty() || found == m_edits.end() ? nullptr : &*found;
}

void EditsTab::showCurrent()
{
    const auto *pending = current();
    const bool isOpen = pending && pending->state != domain::EditState::Accepted &&
                        pending->state != domain::EditState::Dropped;
    m_retry->setEnabled(isOpen && pending->state != domain::EditState::Sending);
    m_discard->setEnabled(isOpen);
    m_split->detail().setVisible(!m_edits.empty());
    if (!pending)
        return m_split->detail().showEmpty(
            tr("No edit is chosen."),
            tr("Choose one on the list to see what became of it and what can be done."));
    const bool waits = isOpen && pending->attempts > 0 && pending->nextAttempt.isValid();
    const QList<std::pair<QString, QString>> facts{
        {tr("Action"), common::editText(pending->edit)},
        {tr("State"), editStateText(*pending)},
        {tr("Made"), common::format::dateTime(pending->edit.createdAt)},
        {tr("Kind of data"), collectionText(pending->edit.collection)},
        {tr("Record"), core::cleanText(pending->edit.recordId)},
        {tr("Text"), core::cleanText(pending->edit.payload.value("text"_L1).toString())},
        {tr("Attempts"), common::format::number(qint64(pending->attempts))},
        {tr("Next attempt"), waits ? common::format::dateTime(pending->nextAttempt) : QString()},
        {tr("Technical detail"), core::cleanText(pending->errorDetail)}};
    if (std::exchange(m_shown, facts) != facts)
        m_facts->setFacts(facts);
    m_split->detail().showContent();
}

void EditsTab::sendAgain()
{
    const auto *pending = current();
    if (!pending)
        return;
    m_with.sync.retryEdit(pending->edit.id).then(this, [this](const core::Result<void> &queued) {
        tell(*m_told, queued ? tr("The edit is sent again as soon as the backend can be reached.")
                             : failureText(queued.error()));
    });
}

void EditsTab::askToDiscard()
{
    const auto *pending = current();
    if (!pending)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Discard the edit?"),
                                tr("The edit has not been accepted by the backend. Discarding it "
                                   "cannot be undone."),
                                QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"discard-edit"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(editEntry(*pending).title);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, id = pending->edit.id](int answer) {
        if (answer == QMessageBox::Discard)
            discard(id);
    });
    box->open();
}

void EditsTab::discard(const QString &id)
{
    m_with.sync.discardEdit(id).then(this, [this](const core::Result<void> &dropped) {
        tell(*m_told, dropped ? tr("The edit was given up.") : failureText(dropped.error()));
    });
}

void EditsTab::retranslate()
{
    m_list->setAccessibleName(tr("Edits of this desk"));
    m_retry->setText(tr("Send again"));
    m_discard->setText(tr("Discard…"));
    tell(*m_told, {});
    fillList();
}

void EditsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askWhenSeen();
}

void EditsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::operations
