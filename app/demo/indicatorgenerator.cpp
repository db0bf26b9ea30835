// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/indicatorgenerator.h"

#include "models/core/moment.h"
#include "models/domain/indicator.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

using domain::Period;
using domain::PeriodKind;

constexpr int kMonths = 36;
constexpr int kCommuneMonths = 12;
constexpr int kDailyMonths = 4;
const QString kProvince = u"u-60"_s;
constexpr std::array kDistrictShares{0.19,  0.09,  0.115, 0.105, 0.14,
                                     0.085, 0.085, 0.105, 0.062, 0.023};
constexpr std::array<double, 12> kDisbursement{0.02, 0.06, 0.11, 0.17, 0.24, 0.32,
                                               0.4,  0.48, 0.57, 0.66, 0.75, 0.86};

PeriodKind periodKindOf(const QString &code)
{
    constexpr std::array<std::pair<const char *, PeriodKind>, 6> kKinds{
        {{"day", PeriodKind::Day},
         {"week", PeriodKind::Week},
         {"month", PeriodKind::Month},
         {"quarter", PeriodKind::Quarter},
         {"school-year", PeriodKind::SchoolYear},
         {"year", PeriodKind::Year}}};
    for (const auto &[name, kind] : kKinds) {
        if (code == QLatin1StringView(name))
            return kind;
    }
    return PeriodKind::Unknown;
}

/// Ends of the range as the valid minimum and maximum say.
double clamped(const QJsonObject &indicator, double value)
{
    return std::clamp(value, indicator.value("validMin"_L1).toDouble(-1e15),
                      indicator.value("validMax"_L1).toDouble(1e15));
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

} // namespace

/// One indicator, its hints read once.
struct IndicatorGenerator::Entry {
    QJsonObject indicator;
    QJsonObject demo;
    PeriodKind period;
    QString kind;
    int decimals;
    int dueDays;
    bool cumulative;

    [[nodiscard]] bool additive() const { return kind == "flow"_L1 || kind == "stock"_L1; }

    /// The smooth value of a period, before noise, for the whole province.
    [[nodiscard]] double level(const Period &at) const
    {
        const double years = double(QDate(2025, 6, 1).daysTo(at.end)) / 365.25;
        double value = demo.value("base"_L1).toDouble() *
                       std::pow(1 + demo.value("trend"_L1).toDouble() / 100, years);
        const int month = at.end.month() - 1;
        const QJsonArray seasonal = demo.value("seasonal"_L1).toArray();
        if (!seasonal.isEmpty())
            value *= seasonal.at(month).toDouble();
        const QString shape = demo.value("shape"_L1).toString();
        if (shape == "curve"_L1)
            value *= kDisbursement[size_t(month)] / kDisbursement.back();
        else if (shape == "ramp"_L1)
            value *= (month + 1) / 12.0;
        const QJsonObject wave = demo.value("wave"_L1).toObject();
        const QString monthCode = at.end.toString(u"yyyy-MM"_s);
        if (!wave.isEmpty() && monthCode >= wave.value("from"_L1).toString() &&
            monthCode <= wave.value("to"_L1).toString())
            value *= wave.value("factor"_L1).toDouble(1);
        return value;
    }
};

IndicatorGenerator::IndicatorGenerator(const Catalogue &catalogue, quint32 seed,
                                       const QDateTime &now)
    : m_catalogue(catalogue)
    , m_seed(seed)
    , m_now(now)
{
}

IndicatorGenerator::Result IndicatorGenerator::make() const
{
    Result result;
    for (const QJsonValue &indicator : m_catalogue.lists.value(u"indicators"_s))
        makeIndicator(indicator.toObject(), result);
    makeConflicts(result);
    return result;
}

