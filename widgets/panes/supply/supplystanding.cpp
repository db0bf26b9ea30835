// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, how what was sent stands, what is closed because of it, and what was not accepted.
#include "models/items/supplydrafts.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/fittedcolumns.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/keptstanding.h"
#include "widgets/common/plaintip.h"
#include "widgets/panes/supply/supplyentry.h"
#include "widgets/panes/supply/supplytab.h"
#include "widgets/panes/supply/supplywords.h"

#include <QStackedWidget>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::supply {

void SupplyTab::readEdits()
{
    m_with.sync.edits(domain::Collection::Submissions, {})
        .then(this, [this](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (!edits)
                return;
            m_edits = syncing::standings(*edits);
            m_ofOthers.clear();
            for (const syncing::PendingEdit &edit : *edits) {
                if (edit.ofOther)
                    m_ofOthers.insert(edit.edit.id);
            }
            follow();
        });
}

std::vector<domain::Shown<domain::Submission>> SupplyTab::shown() const
{
    const auto *picture = m_board.content();
    auto all = domain::withPending(
        picture ? picture->submissions : std::vector<domain::Submission>(), m_edits);
    for (auto &one : all) {
        if (picture && one.record.agencyId.isEmpty())
            one.record.agencyId = picture->feeds.value(one.record.feedId.value).agencyId;
    }
    return all;
}

/// What is typed here, or how what was sent stands.
QString SupplyTab::onItsWay(const items::SupplyTask &task) const
{
    QStringList standing;
    if (m_with.supplyDrafts && m_with.supplyDrafts->has(task.key))
        standing << tr("being typed");
    QString sent;
    for (const auto &one : shown()) {
        if (one.record.feedId != task.key.feed || one.record.period != task.key.period)
            continue;
        const auto state = domain::submissionStateFromCode(one.record.state);
        if (state == domain::SubmissionState::Withdrawn)
            continue;
        sent = one.waiting ? common::standingMark(one.waiting)
                           : words::state(state, one.record.state);
        if (state != domain::SubmissionState::Approved)
            break;
    }
    if (!sent.isEmpty())
        standing << sent;
    return standing.join(u", "_s);
}

void SupplyTab::fillTasks(const items::SupplyPicture &picture)
{
    m_filling = true;
    m_tasks->setRowCount(int(picture.tasks.size()));
    int chosen = -1;
    for (int row = 0; row < int(picture.tasks.size()); ++row) {
        const items::SupplyTask &task = picture.tasks[size_t(row)];
        const QStringList cells{words::taskState(task), task.feedName,
                                common::indicators::periodText(task.period), onItsWay(task),
                                u"%1/%2"_s.arg(common::format::number(qint64(task.due - task.open)),
                                               common::format::number(qint64(task.due)))};
        for (int column = 0; column < TaskColumns; ++column) {
            auto *cell = new QTableWidgetItem(cells.at(column));
            cell->setToolTip(common::plainTip(cell->text()));
            m_tasks->setItem(row, column, cell);
        }
        m_tasks->item(row, TaskState)->setForeground(m_with.theme.color(words::taskTone(task)));
        if (picture.ask.opened == task.key)
            chosen = row;
    }
    if (chosen >= 0 && m_pages->currentIndex() == EntryPage)
        m_tasks->setCurrentCell(chosen, 0);
    m_taskColumns->fit();
    m_filling = false;
    if (chosen < 0 && !picture.tasks.empty() && m_pages->currentIndex() == EntryPage)
        m_tasks->setCurrentCell(0, 0);
}

/// A line waits for approval, or was sent from here and not accepted: typed beside that it would be
/// sent twice.
SupplyLocks SupplyTab::locks() const
{
    SupplyLocks locks;
    for (const auto &one : shown()) {
        const bool isUnsent = one.record.version == 0 && one.needsPerson(); // refused
        if (isUnsent ||
            domain::submissionStateFromCode(one.record.state) != domain::SubmissionState::Submitted)
            continue;
        for (const auto &value : domain::valuesOf(one.record))
            locks.waiting.insert(value.slotId.value);
    }
    for (const domain::EditStanding &standing : m_edits) {
        if (!domain::isUnsettled(standing.state))
            continue;
        auto &closed = domain::isOnItsWay(standing.state) ? locks.waiting : locks.refused;
        for (const auto &value : domain::broughtBy(standing.edit))
            closed.insert(value.slotId.value);
    }
    return locks;
}

std::optional<SupplyHeld> SupplyTab::held(const items::SupplyKey &of) const
{
    for (const domain::EditStanding &standing : m_edits) {
        const domain::Edit &edit = standing.edit;
        if (!domain::isUnsettled(standing.state) || domain::isOnItsWay(standing.state))
            continue;
        const auto sent = domain::submissionFromSnapshot(edit.base);
        auto values = domain::broughtBy(edit);
        if (values.empty() || items::SupplyKey{sent.feedId, sent.period} != of)
            continue;
        SupplyHeld held{.editId = edit.id,
                        .author = edit.author,
                        .mine = !m_ofOthers.contains(edit.id),
                        .at = edit.createdAt,
                        .values = std::move(values)};
        if (standing.state == domain::EditState::Refused)
            held.detail = standing.errorDetail;
        const auto *picture = m_board.content();
        const auto now = std::ranges::find(picture->submissions, sent.id, &domain::Submission::id);
        const bool isStep = edit.verb != domain::kOpenVerb && now != picture->submissions.end();
        if (isStep && domain::target(domain::submissionStateFromCode(now->state),
                                     domain::SubmissionVerb::Correct))
            held.corrects = *now;
        return held;
    }
    return std::nullopt;
}

/// Asked of the outbox itself: what was sent again in the meantime is not taken back. It is typed
/// again before it is given up, so that it is never nowhere.
void SupplyTab::takeBack(const SupplyHeld &held)
{
    m_with.sync.edits(domain::Collection::Submissions, {})
        .then(this, [this, held, opened = m_board.asked().opened](
                        const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            const bool isHeld = edits && std::ranges::any_of(*edits, [&](const auto &one) {
                                    return one.edit.id == held.editId &&
                                           domain::isUnsettled(one.state) &&
                                           !domain::isOnItsWay(one.state);
                                });
            if (!isHeld || opened != m_board.asked().opened)
                return readEdits();
            m_entry->takeBack(held);
            giveUp(held.editId);
        });
}

void SupplyTab::giveUp(const QString &editId)
{
    m_with.sync.discardEdit(editId).then(this, [this](const core::Result<void> &dropped) {
        if (!dropped)
            m_entry->say(common::describe(dropped.error()).sentence);
    });
}

} // namespace panes::supply
