// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/rebase.h"

/// Units of before and after a reorganisation, and results as text.
namespace reforms {

using namespace Qt::StringLiterals;
using analysis::RebaseRefusal;
using domain::Indicator;
using domain::Observation;
using domain::Succession;
using domain::Unit;
using domain::UnitId;
using domain::ValueKind;

inline const QDate kReform(2025, 7, 1);
inline const QDate kAfter(2025, 12, 31);

inline Unit unit(const QString &id, const QList<Succession> &successors = {},
                 const QDate &from = {}, const QDate &to = {})
{
    Unit one;
    one.id = UnitId(id);
    one.validFrom = from;
    one.validTo = to;
    one.successors = successors;
    return one;
}

inline Unit old(const QString &id, const QList<Succession> &successors)
{
    return unit(id, successors, {}, kReform);
}

inline Unit fresh(const QString &id)
{
    return unit(id, {}, kReform);
}

inline Succession to(const QString &id, const QString &kind = u"merge"_s, double people = 1,
                     double land = 1, const QDate &date = kReform)
{
    return {UnitId(id), date, kind, people, land};
}

inline Observation value(const QString &id, double amount, const QString &period = u"2024"_s)
{
    Observation one;
    one.unitId = UnitId(id);
    one.period = *domain::Period::fromCode(period);
    one.value = amount;
    one.status = domain::ValueStatus::Official;
    return one;
}

inline Observation share(const QString &id, double numerator, double denominator)
{
    Observation one = value(id, 100 * numerator / denominator);
    one.numerator = numerator;
    one.denominator = denominator;
    return one;
}

inline Indicator indicator(ValueKind kind, const QString &unitOfMeasure = u"hồ sơ"_s)
{
    Indicator one;
    one.kind = kind;
    one.unitOfMeasure = unitOfMeasure;
    return one;
}

/// "C=30 D=10~ !B:NoSuccessor": values, estimates with a wave, refusals.
inline QString shown(const analysis::Rebased &result)
{
    QStringList words;
    for (const auto &one : result.values)
        words << one.value.unitId.value + u'=' + QString::number(one.value.value) +
                     (one.estimated ? u"~"_s : QString());
    for (const auto &one : result.refused)
        words << u'!' + one.unit.value + u':' + QString::number(int(one.why));
    return words.join(u' ');
}

inline QString refusal(const QString &unit, RebaseRefusal why)
{
    return u'!' + unit + u':' + QString::number(int(why));
}

/// A and B became C, P was divided between C and D, Q went on as R, Z ended.
inline std::vector<Unit> units()
{
    return {old(u"A"_s, {to(u"C"_s)}),
            old(u"B"_s, {to(u"C"_s)}),
            old(u"P"_s, {to(u"D"_s, u"split"_s, 0.25, 0.9), to(u"E"_s, u"split"_s, 0.75, 0.1)}),
            old(u"Q"_s, {to(u"R"_s, u"rename"_s)}),
            old(u"Z"_s, {}),
            fresh(u"C"_s),
            fresh(u"D"_s),
            fresh(u"E"_s),
            fresh(u"R"_s)};
}

} // namespace reforms
