// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a rule is changed: drafts, what they would raise, saving.
#include "models/core/clock.h"
#include "models/core/fold.h"
#include "models/domain/rights.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/searchfield.h"
#include "widgets/panes/alarms/ruleeffect.h"
#include "widgets/panes/alarms/rulelistmodel.h"
#include "widgets/panes/alarms/rulestab.h"
#include "widgets/panes/alarms/rulewords.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

/// Indicators by code, under the word by which the rules of this cache name them.
items::Choices indicatorChoices(const items::Reference &reference, const domain::AlarmRule &rule)
{
    const QString named = rule.parameters.value("indicator"_L1).toString();
    const QString namedId = indicatorIdOf(named, reference);
    items::Choices choices;
    for (const domain::Indicator &indicator : reference.indicatorList)
        choices.emplace_back(RulesTab::tr("%1 %2", "code and name of an indicator")
                                 .arg(indicator.code, common::indicators::name(indicator)),
                             indicator.id.value == namedId ? named : indicator.id.value);
    return choices;
}

void sortChoices(items::Choices &choices)
{
    std::ranges::sort(choices, [](const auto &a, const auto &b) {
        return common::format::compare(a.first, b.first) < 0;
    });
}

} // namespace

bool RulesTab::mayChange() const
{
    const auto user = m_with.sync.status().user;
    return !user.isOutdated && domain::may(user.rights, "act"_L1, "alarm-rules"_L1);
}

QList<domain::Subsystem> RulesTab::ownSubsystems() const
{
    const auto rights = m_with.sync.status().user.rights;
    QList<domain::Subsystem> own;
    for (const domain::Subsystem subsystem : domain::kSubsystems) {
        if (domain::maySee(rights, subsystem))
            own << subsystem;
    }
    return own;
}

/// The rules with what is searched for, and the new one that is being written.
std::vector<RulesTab::ShownRule> RulesTab::listed() const
{
    const QString searched = core::fold(m_search->text());
    const auto reference = m_with.directory.reference();
    std::vector<ShownRule> all = m_rules.shown();
    std::erase_if(all, [&](const ShownRule &shown) {
        const domain::AlarmRule &rule = shown.record;
        const QStringList texts{rule.name, ruleKindText(rule.kind),
                                ruleSubjectText(rule, *reference)};
        return !core::fold(texts.join(u' ')).contains(searched);
    });
    for (const Draft &draft : m_drafts) {
        if (draft.isNew && !m_rules.find(draft.written.id))
            all.push_back({.record = draft.written});
    }
    return all;
}

RulesTab::ShownRule RulesTab::current() const
{
    if (const ShownRule *shown = m_rules.find(m_current))
        return *shown;
    return {.record = m_drafts.value(m_current).written};
}

RulesTab::Draft RulesTab::draftOf(const ShownRule &shown) const
{
    const auto draft = m_drafts.constFind(shown.record.id);
    return draft != m_drafts.cend() ? *draft : Draft{shown.record, shown.record, false};
}

void RulesTab::showChoices()
{
    const auto reference = m_with.directory.reference();
    const QDate today = common::format::localDay(m_with.clock.now());
    RuleChoices choices{.indicators = indicatorChoices(*reference, draftOf(current()).written),
                        .categories = items::categoryChoices(*reference, today)};
    for (const domain::Unit &unit : reference->units) {
        if (unit.validOn(today))
            choices.units.emplace_back(unit.name, unit.id.value);
    }
    for (const ShownRule &shown : m_rules.shown()) {
        if (shown.record.id != m_current)
            choices.rules.emplace_back(shown.record.name, shown.record.id);
    }
    sortChoices(choices.units);
    sortChoices(choices.rules);
    m_editor->setChoices(choices, ownSubsystems());
}

void RulesTab::look(const QString &ruleId)
{
    if (m_rules.content() && !m_rules.find(ruleId))
        return;
    m_current = ruleId;
    m_search->clear();
    showRules();
}

void RulesTab::askPreview()
{
    if (!m_seen || m_current.isEmpty())
        return;
    m_tried = m_current;
    const domain::AlarmRule &rule = draftOf(current()).written;
    const auto fault = domain::faultOf(rule);
    const bool canTry = fault != domain::AlarmRuleFault::TermsWrong &&
                        fault != domain::AlarmRuleFault::KindUnknown;
    m_preview.ask(canTry ? std::optional(rule) : std::nullopt, m_effect->days());
    showPreview();
}

/// What is written is kept until it is saved or undone.
void RulesTab::takeDraft()
{
    if (m_current.isEmpty())
        return;
    Draft draft = draftOf(current());
    draft.written = m_editor->written();
    if (draft.isNew || draft.written != draft.seen)
        m_drafts.insert(m_current, draft);
    else
        m_drafts.remove(m_current);
    m_rest.start();
    m_model->setRules(listed(), m_with.directory.reference(),
                      common::format::localDay(m_with.clock.now()),
                      {m_drafts.keyBegin(), m_drafts.keyEnd()});
    m_choosing = true;
    m_view->setCurrentIndex(m_model->index(m_model->rowOf(m_current), RuleListModel::Priority));
    m_choosing = false;
}

/// One new rule at a time.
void RulesTab::begin()
{
    const auto there = std::ranges::find_if(m_drafts, &Draft::isNew);
    if (there != m_drafts.end()) {
        m_current = there->written.id;
    } else {
        Draft draft{.isNew = true};
        m_current = u"ar-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto own = ownSubsystems();
        draft.written.id = m_current;
        draft.written.subsystem = own.isEmpty() ? domain::Subsystem::FieldReports
                                                : own.constFirst();
        draft.written.kind = domain::code(domain::AlarmKind::Threshold);
        draft.written.validFrom = common::format::localDay(m_with.clock.now());
        draft.seen = draft.written;
        m_drafts.insert(m_current, draft);
    }
    m_search->clear();
    say({});
    showRules();
    m_editor->focusFirst();
}

void RulesTab::save()
{
    const ShownRule shown = current();
    Draft draft = draftOf(shown);
    draft.written = m_editor->written();
    if (domain::faultOf(draft.written) || shown.waiting || !mayChange() || m_writer.isBusy() ||
        draft.isStored)
        return;
    m_drafts.insert(m_current, draft);
    m_writer.submit(draft.isNew ? domain::addAlarmRule(draft.written)
                                : domain::reviseAlarmRule(draft.seen, draft.written));
}

/// What is on disk is shown from there; until then the draft stays, so that nothing is lost.
void RulesTab::dropStored(const QString &id)
{
    if (const auto draft = m_drafts.find(id); draft != m_drafts.end())
        draft->isStored = true;
    m_with.sync.edits(domain::Collection::AlarmRules, {})
        .then(this, [this, id](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (edits) {
                m_rules.setEdits(syncing::standings(*edits));
                m_drafts.remove(id);
            } else if (const auto draft = m_drafts.find(id); draft != m_drafts.end()) {
                draft->isStored = false;
            }
            showRules();
        });
}

void RulesTab::undo()
{
    m_drafts.remove(m_current);
    say({});
    showRules();
}

} // namespace panes::alarms
