// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/supplyboard.h"

#include "models/core/clock.h"
#include "models/items/supplysheet.h"
#include "models/store/accountabilityrepository.h"
#include "models/store/qualityfacts.h"
#include "models/store/readsnapshot.h"
#include "models/store/repositories.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace items {
namespace {

constexpr int kProvinceSeconds = 7 * 3600; ///< UTC+7

QDate provinceDay(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(kProvinceSeconds).date();
}

bool isOpen(SlotState state)
{
    return state == SlotState::Overdue || state == SlotState::Due || state == SlotState::NotDue ||
           state == SlotState::Unknown;
}

/// What counts more of two slots of one piece of work.
int weightOf(SlotState state)
{
    switch (state) {
    case SlotState::Overdue:
        return 5;
    case SlotState::Due:
        return 4;
    case SlotState::NotDue:
        return 3;
    case SlotState::Unknown:
        return 2;
    case SlotState::Late:
        return 1;
    default:
        return 0;
    }
}

void addSlotTo(SupplyTask &task, const domain::Slot &slot, const QDateTime &now)
{
    const auto [state, days] = supplyStanding(slot, now);
    const bool opensFirst = isOpen(state) && task.open == 0;
    if (task.due == 0 || weightOf(state) > weightOf(task.state))
        task.state = state;
    if (task.due == 0 || opensFirst || (isOpen(state) && slot.dueAt < task.dueAt)) {
        task.dueAt = slot.dueAt;
        task.days = days;
    }
    ++task.due;
    task.open += isOpen(state) ? 1 : 0;
}

/// It is worth a line: open and over, or so lately filled that it may have to be corrected.
bool isShown(const SupplyTask &task, const QDateTime &now)
{
    const QDate today = provinceDay(now);
    if (task.mode == "api"_L1)
        return task.state == SlotState::Overdue;
    if (task.state == SlotState::NotDue)
        return task.period.start <= today;
    return task.open > 0 || task.period.end.daysTo(today) <= kSupplyDaysBack;
}

core::Result<SupplyPicture> supplyPicture(const store::Database &db, const Reference &reference,
                                          const QDateTime &now, const SupplyAsk &ask)
{
    const store::ReadSnapshot snapshot(db);
    SupplyPicture picture{.ask = ask};
    const auto feeds = store::IndicatorRepository(db).feeds();
    auto submissions = store::AccountabilityRepository(db).submissions();
    if (!feeds || !submissions)
        return std::unexpected(!feeds ? feeds.error() : submissions.error());
    for (const domain::Feed &feed : *feeds)
        picture.feeds.insert(feed.id.value, feed);
    std::erase_if(*submissions, [&](const domain::Submission &one) {
        return !ask.agencies.isEmpty() && !ask.agencies.contains(one.agencyId);
    });
    picture.submissions = *std::move(submissions);
    std::vector<domain::Slot> all;
    const auto read = store::QualityFactRepository(db).eachSlot(
        [&](const auto &kept) { all.push_back(kept.record); });
    if (!read)
        return std::unexpected(read.error());
    picture.tasks = supplyTasks(all, picture.feeds, ask.agencies, now);
    if (ask.opened) {
        if (const auto opened = openSheet(db, reference, all, now, picture); !opened)
            return std::unexpected(opened.error());
    }
    return picture;
}

} // namespace

std::pair<SlotState, int> supplyStanding(const domain::Slot &slot, const QDateTime &now)
{
    const auto daysFrom = [](const QDateTime &a, const QDateTime &b) {
        return int(provinceDay(a).daysTo(provinceDay(b)));
    };
    if (slot.state == "none"_L1)
        return {SlotState::Nothing, 0};
    if (slot.filledAt.isValid()) {
        const bool isLate = slot.dueAt.isValid() && slot.filledAt > slot.dueAt;
        return {isLate ? SlotState::Late : SlotState::OnTime, 0};
    }
    if (slot.state == "filled"_L1)
        return {SlotState::OnTime, 0};
    if (!slot.dueAt.isValid())
        return {slot.state == "missing"_L1 ? SlotState::Overdue : SlotState::Unknown, 0};
    if (slot.dueAt < now)
        return {SlotState::Overdue, daysFrom(slot.dueAt, now)};
    const bool isOver = slot.period.end < provinceDay(now);
    return {isOver ? SlotState::Due : SlotState::NotDue, daysFrom(now, slot.dueAt)};
}

