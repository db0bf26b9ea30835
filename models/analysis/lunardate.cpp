// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/lunardate.h"

#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

constexpr int kFirstLunarYear = 1968;
constexpr int kLastLunarYear = 2199;
constexpr double kZoneDays = 7.0 / 24;
constexpr double kSynodicMonth = 29.530588853;
constexpr double kEpochMoon = 2415021.076998695; ///< the new moon of 1 January 1900
constexpr double kCentury = 36525;
constexpr double kMoonsPerCentury = 1236.85;
constexpr int kSolsticeTerm = 9; ///< of twelve parts of the sun's way: 270°
constexpr int kMostMonths = 14;
constexpr int kOrdinaryYear = 365;

double sine(double degrees)
{
    return std::sin(degrees * std::numbers::pi / 180);
}

/// The Julian day, on the meridian of Vietnam, of the k-th new moon since 1900.
qint64 newMoon(qint64 k)
{
    const double count = double(k);
    const double t = count / kMoonsPerCentury;
    const double mean = 2415020.75933 + 29.53058868 * count + 0.0001178 * t * t -
                        0.000000155 * t * t * t +
                        0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t * t);
    const double sun = 359.2242 + 29.10535608 * count - 0.0000333 * t * t - 0.00000347 * t * t * t;
    const double moon = 306.0253 + 385.81691806 * count + 0.0107306 * t * t +
                        0.00001236 * t * t * t;
    const double node = 21.2964 + 390.67050646 * count - 0.0016528 * t * t - 0.00000239 * t * t * t;
    const double correction = (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun) -
                              0.4068 * sine(moon) + 0.0161 * sine(2 * moon) -
                              0.0004 * sine(3 * moon) + 0.0104 * sine(2 * node) -
                              0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon) +
                              0.0004 * sine(2 * node + sun) - 0.0004 * sine(2 * node - sun) -
                              0.0006 * sine(2 * node + moon) + 0.0010 * sine(2 * node - moon) +
                              0.0005 * sine(2 * moon + sun);
    const double dynamical = -0.000278 + 0.000265 * t + 0.000262 * t * t;
    return qint64(std::floor(mean + correction - dynamical + 0.5 + kZoneDays));
}

/// Which twelfth of its way the sun has begun at the start of a day: 0…11.
int sunTerm(qint64 julianDay)
{
    const double t = (double(julianDay) - 2451545.5 - kZoneDays) / kCentury;
    const double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
    const double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
    const double centre = (1.914600 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) +
                          (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
                          0.000290 * sine(3 * anomaly);
    const double longitude = mean + centre;
    return int(std::floor((longitude - 360 * std::floor(longitude / 360)) / 30));
}

/// The first day of the eleventh lunar month, the one of the winter solstice of a Gregorian year.
qint64 eleventhMonth(int year)
{
    const qint64 last = QDate(year, 12, 31).toJulianDay();
    const auto k = qint64(std::floor(double(last - 2415021) / kSynodicMonth));
    const qint64 moon = newMoon(k);
    return sunTerm(moon) >= kSolsticeTerm ? newMoon(k - 1) : moon;
}

/// Which month after an eleventh one is the leap month of a year of thirteen.
int leapAfter(qint64 eleventh)
{
    const auto k = qint64(std::floor(0.5 + (double(eleventh) - kEpochMoon) / kSynodicMonth));
    int term = sunTerm(newMoon(k + 1));
    for (int i = 2; i < kMostMonths; ++i) {
        const int following = sunTerm(newMoon(k + i));
        if (following == term)
            return i - 1;
        term = following;
    }
    return kMostMonths;
}

} // namespace

std::optional<LunarDate> lunarDate(const QDate &day)
{
    if (!day.isValid() || day.year() < kFirstLunarYear || day.year() > kLastLunarYear)
        return std::nullopt;
    const qint64 number = day.toJulianDay();
    const auto k = qint64(std::floor((double(number) - kEpochMoon) / kSynodicMonth));
    qint64 start = newMoon(k + 1);
    if (start > number)
        start = newMoon(k);
    qint64 from = eleventhMonth(day.year());
    qint64 to = from;
    LunarDate lunar;
    if (from >= start) {
        lunar.year = day.year();
        from = eleventhMonth(day.year() - 1);
    } else {
        lunar.year = day.year() + 1;
        to = eleventhMonth(day.year() + 1);
    }
    const int months = int((start - from) / 29);
    lunar.month = months + 11;
    if (to - from > kOrdinaryYear) {
        const int leap = leapAfter(from);
        if (months >= leap)
            --lunar.month;
        lunar.leap = months == leap;
    }
    if (lunar.month > 12)
        lunar.month -= 12;
    if (lunar.month >= 11 && months < 4)
        --lunar.year;
    lunar.day = int(number - start) + 1;
    return lunar;
}

QString lunarYearName(int year)
{
    static const std::array stems = {u"Canh"_s, u"Tân"_s,  u"Nhâm"_s, u"Quý"_s, u"Giáp"_s,
                                     u"Ất"_s,   u"Bính"_s, u"Đinh"_s, u"Mậu"_s, u"Kỷ"_s};
    static const std::array branches = {u"Thân"_s, u"Dậu"_s, u"Tuất"_s, u"Hợi"_s,
                                        u"Tý"_s,   u"Sửu"_s, u"Dần"_s,  u"Mão"_s,
                                        u"Thìn"_s, u"Tỵ"_s,  u"Ngọ"_s,  u"Mùi"_s};
    if (year < 0)
        return {};
    return u"%1 %2"_s.arg(stems.at(size_t(year) % stems.size()),
                          branches.at(size_t(year) % branches.size()));
}

} // namespace analysis
