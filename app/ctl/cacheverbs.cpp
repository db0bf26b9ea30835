// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "app/desk/deskfiles.h"
#include "app/desk/desksettings.h"
#include "models/store/backuprestore.h"
#include "models/store/backupshelf.h"
#include "models/store/cachecheck.h"
#include "models/store/synclog.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

QJsonArray findingsJson(const store::CacheFindings &findings)
{
    QJsonArray rows;
    for (const auto &finding : findings)
        rows << QJsonObject{
            {u"file"_s, finding.file}, {u"check"_s, finding.check}, {u"detail"_s, finding.detail}};
    return rows;
}

/// What is kept how long on this desk.
QStringList retentionLines(const desk::DeskFiles &files, const desk::Policy &policy)
{
    QSettings settings(files.settingsFile(), QSettings::IniFormat);
    const auto options = desk::maintenanceOptions(settings, files.directory, policy);
    return options.retention ? options.retention->describe() : QStringList();
}

void logEvent(desk::Desk &desk, domain::SyncEvent event, const QString &detail)
{
    const auto added = store::SyncLog(desk.profile().writer())
                           .add({.at = desk.lastKnownNow(), .event = event, .detail = detail});
    if (!added) // it is done all the same
        printLine(u"the sync log could not be written: "_s + added.error().detail);
}

int rebuildIndexes(const Command &command)
{
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    if (const auto rebuilt = store::rebuildDerived((*desk)->profile().writer()); !rebuilt)
        return fail(rebuilt.error(), command.json);
    if (command.json)
        print(QJsonDocument(QJsonObject{{u"rebuilt"_s, u"indexes"_s}}), true);
    else
        printLine(u"indexes, full text and counts were made anew from the records"_s);
    return 0;
}

/// Moves the cache aside while nobody else can open it; answers where it is.
core::Result<QString> moveCacheAside(const desk::DeskOptions &options)
{
    const auto profile = store::Profile::acquire(desk::directoryOf(options));
    if (!profile)
        return std::unexpected(profile.error());
    return desk::findFiles(options).and_then([&](const desk::DeskFiles &) {
        return store::setCacheAside(**profile, QDateTime::currentDateTimeUtc());
    });
}

} // namespace

int checkCache(const Command &command)
{
    const auto files = desk::findFiles(deskOptions(command));
    if (!files)
        return fail(files.error(), command.json);
    const auto findings = store::checkProfile(files->directory, files->key, files->hasData);
    const bool sound = findings.empty();
    const QStringList rules = retentionLines(*files, command.policy);
    if (command.json) {
        print(QJsonDocument(QJsonObject{{u"sound"_s, sound},
                                        {u"problems"_s, qint64(findings.size())},
                                        {u"findings"_s, findingsJson(findings)},
                                        {u"kept"_s, QJsonArray::fromStringList(rules)}}),
              true);
        return sound ? 0 : kFailed;
    }
    for (const auto &finding : findings)
        printLine(u"%1\t%2\t%3"_s.arg(finding.file, finding.check, finding.detail));
    printLine(sound ? u"the cache is sound"_s
                    : u"the cache is damaged: “iocctl cache rebuild --indexes” mends indexes, full "
                      "text and counts; “iocctl cache rebuild” has all of it read anew"_s);
    printLine(u"kept at this desk: "_s + rules.join(u"; "_s));
    return sound ? 0 : kFailed;
}

int rebuildCache(const Command &command)
{
    if (command.ephemeralKey)
        return fail(desk::findFiles(deskOptions(command)).error(), command.json);
    if (command.indexes)
        return rebuildIndexes(command);
    const auto options = deskOptions(command);
    if (!command.yes)
        return refuse(
            u"“cache rebuild” moves %1/cache.db (%2 MiB) aside and makes a new one, which "
            "the next sync fills from the backend; unsent edits and pictures stay. Say "
            "--yes to do it."_s.arg(desk::directoryOf(options))
                .arg(QFileInfo(desk::directoryOf(options) + u"/cache.db"_s).size() /
                     (1024 * 1024)));
    const auto aside = moveCacheAside(options);
    if (!aside)
        return fail(aside.error(), command.json);
    const auto desk = desk::Desk::open(options);
    if (!desk)
        return fail(desk.error(), command.json);
    logEvent(**desk, domain::SyncEvent::CacheSetAside, u"on request, to "_s + *aside);
    if (command.json)
        print(QJsonDocument(QJsonObject{{u"rebuilt"_s, u"cache"_s}, {u"setAside"_s, *aside}}),
              true);
    else
        printLine(u"the cache is new and empty; the next sync fills it. The old one is in "_s +
                  *aside);
    return 0;
}

} // namespace ctl
