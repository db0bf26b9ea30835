// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quality/checks.h"
#include "models/analysis/quality/score.h"

#include <map>

namespace analysis::quality {

/// What scores are kept for. A unit's slots count for the units above it, too.
enum class GroupKind { Everything, Subsystem, Agency, Feed, Unit };
inline constexpr int kGroupKinds = 5;
/// "all", "subsystem", "agency", "feed", "unit".
[[nodiscard]] QString code(GroupKind kind);

/// One group; `number` as Facts numbers it (a subsystem by its enum), 0 of Everything.
struct Group {
    GroupKind kind = GroupKind::Everything;
    int number = 0;

    bool operator==(const Group &) const = default;
};

/// What the rules say of a slot, a bit for each.
struct Verdict {
    quint64 applicable = 0;
    quint64 failed = 0;

    bool operator==(const Verdict &) const = default;
};

/// One slot that failed one rule, and what that costs the card that was asked for.
struct Failure {
    int slot = -1;
    int rule = -1;
    double points = 0;

    bool operator==(const Failure &) const = default;
};

/// One rule on one slot, with its reason.
struct RuleAnswer {
    int rule = -1;
    CheckState state = CheckState::NotApplicable;
    Finding finding = {};
};

/// Facts, rules and a moment, and what comes of them. After the first run() only what depends on a
/// change is judged again. Not thread-safe.
class Evaluation
{
public:
    Evaluation(const Book &book, RuleSet rules, const QDateTime &now);
    Q_DISABLE_COPY_MOVE(Evaluation)
    ~Evaluation() = default;

    /// To be filled; judged by the next run() or update().
    [[nodiscard]] Facts &facts() { return m_facts; }
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] const RuleSet &rules() const { return m_rules; }
    [[nodiscard]] QDateTime now() const;

    /// Judges everything.
    void run();
    /// Judges what was touched since, and what depends on it; `now` does not go back. Returns how
    /// many slots were judged.
    size_t update(const QDateTime &now);

    [[nodiscard]] const Verdict &verdict(int slot) const { return m_verdicts[size_t(slot)]; }
    /// All rules on a slot, those that do not apply among them.
    [[nodiscard]] std::vector<RuleAnswer> explain(int slot) const;
    [[nodiscard]] Finding finding(int slot, int rule) const;

    /// Groups of a kind that have slots, by number.
    [[nodiscard]] std::vector<int> groups(GroupKind kind) const;
    /// Months (year × 12 + month − 1), both inclusive.
    [[nodiscard]] Tally tally(const Group &group, int fromMonth, int toMonth) const;
    [[nodiscard]] Score score(const Group &group, int fromMonth, int toMonth) const;
    /// The failures behind a card's points, most points first, at most `limit`; of one rule, or of
    /// all (−1).
    [[nodiscard]] std::vector<Failure> failures(const Group &group, int fromMonth, int toMonth,
                                                int rule, size_t limit) const;
    /// The month in UTC+7 of a moment, as above.
    [[nodiscard]] static int monthOf(const QDateTime &moment);

private:
    /// How a slot was counted, so that it can be taken back when its facts have changed.
    struct Counted {
        int month = 0;
        int agency = -1;
        int feed = -1;
        bool due = false;
        bool filled = false;
        bool late = false;
    };
    void judge(int slot);
    [[nodiscard]] Counted standingOf(const SlotRow &row) const;
    void count(int slot, int sign);
    [[nodiscard]] Tally worthOf(int slot) const;
    [[nodiscard]] qint64 partsOf(int slot, int rule) const;
    template<typename Visit>
    void forGroups(int slot, const Visit &visit) const;
    [[nodiscard]] bool isOf(int slot, const Group &group) const;
    [[nodiscard]] quint64 rulesFor(const SlotRow &row) const;
    void readScopes(const Book &book);
    void grow();
    void mark(int slot);
    void markDependents(int slot);
    void markNewest(const Series &of, size_t end, size_t first);
    void markTimely(qint64 from, qint64 to);

    Facts m_facts;
    RuleSet m_rules;
    Checks m_checks;
    quint64 m_general = 0;              ///< rules that apply to everything
    std::vector<quint64> m_ofIndicator; ///< rules whose scope has it, by number
    std::vector<quint64> m_ofFeed;
    std::array<quint64, domain::kSubsystems.size()> m_ofSubsystem{};
    quint64 m_critical = 0;
    quint64 m_clean = 0;
    size_t m_reach = 0; ///< how many later slots of a series a change may touch
    std::vector<Verdict> m_verdicts;
    std::vector<Counted> m_counted;
    std::vector<char> m_marked;
    std::vector<int> m_queue;
    std::array<std::vector<std::map<int, Tally>>, kGroupKinds> m_tallies;
};

} // namespace analysis::quality