void IndicatorGenerator::makeIndicator(const QJsonObject &indicator, Result &result) const
{
    Entry entry{indicator,
                indicator.value("demo"_L1).toObject(),
                periodKindOf(indicator.value("periodKind"_L1).toString()),
                indicator.value("kind"_L1).toString(),
                indicator.value("decimals"_L1).toInt(),
                indicator.value("dueDays"_L1).toInt(),
                indicator.value("cumulative"_L1).toBool()};
    const int months = entry.period == PeriodKind::Day ? kDailyMonths : kMonths;
    const Values whole = makeSeries(entry, {.unitId = kProvince, .months = months}, result);
    const QJsonArray levels = indicator.value("breakdowns"_L1).toArray();
    if (!levels.contains(u"district"_s))
        return;
    const QHash<QString, Values> ofDistricts = makeDistricts(entry, whole, months, result);
    if (levels.contains(u"commune"_s))
        makeCommunes(entry, ofDistricts, result);
}

/// Shares of the districts as the entry says, else by how many people live there; ratios lie around
/// the province's.
QHash<QString, IndicatorGenerator::Values> IndicatorGenerator::makeDistricts(const Entry &entry,
                                                                             const Values &whole,
                                                                             int months,
                                                                             Result &result) const
{
    const QString code = entry.indicator.value("code"_L1).toString();
    Dice dice(m_seed, streamOf(code));
    std::vector<double> shares(kDistrictShares.begin(), kDistrictShares.end());
    const QJsonArray own = entry.demo.value("shares"_L1).toArray();
    for (size_t i = 0; i < shares.size() && !own.isEmpty(); ++i)
        shares[i] = own.at(qsizetype(i)).toDouble();
    shares.resize(size_t(m_catalogue.districts.size()), kDistrictShares.back());
    const auto parts = split(whole, shares, entry.decimals, code);
    QHash<QString, Values> made;
    for (qsizetype i = 0; i < m_catalogue.districts.size(); ++i) {
        Series series{.unitId = m_catalogue.districts[i],
                      .months = months,
                      .factor = dice.between(0.94, 1.05)};
        if (entry.additive())
            series.given = &parts[size_t(i)];
        made.insert(series.unitId, makeSeries(entry, series, result));
    }
    return made;
}

void IndicatorGenerator::makeCommunes(const Entry &entry, const QHash<QString, Values> &ofDistricts,
                                      Result &result) const
{
    const QString code = entry.indicator.value("code"_L1).toString();
    Dice dice(m_seed, streamOf(code + u"communes"_s));
    for (const QString &district : m_catalogue.districts) {
        QStringList units;
        std::vector<double> shares;
        for (const Place &place : m_catalogue.places) {
            if (place.districtId == district) {
                units << place.id;
                shares.push_back(place.weight);
            }
        }
        const auto parts = split(ofDistricts.value(district), shares, entry.decimals,
                                 code + district);
        for (qsizetype i = 0; i < units.size(); ++i) {
            Series series{
                .unitId = units[i], .months = kCommuneMonths, .factor = dice.between(0.92, 1.06)};
            if (entry.additive())
                series.given = &parts[size_t(i)];
            makeSeries(entry, series, result);
        }
    }
}

/// Cuts each value so that the parts sum to it: rounding is carried from part to part.
std::vector<IndicatorGenerator::Values> IndicatorGenerator::split(const Values &whole,
                                                                  const std::vector<double> &shares,
                                                                  int decimals,
                                                                  const QString &stream) const
{
    std::vector<Values> parts(shares.size());
    for (const auto &[code, value] : whole.asKeyValueRange()) {
        Dice dice(m_seed, streamOf(stream + code));
        std::vector<double> upTo;
        double sum = 0;
        for (const double share : shares)
            upTo.push_back(sum += share * dice.between(0.92, 1.08));
        double before = 0;
        for (size_t i = 0; i < parts.size(); ++i) {
            const double until = rounded(value * upTo[i] / sum, decimals);
            parts[i].insert(code, rounded(until - before, decimals));
            before = until;
        }
    }
    return parts;
}

