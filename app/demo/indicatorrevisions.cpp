// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/dice.h"
#include "app/demo/indicatorgenerator.h"
#include "models/core/moment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

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
        if (row.toObject().contains("firstAgencyId"_L1))
            found->insert("agencyId"_L1, row["firstAgencyId"_L1]);
        other.insert("id"_L1, id + u"-k"_s);
        other.insert("note"_L1, row["note"_L1]);
        other.insert("agencyId"_L1, row["agencyId"_L1]);
        other.insert("status"_L1, row["status"_L1].toString(u"official"_s));
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
