// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not sent: kept, put back, discarded; what was not accepted.
#include "models/items/supplydrafts.h"
#include "widgets/common/errortext.h"
#include "widgets/common/format.h"
#include "widgets/panes/supply/supplyentry.h"
#include "widgets/panes/supply/typingtable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace panes::supply {

SupplyEntry::~SupplyEntry()
{
    keepDraft();
}

bool SupplyEntry::isTyped() const
{
    return std::ranges::any_of(m_grid.entries(), [](const auto &one) { return !one.isBlank(); });
}

/// Id of the submission that is corrected; empty: none is.
QString SupplyEntry::corrected() const
{
    return m_correcting ? m_correcting->id : QString();
}

const domain::SupplyDraft *SupplyEntry::keptDraft() const
{
    return m_drafts && m_task ? m_drafts->find(m_task->key, corrected()) : nullptr;
}

/// The values of lines that are here, as if they had been typed.
std::vector<exchange::SupplyEntry> SupplyEntry::entriesOf(
    const std::vector<domain::SubmittedValue> &values) const
{
    std::vector<exchange::SupplyEntry> entries;
    for (const auto &value : values) {
        const auto line = std::ranges::find(m_grid.lines(), value.slotId,
                                            [](const auto &one) { return one.slot.id; });
        if (line != m_grid.lines().end())
            entries.push_back(entryOf(value, line->indicator));
    }
    return entries;
}

domain::SupplyDraft SupplyEntry::draft() const
{
    return {.feedId = m_task->key.feed,
            .period = m_task->key.period,
            .corrects = corrected(),
            .agencyId = m_task->agency,
            .status = static_cast<domain::ValueStatus>(m_status->currentData().toInt()),
            .reason = m_correcting ? m_reason->text() : QString(),
            .lines = m_grid.draftLines(m_table->currentIndex(), m_table->underway())};
}

void SupplyEntry::noteTyping()
{
    m_unkept = true;
    m_keep.start();
}

void SupplyEntry::keepDraft()
{
    m_keep.stop();
    if (!m_drafts || !m_task || !std::exchange(m_unkept, false))
        return;
    m_drafts->keep(draft()).then(this, [this](const core::Result<void> &kept) {
        if (kept)
            return;
        m_unkept = true; // the next line that is left tries again
        say(tr("What is typed could not be kept on this disk; it stays here until the program is "
               "closed. %1")
                .arg(common::sentenceOf(kept.error())));
    });
}

/// What was kept of the work that is looked at, once it is known.
void SupplyEntry::restore()
{
    m_restored = !m_drafts || m_drafts->isRead();
    const auto *kept = keptDraft();
    if (m_correcting && !kept)
        return; // its own values stand there
    m_unkept = false;
    m_keep.stop();
    m_putting = true;
    m_grid.restore(kept);
    if (kept) {
        const QSignalBlocker quiet(m_status);
        m_status->setCurrentIndex(std::max(0, m_status->findData(int(kept->status))));
        m_grid.setStatus(kept->status);
        m_reason->setText(kept->reason);
    }
    m_putting = false;
}

void SupplyEntry::correct(const domain::Submission &submission,
                          const std::vector<domain::SubmittedValue> &values)
{
    keepDraft();
    m_correcting = submission;
    for (const auto &value : domain::valuesOf(submission))
        m_locks.waiting.remove(value.slotId.value);
    m_grid.setLocked(m_locks);
    if (keptDraft())
        restore();
    else
        put(values);
    showLines();
    showState();
    m_table->setFocus();
}

void SupplyEntry::put(const std::vector<domain::SubmittedValue> &values)
{
    m_putting = true;
    m_grid.setEntries(entriesOf(values));
    m_putting = false;
}

void SupplyEntry::askToStop()
{
    if (!m_unkept && !keptDraft())
        return forget(); // nothing was typed
    auto *box = new QMessageBox(QMessageBox::Question, tr("Discard what is typed?"),
                                tr("The lines that were typed and not sent are deleted. This "
                                   "cannot be undone."),
                                QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"supply-discard"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(m_heading->text());
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard)
            forget();
    });
    box->open();
}

/// After a correction what was typed beside it is there again.
void SupplyEntry::forget()
{
    m_putting = true;
    m_grid.setEntries({});
    m_putting = false;
    m_unkept = true;
    keepDraft();
    m_correcting.reset();
    m_reason->clear();
    restore();
    showState();
}

void SupplyEntry::setHeld(const std::optional<SupplyHeld> &held)
{
    m_held = held;
    showHeld();
}

void SupplyEntry::showHeld()
{
    const bool isHeld = m_task && m_held;
    m_heldText->setVisible(isHeld);
    m_takeBack->setVisible(isHeld && m_held->mine && m_bar.isEmpty());
    if (!isHeld)
        return;
    const QString at = common::format::dateTime(m_held->at);
    const QString why = m_held->detail.isEmpty() ? tr("Somebody else was faster.") : m_held->detail;
    m_heldText->setText(
        m_held->mine
            ? tr("What you sent at %1 was not accepted: “%2” Its lines are closed until you take "
                 "it back.")
                  .arg(at, why)
            : tr("What %1 sent at %2 was not accepted: “%3” Its lines are closed until %1 takes it "
                 "back.")
                  .arg(m_held->author, at, why));
    m_takeBack->setText(tr("Take it back and change it"));
}

/// Kept before it is given up, so that it is never nowhere.
void SupplyEntry::takeBack(const SupplyHeld &held)
{
    if (held.corrects) {
        correct(*held.corrects, held.values);
        noteTyping();
        return keepDraft();
    }
    for (const auto &value : held.values)
        m_locks.refused.remove(value.slotId.value);
    m_grid.setLocked(m_locks);
    std::vector<exchange::SupplyRead> read;
    for (const auto &entry : entriesOf(held.values))
        read.push_back({.entry = entry});
    m_grid.take(read);
    keepDraft();
    m_table->setFocus();
}

} // namespace panes::supply
