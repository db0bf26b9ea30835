// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/items/specialview.h"

#include <QDate>

/// Hand-made entries and values for the tests of the special views.
namespace special {

using namespace Qt::StringLiterals;

inline const domain::UnitId kProvince(u"u-60"_s);
inline const domain::UnitId kCity(u"u-593"_s);
inline const domain::UnitId kTown(u"u-594"_s);

[[nodiscard]] inline domain::Unit unit(const domain::UnitId &id, const QString &name,
                                       domain::UnitLevel level, const domain::UnitId &parent)
{
    domain::Unit one;
    one.id = id;
    one.version = 1;
    one.code = id.value;
    one.name = one.shortName = name;
    one.level = level;
    one.parentId = parent;
    one.validFrom = QDate(2000, 1, 1);
    return one;
}

[[nodiscard]] inline std::vector<domain::Record> threeUnits()
{
    using enum domain::UnitLevel;
    return {unit(kProvince, u"Tỉnh Bình Thuận"_s, Province, {}),
            unit(kCity, u"Phan Thiết"_s, District, kProvince),
            unit(kTown, u"La Gi"_s, District, kProvince)};
}

/// An entry of the dictionary with the id "i-<code>".
[[nodiscard]] inline domain::Indicator indicator(const QString &code, domain::Subsystem subsystem,
                                                 domain::ValueKind kind, domain::PeriodKind period,
                                                 int decimals = 0)
{
    domain::Indicator one;
    one.id = domain::IndicatorId(u"i-"_s + code);
    one.version = 1;
    one.code = code;
    one.name = one.shortName = u"Chỉ tiêu "_s + code;
    one.subsystem = subsystem;
    one.kind = kind;
    one.unitOfMeasure = u"đơn vị"_s;
    one.decimals = decimals;
    one.periodKind = period;
    one.cumulative = kind == domain::ValueKind::Flow;
    one.direction = domain::Direction::Up;
    return one;
}

[[nodiscard]] inline domain::Observation value(const QString &code, const QString &period,
                                               double amount,
                                               const domain::UnitId &unit = kProvince,
                                               const QString &breakdown = {})
{
    domain::Observation one;
    one.id = domain::ObservationId(
        u"o-%1-%2-%3-%4-%5"_s.arg(code, period, unit.value, breakdown).arg(amount));
    one.version = 1;
    one.indicatorId = domain::IndicatorId(u"i-"_s + code);
    one.unitId = unit;
    one.period = *domain::Period::fromCode(period);
    one.breakdown = breakdown;
    one.value = amount;
    one.status = domain::ValueStatus::Official;
    one.publishedAt = one.period.end.addDays(3).startOfDay(QTimeZone::UTC);
    one.fetchedAt = one.publishedAt;
    return one;
}

[[nodiscard]] inline domain::Observation provisional(domain::Observation value)
{
    value.status = domain::ValueStatus::Estimate;
    return value;
}

[[nodiscard]] inline domain::Plan plan(const QString &code, int year, double target)
{
    domain::Plan one;
    one.id = domain::PlanId(u"p-%1-%2"_s.arg(code).arg(year));
    one.version = 1;
    one.indicatorId = domain::IndicatorId(u"i-"_s + code);
    one.unitId = kProvince;
    one.year = year;
    one.target = target;
    one.decision = u"Nghị quyết HĐND tỉnh"_s;
    return one;
}

/// Index 766 with its five parts, as in the console's own description.
[[nodiscard]] inline items::SpecialView radarView()
{
    items::SpecialView view;
    view.subsystem = domain::Subsystem::Administration;
    view.kind = items::SpecialKind::Radar;
    view.title = u"Bộ chỉ số 766"_s;
    view.titleEn = u"Index 766"_s;
    view.codes = {{u"total"_s, u"HC13A"_s}, {u"rank"_s, u"HC13B"_s}};
    view.totalMaximum = 100;
    view.rankOf = 63;
    view.parts = {
        {u"HC14"_s, 18}, {u"HC15"_s, 20}, {u"HC16"_s, 22}, {u"HC17"_s, 22}, {u"HC18"_s, 18}};
    view.grades = {{90, u"Xuất sắc"_s, u"Excellent"_s, u"good"_s},
                   {80, u"Tốt"_s, u"Good"_s, u"good"_s},
                   {70, u"Khá"_s, u"Fair"_s, u"risk"_s},
                   {0, u"Yếu"_s, u"Weak"_s, u"bad"_s}};
    return view;
}

[[nodiscard]] inline items::SpecialView funnelView()
{
    items::SpecialView view;
    view.subsystem = domain::Subsystem::Administration;
    view.kind = items::SpecialKind::Funnel;
    view.title = u"Giải quyết hồ sơ"_s;
    view.titleEn = u"Dossiers"_s;
    view.codes = {{u"received"_s, u"HC01"_s},    {u"resolved"_s, u"HC02"_s},
                  {u"rate"_s, u"HC03"_s},        {u"late"_s, u"HC04"_s},
                  {u"openInTime"_s, u"HC05A"_s}, {u"overdue"_s, u"HC05B"_s},
                  {u"dueSoon"_s, u"HC06"_s}};
    return view;
}

[[nodiscard]] inline items::SpecialView epidemicView()
{
    items::SpecialView view;
    view.subsystem = domain::Subsystem::Health;
    view.kind = items::SpecialKind::Epidemic;
    view.title = u"Sốt xuất huyết theo tuần"_s;
    view.titleEn = u"Dengue by week"_s;
    view.codes = {{u"cases"_s, u"YT09"_s}};
    return view;
}

[[nodiscard]] inline items::SpecialView progressView()
{
    items::SpecialView view;
    view.subsystem = domain::Subsystem::SocioEconomic;
    view.kind = items::SpecialKind::Progress;
    view.title = u"Tiến độ thu ngân sách nhà nước"_s;
    view.titleEn = u"Progress of budget revenue"_s;
    view.codes = {{u"value"_s, u"KT09"_s}};
    return view;
}

[[nodiscard]] inline items::SpecialView schoolView()
{
    items::SpecialView view;
    view.subsystem = domain::Subsystem::Education;
    view.kind = items::SpecialKind::SchoolYear;
    view.title = u"Quy mô theo năm học"_s;
    view.titleEn = u"By school year"_s;
    view.codes = {{u"pupils"_s, u"GD03"_s}, {u"ratio"_s, u"GD05"_s}};
    view.levels = {{u"level=TH"_s, u"Tiểu học"_s, u"Primary"_s, 1.5, 1.5},
                   {u"level=THPT"_s, u"THPT"_s, u"Upper secondary"_s, 2.25, 2.25}};
    return view;
}

/// The dictionary of all of them.
[[nodiscard]] inline std::vector<domain::Record> dictionary()
{
    using enum domain::ValueKind;
    using domain::PeriodKind;
    using domain::Subsystem;
    std::vector<domain::Record> all;
    for (const QString &code : {u"HC13A"_s, u"HC14"_s, u"HC15"_s, u"HC16"_s, u"HC17"_s, u"HC18"_s})
        all.emplace_back(indicator(code, Subsystem::Administration, Index, PeriodKind::Month, 2));
    all.emplace_back(indicator(u"HC13B"_s, Subsystem::Administration, Rank, PeriodKind::Month));
    for (const QString &code : {u"HC01"_s, u"HC02"_s, u"HC04"_s})
        all.emplace_back(indicator(code, Subsystem::Administration, Flow, PeriodKind::Month));
    auto rate = indicator(u"HC03"_s, Subsystem::Administration, Ratio, PeriodKind::Month, 2);
    rate.unitOfMeasure = u"%"_s;
    all.emplace_back(rate);
    for (const QString &code : {u"HC05A"_s, u"HC05B"_s, u"HC06"_s})
        all.emplace_back(indicator(code, Subsystem::Administration, Stock, PeriodKind::Day));
    all.emplace_back(indicator(u"YT09"_s, Subsystem::Health, Flow, PeriodKind::Week));
    all.emplace_back(indicator(u"KT09"_s, Subsystem::SocioEconomic, Flow, PeriodKind::Month));
    all.emplace_back(indicator(u"GD03"_s, Subsystem::Education, Stock, PeriodKind::Month));
    all.emplace_back(indicator(u"GD05"_s, Subsystem::Education, Ratio, PeriodKind::SchoolYear, 2));
    return all;
}

} // namespace special
