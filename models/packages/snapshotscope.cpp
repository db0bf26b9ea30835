// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/snapshotscope.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace packages {

QJsonObject toJson(const SnapshotScope &scope)
{
    QStringList subsystems;
    for (const domain::Subsystem subsystem : domain::kSubsystems) {
        if (scope.subsystems.contains(subsystem))
            subsystems << domain::code(subsystem);
    }
    QJsonObject json{{u"subsystems"_s, QJsonArray::fromStringList(subsystems)},
                     {u"areas"_s, QJsonArray::fromStringList(scope.areas)},
                     {u"masked"_s, scope.masked},
                     {u"attachments"_s, scope.attachments}};
    if (scope.from.isValid())
        json.insert("from"_L1, scope.from.toString(Qt::ISODate));
    if (scope.to.isValid())
        json.insert("to"_L1, scope.to.toString(Qt::ISODate));
    if (scope.asOf)
        json.insert("asOf"_L1, scope.asOf->toUTC().toString(Qt::ISODateWithMs));
    return json;
}

core::Result<SnapshotScope> scopeFromJson(const QJsonObject &json)
{
    const auto unreadable = [](QLatin1StringView member) {
        return core::failure(core::ErrorKind::BadContract, u"the scope's "_s + member);
    };
    SnapshotScope scope;
    for (const QJsonValue &value : json.value("subsystems"_L1).toArray()) {
        const auto subsystem = domain::subsystemFromCode(value.toString());
        if (!subsystem)
            return unreadable("subsystems"_L1);
        scope.subsystems.insert(*subsystem);
    }
    for (const QJsonValue &value : json.value("areas"_L1).toArray())
        scope.areas << value.toString();
    scope.masked = json.value("masked"_L1).toBool(true);
    scope.attachments = json.value("attachments"_L1).toBool(true);
    scope.from = QDate::fromString(json.value("from"_L1).toString(), Qt::ISODate);
    scope.to = QDate::fromString(json.value("to"_L1).toString(), Qt::ISODate);
    if (json.contains("from"_L1) != scope.from.isValid())
        return unreadable("from"_L1);
    if (json.contains("to"_L1) != scope.to.isValid())
        return unreadable("to"_L1);
    if (json.contains("asOf"_L1)) {
        scope.asOf = QDateTime::fromString(json.value("asOf"_L1).toString(), Qt::ISODateWithMs);
        if (!scope.asOf->isValid())
            return unreadable("asOf"_L1);
    }
    return scope;
}

} // namespace packages
