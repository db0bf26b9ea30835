// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/terminaltext.h"
#include "app/ctl/verbs.h"
#include "app/desk/deskfiles.h"
#include "models/core/moment.h"
#include "models/store/changewriter.h"
#include "models/store/synclog.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

QJsonValue collectionOrNull(const std::optional<domain::Collection> &collection)
{
    return collection ? QJsonValue(domain::code(*collection)) : QJsonValue();
}

QJsonArray logJson(const std::vector<store::SyncLogEntry> &entries)
{
    QJsonArray rows;
    for (const auto &entry : entries)
        rows << QJsonObject{{u"at"_s, core::iso(entry.at)},
                            {u"event"_s, domain::code(entry.event)},
                            {u"collection"_s, collectionOrNull(entry.collection)},
                            {u"count"_s, entry.count},
                            {u"detail"_s, entry.detail}};
    return rows;
}

QString logLine(const store::SyncLogEntry &entry)
{
    return QStringList{core::iso(entry.at), domain::code(entry.event),
                       entry.collection ? domain::code(*entry.collection) : QString(),
                       entry.count > 0 ? QString::number(entry.count) : QString(),
                       cellText(entry.detail)}
        .join(u'\t');
}

QJsonObject poisonJson(const domain::PoisonRecord &record)
{
    return {{u"collection"_s, domain::code(record.collection)},
            {u"id"_s, record.id},
            {u"version"_s, record.version},
            {u"reason"_s, record.reason},
            {u"bytes"_s, qint64(record.raw.size())}};
}

QString poisonLine(const QJsonObject &row)
{
    return QStringList{row["collection"_L1].toString(), cellText(row["id"_L1].toString()),
                       row["outcome"_L1].toString(), cellText(row["reason"_L1].toString())}
        .join(u'\t');
}

void printQuarantine(const QJsonArray &rows, bool json)
{
    if (json)
        return print(QJsonDocument(rows), true);
    for (const auto &row : rows)
        printLine(poisonLine(row.toObject()));
    printLine(u"%1 records are set aside"_s.arg(rows.size()));
}

QString outcomeName(const core::Result<syncing::RetryOutcome> &outcome)
{
    if (!outcome)
        return core::errorName(outcome.error().kind);
    return *outcome == syncing::RetryOutcome::Applied ? u"applied"_s : u"still-unfit"_s;
}

/// Through the engine, which has the right to write; a console must not be at work.
int retryAll(const Command &command)
{
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    auto &service = (*desk)->sync();
    service.setForcedOffline(true);
    service.start();
    const auto records = service.quarantine().result();
    if (!records)
        return fail(records.error(), command.json);
    QJsonArray rows;
    bool failed = false;
    for (const auto &record : *records) {
        const auto outcome = service.retryQuarantine(record.collection, record.id).result();
        failed = failed || !outcome;
        QJsonObject row = poisonJson(record);
        row.insert("outcome"_L1, outcomeName(outcome));
        rows << row;
    }
    printQuarantine(rows, command.json);
    return failed ? kFailed : 0;
}

} // namespace

int showLog(const Command &command)
{
    const auto cache = desk::findFiles(deskOptions(command)).and_then([](const auto &files) {
        return files.openCache();
    });
    if (!cache)
        return fail(cache.error(), command.json);
    const auto entries = store::SyncLog(*cache).newest(command.limit);
    if (!entries)
        return fail(entries.error(), command.json);
    if (command.json) {
        print(QJsonDocument(logJson(*entries)), true);
        return 0;
    }
    for (const auto &entry : *entries)
        printLine(logLine(entry));
    return 0;
}

int showQuarantine(const Command &command)
{
    if (command.retry)
        return retryAll(command);
    const auto cache = desk::findFiles(deskOptions(command)).and_then([](const auto &files) {
        return files.openCache();
    });
    if (!cache)
        return fail(cache.error(), command.json);
    const auto records = store::SyncStateRepository(*cache).quarantine(command.limit);
    if (!records)
        return fail(records.error(), command.json);
    QJsonArray rows;
    for (const auto &record : *records)
        rows << poisonJson(record);
    printQuarantine(rows, command.json);
    return 0;
}

} // namespace ctl
