// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quality/book.h"
#include "models/analysis/quality/names.h"

#include <map>

namespace analysis::quality {

/// Whether anybody must fill a slot.
enum class Duty : quint8 {
    None,    ///< a figure came that nobody had asked for
    Derived, ///< of a district or commune, since its province has the duty and the dictionary
             ///< names the breakdown
    Assigned ///< the backend has a slot for it
};

/// One slot: indicator × unit × period. Days are Julian day numbers, moments ms since 1970 UTC.
struct SlotRow {
    int series = -1;
    int start = 0;
    int end = 0;
    int feed = -1;
    int head = -1;     ///< the first of its versions, all breakdowns; −1: none
    int standing = -1; ///< the version that counts, breakdown ""; −1: none
    int month = 0;     ///< in which it is due (UTC+7): year × 12 + month − 1
    domain::PeriodKind kind = domain::PeriodKind::Unknown;
    Duty duty = Duty::None;
    bool saidFilled = false; ///< the backend says that something came, or that there is nothing
    qint64 dueAt = 0;
    qint64 filledAt = 0; ///< as the backend says; 0: not
};

/// The slots of one indicator in one unit, oldest first.
struct Series {
    int indicator = -1;
    int unit = -1;
    std::vector<int> order = {};
};

/// Versions of values in columns, slots in rows, and how to get from one to the other. Records are
/// known by a key of the caller (the row in the cache).
class Facts
{
public:
    Facts(const Book &book, const QStringList &trialWords);

    void reserve(size_t versions);
    /// A new version, or a known one as it is now.
    void put(qint64 key, const domain::Observation &value);
    void remove(qint64 key);
    void putSlot(qint64 key, const domain::Slot &due);
    void removeSlot(qint64 key);
    /// Slots whose own versions or duty changed since the last call; some more than once.
    [[nodiscard]] std::vector<int> takeTouched();

    // Columns, by number of the version.
    enum Flag : quint8 { Missing = 1, OtherRhythm = 2 };
    std::vector<double> value;
    std::vector<double> cumulative;
    std::vector<double> numerator;
    std::vector<double> denominator;
    std::vector<qint64> published; ///< 0: not known
    std::vector<qint64> version;
    std::vector<qint64> key;
    std::vector<int> slot; ///< −1: removed
    std::vector<int> next; ///< of the same slot
    std::vector<int> breakdown;
    std::vector<int> agency;
    std::vector<int> note;
    std::vector<int> entered;
    std::vector<int> approved;
    std::vector<domain::ValueStatus> status;
    std::vector<quint8> flags;

    std::vector<SlotRow> slotRows;
    std::vector<Series> series;

    [[nodiscard]] const Texts &texts() const { return m_texts; }
    [[nodiscard]] const Names &indicatorNames() const { return m_indicatorNames; }
    [[nodiscard]] const Names &unitNames() const { return m_unitNames; }
    [[nodiscard]] const Names &agencyNames() const { return m_agencyNames; }
    [[nodiscard]] const Names &feedNames() const { return m_feedNames; }
    [[nodiscard]] const Names &breakdownNames() const { return m_breakdownNames; }
    [[nodiscard]] const IndicatorInfo &indicator(int number) const
    {
        return m_indicators[size_t(number)];
    }
    [[nodiscard]] const UnitInfo &unit(int number) const { return m_units[size_t(number)]; }
    [[nodiscard]] const AgencyInfo &agencyInfo(int number) const
    {
        return m_agencies[size_t(number)];
    }
    [[nodiscard]] const FeedInfo &feed(int number) const { return m_feeds[size_t(number)]; }
    [[nodiscard]] const Series &seriesOf(const SlotRow &row) const
    {
        return series[size_t(row.series)];
    }
    [[nodiscard]] const IndicatorInfo &indicatorOf(const SlotRow &row) const
    {
        return indicator(seriesOf(row).indicator);
    }
    /// Who answers for a slot: the agency of its feed, else whose value stands, else the
    /// dictionary's; −1: nobody.
    [[nodiscard]] int agencyOf(const SlotRow &row) const;

    /// The place of a slot in its series.
    [[nodiscard]] size_t placeOf(int of) const;
    /// The slot of another indicator or unit with the same period; −1: none.
    [[nodiscard]] int beside(const SlotRow &row, int indicator, int unit) const;
    /// The slot of this series that begins on a day; −1: none.
    [[nodiscard]] int startingOn(const SlotRow &row, int day) const;
    /// What stands in a slot and breakdown; −1: nothing.
    [[nodiscard]] int standingIn(const SlotRow &row, int breakdown) const;
    /// The figure of a version; not a number where there is none.
    [[nodiscard]] double figure(int row) const
    {
        return row < 0 || (flags[size_t(row)] & Missing) != 0 ? kNoValue : value[size_t(row)];
    }
    /// When something first came for a slot; 0: nothing did, or nobody knows when.
    [[nodiscard]] qint64 receivedAt(const SlotRow &row) const;
    [[nodiscard]] bool isFilled(const SlotRow &row) const
    {
        return row.standing >= 0 || row.filledAt != 0 || row.saidFilled;
    }
    /// Units below, valid on a day, at the levels of the breakdown.
    [[nodiscard]] std::vector<int> unitsOf(domain::UnitLevel level, int day) const;
    /// The first year with a plan for this indicator and unit, 0: none; and whether a year has one.
    [[nodiscard]] int firstPlannedYear(int indicator, int unit) const;
    [[nodiscard]] bool hasPlan(int indicator, int unit, int year) const;

private:
    void readIndicators(const std::vector<domain::Indicator> &indicators);
    void readParts(const std::vector<domain::Indicator> &indicators);
    int indicatorNumber(const QString &id);
    int unitNumber(const QString &id);
    int agencyNumber(const QString &id);
    int feedNumber(const QString &id);
    [[nodiscard]] int seriesNumber(int indicator, int unit) const;
    int slotFor(int indicator, int unit, const domain::Period &period);
    int newRow(qint64 key);
    void unlink(int row);
    void settle(int of);
    void assign(int of, const domain::Slot &due, Duty duty);
    void dismiss(int of);
    [[nodiscard]] std::vector<int> slotsBelow(int of, int number, const domain::Period &period);
    [[nodiscard]] bool stands(int row, int other) const;

    Texts m_texts;
    Names m_indicatorNames;
    Names m_unitNames;
    Names m_agencyNames;
    Names m_feedNames;
    Names m_breakdownNames;
    std::vector<IndicatorInfo> m_indicators;
    std::vector<UnitInfo> m_units;
    std::vector<AgencyInfo> m_agencies;
    std::vector<FeedInfo> m_feeds;
    QHash<quint64, int> m_seriesNumbers; ///< by indicator and unit
    QHash<qint64, int> m_rows;           ///< by key
    QHash<qint64, int> m_slotKeys;       ///< assigned slots by key
    std::map<std::pair<int, int>, std::vector<int>> m_plannedYears;
    std::vector<int> m_touched;
};

} // namespace analysis::quality
