// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace demo {

[[nodiscard]] double rounded(double value, int decimals);

/// The values that were made so far, by indicator, unit and period, for the indicators that depend
/// on others: parts of a total, what the parts leave, denominators.
class MadeValues
{
public:
    MadeValues() = default;
    /// `units`: their people divide a province's denominator.
    explicit MadeValues(const QJsonArray &units);
    void put(const QString &code, const QString &unit, const QString &period, double value);
    [[nodiscard]] std::optional<double> value(const QString &code, const QString &unit,
                                              const QString &period) const;
    /// What the hints `remainder` ({"whole" or "total", "parts"}) and `share` ({"of", "is"}) say;
    /// nothing: neither is there, or what they name was not made.
    [[nodiscard]] std::optional<double> derived(const QJsonObject &demo, const QString &unit,
                                                const QString &period) const;

    /// Numerator and denominator of a ratio in whole numbers, and the ratio that they give.
    struct Quotient {
        double numerator = 0;
        double denominator = 0;
        double ratio = 0;
    };
    /// From the hint `denominator` ({"of" another indicator, else "base" people or things in the
    /// province, "scale"}); nothing: no hint, or there is nothing to divide by.
    [[nodiscard]] std::optional<Quotient> quotient(const QJsonObject &demo, const QString &unit,
                                                   const QString &period, double ratio) const;

private:
    QHash<QString, double> m_values;
    QHash<QString, double> m_shareOfPeople;
};

} // namespace demo