IndicatorGenerator::Values IndicatorGenerator::makeSeries(const Entry &entry, const Series &series,
                                                          Result &result) const
{
    const QString &unitId = series.unitId;
    const bool province = unitId == kProvince;
    Values made;
    const QString code = entry.indicator.value("code"_L1).toString();
    const QJsonObject anchors = province ? entry.demo.value("anchors"_L1).toObject()
                                         : QJsonObject();
    const QJsonObject totals = province ? entry.demo.value("yearTotals"_L1).toObject()
                                        : QJsonObject();
    Dice dice(m_seed, streamOf(code + unitId));
    const QString feed = feedOf(u"i-"_s + code);
    const QDate today = m_now.date();
    double yearSum = 0;
    int yearCount = 0;
    int year = 0;
    QHash<int, double> scaleOfYear;
    for (const QString &key : totals.keys()) {
        double smooth = 0;
        for (int month = 1; month <= 12; ++month)
            smooth += entry.level(
                Period::containing(PeriodKind::Month, QDate(key.toInt(), month, 1)));
        scaleOfYear.insert(key.toInt(), totals.value(key).toDouble() / smooth);
    }
    for (Period at = Period::containing(entry.period, today.addMonths(-series.months));
         at.end < today; at = Period::containing(entry.period, at.end.addDays(1))) {
        const double noise = std::max(0.02, 1 + entry.demo.value("noise"_L1).toDouble() / 100 *
                                                    dice.normal());
        const bool scaled = scaleOfYear.contains(at.end.year());
        double value = entry.level(at) * series.factor *
                       (scaled ? scaleOfYear.value(at.end.year()) : noise);
        if (entry.kind == "structure"_L1 || anchors.contains(at.code()))
            value = anchors.value(at.code()).toDouble(entry.level(at) * series.factor);
        // December takes what rounding left, so that the months sum to the published year.
        const bool closesYear = entry.period == PeriodKind::Month && yearCount == 11 &&
                                year == at.end.year() && scaled && !anchors.contains(at.code());
        if (closesYear)
            value = totals.value(QString::number(year)).toDouble() - yearSum;
        value = rounded(clamped(entry.indicator, value), entry.decimals);
        if (series.given)
            value = series.given->value(at.code());
        if (entry.demo.value("shape"_L1).toString() == "school"_L1 &&
            (at.end.dayOfWeek() > 5 || at.end.month() > 5))
            continue;
        if (year != at.end.year()) {
            year = at.end.year();
            yearSum = 0;
            yearCount = 0;
        }
        yearSum += value;
        ++yearCount;
        made.insert(at.code(), value);
        const QDateTime due =
            at.end.addDays(1 + entry.dueDays).startOfDay(QTimeZone::UTC).addSecs(10 * 3600);
        const bool lateFeed = entry.demo.value("late"_L1).toBool() && at.end > today.addDays(-70);
        const double delayDays = lateFeed ? 40 : dice.between(-1.5, 0.3);
        const QDateTime published = due.addSecs(qint64(delayDays * 86400));
        QJsonObject slot{{u"id"_s, u"s-%1-%2-%3"_s.arg(code, unitId.mid(2), at.code())},
                         {u"version"_s, 1},
                         {u"indicatorId"_s, u"i-"_s + code},
                         {u"unitId"_s, unitId},
                         {u"period"_s, at.code()},
                         {u"dueAt"_s, core::iso(due)}};
        if (!feed.isEmpty())
            slot.insert("feedId"_L1, feed);
        if (published > m_now) {
            slot.insert("state"_L1, due > m_now ? u"due"_s : u"late"_s);
            if (province)
                result.slotRecords.push_back(slot);
            continue;
        }
        const bool missing = !province && dice.chance(0.004);
        QJsonObject observation{{u"id"_s, u"o-%1-%2-%3"_s.arg(code, unitId.mid(2), at.code())},
                                {u"version"_s, 1},
                                {u"indicatorId"_s, u"i-"_s + code},
                                {u"unitId"_s, unitId},
                                {u"period"_s, at.code()},
                                {u"status"_s, u"official"_s},
                                {u"agencyId"_s, entry.indicator.value("supplyAgencyId"_L1)},
                                {u"enteredBy"_s, u"Chuyên viên đầu mối"_s},
                                {u"checkedBy"_s, u"Trưởng phòng nghiệp vụ"_s},
                                {u"approvedBy"_s, entry.indicator.value("approver"_L1)},
                                {u"publishedAt"_s, core::iso(published)}};
        if (missing)
            observation.insert("missing"_L1, true);
        else
            observation.insert("value"_L1, value);
        if (entry.cumulative && !missing)
            observation.insert(
                "cumulativeValue"_L1,
                rounded(entry.additive() ? yearSum : yearSum / yearCount, entry.decimals));
        const bool recent = at.end > today.addDays(-45);
        if (recent && entry.period != PeriodKind::Day)
            observation.insert("status"_L1, province && at.end > today.addDays(-20)
                                                ? u"estimate"_s
                                                : u"preliminary"_s);
        if (province && entry.demo.value("revised"_L1).toBool() && !recent) {
            QJsonObject first = observation;
            first.insert("id"_L1, observation.value("id"_L1).toString() + u"-u"_s);
            first.insert("status"_L1, u"estimate"_s);
            first.insert("value"_L1, rounded(value * dice.between(0.97, 1.02), entry.decimals));
            first.remove("cumulativeValue"_L1);
            first.insert("publishedAt"_L1, core::iso(published.addDays(-6)));
            result.observations.push_back(first);
        }
        result.observations.push_back(observation);
        if (province && at.end > today.addMonths(-12)) {
            slot.insert("state"_L1, published > due ? u"late"_s : u"filled"_s);
            slot.insert("filledAt"_L1, core::iso(published));
            result.slotRecords.push_back(slot);
        }
    }
    return made;
}

