// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tab of rules reads and shows.
#include "models/core/clock.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/keptstanding.h"
#include "widgets/common/recordtable.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/alarms/ruleeffect.h"
#include "widgets/panes/alarms/rulelistmodel.h"
#include "widgets/panes/alarms/rulestab.h"
#include "widgets/panes/alarms/rulewords.h"

#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>

namespace panes::alarms {
namespace {

constexpr int kWidestAlarmRuleColumn = 320;

} // namespace

void RulesTab::readEdits()
{
    if (!m_seen)
        return;
    m_with.sync.edits(domain::Collection::AlarmRules, {})
        .then(this, [this](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (edits)
                m_rules.setEdits(syncing::standings(*edits));
        });
}

void RulesTab::showRules()
{
    tellBusy();
    m_model->setRules(listed(), m_with.directory.reference(),
                      common::format::localDay(m_with.clock.now()),
                      {m_drafts.keyBegin(), m_drafts.keyEnd()});
    common::fitColumns(*m_view, kWidestAlarmRuleColumn);
    showState();
    int row = m_model->rowOf(m_current);
    if (row < 0 && m_model->rowCount() > 0)
        row = 0;
    {
        const QScopedValueRollback guard(m_choosing, true);
        m_current = row < 0 ? QString() : m_model->at(row)->record.id;
        if (row >= 0 && m_view->currentIndex().row() != row)
            m_view->setCurrentIndex(m_model->index(row, RuleListModel::Priority));
    }
    showChoices();
    showCurrent();
}

void RulesTab::showState()
{
    if (m_rules.error())
        m_state->showError(*m_rules.error());
    else if (m_model->rowCount() > 0)
        m_state->showContent();
    else if (!m_rules.content())
        m_state->showLoading(tr("Reading the rules…"));
    else if (!m_search->text().trimmed().isEmpty())
        m_state->showEmpty(tr("No rule has these words."), tr("Search for others."));
    else
        m_state->showEmpty(tr("There are no rules yet."), tr("They say what raises an alarm."),
                           mayChange() ? tr("New rule…") : QString());
}

void RulesTab::chooseRow()
{
    const auto *shown = m_model->at(m_view->currentIndex().row());
    if (m_choosing || !shown)
        return;
    m_current = shown->record.id;
    say({});
    showCurrent();
}

void RulesTab::showCurrent()
{
    m_role->setText(mayChange() ? tr("All desks share the rules; a change holds everywhere.")
                                : tr("Rules are kept up by the lead of the shift and the digital "
                                     "department; your role sees them."));
    m_new->setEnabled(mayChange());
    m_card->setVisible(!m_current.isEmpty());
    if (m_current.isEmpty())
        return;
    const ShownRule shown = current();
    const Draft draft = draftOf(shown);
    m_title->setText(shown.record.name.isEmpty() ? tr("New rule") : shown.record.name);
    showStanding(shown);
    showFacts(shown);
    const bool moved = !draft.isNew && draft.seen.version != shown.record.version;
    const bool isKnown = domain::alarmKindFromCode(shown.record.kind) != domain::AlarmKind::Unknown;
    m_editor->setSubject({.seen = draft.isNew ? draft.seen : shown.record,
                          .written = draft.written,
                          .isNew = draft.isNew,
                          .mayChange = mayChange() && !shown.waiting && !m_writer.isBusy() &&
                                       !draft.isStored && isKnown,
                          .notice = moved ? tr("Somebody else has changed this rule since you "
                                               "began. Undo shows theirs.")
                                          : QString()});
    if (m_tried == m_current)
        m_rest.start();
    else
        askPreview();
}

void RulesTab::showStanding(const ShownRule &shown)
{
    const bool collided = shown.needsPerson() && !shown.unsent.isEmpty();
    const QString mine = collided ? ruleChangeText(shown.record,
                                                   domain::alarmRuleFromSnapshot(shown.unsent))
                                  : QString();
    m_standing->setEdit(common::editOnDesk(shown),
                        mine.isEmpty() ? QString() : tr("Your change:\n%1").arg(mine));
}

void RulesTab::showFacts(const ShownRule &shown)
{
    const domain::AlarmRule &rule = shown.record;
    QList<std::pair<QString, QString>> facts;
    if (rule.version > 0) {
        facts << std::pair(tr("State"),
                           ruleStateText(rule, common::format::localDay(m_with.clock.now())));
        facts << std::pair(tr("Version"), common::format::number(rule.version));
    }
    if (rule.updatedAt.isValid())
        facts << std::pair(tr("Last change"),
                           tr("%1 · %2", "when and by whom")
                               .arg(common::format::dateTime(rule.updatedAt), rule.updatedBy));
    m_facts->setFacts(facts);
    const auto history = ruleHistory(rule);
    m_history->setFacts(history);
    m_historyTitle->setVisible(!history.isEmpty());
    m_history->setVisible(!history.isEmpty());
}

void RulesTab::showPreview()
{
    tellBusy();
    if (m_current.isEmpty())
        return;
    if (const auto fault = domain::faultOf(draftOf(current()).written);
        fault == domain::AlarmRuleFault::TermsWrong)
        m_effect->say(ruleFaultText(draftOf(current()).written, *fault));
    else if (m_preview.error())
        m_effect->say(tr("What the rule would have raised could not be worked out."));
    else if (const auto *effect = m_preview.content())
        m_effect->setEffect(*effect, m_with.directory.reference());
    else
        m_effect->say(tr("Trying the rule on what this desk has…"));
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

} // namespace panes::alarms
