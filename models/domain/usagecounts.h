// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>

#include <vector>

namespace domain {

/// What accounts of an agency and role did on a day, without what they saw: the document of a
/// UsageDay. JSON: the member names; what is zero or empty is left out.
struct UsageCounts {
    QMap<QString, int> screens = {}; ///< views by id of the screen
    int exports = 0;
    int acknowledged = 0;                     ///< alarms
    std::vector<int> acknowledgeMinutes = {}; ///< from onset, of each that is known; ascending
    int directions = 0;                       ///< issued on this day
    int directionsDone = 0;                   ///< closed on this day

    bool operator==(const UsageCounts &) const = default;
    [[nodiscard]] int views() const;
    /// With those of another day, agency or role.
    void add(const UsageCounts &other);
};

/// At most so many times of acknowledging are kept of a day.
inline constexpr qsizetype kMostAcknowledgeMinutes = 1000;

[[nodiscard]] QJsonObject toJson(const UsageCounts &counts);
/// What is missing or no count is zero.
[[nodiscard]] UsageCounts usageCountsFrom(const QJsonObject &document);

} // namespace domain
