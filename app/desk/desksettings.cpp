// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desksettings.h"

#include "models/core/log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr int kMostKept = 366;

int number(const QSettings &settings, const QString &key, int usual, int least, int most)
{
    bool known = false;
    const int value = settings.value(key, usual).toInt(&known);
    return known ? std::clamp(value, least, most) : usual;
}

syncing::BackupSchedule backupSchedule(const QSettings &settings, const QString &profileDirectory)
{
    syncing::BackupSchedule schedule;
    schedule.on = settings.value(u"backup/on"_s, true).toBool();
    schedule.folder = settings.value(u"backup/folder"_s).toString();
    if (schedule.folder.isEmpty())
        schedule.folder = profileDirectory + u"/backups"_s;
    schedule.hour = number(settings, u"backup/hour"_s, schedule.hour, 0, 23);
    schedule.keeping.daily = number(settings, u"backup/daily"_s, schedule.keeping.daily, 1,
                                    kMostKept);
    schedule.keeping.weekly = number(settings, u"backup/weekly"_s, schedule.keeping.weekly, 0,
                                     kMostKept);
    return schedule;
}

} // namespace

syncing::MaintenanceOptions maintenanceOptions(QSettings &settings, const QString &profileDirectory)
{
    auto rules = store::RetentionRules::builtIn();
    settings.beginGroup(u"retention"_s);
    const QStringList names = settings.childKeys();
    for (const QString &name : names) {
        if (!rules.narrow(name, settings.value(name).toInt()))
            qCWarning(core::logStore) << "no rule of retention:" << name;
    }
    settings.endGroup();
    return {.backup = backupSchedule(settings, profileDirectory), .retention = rules};
}

} // namespace desk
