// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/plausibility.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace analysis {
namespace {

using domain::Indicator;
using domain::Observation;
using domain::ValueKind;

void doubtNumber(const Indicator &indicator, const Observation &value, std::vector<Doubt> &doubts)
{
    const auto strange = [](double number) {
        return !(std::abs(number) <= kLargestFigure); // also what is no number
    };
    if (strange(value.value) || strange(value.cumulativeValue.value_or(0)) ||
        strange(value.numerator.value_or(0)) || strange(value.denominator.value_or(0)))
        doubts.push_back(Doubt::NotFinite);
    if (indicator.validMin && value.value < *indicator.validMin)
        doubts.push_back(Doubt::BelowRange);
    if (indicator.validMax && value.value > *indicator.validMax)
        doubts.push_back(Doubt::AboveRange);
    if (indicator.kind == ValueKind::Stock && value.value < 0)
        doubts.push_back(Doubt::NegativeStock);
}

/// A denominator should be there when the dictionary names one or the value brings a numerator.
void doubtDenominator(const Indicator &indicator, const Observation &value,
                      std::vector<Doubt> &doubts)
{
    if (indicator.kind != ValueKind::Ratio)
        return;
    if (!value.denominator && (value.numerator || !indicator.denominatorCode.isEmpty()))
        doubts.push_back(Doubt::NoDenominator);
    if (value.denominator && *value.denominator <= 0)
        doubts.push_back(Doubt::ZeroDenominator);
}

/// Two agencies that speak at the same moment contradict each other (`conflictsOf`); one that
/// speaks twice has sent the same version again.
QString sendingKey(const Observation &one)
{
    return QStringList{one.indicatorId.value,
                       one.unitId.value,
                       one.period.code(),
                       one.breakdown,
                       one.agencyId.value,
                       QString::number(int(one.status)),
                       QString::number(one.publishedAt.toMSecsSinceEpoch())}
        .join(QChar(0x1f));
}

} // namespace

std::vector<Doubt> doubtsOf(const Indicator &indicator, const Observation &value)
{
    std::vector<Doubt> doubts;
    if (!value.missing) {
        doubtNumber(indicator, value, doubts);
        doubtDenominator(indicator, value, doubts);
    }
    if (indicator.kind == ValueKind::Unknown)
        doubts.push_back(Doubt::UnknownKind);
    if (!value.period.isValid())
        doubts.push_back(Doubt::UnknownPeriod);
    if (value.status == domain::ValueStatus::Unknown)
        doubts.push_back(Doubt::UnknownStatus);
    return doubts;
}

std::vector<DoubtfulValue> doubtfulAmong(const Indicator &indicator,
                                         std::span<const Observation> versions)
{
    QHash<QString, int> sent;
    for (const Observation &one : versions)
        ++sent[sendingKey(one)];
    std::vector<DoubtfulValue> doubtful;
    for (const Observation &one : versions) {
        DoubtfulValue found{one.id, doubtsOf(indicator, one)};
        if (sent.value(sendingKey(one)) > 1)
            found.doubts.push_back(Doubt::DuplicateVersion);
        if (!found.doubts.empty())
            doubtful.push_back(std::move(found));
    }
    return doubtful;
}

} // namespace analysis
