// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a rule is changed: drafts, what they would do, saving.
#include "models/core/clock.h"
#include "models/core/fold.h"
#include "models/items/directory.h"
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/searchfield.h"
#include "widgets/panes/media/rulecheck.h"
#include "widgets/panes/media/rulelistmodel.h"
#include "widgets/panes/media/rulestab.h"
#include "widgets/panes/media/rulewords.h"
#include "widgets/panes/media/sourcescope.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kDaysTried = 30;

} // namespace

bool RulesTab::mayChange() const
{
    const auto user = m_with.sync.status().user;
    return user.mediaRoles.testFlag(domain::MediaRole::Monitor) &&
           domain::may(user.rights, "act"_L1, "media-rules"_L1);
}

/// The rules with what is searched for, and the new one that is being written.
std::vector<RulesTab::ShownRule> RulesTab::listed() const
{
    const QString searched = core::fold(m_search->text());
    const auto reference = m_with.directory.reference();
    std::vector<ShownRule> all = m_rules.shown();
    std::erase_if(all, [&](const ShownRule &shown) {
        const domain::MediaRule &rule = shown.record;
        const QStringList texts{ruleSubject(rule, *reference), rule.words.words.join(u' '),
                                rule.words.exclusions.join(u' ')};
        return !core::fold(texts.join(u' ')).contains(searched);
    });
    for (const Draft &draft : m_drafts) {
        if (draft.isNew && !m_rules.find(draft.written.id.value))
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
    const auto draft = m_drafts.constFind(shown.record.id.value);
    return draft != m_drafts.cend() ? *draft : Draft{shown.record, shown.record, false};
}

/// Topics that rules are for, and the units of today.
void RulesTab::showChoices()
{
    QStringList topics;
    for (const auto &shown : m_rules.shown()) {
        const QString topic = shown.record.topic;
        if (!topic.isEmpty() && !topics.contains(topic))
            topics << topic;
    }
    std::ranges::sort(topics, [](const QString &a, const QString &b) {
        return common::format::compare(a, b) < 0;
    });
    items::Choices units;
    const QDate today = common::format::localDay(m_with.clock.now());
    const auto reference = m_with.directory.reference();
    for (const domain::Unit &unit : reference->units) {
        if (unit.validOn(today))
            units.emplace_back(unit.name, unit.id.value);
    }
    std::ranges::sort(units, [](const auto &a, const auto &b) {
        return common::format::compare(a.first, b.first) < 0;
    });
    m_editor->setChoices(topics, units);
}

/// The last days of the shared period, in the shared area. A place is looked for everywhere: what
/// it would gain lies elsewhere now.
items::MediaFilter RulesTab::triedScope() const
{
    const items::MediaFilter shared = sharedScope(m_with);
    const QDateTime now = m_with.clock.now();
    items::MediaFilter tried;
    const bool open = !shared.publishedTo.isValid() || shared.publishedTo > now;
    tried.publishedTo = open ? common::toMinute(now).addSecs(60) : shared.publishedTo;
    tried.publishedFrom = tried.publishedTo.addDays(-kDaysTried);
    if (shared.publishedFrom.isValid())
        tried.publishedFrom = std::max(tried.publishedFrom, shared.publishedFrom);
    if (current().record.kind == domain::MediaRuleKind::Topic)
        tried.units = shared.units;
    return tried;
}

void RulesTab::askPreview()
{
    if (!m_seen || m_current.isEmpty())
        return;
    const ShownRule shown = current();
    const Draft draft = draftOf(shown);
    items::RuleChange change{shown.record, draft.written, triedScope()};
    if (draft.isNew)
        change.now.words = {.active = false};
    m_tried = m_current;
    m_preview.ask(change);
    showPreview();
}

/// What is written is kept until it is saved or undone.
void RulesTab::takeDraft()
{
    if (m_current.isEmpty())
        return;
    Draft draft = draftOf(current());
    draft.written = m_editor->written();
    if (draft.isNew || draft.written.words != draft.seen.words)
        m_drafts.insert(m_current, draft);
    else
        m_drafts.remove(m_current);
    m_rest.start();
    m_model->setRules(listed(), m_with.directory.reference(),
                      {m_drafts.keyBegin(), m_drafts.keyEnd()});
}

/// One new rule at a time.
void RulesTab::begin()
{
    const auto there = std::ranges::find_if(m_drafts, &Draft::isNew);
    if (there != m_drafts.end()) {
        m_current = there->written.id.value;
    } else {
        Draft draft{.isNew = true};
        m_current = u"mr-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        draft.written.id = domain::MediaRuleId(m_current);
        draft.seen = draft.written;
        m_drafts.insert(m_current, draft);
    }
    say({});
    showRules();
    m_editor->focusWords();
}

void RulesTab::save()
{
    const ShownRule shown = current();
    Draft draft = draftOf(shown);
    draft.written = m_editor->written();
    if (faultOf(draft.written) || shown.waiting || !mayChange() || m_writer.isBusy() ||
        draft.isStored)
        return;
    m_drafts.insert(m_current, draft);
    m_writer.submit(draft.isNew ? domain::openEdit(draft.written)
                                : domain::reviseEdit(draft.seen, draft.written));
}

/// What is on disk is shown from there; until then the draft stays, so that nothing is lost.
void RulesTab::dropStored(const QString &id)
{
    if (const auto draft = m_drafts.find(id); draft != m_drafts.end())
        draft->isStored = true;
    m_with.sync.edits(domain::Collection::MediaRules, {})
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

} // namespace panes::media
