// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desksettings.h"

#include "models/core/log.h"
#include "models/remote/tls.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr int kMostKept = 366;
const QString kCaFile = u"network/caFile"_s;
const QString kProxy = u"network/proxy"_s;
const QString kSystem = u"system"_s;

/// What was said now or kept; the machine's when neither says anything.
QString chosen(QSettings &settings, const QString &key, const std::optional<QString> &said)
{
    if (said)
        settings.setValue(key, *said);
    const QSettings machine(QSettings::IniFormat, QSettings::SystemScope, u"ioc-console"_s,
                            u"ioc-console"_s);
    QString value = settings.value(key, machine.value(key)).toString();
    return value == kSystem ? QString() : value;
}

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

syncing::MaintenanceOptions maintenanceOptions(QSettings &settings, const QString &profileDirectory,
                                               const Policy &policy)
{
    auto rules = store::RetentionRules::builtIn();
    settings.beginGroup(u"retention"_s);
    const QStringList names = settings.childKeys();
    for (const QString &name : names) {
        if (!rules.narrow(name, settings.value(name).toInt()))
            qCWarning(core::logStore) << "no rule of retention:" << name;
    }
    settings.endGroup();
    policy.over(rules);
    return {.backup = backupSchedule(settings, profileDirectory), .retention = rules};
}

std::chrono::hours rightsLimit(QSettings &settings)
{
    constexpr int kMostHours = 24 * 365;
    return std::chrono::hours(number(settings, u"rights/hoursOffline"_s,
                                     int(domain::kRightsHoursOffline.count()), 1, kMostHours));
}

bool isProxy(const QString &text)
{
    return text == kSystem || (!text.isEmpty() && remote::proxyFrom(text));
}

remote::Transport transport(QSettings &settings, const DeskOptions &options)
{
    auto caFile = options.caFile;
    if (caFile && *caFile != kSystem) // the next start may be in another folder
        caFile = QFileInfo(*caFile).absoluteFilePath();
    return {.caFile = chosen(settings, kCaFile, caFile),
            .proxy = chosen(settings, kProxy, options.proxy)};
}

} // namespace desk
