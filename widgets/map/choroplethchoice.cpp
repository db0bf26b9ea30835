// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/choroplethchoice.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr auto kMeasureKey = "map/choropleth"_L1;
constexpr auto kIndicatorKey = "map/choropleth-indicator"_L1;
constexpr auto kLevelKey = "map/choropleth-level"_L1;
constexpr auto kClassingKey = "map/choropleth-classing"_L1;
constexpr auto kClassesKey = "map/choropleth-classes"_L1;
constexpr auto kLimitsKey = "map/choropleth-limits"_L1;
constexpr auto kFollowKey = "map/choropleth-follow"_L1;

template<typename Enum>
Enum readEnum(const QSettings &settings, QLatin1StringView key, Enum last)
{
    const int number = settings.value(key, 0).toInt();
    return number >= 0 && number <= int(last) ? Enum(number) : Enum(0);
}

std::vector<double> readLimitsOf(const QSettings &settings)
{
    std::vector<double> limits;
    const QStringList words = settings.value(kLimitsKey).toStringList();
    for (const QString &word : words) {
        bool isNumber = false;
        limits.push_back(word.toDouble(&isNumber));
        if (!isNumber)
            return {};
    }
    return analysis::checkLimits(limits) ? limits : std::vector<double>();
}

} // namespace

ChoroplethChoice readChoice(const QSettings &settings)
{
    ChoroplethChoice choice;
    choice.measure = readEnum(settings, kMeasureKey, ChoroplethChoice::Measure::Indicator);
    choice.indicator = domain::IndicatorId(settings.value(kIndicatorKey).toString());
    const QString level = settings.value(kLevelKey).toString();
    if (level == "district"_L1)
        choice.level = domain::UnitLevel::District;
    else if (level == "commune"_L1)
        choice.level = domain::UnitLevel::Commune;
    choice.classes.classing = readEnum(settings, kClassingKey, analysis::Classing::Manual);
    choice.classes.classes = std::clamp(settings.value(kClassesKey, choice.classes.classes).toInt(),
                                        analysis::kFewestClasses, analysis::kMostClasses);
    choice.classes.limits = readLimitsOf(settings);
    choice.follow = settings.value(kFollowKey, false).toBool();
    return choice;
}

void writeChoice(QSettings &settings, const ChoroplethChoice &choice)
{
    settings.setValue(kMeasureKey, int(choice.measure));
    settings.setValue(kIndicatorKey, choice.indicator.value);
    settings.setValue(kLevelKey, !choice.level                                  ? QString()
                                 : *choice.level == domain::UnitLevel::District ? u"district"_s
                                                                                : u"commune"_s);
    settings.setValue(kClassingKey, int(choice.classes.classing));
    settings.setValue(kClassesKey, choice.classes.classes);
    QStringList limits;
    for (const double limit : choice.classes.limits)
        limits << QString::number(limit, 'g', 17);
    settings.setValue(kLimitsKey, limits);
    settings.setValue(kFollowKey, choice.follow);
}

} // namespace map
