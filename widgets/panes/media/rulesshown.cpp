// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tab of rules reads and shows.
#include "models/items/directory.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/keptstanding.h"
#include "widgets/common/recordtable.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/media/rulelistmodel.h"
#include "widgets/panes/media/rulepreviewlist.h"
#include "widgets/panes/media/rulestab.h"
#include "widgets/panes/media/rulewords.h"

#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>

namespace panes::media {
namespace {

constexpr int kWidestRuleColumn = 420;

} // namespace

void RulesTab::readEdits()
{
    if (!m_seen)
        return;
    m_with.sync.edits(domain::Collection::MediaRules, {})
        .then(this, [this](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (edits)
                m_rules.setEdits(syncing::standings(*edits));
        });
}

void RulesTab::showRules()
{
    tellBusy();
    m_new->setEnabled(mayChange());
    m_model->setRules(listed(), m_with.directory.reference(),
                      {m_drafts.keyBegin(), m_drafts.keyEnd()});
    common::fitColumns(*m_view, kWidestRuleColumn);
    if (m_rules.error())
        m_state->showError(*m_rules.error());
    else if (m_model->rowCount() > 0)
        m_state->showContent();
    else if (!m_rules.content())
        m_state->showLoading(tr("Reading the rules…"));
    else if (!m_search->text().trimmed().isEmpty())
        m_state->showEmpty(tr("No rule has these words."), tr("Search for others."));
    else
        m_state->showEmpty(tr("There are no rules yet."),
                           tr("They say by which words a topic or a place is recognised."),
                           mayChange() ? tr("New rule…") : QString());
    int row = m_model->rowOf(m_current);
    if (row < 0 && m_model->rowCount() > 0)
        row = 0;
    {
        const QScopedValueRollback guard(m_choosing, true);
        m_current = row < 0 ? QString() : m_model->at(row)->record.id.value;
        if (row >= 0 && m_view->currentIndex().row() != row)
            m_view->setCurrentIndex(m_model->index(row, RuleListModel::Kind));
    }
    showChoices();
    showCurrent();
}

void RulesTab::chooseRow()
{
    const auto *shown = m_model->at(m_view->currentIndex().row());
    if (m_choosing || !shown)
        return;
    m_current = shown->record.id.value;
    say({});
    showCurrent();
}

void RulesTab::showCurrent()
{
    m_role->setText(mayChange()
                        ? tr("All desks share the rules; a change is kept with its history.")
                        : tr("Rules are kept up by those who watch the media; your role "
                             "sees them."));
    m_new->setEnabled(mayChange());
    m_card->setVisible(!m_current.isEmpty());
    if (m_current.isEmpty())
        return;
    const ShownRule shown = current();
    const Draft draft = draftOf(shown);
    m_title->setText(tr("%1: %2", "kind and subject of a rule")
                         .arg(ruleKindText(shown.record.kind),
                              ruleSubject(shown.record, *m_with.directory.reference())));
    m_title->setVisible(!draft.isNew);
    const bool collided = shown.needsPerson() && !shown.unsent.isEmpty();
    m_standing->setEdit(
        common::editOnDesk(shown),
        collided ? tr("Your change: %1")
                       .arg(revisionText(shown.record.words,
                                         domain::mediaRuleFromSnapshot(shown.unsent).words))
                 : QString());
    const bool moved = !draft.isNew && draft.seen.version != shown.record.version;
    m_editor->setSubject({.seen = draft.isNew ? draft.seen : shown.record,
                          .written = draft.written,
                          .isNew = draft.isNew,
                          .mayChange = mayChange() && !shown.waiting && !m_writer.isBusy() &&
                                       !draft.isStored &&
                                       shown.record.kind != domain::MediaRuleKind::Unknown,
                          .notice = moved ? tr("Somebody else has changed this rule since you "
                                               "began. Undo shows theirs.")
                                          : QString()});
    showHistory(shown);
    if (m_tried == m_current)
        m_rest.start();
    else
        askPreview();
}

/// Newest first.
void RulesTab::showHistory(const ShownRule &shown)
{
    QList<std::pair<QString, QString>> facts;
    const auto &history = shown.record.history;
    for (qsizetype i = history.size() - 1; i >= 0; --i) {
        const domain::MediaRuleRevision &revision = history.at(i);
        const auto before = i > 0 ? history.at(i - 1).words : domain::MediaRuleWords();
        facts << std::pair(tr("%1 · %2", "when and by whom")
                               .arg(common::format::dateTime(revision.at), revision.actor),
                           revisionText(before, revision.words));
    }
    m_historyTitle->setVisible(!facts.isEmpty());
    m_history->setFacts(facts);
}

void RulesTab::showPreview()
{
    tellBusy();
    if (m_current.isEmpty())
        return;
    if (m_preview.error())
        m_effect->say(tr("What the rule finds could not be worked out."));
    else if (const auto *effect = m_preview.content())
        m_effect->setEffect(*effect, m_with.directory.reference());
    else
        m_effect->say(tr("Trying the rule on the items of this desk…"));
}

void RulesTab::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void RulesTab::tellBusy()
{
    const bool busy = m_rules.isLoading() || m_preview.isLoading() || m_writer.isBusy();
    if (busy != m_busy)
        Q_EMIT busyChanged(m_busy = busy);
}

} // namespace panes::media
