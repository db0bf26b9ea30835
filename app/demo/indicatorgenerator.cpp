// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/indicatorgenerator.h"

#include "app/demo/levelvalues.h"
#include "models/core/moment.h"
#include "models/domain/indicatorcodes.h"

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
    return domain::valueIn(domain::kPeriodKindCodes, code).value_or(PeriodKind::Unknown);
}

QDate dayOf(const QJsonObject &record, QLatin1StringView key)
{
    return QDate::fromString(record.value(key).toString(), Qt::ISODate);
}

/// The year that a period counts to; a week to that of its ISO number.
int countedYear(const Period &period)
{
    int year = period.end.year();
    if (period.kind == PeriodKind::Week)
        period.start.weekNumber(&year);
    return year;
}

/// Ends of the range as the valid minimum and maximum say.
double clamped(const QJsonObject &indicator, double value)
{
    return std::clamp(value, indicator.value("validMin"_L1).toDouble(-1e15),
                      indicator.value("validMax"_L1).toDouble(1e15));
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
    result.made = MadeValues(m_catalogue.lists.value(u"units"_s));
    for (const QJsonValue &indicator : m_catalogue.lists.value(u"indicators"_s))
        makeIndicator(indicator.toObject(), result);
    addLevels(m_catalogue.lists.value(u"indicators"_s), result.observations);
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
    const int months = entry.demo.value("months"_L1)
                           .toInt(entry.period == PeriodKind::Day ? kDailyMonths : kMonths);
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
    // A part is divided as its whole is, so that it stays within it in each district.
    const QString like = entry.demo.value("share"_L1)["of"_L1].toString(code);
    const auto parts = split(whole, shares, entry.decimals, like);
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
        std::vector<QJsonObject> communes;
        for (const QJsonValue &unit : m_catalogue.lists.value(u"units"_s)) {
            if (unit["parentId"_L1].toString() == district)
                communes.push_back(unit.toObject());
        }
        const auto parts = splitAmong(communes, ofDistricts.value(district), entry.decimals,
                                      code + district);
        for (const QJsonObject &commune : communes) {
            Series series{.unitId = commune.value("id"_L1).toString(),
                          .months = kCommuneMonths,
                          .factor = dice.between(0.92, 1.06),
                          .from = dayOf(commune, "validFrom"_L1),
                          .to = dayOf(commune, "validTo"_L1)};
            const Values own = parts.value(series.unitId);
            if (entry.additive())
                series.given = &own;
            makeSeries(entry, series, result);
        }
    }
}

/// Each period among the communes that there were at its end, by how many people lived there.
QHash<QString, IndicatorGenerator::Values> IndicatorGenerator::splitAmong(
    const std::vector<QJsonObject> &communes, const Values &whole, int decimals,
    const QString &stream) const
{
    QHash<QString, Values> made;
    for (const auto &[code, value] : whole.asKeyValueRange()) {
        const auto period = Period::fromCode(code);
        QStringList units;
        std::vector<double> shares;
        for (const QJsonObject &commune : communes) {
            const Series valid{.unitId = {},
                               .from = dayOf(commune, "validFrom"_L1),
                               .to = dayOf(commune, "validTo"_L1)};
            if (!period || !valid.covers(period->end))
                continue;
            units << commune.value("id"_L1).toString();
            shares.push_back(commune.value("population"_L1).toDouble());
        }
        const auto parts = split({{code, value}}, shares, decimals, stream);
        for (qsizetype i = 0; i < units.size(); ++i)
            made[units[i]].insert(code, parts[size_t(i)].value(code));
    }
    return made;
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
    bool fromJanuary = false;
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
        if (!series.covers(at.end))
            continue;
        const double noise = std::max(0.02, 1 + entry.demo.value("noise"_L1).toDouble() / 100 *
                                                    dice.normal());
        const bool scaled = scaleOfYear.contains(at.end.year());
        double value = entry.level(at) * series.factor *
                       (scaled ? scaleOfYear.value(at.end.year()) : noise);
        if (entry.kind == "structure"_L1 || anchors.contains(at.code()))
            value = anchors.value(at.code()).toDouble(entry.level(at) * series.factor);
        if (const auto derived = result.made.derived(entry.demo, unitId, at.code()))
            value = *derived * (entry.demo.contains("share"_L1) ? noise : 1);
        // December takes what rounding left, so that the months sum to the published year.
        const bool closesYear = entry.period == PeriodKind::Month && yearCount == 11 &&
                                year == countedYear(at) && scaled && !anchors.contains(at.code());
        if (closesYear)
            value = totals.value(QString::number(year)).toDouble() - yearSum;
        value = rounded(clamped(entry.indicator, value), entry.decimals);
        if (series.given)
            value = series.given->value(at.code());
        const auto quotient = result.made.quotient(entry.demo, unitId, at.code(), value);
        if (quotient)
            value = rounded(quotient->ratio, entry.decimals);
        if (entry.demo.value("shape"_L1).toString() == "school"_L1 &&
            (at.end.dayOfWeek() > 5 || at.end.month() > 5))
            continue;
        if (year != countedYear(at)) {
            year = countedYear(at);
            yearSum = 0;
            yearCount = 0;
            fromJanuary = countedYear(at.previous()) < year;
        }
        yearSum += value;
        ++yearCount;
        made.insert(at.code(), value);
        result.made.put(code, unitId, at.code(), value);
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
        if (quotient && !missing) {
            observation.insert("numerator"_L1, quotient->numerator);
            observation.insert("denominator"_L1, quotient->denominator);
        }
        if (entry.cumulative && !missing && fromJanuary)
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

/// The feed that must bring an indicator; empty when none is assigned.
QString IndicatorGenerator::feedOf(const QString &indicatorId) const
{
    for (const QJsonValue &feed : m_catalogue.lists.value(u"feeds"_s)) {
        if (feed["indicatorIds"_L1].toArray().contains(indicatorId))
            return feed["id"_L1].toString();
    }
    return {};
}

} // namespace demo