std::vector<SupplyTask> supplyTasks(const std::vector<domain::Slot> &all,
                                    const QHash<QString, domain::Feed> &feeds,
                                    const QList<domain::AgencyId> &agencies, const QDateTime &now)
{
    std::map<SupplyKey, SupplyTask> found;
    for (const domain::Slot &slot : all) {
        const auto feed = feeds.constFind(slot.feedId.value);
        const domain::AgencyId agency = feed == feeds.cend() ? domain::AgencyId() : feed->agencyId;
        if (slot.feedId.isEmpty() || (!agencies.isEmpty() && !agencies.contains(agency)))
            continue;
        SupplyTask &task = found[{slot.feedId, slot.period.code()}];
        if (task.due == 0) {
            task.key = {slot.feedId, slot.period.code()};
            task.feedName = feed == feeds.cend() ? slot.feedId.value : feed->name;
            task.mode = feed == feeds.cend() ? QString() : feed->mode;
            task.agency = agency;
            task.period = slot.period;
        }
        addSlotTo(task, slot, now);
    }
    std::vector<SupplyTask> tasks;
    for (auto &[key, task] : found) {
        if (isShown(task, now))
            tasks.push_back(std::move(task));
    }
    std::ranges::stable_sort(tasks, [](const SupplyTask &a, const SupplyTask &b) {
        const auto rank = [](const SupplyTask &task) {
            return std::tuple(task.open == 0, task.state != SlotState::Overdue);
        };
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return a.open == 0 ? a.dueAt > b.dueAt : a.dueAt < b.dueAt;
    });
    return tasks;
}

SupplyBoard::SupplyBoard(store::ReaderPool &readers, store::ChangeHub &hub,
                         const Directory &directory, const core::Clock &clock, QObject *parent)
    : LoadedContent(readers, hub, 500ms, parent)
    , m_directory(directory)
    , m_clock(clock)
    , m_checking(readers, this)
{
    connect(&directory, &Directory::changed, this, [this] { load(); });
}

void SupplyBoard::show(const SupplyAsk &ask)
{
    if (ask == m_ask && content())
        return;
    if (ask.opened != m_ask.opened) {
        m_checking.cancel();
        m_findings.clear();
    }
    m_ask = ask;
    load();
}

void SupplyBoard::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (m_wanted && m_stale)
        load();
}

void SupplyBoard::check(const SupplyKey &of, std::vector<domain::Observation> typed)
{
    const auto history = content() ? content()->history : nullptr;
    if (!history || m_ask.opened != of)
        return;
    m_checking.run([history, typed = std::move(typed), now = m_clock.now()](
                       const store::Database &) { return checkSupply(*history, typed, now); },
                   [this, of](core::Result<std::vector<SupplyFinding>> found) {
                       if (!found)
                           return;
                       m_findings = *std::move(found);
                       Q_EMIT checked(of);
                   });
}

bool SupplyBoard::concerns(domain::Collection collection, const QStringList &) const
{
    using enum domain::Collection;
    return collection == Slots || collection == Feeds || collection == Submissions ||
           collection == Observations;
}

void SupplyBoard::load()
{
    m_stale = !m_wanted || !m_directory.isLoaded();
    if (m_stale)
        return;
    query([reference = m_directory.reference(), now = m_clock.now(), ask = m_ask](
              const store::Database &db) { return supplyPicture(db, *reference, now, ask); });
}

} // namespace items
