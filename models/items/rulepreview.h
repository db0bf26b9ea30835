// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/mediarules.h"
#include "models/items/loaded.h"
#include "models/items/mediahot.h"

namespace items {

/// A rule as it is and as it would be; one that is not active finds nothing.
struct RuleChange {
    domain::MediaRule now = {};
    domain::MediaRule changed = {};
    MediaFilter scope = {}; ///< the items that both are tried on

    bool operator==(const RuleChange &) const = default;
};

/// An item that the rule finds, now or when it is changed.
struct RuleExample {
    MediaText text = {};
    bool foundNow = false;
    bool foundThen = false;
    /// Where: by the changed rule, or, when that does not find it, by the rule as it is, with what
    /// the changed one excludes.
    analysis::RuleRanges title = {};
    analysis::RuleRanges excerpt = {};

    bool operator==(const RuleExample &) const = default;
};

/// What a change of a rule does to the items of a scope.
struct RuleEffect {
    bool isChange = false; ///< the words differ
    qint64 looked = 0;     ///< at so many items, the newest
    bool hasMore = false;  ///< the scope has more than that
    qint64 now = 0;        ///< found by the rule as it is
    qint64 changed = 0;    ///< found by the changed rule
    qint64 gained = 0;     ///< only by the changed rule
    qint64 lost = 0;       ///< only by the rule as it is
    /// Lost and gained before those found by both, newest first; at most kMostRuleExamples.
    std::vector<RuleExample> examples = {};

    bool operator==(const RuleEffect &) const = default;
};
inline constexpr int kMostRuleItems = 2000;
inline constexpr size_t kMostRuleExamples = 40;

/// Tries both on texts that are given newest first.
[[nodiscard]] RuleEffect ruleEffect(const domain::MediaRule &now, const domain::MediaRule &changed,
                                    const std::vector<MediaText> &texts);

/// What the change that is being written would do.
class RulePreview final : public LoadedContent<RuleEffect>
{
    Q_OBJECT
public:
    RulePreview(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    /// Nothing asks for nothing.
    void ask(const std::optional<RuleChange> &change);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    std::optional<RuleChange> m_change;
};

} // namespace items
