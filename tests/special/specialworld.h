// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/special/specialrecords.h"
#include "tests/widgets/paneworld.h"

#include <cmath>

namespace special {

/// A desk with figures of all five views until May 2025, province and two districts.
class SpecialWorld : public panetest::PaneWorld
{
public:
    SpecialWorld()
        : PaneWorld(0)
    {
        put(domain::Collection::Units, threeUnits());
        put(domain::Collection::Indicators, dictionary());
        directory->reload();
        if (!QTest::qWaitFor([this] {
                return directory->isLoaded() && directory->reference()->indicatorList.size() > 15;
            }))
            qFatal("no directory");
    }
    void observe(std::vector<domain::Record> records)
    {
        put(domain::Collection::Observations, std::move(records));
    }
    void putAll()
    {
        putIndex();
        putDossiers();
        putCases();
        putBudget();
        putSchools();
    }
    void putIndex()
    {
        observe({value(u"HC13A"_s, u"2025-04"_s, 79.85), value(u"HC13B"_s, u"2025-03"_s, 23),
                 value(u"HC13B"_s, u"2025-04"_s, 21), value(u"HC14"_s, u"2025-04"_s, 15.12),
                 value(u"HC14"_s, u"2024-04"_s, 14), value(u"HC15"_s, u"2025-04"_s, 18.47),
                 value(u"HC15"_s, u"2024-04"_s, 17), value(u"HC16"_s, u"2025-04"_s, 14.26),
                 value(u"HC16"_s, u"2024-04"_s, 11), value(u"HC17"_s, u"2025-04"_s, 16),
                 value(u"HC17"_s, u"2024-04"_s, 13), value(u"HC18"_s, u"2024-04"_s, 15),
                 provisional(value(u"HC18"_s, u"2025-04"_s, 16))});
    }
    void putDossiers()
    {
        observe({value(u"HC01"_s, u"2025-04"_s, 94'665), value(u"HC02"_s, u"2025-04"_s, 94'985),
                 value(u"HC04"_s, u"2025-04"_s, 146), value(u"HC03"_s, u"2025-04"_s, 99.85),
                 value(u"HC05A"_s, u"2025-05-18"_s, 11'800),
                 value(u"HC05B"_s, u"2025-05-18"_s, 410), value(u"HC06"_s, u"2025-05-18"_s, 265),
                 value(u"HC06"_s, u"2025-05-18"_s, 120, kCity),
                 value(u"HC06"_s, u"2025-05-18"_s, 45, kTown)});
    }
    void putCases()
    {
        std::vector<domain::Record> records;
        for (int year = 2020; year <= 2025; ++year) {
            for (int week = 1; week <= (year == 2025 ? 19 : 52); ++week) {
                if (year == 2025 && week == 11)
                    continue; // a gap
                const double season = 40 + 35 * std::sin((week - 14) / 52.0 * 6.283);
                const double own = year == 2025 && week > 14 ? 80 : 6.0 * (year - 2022);
                auto one = value(u"YT09"_s, u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0')),
                                 std::round(season + own));
                records.emplace_back(year == 2025 && week > 17 ? provisional(one) : one);
            }
        }
        observe(std::move(records));
    }
    void putBudget()
    {
        std::vector<domain::Record> records;
        for (int month = 1; month <= 16; ++month) {
            const QString code = QDate(2024, 1, 1).addMonths(month - 1).toString(u"yyyy-MM"_s);
            auto one = value(u"KT09"_s, code, 850 + 40 * (month % 3));
            records.emplace_back(month == 16 ? provisional(one) : one);
        }
        observe(std::move(records));
        put(domain::Collection::Plans, {plan(u"KT09"_s, 2025, 11'200)});
        if (!QTest::qWaitFor([this] { return !directory->reference()->plans.empty(); }))
            qFatal("no plan");
    }
    void putSchools()
    {
        std::vector<domain::Record> records;
        for (int year = 2021; year <= 2024; ++year) {
            const QString month = u"%1-04"_s.arg(year + 1);
            const QString school = u"%1-%2"_s.arg(year).arg(year + 1);
            const double more = 800.0 * (year - 2021);
            records.emplace_back(value(u"GD03"_s, month, 268'000 + 2 * more));
            records.emplace_back(value(u"GD03"_s, month, 118'000 + more, kProvince, u"level=TH"_s));
            records.emplace_back(
                value(u"GD03"_s, month, 150'000 + more, kProvince, u"level=THPT"_s));
            records.emplace_back(
                value(u"GD05"_s, school, 1.41 + 0.01 * (year - 2021), kProvince, u"level=TH"_s));
            records.emplace_back(value(u"GD05"_s, school, 2.3, kProvince, u"level=THPT"_s));
        }
        observe(std::move(records));
    }
};

} // namespace special
