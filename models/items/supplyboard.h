// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/directory.h"
#include "models/items/dueslots.h"
#include "models/items/supplychecks.h"

namespace core {
class Clock;
}

namespace items {

/// One piece of work: what a feed is to bring for a period.
struct SupplyKey {
    domain::FeedId feed = {};
    QString period = {}; ///< Period::code()

    bool operator==(const SupplyKey &) const = default;
    bool operator<(const SupplyKey &other) const
    {
        return std::tuple(feed.value, period) < std::tuple(other.feed.value, other.period);
    }
};

/// How the slots of a feed and period stand.
struct SupplyTask {
    SupplyKey key = {};
    QString feedName = {};
    domain::AgencyId agency = {};
    QString mode = {}; ///< of the feed: "api", "file", "manual"
    domain::Period period = {};
    QDateTime dueAt = {}; ///< the earliest of what is open, else of all
    /// Overdue, Due, NotDue while something is open; else Late, OnTime or Nothing.
    SlotState state = SlotState::Unknown;
    int days = 0; ///< overdue by so many; of Due: left
    int due = 0;  ///< slots
    int open = 0; ///< of these, not filled

    bool operator==(const SupplyTask &) const = default;
};

/// A slot of the piece of work that is looked at.
struct SupplyRow {
    domain::Slot slot = {};
    SlotState state = SlotState::Unknown;
    std::optional<domain::Observation> standing = {}; ///< what counts for it now
    std::optional<double> previous = {};              ///< as stored
    std::optional<double> same = {};                  ///< a year before

    bool operator==(const SupplyRow &) const = default;
};

/// What is asked for.
struct SupplyAsk {
    QList<domain::AgencyId> agencies = {}; ///< empty: any
    std::optional<SupplyKey> opened = {};

    bool operator==(const SupplyAsk &) const = default;
};

/// The answer.
struct SupplyPicture {
    SupplyAsk ask = {};
    std::vector<SupplyTask> tasks = {}; ///< what is overdue first, then by due time
    std::vector<SupplyRow> rows = {};   ///< of what is opened, by code of the indicator
    std::shared_ptr<const SupplyHistory> history = {};
    std::vector<domain::Submission> submissions = {}; ///< of these agencies, newest first
    QHash<QString, domain::Feed> feeds = {};          ///< by id
};
/// What was filled stays in the list for so long, so that it can be corrected.
inline constexpr int kSupplyDaysBack = 100;

/// How one slot stands by the clock; days as in SupplyTask.
[[nodiscard]] std::pair<SlotState, int> supplyStanding(const domain::Slot &slot,
                                                       const QDateTime &now);
/// The work of some agencies, out of all slots. Feeds that bring their values by themselves ("api")
/// are listed only while something is overdue.
[[nodiscard]] std::vector<SupplyTask> supplyTasks(const std::vector<domain::Slot> &all,
                                                  const QHash<QString, domain::Feed> &feeds,
                                                  const QList<domain::AgencyId> &agencies,
                                                  const QDateTime &now);

/// What the agencies of whoever sits here have to supply, and what they have sent; read again when
/// the cache changes.
class SupplyBoard final : public LoadedContent<SupplyPicture>
{
    Q_OBJECT
public:
    SupplyBoard(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                const core::Clock &clock, QObject *parent = nullptr);
    void show(const SupplyAsk &ask);
    [[nodiscard]] const SupplyAsk &asked() const { return m_ask; }
    void setWanted(bool wanted);
    /// Judges values in a reader thread; findings() are the answer to the newest question.
    void check(const SupplyKey &of, std::vector<domain::Observation> typed);
    [[nodiscard]] const std::vector<SupplyFinding> &findings() const { return m_findings; }

Q_SIGNALS:
    void checked(const items::SupplyKey &of);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const Directory &m_directory;
    const core::Clock &m_clock;
    Latest m_checking;
    SupplyAsk m_ask;
    std::vector<SupplyFinding> m_findings;
    bool m_wanted = false;
    bool m_stale = true;
};

} // namespace items
