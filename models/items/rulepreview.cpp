// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rulepreview.h"

#include <algorithm>
#include <ranges>

using namespace std::chrono_literals;

namespace items {
namespace {

/// What a single rule finds, with what it excludes.
analysis::RuleHit hitOf(const analysis::MediaRules &rule, const MediaText &text)
{
    auto hits = rule.explain(text.title, text.excerpt);
    return hits.empty() ? analysis::RuleHit() : std::move(hits.front());
}

RuleExample exampleOf(const MediaText &text, const analysis::RuleHit &was,
                      const analysis::RuleHit &is)
{
    const bool then = !is.keywords.isEmpty();
    RuleExample example{.text = text,
                        .foundNow = !was.keywords.isEmpty(),
                        .foundThen = then,
                        .title = then ? is.title : was.title,
                        .excerpt = then ? is.excerpt : was.excerpt};
    example.title.excluded = is.title.excluded;
    example.excerpt.excluded = is.excerpt.excluded;
    return example;
}

core::Result<RuleEffect> readEffect(const store::Database &db, const RuleChange &change)
{
    auto texts = store::MediaRepository(db).texts(change.scope, kMostRuleItems + 1);
    if (!texts)
        return std::unexpected(texts.error());
    const bool hasMore = texts->size() > size_t(kMostRuleItems);
    if (hasMore)
        texts->pop_back();
    RuleEffect effect = ruleEffect(change.now, change.changed, *texts);
    effect.hasMore = hasMore;
    return effect;
}

} // namespace

RuleEffect ruleEffect(const domain::MediaRule &now, const domain::MediaRule &changed,
                      const std::vector<MediaText> &texts)
{
    const analysis::MediaRules before({now});
    const analysis::MediaRules after({changed});
    RuleEffect effect{.isChange = now.words != changed.words, .looked = qint64(texts.size())};
    std::vector<RuleExample> kept;
    for (const MediaText &text : texts) {
        const auto was = hitOf(before, text);
        const auto is = hitOf(after, text);
        const bool foundNow = !was.keywords.isEmpty();
        const bool foundThen = !is.keywords.isEmpty();
        effect.now += foundNow ? 1 : 0;
        effect.changed += foundThen ? 1 : 0;
        effect.gained += foundThen && !foundNow ? 1 : 0;
        effect.lost += foundNow && !foundThen ? 1 : 0;
        auto &examples = foundNow == foundThen ? kept : effect.examples;
        if ((foundNow || foundThen) && examples.size() < kMostRuleExamples)
            examples.push_back(exampleOf(text, was, is));
    }
    const size_t room = std::min(kept.size(), kMostRuleExamples - effect.examples.size());
    std::ranges::move(kept | std::views::take(room), std::back_inserter(effect.examples));
    return effect;
}

RulePreview::RulePreview(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
{
}

void RulePreview::ask(const std::optional<RuleChange> &change)
{
    if (change == m_change)
        return;
    // Of another rule the effect of the one before says nothing.
    if (!m_change || !change || m_change->changed.id != change->changed.id)
        forget();
    m_change = change;
    load();
}

bool RulePreview::concerns(domain::Collection collection, const QStringList &) const
{
    return m_change && collection == domain::Collection::MediaItems;
}

void RulePreview::load()
{
    if (!m_change)
        return clear();
    query([change = *m_change](const store::Database &db) { return readEffect(db, change); });
}

} // namespace items
