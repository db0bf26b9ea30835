// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"

namespace items {

/// How a period that a figure is due for stands (domain.md D).
enum class SlotState {
    Unknown,  ///< not received, and nobody knows when it is due
    NotDue,   ///< the period is not over yet
    Due,      ///< it is over, and the due time is ahead
    Overdue,  ///< the due time has passed, and nothing came
    OnTime,   ///< received by the due time
    Late,     ///< received after it
    Nothing,  ///< the agency said that there was nothing to report ("không phát sinh")
    Received, ///< received; when it was due is not known
};

/// One period that a figure is due for, or has versions of without anybody having asked for them.
struct DueSlot {
    domain::Period period = {};
    SlotState state = SlotState::Unknown;
    /// Late or overdue by so many days of the calendar in UTC+7; 0: on the day itself, or not
    /// known.
    int days = 0;
    QDateTime dueAt = {};
    QDateTime receivedAt = {};    ///< as the slot says, else when the first version was published
    QString feed = {};            ///< the name of the feed, its id when it is not known
    domain::AgencyId agency = {}; ///< that supplied, or has to
    size_t versions = 0;
    std::optional<double> value = {}; ///< what stands; none while nothing does, or "no data" does

    bool operator==(const DueSlot &) const = default;
};

/// What the cache has of the slots of a figure.
struct SlotRecords {
    std::vector<domain::Slot> due = {};
    std::vector<domain::Feed> feeds = {};
};

/// The slots of a story and its versions by period, newest first; periods that begin after `today`
/// are left out. Times that are known count more than the state that the backend wrote.
[[nodiscard]] std::vector<DueSlot> dueSlotsOf(const IndicatorStory &story,
                                              const SlotRecords &records, const QDateTime &now,
                                              const QDate &today);

/// Loads the slots of one figure, as long as somebody looks at them.
class SlotReader final : public LoadedContent<SlotRecords>
{
    Q_OBJECT
public:
    SlotReader(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    void show(const domain::IndicatorId &indicator, const domain::UnitId &unit);
    void setWanted(bool wanted);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    domain::IndicatorId m_indicator;
    domain::UnitId m_unit;
    bool m_wanted = false;
    bool m_stale = true;
};

} // namespace items
