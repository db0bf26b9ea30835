// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How accounts of some agencies and roles used the demo's IOC.
#include "app/demo/dice.h"
#include "app/demo/operationgenerator.h"
#include "app/demo/usageledger.h"
#include "models/domain/usagecounts.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

/// Accounts of one role at one agency.
struct PlannedUse {
    const char *agency; ///< empty: of none
    const char *role;
    int issued;
    double active;   ///< share on a workday
    bool atWeekends; ///< somebody is on duty
    double alarms;   ///< acknowledged on a workday
    double directions;
    const char *screens; ///< the most used first
};
constexpr std::array kPlannedUse = std::to_array<PlannedUse>({
    {"", "provincial-leader", 4, 0.5, true, 0.2, 0.35, "overview field-reports socio-economic"},
    {"a-vpub", "committee-office", 6, 0.75, true, 0.6, 0.2, "overview bulletins remarks media"},
    {"", "ioc-operator", 5, 0.9, true, 3.4, 0, "alarms field-reports overview media"},
    {"a-syt", "department-leader", 3, 0.45, false, 0.5, 0.05, "health alarms field-reports"},
    {"a-syt", "department-officer", 6, 0.6, false, 0, 0, "health quality field-reports"},
    {"a-atvstp", "department-officer", 2, 0.55, false, 0, 0, "field-reports health quality"},
    {"a-sgddt", "department-leader", 2, 0.25, false, 0.1, 0.02, "education overview"},
    {"a-skhdt", "department-officer", 4, 0.3, false, 0, 0, "socio-economic quality"},
    {"a-ctk", "central-agency", 3, 0.5, false, 0, 0, "socio-economic quality remarks"},
    {"a-ub593", "territory-leader", 2, 0.4, false, 0.4, 0.06, "field-reports overview alarms"},
    {"a-ub593", "commune-officer", 8, 0.7, false, 0, 0, "field-reports administration"},
    {"a-skhcn", "digital-department", 4, 0.7, false, 0.3, 0, "quality operations overview"},
    {"a-skhcn", "media-officer", 2, 0.8, true, 0, 0, "media overview"},
    {"a-vnpt", "system-admin", 3, 0.6, false, 0, 0, "operations"},
});

constexpr int kUseOffset = 7 * 3600;
constexpr int kFridayOfWeek = 5;
constexpr double kWeekendShare = 0.3;

int around(Dice &dice, double mean)
{
    const double whole = std::floor(mean);
    return int(whole) + (dice.chance(mean - whole) ? 1 : 0);
}

domain::UsageCounts countsOf(const PlannedUse &use, int active, Dice &dice)
{
    domain::UsageCounts counts;
    if (active == 0)
        return counts;
    double share = 5;
    for (const QString &screen : QString::fromLatin1(use.screens).split(u' ')) {
        counts.screens.insert(screen, std::max(1, around(dice, active * share)));
        share *= 0.5;
    }
    counts.exports = around(dice, active * 0.15);
    counts.acknowledged = around(dice, use.alarms * dice.between(0.5, 1.5));
    for (int i = 0; i < counts.acknowledged; ++i)
        counts.acknowledgeMinutes.push_back(int(std::exp(dice.between(1.0, 5.2))));
    std::ranges::sort(counts.acknowledgeMinutes);
    counts.directions = around(dice, use.directions);
    counts.directionsDone = around(dice, use.directions * 0.8);
    return counts;
}

} // namespace

int plannedAccounts(const QString &agency, const QString &role)
{
    const auto *found = std::ranges::find_if(kPlannedUse, [&](const PlannedUse &use) {
        return agency == QLatin1StringView(use.agency) && role == QLatin1StringView(use.role);
    });
    return found == kPlannedUse.end() ? 0 : found->issued;
}

std::vector<QJsonObject> usageOfDay(quint32 seed, const QDateTime &now, int daysAgo)
{
    std::vector<QJsonObject> records;
    const QDate day = now.toOffsetFromUtc(kUseOffset).date().addDays(-daysAgo);
    const bool weekend = day.dayOfWeek() > kFridayOfWeek;
    // It is used more from month to month.
    const double habit = 0.6 + 0.4 * (kOperationDays - daysAgo) / kOperationDays;
    for (const PlannedUse &use : kPlannedUse) {
        if (weekend && !use.atWeekends)
            continue;
        const QString agency = QString::fromLatin1(use.agency);
        const QString role = QString::fromLatin1(use.role);
        Dice dice(seed, streamOf(agency + role) + quint64(day.toJulianDay()));
        const double share = use.active * habit * (weekend ? kWeekendShare : 1);
        const int active = std::min(use.issued,
                                    around(dice, use.issued * share * dice.between(0.7, 1.3)));
        const QString code = day.toString(Qt::ISODate);
        QJsonObject record{{u"id"_s, usageDayId(day, agency, role)},
                           {u"version"_s, 1},
                           {u"day"_s, code},
                           {u"role"_s, role},
                           {u"issued"_s, use.issued},
                           {u"active"_s, active},
                           {u"document"_s, domain::toJson(countsOf(use, active, dice))}};
        if (!agency.isEmpty())
            record.insert("agencyId"_L1, agency);
        records.push_back(record);
    }
    return records;
}

std::vector<QJsonObject> usageDays(quint32 seed, const QDateTime &now)
{
    std::vector<QJsonObject> days;
    for (int daysAgo = kOperationDays; daysAgo > 0; --daysAgo)
        std::ranges::copy(usageOfDay(seed, now, daysAgo), std::back_inserter(days));
    return days;
}

} // namespace demo
