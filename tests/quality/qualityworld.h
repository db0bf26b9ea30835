// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quality/evaluation.h"

#include <QTimeZone>

#include <algorithm>
#include <set>

namespace qualitytest {

using namespace Qt::StringLiterals;
namespace quality = analysis::quality;

/// 07:00 of 12 June 2025 in the province.
inline const QDateTime kNow(QDate(2025, 6, 12), QTime(0, 0), QTimeZone::UTC);
inline const QString kProvince = u"u-60"_s;

inline domain::Indicator indicator(const QString &code,
                                   domain::ValueKind kind = domain::ValueKind::Flow)
{
    domain::Indicator made;
    made.id = domain::IndicatorId(u"i-"_s + code);
    made.version = 1;
    made.code = code;
    made.name = code;
    made.subsystem = domain::Subsystem::Health;
    made.kind = kind;
    made.unitOfMeasure = u"ca"_s;
    made.decimals = 1;
    made.periodKind = domain::PeriodKind::Month;
    made.dueDays = 5;
    made.supplyAgencyId = domain::AgencyId(u"a-1"_s);
    made.validMin = 0;
    made.validMax = 5000;
    made.validFrom = QDate(2022, 1, 1);
    return made;
}

inline domain::Unit unit(const QString &id, domain::UnitLevel level, const QString &parent = {})
{
    domain::Unit made;
    made.id = domain::UnitId(id);
    made.version = 1;
    made.code = id;
    made.level = level;
    made.parentId = domain::UnitId(parent);
    made.validFrom = QDate(1992, 1, 1);
    return made;
}

inline domain::Agency agency(const QString &id, const QDate &validTo = {})
{
    domain::Agency made;
    made.id = domain::AgencyId(id);
    made.version = 1;
    made.validFrom = QDate(1992, 1, 1);
    made.validTo = validTo;
    return made;
}

inline domain::Period month(int year, int month)
{
    return domain::Period::containing(domain::PeriodKind::Month, QDate(year, month, 1));
}

inline QDateTime dueOf(const domain::Period &period)
{
    return period.end.addDays(6).startOfDay(QTimeZone::UTC).addSecs(10 * 3600);
}

inline domain::Observation value(const QString &code, const domain::Period &period, double figure,
                                 const QString &unit = kProvince)
{
    domain::Observation made;
    made.id = domain::ObservationId(u"o-%1-%2-%3"_s.arg(code, unit, period.code()));
    made.version = 1;
    made.indicatorId = domain::IndicatorId(u"i-"_s + code);
    made.unitId = domain::UnitId(unit);
    made.period = period;
    made.value = figure;
    made.status = domain::ValueStatus::Official;
    made.agencyId = domain::AgencyId(u"a-1"_s);
    made.enteredBy = u"Nguyễn Văn An"_s;
    made.approvedBy = u"Giám đốc Sở"_s;
    made.publishedAt = dueOf(period).addSecs(-3600);
    return made;
}

inline domain::Slot slotOf(const QString &code, const domain::Period &period,
                           const QString &unit = kProvince, const QString &feed = u"f-1"_s)
{
    domain::Slot made;
    made.id = domain::SlotId(u"s-%1-%2-%3"_s.arg(code, unit, period.code()));
    made.version = 1;
    made.feedId = domain::FeedId(feed);
    made.indicatorId = domain::IndicatorId(u"i-"_s + code);
    made.unitId = domain::UnitId(unit);
    made.period = period;
    made.dueAt = dueOf(period);
    made.state = u"due"_s;
    return made;
}

/// One decimal; rises slowly and swings a little, never the same twice.
inline double wave(int number)
{
    return 1000 + 0.5 * number + (number * 37 % 23) * 3.1;
}

/// A clean province: A is filled every month from January 2022 on, R is a ratio, T the total of P1
/// and P2, D by district (d-1, d-2).
class World
{
public:
    World()
    {
        using enum domain::UnitLevel;
        book.units = {unit(kProvince, Province), unit(u"d-1"_s, District, kProvince),
                      unit(u"d-2"_s, District, kProvince)};
        book.agencies = {agency(u"a-1"_s), agency(u"a-2"_s), agency(u"a-old"_s, QDate(2024, 1, 1))};
        domain::Feed feed;
        feed.id = domain::FeedId(u"f-1"_s);
        feed.agencyId = domain::AgencyId(u"a-1"_s);
        feed.mode = u"api"_s;
        feed.lastHeartbeat = kNow.addSecs(-600);
        book.feeds = {feed};
        auto ratio = indicator(u"R"_s, domain::ValueKind::Ratio);
        ratio.unitOfMeasure = u"%"_s;
        ratio.validMax = 100;
        auto total = indicator(u"T"_s);
        total.partCodes = QStringList{u"P1"_s, u"P2"_s};
        auto part = indicator(u"P1"_s);
        part.parentCode = u"T"_s;
        auto divided = indicator(u"D"_s);
        divided.breakdowns = QStringList{u"district"_s};
        book.indicators = {indicator(u"A"_s), ratio, total, part, indicator(u"P2"_s), divided};
        for (const int year : {2022, 2023, 2024, 2025}) {
            domain::Plan plan;
            plan.indicatorId = domain::IndicatorId(u"i-A"_s);
            plan.unitId = domain::UnitId(kProvince);
            plan.year = year;
            book.plans.push_back(plan);
        }
        fill();
    }
    [[nodiscard]] domain::Observation &figure(const QString &code, const domain::Period &period,
                                              const QString &unit = kProvince)
    {
        return *std::ranges::find(values, u"o-%1-%2-%3"_s.arg(code, unit, period.code()),
                                  [](const domain::Observation &one) { return one.id.value; });
    }
    void drop(const QString &code, const domain::Period &period, const QString &unit = kProvince)
    {
        const QString id = u"o-%1-%2-%3"_s.arg(code, unit, period.code());
        std::erase_if(values, [&](const domain::Observation &one) { return one.id.value == id; });
    }
    [[nodiscard]] std::unique_ptr<quality::Evaluation> evaluate(const quality::RuleSet &rules) const
    {
        auto evaluation = std::make_unique<quality::Evaluation>(book, rules, kNow);
        for (size_t i = 0; i < due.size(); ++i)
            evaluation->facts().putSlot(qint64(i), due[i]);
        for (size_t i = 0; i < values.size(); ++i)
            evaluation->facts().put(qint64(i), values[i]);
        evaluation->run();
        return evaluation;
    }

