// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/prefetch.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

const QString kPicturesSetting = u"offline/pictures"_s;
const QString kUnitsSetting = u"offline/units"_s;
const QString kMonthsSetting = u"offline/months"_s;
const QString kMegabytesSetting = u"offline/megabytes"_s;

qint64 numberIn(const QSettings &settings, const QString &key, qint64 usual, qint64 least,
                qint64 most)
{
    bool known = false;
    const qint64 value = settings.value(key, usual).toLongLong(&known);
    return known ? std::clamp(value, least, most) : usual;
}

} // namespace

QDateTime prefetchSince(const PrefetchPlan &plan, const QDateTime &now)
{
    return now.addMonths(-std::clamp(plan.months, 1, kMostPrefetchMonths));
}

PrefetchPlan prefetchPlan(const QSettings &settings)
{
    PrefetchPlan plan;
    plan.pictures = settings.value(kPicturesSetting, plan.pictures).toBool();
    plan.unitIds = settings.value(kUnitsSetting).toStringList();
    plan.unitIds.removeAll(QString());
    plan.months = int(numberIn(settings, kMonthsSetting, plan.months, 1, kMostPrefetchMonths));
    plan.quota = numberIn(settings, kMegabytesSetting, plan.quota / kMegabyte,
                          kLeastPrefetchQuota / kMegabyte, kMostPrefetchQuota / kMegabyte) *
                 kMegabyte;
    return plan;
}

void keep(const PrefetchPlan &plan, QSettings &settings)
{
    settings.setValue(kPicturesSetting, plan.pictures);
    settings.setValue(kUnitsSetting, plan.unitIds);
    settings.setValue(kMonthsSetting, plan.months);
    settings.setValue(kMegabytesSetting, plan.quota / kMegabyte);
}

} // namespace domain
