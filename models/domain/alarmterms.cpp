// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alarmterms.h"

#include "models/domain/codetable.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kAlarmKindCodes = {
    Coded{AlarmKind::Overdue, "overdue"_L1},        Coded{AlarmKind::Emergency, "emergency"_L1},
    Coded{AlarmKind::Threshold, "threshold"_L1},    Coded{AlarmKind::Plan, "plan"_L1},
    Coded{AlarmKind::LateFeed, "late-feed"_L1},     Coded{AlarmKind::FrozenFeed, "frozen-feed"_L1},
    Coded{AlarmKind::MediaSpike, "media-spike"_L1}, Coded{AlarmKind::Connection, "connection"_L1},
    Coded{AlarmKind::Quality, "quality"_L1},
};
constexpr std::array kAlarmPerCodes = {
    Coded{AlarmPer::Report, "report"_L1},
    Coded{AlarmPer::Agency, "agency"_L1},
    Coded{AlarmPer::Unit, "unit"_L1},
};

// The limits of openapi.yaml AlarmTerms.
constexpr double kMostShare = 10;
constexpr double kMostDays = 3650;
constexpr int kMostMinutes = 525'600;
constexpr int kMostPeriods = 1000;
constexpr int kMostCount = 1'000'000;
constexpr double kMostFactor = 1000;
constexpr double kNoLimit = std::numeric_limits<double>::max();

/// Takes the members that a kind has, and remembers the first that is wrong.
class TermsReader
{
public:
    explicit TermsReader(const QJsonObject &parameters)
        : m_parameters(parameters)
    {
    }
    [[nodiscard]] const QString &fault() const { return m_fault; }
    void refuse(QLatin1StringView member, const QString &why)
    {
        if (m_fault.isEmpty())
            m_fault = u"%1: %2"_s.arg(member, why);
    }
    [[nodiscard]] bool has(QLatin1StringView member) const
    {
        const QJsonValue value = m_parameters.value(member);
        return !value.isUndefined() && !value.isNull();
    }
    void require(QLatin1StringView member)
    {
        if (!has(member))
            refuse(member, u"is missing"_s);
    }
    void number(QLatin1StringView member, double &to, double least, double most)
    {
        if (!has(member))
            return;
        const QJsonValue value = m_parameters.value(member);
        if (!value.isDouble())
            refuse(member, u"is not a number"_s);
        else if (value.toDouble() < least || value.toDouble() > most)
            refuse(member, most < kNoLimit ? u"is not within %1 … %2"_s.arg(least).arg(most)
                                           : u"is less than %1"_s.arg(least));
        else
            to = value.toDouble();
    }
    void limit(QLatin1StringView member, std::optional<double> &to)
    {
        double value = 0;
        number(member, value, -kNoLimit, kNoLimit);
        if (has(member))
            to = value;
    }
    void whole(QLatin1StringView member, int &to, int least, int most)
    {
        double value = to;
        number(member, value, least, most);
        if (value != std::floor(value))
            refuse(member, u"is not a whole number"_s);
        else
            to = int(value);
    }
    void minutes(QLatin1StringView member, std::chrono::minutes &to)
    {
        int value = int(to.count());
        whole(member, value, 0, kMostMinutes);
        to = std::chrono::minutes(value);
    }
    void text(QLatin1StringView member, QString &to)
    {
        if (has(member) && !m_parameters.value(member).isString())
            refuse(member, u"is not a text"_s);
        else
            to = m_parameters.value(member).toString();
    }
    void flag(QLatin1StringView member, bool &to)
    {
        if (has(member) && !m_parameters.value(member).isBool())
            refuse(member, u"is not true or false"_s);
        else
            to = m_parameters.value(member).toBool(to);
    }
    void texts(QLatin1StringView member, QStringList &to)
    {
        if (has(member) && !m_parameters.value(member).isArray())
            refuse(member, u"is not a list"_s);
        const QJsonArray list = m_parameters.value(member).toArray();
        for (const QJsonValue &each : list) {
            if (!each.isString() || each.toString().isEmpty())
                refuse(member, u"has an entry that is not a text"_s);
            else
                to.append(each.toString());
        }
    }

private:
    const QJsonObject &m_parameters;
    QString m_fault;
};

void readThreshold(TermsReader &reader, AlarmTerms &terms)
{
    reader.require("indicator"_L1);
    reader.limit("above"_L1, terms.above);
    reader.limit("below"_L1, terms.below);
    if (!terms.above && !terms.below)
        reader.refuse("above"_L1, u"is missing, and so is below"_s);
    if (terms.above && terms.below && *terms.above <= *terms.below)
        reader.refuse("above"_L1, u"is not higher than below"_s);
}

void readPlan(TermsReader &reader, AlarmTerms &terms)
{
    reader.require("indicator"_L1);
    reader.require("share"_L1);
    reader.number("share"_L1, terms.share, 0, kMostShare);
    if (reader.has("share"_L1) && terms.share <= 0)
        reader.refuse("share"_L1, u"is not more than 0"_s);
}

void readOverdue(TermsReader &reader, AlarmTerms &terms)
{
    reader.number("days"_L1, terms.days, 0, kMostDays);
    QString per;
    reader.text("per"_L1, per);
    const auto known = valueIn(kAlarmPerCodes, per);
    if (known)
        terms.per = *known;
    else if (reader.has("per"_L1))
        reader.refuse("per"_L1, u"is none of report, agency, unit"_s);
}