    quality::Book book;
    std::vector<domain::Observation> values;
    std::vector<domain::Slot> due;

private:
    void fill()
    {
        int number = 0;
        for (auto at = month(2022, 1); dueOf(at) < kNow;
             at = month(at.start.addMonths(1).year(), at.start.addMonths(1).month())) {
            ++number;
            const double one = wave(number);
            const double two = wave(number + 7);
            values.push_back(value(u"A"_s, at, one));
            auto ratio = value(u"R"_s, at, 0);
            ratio.numerator = 400 + number * 3;
            ratio.denominator = 1000;
            ratio.value = double(400 + number * 3) / 10;
            values.push_back(ratio);
            values.push_back(value(u"P1"_s, at, one));
            values.push_back(value(u"P2"_s, at, two));
            values.push_back(value(u"T"_s, at, one + two));
            values.push_back(value(u"D"_s, at, one + two));
            values.push_back(value(u"D"_s, at, one, u"d-1"_s));
            values.push_back(value(u"D"_s, at, two, u"d-2"_s));
            for (const QString &code : {u"A"_s, u"R"_s, u"P1"_s, u"P2"_s, u"T"_s, u"D"_s})
                due.push_back(slotOf(code, at));
        }
    }
};

/// Every failure as "rule indicator unit period".
inline std::set<QString> failuresOf(const quality::Evaluation &evaluation)
{
    std::set<QString> found;
    const quality::Facts &facts = evaluation.facts();
    for (int slot = 0; slot < int(facts.slotRows.size()); ++slot) {
        const quality::SlotRow &row = facts.slotRows[size_t(slot)];
        const quality::Series &series = facts.seriesOf(row);
        const domain::Period period{row.kind, QDate::fromJulianDay(row.start),
                                    QDate::fromJulianDay(row.end)};
        for (size_t rule = 0; rule < evaluation.rules().rules.size(); ++rule) {
            if ((evaluation.verdict(slot).failed >> rule & 1U) != 0)
                found.insert(u"%1 %2 %3 %4"_s.arg(evaluation.rules().rules[rule].id,
                                                  facts.indicatorNames().text(series.indicator),
                                                  facts.unitNames().text(series.unit),
                                                  period.code()));
        }
    }
    return found;
}

inline QString joined(const std::set<QString> &lines)
{
    return QStringList(lines.begin(), lines.end()).join(u'\n');
}

} // namespace qualitytest
