// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dueslots.h"

#include "models/analysis/freshness.h"
#include "models/store/repositories.h"

#include <algorithm>
#include <map>
#include <span>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace items {
namespace {

using domain::Observation;
using domain::Period;

constexpr int kProvinceOffset = 7 * 3600; ///< UTC+7, without change since 1975

QDate dayOf(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(kProvinceOffset).date();
}

int daysFrom(const QDateTime &due, const QDateTime &moment)
{
    return int(dayOf(due).daysTo(dayOf(moment)));
}

void judgeReceived(DueSlot &slot, QStringView asSent)
{
    if (!slot.dueAt.isValid() || !slot.receivedAt.isValid()) {
        slot.state = asSent == "late"_L1     ? SlotState::Late
                     : asSent == "filled"_L1 ? SlotState::OnTime
                                             : SlotState::Received;
    } else if (slot.receivedAt <= slot.dueAt) {
        slot.state = SlotState::OnTime;
    } else {
        slot.state = SlotState::Late;
        slot.days = daysFrom(slot.dueAt, slot.receivedAt);
    }
}

void judgeMissing(DueSlot &slot, QStringView asSent, const domain::Indicator &indicator,
                  const QDateTime &now)
{
    const bool over = analysis::windowEnd(indicator, slot.period) < dayOf(now);
    if (slot.dueAt.isValid() && slot.dueAt < now) {
        slot.state = SlotState::Overdue;
        slot.days = daysFrom(slot.dueAt, now);
    } else if (asSent == "late"_L1 || asSent == "missing"_L1) {
        slot.state = SlotState::Overdue;
    } else if (slot.dueAt.isValid() || asSent == "due"_L1) {
        slot.state = over ? SlotState::Due : SlotState::NotDue;
    }
}

using PeriodKey = std::pair<QDate, domain::PeriodKind>;
/// Superseded first.
using VersionsByPeriod = std::map<PeriodKey, std::span<const Observation>>;

PeriodKey keyOf(const Period &period)
{
    return {period.start, period.kind};
}

/// The versions of a period lie side by side in a story.
VersionsByPeriod byPeriod(const std::vector<Observation> &versions)
{
    VersionsByPeriod found;
    for (auto first = versions.begin(); first != versions.end();) {
        const auto last = std::find_if(first, versions.end(), [&](const Observation &each) {
            return each.period != first->period;
        });
        found.emplace(keyOf(first->period), std::span(first, last));
        first = last;
    }
    return found;
}

void addVersions(DueSlot &slot, std::span<const Observation> versions,
                 const domain::Indicator &indicator)
{
    slot.versions = versions.size();
    if (slot.agency.isEmpty())
        slot.agency = indicator.supplyAgencyId;
    if (versions.empty())
        return;
    const Observation &stands = versions.back();
    if (!stands.agencyId.isEmpty())
        slot.agency = stands.agencyId;
    if (!stands.missing)
        slot.value = stands.value;
    if (slot.receivedAt.isValid())
        return;
    slot.receivedAt = std::ranges::min_element(versions, {}, &Observation::publishedAt)
                          ->publishedAt;
}

DueSlot fromRecord(const domain::Slot &record, std::span<const Observation> versions,
                   const domain::Indicator &indicator, const std::vector<domain::Feed> &feeds,
                   const QDateTime &now)
{
    DueSlot slot{.period = record.period, .dueAt = record.dueAt, .receivedAt = record.filledAt};
    const auto feed = std::ranges::find(feeds, record.feedId, &domain::Feed::id);
    slot.feed = feed == feeds.end() ? record.feedId.value : feed->name;
    if (feed != feeds.end())
        slot.agency = feed->agencyId;
    addVersions(slot, versions, indicator);
    if (record.state == "none"_L1)
        slot.state = SlotState::Nothing;
    else if (slot.receivedAt.isValid() || !versions.empty() || record.state == "filled"_L1)
        judgeReceived(slot, record.state);
    else
        judgeMissing(slot, record.state, indicator, now);
    return slot;
}

core::Result<SlotRecords> readSlots(const store::Database &db, const domain::IndicatorId &indicator,
                                    const domain::UnitId &unit)
{
    const store::IndicatorRepository repository(db);
    auto due = repository.slotsOf(indicator, unit);
    if (!due)
        return std::unexpected(due.error());
    return repository.feeds().transform([&](std::vector<domain::Feed> feeds) {
        return SlotRecords{*std::move(due), std::move(feeds)};
    });
}

} // namespace

std::vector<DueSlot> dueSlotsOf(const IndicatorStory &story, const SlotRecords &records,
                                const QDateTime &now, const QDate &today)
{
    std::vector<DueSlot> found;
    VersionsByPeriod unasked = byPeriod(story.versions);
    const VersionsByPeriod all = unasked;
    for (const domain::Slot &record : records.due) {
        const PeriodKey key = keyOf(record.period);
        unasked.erase(key);
        if (record.period.start > today)
            continue;
        const auto versions = all.find(key);
        found.push_back(fromRecord(
            record, versions == all.end() ? std::span<const Observation>() : versions->second,
            story.indicator, records.feeds, now));
    }
    for (const auto &[key, versions] : unasked) {
        DueSlot slot{.period = versions.front().period, .state = SlotState::Received};
        addVersions(slot, versions, story.indicator);
        found.push_back(std::move(slot));
    }
    std::ranges::stable_sort(
        found, [](const DueSlot &a, const DueSlot &b) { return a.period.start > b.period.start; });
    return found;
}

SlotReader::SlotReader(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
{
}

void SlotReader::show(const domain::IndicatorId &indicator, const domain::UnitId &unit)
{
    if (indicator == m_indicator && unit == m_unit)
        return;
    m_indicator = indicator;
    m_unit = unit;
    forget();
    load();
}

void SlotReader::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (m_wanted && m_stale)
        load();
}

bool SlotReader::concerns(domain::Collection collection, const QStringList &) const
{
    return collection == domain::Collection::Slots || collection == domain::Collection::Feeds;
}

void SlotReader::load()
{
    m_stale = !m_wanted;
    if (m_stale || m_indicator.isEmpty())
        return;
    query([indicator = m_indicator, unit = m_unit](const store::Database &db) {
        return readSlots(db, indicator, unit);
    });
}

} // namespace items
