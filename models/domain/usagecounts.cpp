// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/usagecounts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

int countIn(const QJsonValue &value)
{
    return std::max(0, value.toInt());
}

} // namespace

int UsageCounts::views() const
{
    int sum = 0;
    for (const int count : screens)
        sum += count;
    return sum;
}

void UsageCounts::add(const UsageCounts &other)
{
    for (auto screen = other.screens.cbegin(); screen != other.screens.cend(); ++screen)
        screens[screen.key()] += screen.value();
    exports += other.exports;
    acknowledged += other.acknowledged;
    directions += other.directions;
    directionsDone += other.directionsDone;
    const auto mine = std::ptrdiff_t(acknowledgeMinutes.size());
    acknowledgeMinutes.insert(acknowledgeMinutes.end(), other.acknowledgeMinutes.begin(),
                              other.acknowledgeMinutes.end());
    std::inplace_merge(acknowledgeMinutes.begin(), acknowledgeMinutes.begin() + mine,
                       acknowledgeMinutes.end());
}

QJsonObject toJson(const UsageCounts &counts)
{
    QJsonObject document;
    const auto put = [&](QLatin1StringView key, int count) {
        if (count > 0)
            document.insert(key, count);
    };
    QJsonObject screens;
    for (auto screen = counts.screens.cbegin(); screen != counts.screens.cend(); ++screen)
        screens.insert(screen.key(), screen.value());
    if (!screens.isEmpty())
        document.insert("screens"_L1, screens);
    put("exports"_L1, counts.exports);
    put("acknowledged"_L1, counts.acknowledged);
    put("directions"_L1, counts.directions);
    put("directionsDone"_L1, counts.directionsDone);
    QJsonArray minutes;
    for (const int one : counts.acknowledgeMinutes)
        minutes.append(one);
    if (!minutes.isEmpty())
        document.insert("acknowledgeMinutes"_L1, minutes);
    return document;
}

UsageCounts usageCountsFrom(const QJsonObject &document)
{
    UsageCounts counts{.exports = countIn(document.value("exports"_L1)),
                       .acknowledged = countIn(document.value("acknowledged"_L1)),
                       .directions = countIn(document.value("directions"_L1)),
                       .directionsDone = countIn(document.value("directionsDone"_L1))};
    const QJsonObject screens = document.value("screens"_L1).toObject();
    for (auto screen = screens.begin(); screen != screens.end(); ++screen) {
        if (const int views = countIn(screen.value()); views > 0)
            counts.screens.insert(screen.key(), views);
    }
    const QJsonArray minutes = document.value("acknowledgeMinutes"_L1).toArray();
    for (const QJsonValue &one : minutes) {
        if (one.isDouble() && one.toDouble() >= 0 &&
            qsizetype(counts.acknowledgeMinutes.size()) < kMostAcknowledgeMinutes)
            counts.acknowledgeMinutes.push_back(one.toInt());
    }
    std::ranges::sort(counts.acknowledgeMinutes);
    return counts;
}

} // namespace domain