/// Second published values for the same fact: both are kept, the screens show that they differ.
void IndicatorGenerator::makeConflicts(Result &result) const
{
    for (const QJsonValue &row : m_catalogue.lists.value(u"conflicts"_s)) {
        const QString id = u"o-%1-60-%2"_s.arg(row["code"_L1].toString(),
                                               row["period"_L1].toString());
        const auto found = std::ranges::find_if(result.observations, [&](const QJsonObject &o) {
            return o.value("id"_L1).toString() == id;
        });
        if (found == result.observations.end())
            continue;
        QJsonObject other = *found;
        other.insert("id"_L1, id + u"-k"_s);
        other.insert("note"_L1, row["note"_L1]);
        other.insert("agencyId"_L1, row["agencyId"_L1]);
        other.insert("status"_L1, u"preliminary"_s);
        if (row.toObject().contains("value"_L1))
            other.insert("value"_L1, row["value"_L1]);
        if (row.toObject().contains("cumulative"_L1))
            other.insert("cumulativeValue"_L1, row["cumulative"_L1]);
        other.insert(
            "publishedAt"_L1,
            core::iso(QDateTime::fromString(found->value("publishedAt"_L1).toString(), Qt::ISODate)
                          .addDays(-1)));
        result.observations.push_back(other);
    }
}

/// The feed that must bring an indicator; empty when none is assigned.
QString IndicatorGenerator::feedOf(const QString &indicatorId) const
{
    for (const QJsonValue &feed : m_catalogue.lists.value(u"feeds"_s)) {
        if (feed["indicatorIds"_L1].toArray().contains(indicatorId))
            return feed["id"_L1].toString();
    }
    return {};
}

int IndicatorGenerator::decimalsOf(const QJsonObject &observation) const
{
    for (const QJsonValue &indicator : m_catalogue.lists.value(u"indicators"_s)) {
        if (indicator["id"_L1] == observation.value("indicatorId"_L1))
            return indicator["decimals"_L1].toInt();
    }
    return 0;
}

QJsonObject IndicatorGenerator::revise(const QJsonObject &observation, qint64 step,
                                       const QDateTime &now) const
{
    Dice dice(m_seed, quint64(step) + 77);
    QJsonObject revised = observation;
    revised.insert(
        "id"_L1,
        u"%1-v%2"_s.arg(observation.value("id"_L1).toString().section(u"-v"_s, 0, 0)).arg(step));
    revised.insert("value"_L1,
                   rounded(observation.value("value"_L1).toDouble() * dice.between(0.985, 1.015),
                           decimalsOf(observation)));
    revised.insert("status"_L1, u"corrected"_s);
    revised.insert("publishedAt"_L1, core::iso(now));
    return revised;
}

} // namespace demo