void readEmergency(TermsReader &reader, AlarmTerms &terms)
{
    reader.texts("categories"_L1, terms.categories);
    if (terms.categories.isEmpty())
        reader.refuse("categories"_L1, u"names none"_s);
    reader.require("minutes"_L1);
    reader.minutes("minutes"_L1, terms.within);
}

void readConnection(TermsReader &reader, AlarmTerms &terms)
{
    reader.require("minutes"_L1);
    reader.minutes("minutes"_L1, terms.within);
    if (reader.has("minutes"_L1) && terms.within.count() < 1)
        reader.refuse("minutes"_L1, u"is less than 1"_s);
}

/// What the kind watches.
void readKind(TermsReader &reader, AlarmTerms &terms)
{
    switch (terms.kind) {
    case AlarmKind::Overdue:
        return readOverdue(reader, terms);
    case AlarmKind::Emergency:
        return readEmergency(reader, terms);
    case AlarmKind::Threshold:
        return readThreshold(reader, terms);
    case AlarmKind::Plan:
        return readPlan(reader, terms);
    case AlarmKind::LateFeed:
        return reader.number("days"_L1, terms.days, 0, kMostDays);
    case AlarmKind::FrozenFeed:
        return reader.whole("periods"_L1, terms.periods, 2, kMostPeriods);
    case AlarmKind::MediaSpike:
        reader.whole("items"_L1, terms.items, 1, kMostCount);
        return reader.number("factor"_L1, terms.factor, 1, kMostFactor);
    case AlarmKind::Connection:
        return readConnection(reader, terms);
    case AlarmKind::Quality:
        return reader.texts("checks"_L1, terms.checks);
    case AlarmKind::Unknown:
        return;
    }
}

bool isOfFigures(AlarmKind kind)
{
    return kind == AlarmKind::Threshold || kind == AlarmKind::Plan || kind == AlarmKind::LateFeed ||
           kind == AlarmKind::FrozenFeed || kind == AlarmKind::Quality;
}

/// Puts a member in where it is not what it is without it.
template<typename Value, typename Json>
void putChanged(QJsonObject &to, QLatin1StringView member, const Value &value, const Value &without,
                const Json &json)
{
    if (value != without)
        to.insert(member, json);
}

} // namespace

QString code(AlarmKind kind)
{
    return codeIn(kAlarmKindCodes, kind);
}

AlarmKind alarmKindFromCode(QStringView code)
{
    return valueIn(kAlarmKindCodes, code).value_or(AlarmKind::Unknown);
}

core::Result<AlarmTerms> alarmTerms(const AlarmRule &rule)
{
    AlarmTerms terms;
    terms.kind = alarmKindFromCode(rule.kind);
    if (terms.kind == AlarmKind::Unknown)
        return terms;
    TermsReader reader(rule.parameters);
    if (isOfFigures(terms.kind)) {
        reader.text("indicator"_L1, terms.indicatorId.value);
        reader.text("unitId"_L1, terms.unitId.value);
    }
    readKind(reader, terms);
    reader.minutes("delayMinutes"_L1, terms.delay);
    reader.whole("count"_L1, terms.count, 1, kMostCount);
    reader.number("deadBand"_L1, terms.deadBand, 0, kNoLimit);
    reader.flag("latch"_L1, terms.latch);
    reader.minutes("escalateMinutes"_L1, terms.escalate);
    reader.text("suppressedBy"_L1, terms.suppressedBy);
    if (!reader.fault().isEmpty())
        return core::failure(core::ErrorKind::InvalidArgument, reader.fault());
    return terms;
}

QJsonObject toJson(const AlarmTerms &terms)
{
    AlarmTerms fresh;
    fresh.kind = terms.kind;
    QJsonObject json;
    putChanged(json, "indicator"_L1, terms.indicatorId, fresh.indicatorId, terms.indicatorId.value);
    putChanged(json, "unitId"_L1, terms.unitId, fresh.unitId, terms.unitId.value);
    putChanged(json, "above"_L1, terms.above, fresh.above, terms.above.value_or(0));
    putChanged(json, "below"_L1, terms.below, fresh.below, terms.below.value_or(0));
    putChanged(json, "share"_L1, terms.share, fresh.share, terms.share);
    putChanged(json, "days"_L1, terms.days, fresh.days, terms.days);
    putChanged(json, "per"_L1, terms.per, fresh.per, codeIn(kAlarmPerCodes, terms.per));
    putChanged(json, "categories"_L1, terms.categories, fresh.categories,
               QJsonArray::fromStringList(terms.categories));
    putChanged(json, "minutes"_L1, terms.within, fresh.within, qint64(terms.within.count()));
    putChanged(json, "periods"_L1, terms.periods, fresh.periods, terms.periods);
    putChanged(json, "items"_L1, terms.items, fresh.items, terms.items);
    putChanged(json, "factor"_L1, terms.factor, fresh.factor, terms.factor);
    putChanged(json, "checks"_L1, terms.checks, fresh.checks,
               QJsonArray::fromStringList(terms.checks));
    putChanged(json, "delayMinutes"_L1, terms.delay, fresh.delay, qint64(terms.delay.count()));
    putChanged(json, "count"_L1, terms.count, fresh.count, terms.count);
    putChanged(json, "deadBand"_L1, terms.deadBand, fresh.deadBand, terms.deadBand);
    putChanged(json, "latch"_L1, terms.latch, fresh.latch, terms.latch);
    putChanged(json, "escalateMinutes"_L1, terms.escalate, fresh.escalate,
               qint64(terms.escalate.count()));
    putChanged(json, "suppressedBy"_L1, terms.suppressedBy, fresh.suppressedBy, terms.suppressedBy);
    return json;
}

} // namespace domain
