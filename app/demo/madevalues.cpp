// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/madevalues.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

QString keyOf(const QString &code, const QString &unit, const QString &period)
{
    return code + u' ' + unit + u' ' + period;
}

} // namespace

double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

MadeValues::MadeValues(const QJsonArray &units)
{
    double most = 0;
    for (const QJsonValue &unit : units) {
        const double people = unit["population"_L1].toDouble();
        m_shareOfPeople.insert(unit["id"_L1].toString(), people);
        if (unit["id"_L1].toString() == "u-60"_L1)
            most = people;
    }
    for (double &share : m_shareOfPeople)
        share = most > 0 ? share / most : 0;
}

void MadeValues::put(const QString &code, const QString &unit, const QString &period, double value)
{
    m_values.insert(keyOf(code, unit, period), value);
}

std::optional<double> MadeValues::value(const QString &code, const QString &unit,
                                        const QString &period) const
{
    const auto found = m_values.constFind(keyOf(code, unit, period));
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
}

std::optional<double> MadeValues::derived(const QJsonObject &demo, const QString &unit,
                                          const QString &period) const
{
    if (const QJsonObject share = demo.value("share"_L1).toObject(); !share.isEmpty())
        return value(share.value("of"_L1).toString(), unit, period).transform([&](double whole) {
            return whole * share.value("is"_L1).toDouble();
        });
    const QJsonObject remainder = demo.value("remainder"_L1).toObject();
    if (remainder.isEmpty())
        return std::nullopt;
    auto left = remainder.contains("total"_L1)
                    ? std::optional(remainder.value("total"_L1).toDouble())
                    : value(remainder.value("whole"_L1).toString(), unit, period);
    for (const QJsonValue &part : remainder.value("parts"_L1).toArray()) {
        const auto taken = value(part.toString(), unit, period);
        left = left && taken ? std::optional(*left - *taken) : std::nullopt;
    }
    return left;
}

std::optional<MadeValues::Quotient> MadeValues::quotient(const QJsonObject &demo,
                                                         const QString &unit, const QString &period,
                                                         double ratio) const
{
    const QJsonObject hint = demo.value("denominator"_L1).toObject();
    if (hint.isEmpty())
        return std::nullopt;
    const double scale = hint.value("scale"_L1).toDouble(1);
    const double base = hint.value("base"_L1).toDouble() * m_shareOfPeople.value(unit);
    Quotient made;
    made.denominator = std::round(
        value(hint.value("of"_L1).toString(), unit, period).value_or(base));
    if (made.denominator <= 0)
        return std::nullopt;
    made.numerator = std::round(ratio / scale * made.denominator);
    made.ratio = made.numerator / made.denominator * scale;
    return made;
}

} // namespace demo
