// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/remarkdesk.h"

#include "models/domain/remarkedits.h"

using namespace Qt::StringLiterals;

namespace demo {
namespace {

domain::PeriodKind rhythmOf(const QJsonObject &indicator)
{
    using enum domain::PeriodKind;
    const QString code = indicator.value("periodKind"_L1).toString();
    if (code == "day"_L1)
        return Day;
    if (code == "week"_L1)
        return Week;
    if (code == "quarter"_L1)
        return Quarter;
    if (code == "school-year"_L1)
        return SchoolYear;
    return code == "year"_L1 ? Year : Month;
}

/// The newest period whose value is due, then `back` further.
domain::Period periodBefore(const QJsonObject &indicator, const QDate &today, int back)
{
    const int days = indicator.value("dueDays"_L1).toInt();
    auto period = domain::Period::containing(rhythmOf(indicator), today.addDays(-days)).previous();
    for (int i = 0; i < back; ++i)
        period = period.previous();
    return period;
}

domain::Remark remarkFrom(const QJsonObject &seed, const QJsonObject &indicator,
                          const QDateTime &now)
{
    const QDate today = now.toOffsetFromUtc(7 * 3600).date();
    const auto days = [&](QLatin1StringView key) { return seed.value(key).toInt(); };
    domain::Remark remark = domain::remarkFromSnapshot(seed);
    remark.version = 1;
    remark.period = periodBefore(indicator, today, days("back"_L1));
    remark.writtenAt = now.addDays(-days("days"_L1)).addSecs(-days("days"_L1) * 911LL);
    if (remark.isDirection())
        remark.dueOn = today.addDays(days("due"_L1));
    if (!remark.answer.isEmpty()) {
        remark.version = 2;
        remark.state = domain::RemarkState::Answered;
        remark.answeredAt = now.addDays(-days("answeredDays"_L1)).addSecs(-1700);
    }
    if (!remark.settledBy.isEmpty()) {
        ++remark.version;
        remark.state = domain::RemarkState::Closed;
        remark.settledAt = now.addDays(-days("settledDays"_L1)).addSecs(-600);
    }
    return remark;
}

} // namespace

std::vector<QJsonObject> seededRemarks(const Catalogue &catalogue, const QDateTime &now)
{
    QHash<QString, QJsonObject> indicators;
    for (const QJsonValue &indicator : catalogue.lists.value(u"indicators"_s))
        indicators.insert(indicator["id"_L1].toString(), indicator.toObject());
    std::vector<QJsonObject> seeded;
    for (const QJsonValue &value : catalogue.lists.value(u"remarks-text"_s)) {
        const QJsonObject seed = value.toObject();
        const auto indicator = indicators.constFind(seed.value("indicatorId"_L1).toString());
        if (indicator != indicators.cend())
            seeded.push_back(domain::toJson(remarkFrom(seed, *indicator, now)));
    }
    return seeded;
}

} // namespace demo
