// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/wallstate.h"

#include "models/core/log.h"
#include "models/core/moment.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace wall {
namespace {

constexpr qint64 kLargestState = 1 << 20;

QDateTime momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString isoOf(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const WallState &state)
{
    QJsonObject canvases;
    for (auto each = state.canvases.cbegin(); each != state.canvases.cend(); ++each)
        canvases.insert(each.key(), QJsonObject{{u"page"_s, each->page},
                                                {u"since"_s, isoOf(each->since)},
                                                {u"paused"_s, each->paused}});
    QJsonArray keys;
    for (const auto &command : state.keys)
        keys.append(QJsonObject{
            {u"id"_s, command.id}, {u"verb"_s, command.verb}, {u"at"_s, isoOf(command.at)}});
    QJsonArray alarms;
    for (const auto &alarm : state.alarms)
        alarms.append(QJsonObject{{u"key"_s, alarm.key},
                                  {u"subsystem"_s, domain::code(alarm.subsystem)},
                                  {u"priority"_s, alarm.priority},
                                  {u"from"_s, isoOf(alarm.from)},
                                  {u"to"_s, isoOf(alarm.to)}});
    return {{u"canvases"_s, canvases},
            {u"keys"_s, keys},
            {u"alarms"_s, alarms},
            {u"knowsAlarms"_s, state.knowsAlarms}};
}

} // namespace

WallState readWallState(const QString &path)
{
    WallState state;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return state;
    const auto object = QJsonDocument::fromJson(file.read(kLargestState)).object();
    const QJsonObject canvases = object.value("canvases"_L1).toObject();
    for (auto each = canvases.begin(); each != canvases.end(); ++each)
        state.canvases.insert(each.key(), {.page = each->toObject().value("page"_L1).toString(),
                                           .since = momentOf(each->toObject().value("since"_L1)),
                                           .paused = each->toObject().value("paused"_L1).toBool()});
    const QJsonArray keys = object.value("keys"_L1).toArray();
    for (const QJsonValue &key : keys) {
        domain::WallCommand command;
        command.id = key["id"_L1].toString();
        command.verb = key["verb"_L1].toString();
        command.at = momentOf(key["at"_L1]);
        if (command.at.isValid())
            state.keys.push_back(std::move(command));
    }
    const QJsonArray alarms = object.value("alarms"_L1).toArray();
    for (const QJsonValue &each : alarms) {
        const auto subsystem = domain::subsystemFromCode(each["subsystem"_L1].toString());
        if (subsystem && momentOf(each["from"_L1]).isValid())
            state.alarms.push_back({.key = each["key"_L1].toString(),
                                    .subsystem = *subsystem,
                                    .priority = each["priority"_L1].toInt(3),
                                    .from = momentOf(each["from"_L1]),
                                    .to = momentOf(each["to"_L1])});
    }
    state.knowsAlarms = object.value("knowsAlarms"_L1).toBool();
    return state;
}

core::Result<void> writeWallState(const QString &path, const WallState &state)
{
    QSaveFile file(path); // flushed to the disk before it takes the place of the old one
    const QByteArray bytes = QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::failure(core::ErrorKind::Storage, file.errorString());
    return {};
}

} // namespace wall
