// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/levelvalues.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

double roundedTo(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

/// The values by level of one value, in the order of the keys.
std::vector<double> levelValues(const QJsonObject &indicator, const QJsonObject &levels,
                                double value)
{
    const int decimals = indicator.value("decimals"_L1).toInt();
    const bool ratio = indicator.value("kind"_L1).toString() == "ratio"_L1;
    const double base = indicator.value("demo"_L1)["base"_L1].toDouble();
    std::vector<double> values;
    double upTo = 0;
    double before = 0;
    for (const QJsonValue &each : levels) {
        upTo += each.toDouble();
        const double until = roundedTo(value * upTo, decimals);
        values.push_back(ratio ? roundedTo(each.toDouble() * value / base, decimals)
                               : roundedTo(until - before, decimals));
        before = until;
    }
    return values;
}

} // namespace

void addLevels(const QJsonArray &indicators, std::vector<QJsonObject> &observations)
{
    QHash<QString, QJsonObject> withLevels;
    for (const QJsonValue &each : indicators) {
        if (each["demo"_L1].toObject().contains("levels"_L1))
            withLevels.insert(each["id"_L1].toString(), each.toObject());
    }
    std::vector<QJsonObject> made;
    for (const QJsonObject &whole : observations) {
        const auto indicator = withLevels.constFind(whole.value("indicatorId"_L1).toString());
        if (indicator == withLevels.cend() || !whole.contains("value"_L1))
            continue;
        const QJsonObject levels = indicator->value("demo"_L1)["levels"_L1].toObject();
        const auto values = levelValues(*indicator, levels, whole.value("value"_L1).toDouble());
        for (qsizetype i = 0; i < levels.size(); ++i) {
            QJsonObject part = whole;
            const QString level = levels.keys().at(i);
            part.insert("id"_L1, whole.value("id"_L1).toString() + u'-' + level);
            part.insert("breakdown"_L1, u"level="_s + level);
            part.insert("value"_L1, values[size_t(i)]);
            for (const auto key : {"cumulativeValue"_L1, "numerator"_L1, "denominator"_L1})
                part.remove(key);
            made.push_back(part);
        }
    }
    observations.insert(observations.end(), made.begin(), made.end());
}

} // namespace demo
