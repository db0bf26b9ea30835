// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/diagnostics.h"

#include "app/desk/logfile.h"
#include "app/desk/redaction.h"

#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QSysInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr int kToldLogLines = 400;

/// Settings whose values are told; of the others only the group, and how many there are.
const QStringList kToldSettings{u"language"_s,
                                u"theme"_s,
                                u"server"_s,
                                u"network/caFile"_s,
                                u"network/proxy"_s,
                                u"backup/on"_s,
                                u"lock/minutes"_s,
                                u"rights/hoursOffline"_s,
                                u"offline/pictures"_s,
                                u"offline/months"_s,
                                u"offline/megabytes"_s,
                                u"support/keepCrashRecords"_s};

using Lines = QStringList;

QString section(const QString &name, const Lines &lines)
{
    return u"== %1 ==\n%2\n\n"_s.arg(name, lines.isEmpty() ? u"none"_s : lines.join(u'\n'));
}

Lines programLines(const DiagnosticFacts &facts)
{
    return {u"IOC Console "_s + QLatin1StringView(IOC_VERSION),
            u"Qt %1 (built with %2)"_s.arg(QLatin1StringView(qVersion()),
                                           QLatin1StringView(QT_VERSION_STR)),
            QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' ' +
                QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture(),
            u"display: %1 %2"_s.arg(qEnvironmentVariable("XDG_SESSION_TYPE", u"unknown"_s),
                                    qEnvironmentVariable("XDG_CURRENT_DESKTOP")),
            u"language of the session: "_s + QLocale::system().name(),
            u"key: %1; safe mode: %2"_s.arg(facts.ephemeral ? u"of this run"_s : u"keyring"_s,
                                            facts.safeMode ? u"yes"_s : u"no"_s)};
}

Lines settingLines(const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    Lines lines;
    std::map<QString, int> others;
    for (const QString &key : settings.allKeys()) {
        if (kToldSettings.contains(key) || key.startsWith("retention/"_L1))
            lines << key + u'=' + settings.value(key).toString();
        else
            ++others[key.section(u'/', 0, 0)];
    }
    for (const auto &[group, number] : others)
        lines << u"%1: %2 set"_s.arg(group).arg(number);
    return lines;
}

Lines fileLines(const QString &directory)
{
    Lines lines;
    const auto files = QDir(directory).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot,
                                                     QDir::Name);
    for (const QFileInfo &file : files)
        lines << (file.isDir() ? file.fileName() + u'/'
                               : u"%1: %2 bytes, %3"_s.arg(file.fileName())
                                     .arg(file.size())
                                     .arg(file.lastModified().toUTC().toString(Qt::ISODate)));
    return lines;
}

QString errorText(const std::optional<core::Error> &error)
{
    return error ? core::errorName(error->kind) + u": "_s + error->detail : u"none"_s;
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : u"never"_s;
}

Lines syncLines(const syncing::Status &status)
{
    Lines lines{u"connection %1, last contact %2, clock %3 ms ahead"_s.arg(int(status.connection))
                    .arg(momentText(status.lastContact))
                    .arg(status.clockOffset.count()),
                u"last error "_s + errorText(status.lastError),
                u"edits: %1 waiting, %2 for a person to look at"_s.arg(status.queuedEdits)
                    .arg(status.refusedEdits)};
    for (const auto &one : status.collections) {
        lines << u"%1: %2 records, %3, last success %4, failures %5, set aside %6, error %7"_s
                     .arg(domain::code(one.collection))
                     .arg(one.records)
                     .arg(one.complete ? u"complete"_s : u"not complete"_s,
                          momentText(one.lastSuccess))
                     .arg(one.failures)
                     .arg(one.quarantined)
                     .arg(errorText(one.error));
    }
    return lines;
}

/// What a line says beside its event is left out where it comes from a record, from a person, or
/// from the backend's answer to an edit.
bool isTechnical(domain::SyncEvent event)
{
    using enum domain::SyncEvent;
    return event == Connected || event == ConnectionLost || event == SnapshotMismatch ||
           event == CursorExpired || event == CollectionFailed || event == BackupFailed ||
           event == Purged;
}

Lines syncLogLines(const std::vector<store::SyncLogEntry> &log)
{
    Lines lines;
    for (const auto &entry : log) {
        QStringList words{momentText(entry.at), domain::code(entry.event)};
        if (entry.collection)
            words << domain::code(*entry.collection);
        if (entry.count > 0)
            words << QString::number(entry.count);
        if (isTechnical(entry.event))
            words << entry.detail.simplified();
        lines << words.join(u' ').trimmed();
    }
    return lines;
}

} // namespace

QString logFolder(const QString &profileDirectory)
{
    return profileDirectory + u"/logs"_s;
}

QString diagnostics(const DiagnosticFacts &facts)
{
    const QString &directory = facts.profileDirectory;
    QString text = section(u"program"_s, programLines(facts));
    text += section(u"policy"_s, facts.policy.describe());
    text += section(u"settings"_s, settingLines(directory + u"/settings.ini"_s));
    text += section(u"files"_s, fileLines(directory));
    text += section(u"sync"_s, syncLines(facts.status));
    text += section(u"sync log"_s, syncLogLines(facts.syncLog));
    text += section(u"unexpected ends"_s, facts.crashes);
    text += section(u"log"_s, newestLogLines(logFolder(directory), kToldLogLines));
    return redacted(text);
}

} // namespace desk
