// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `GET /v1/me`: the account and its rights, as they come and as a desk keeps them.
#include "models/domain/codetable.h"
#include "models/remote/contract.h"
#include "models/remote/decoding.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace remote {
namespace {

constexpr std::array kClasses = {
    domain::Coded<domain::DataClass>{domain::DataClass::Public, "public"_L1},
    domain::Coded<domain::DataClass>{domain::DataClass::Internal, "internal"_L1},
    domain::Coded<domain::DataClass>{domain::DataClass::Personal, "personal"_L1}};

/// Words of a newer backend widen nothing.
domain::DataClasses classesFrom(const QStringList &codes)
{
    domain::DataClasses classes;
    for (const QString &code : codes) {
        if (const auto one = domain::valueIn(kClasses, code))
            classes |= *one;
    }
    return classes;
}

QList<domain::Subsystem> subsystemsFrom(const QStringList &codes)
{
    QList<domain::Subsystem> subsystems;
    for (const QString &code : codes) {
        if (const auto one = domain::subsystemFromCode(code))
            subsystems << *one;
    }
    return subsystems;
}

void readScope(FieldReader &scope, domain::Rights &rights)
{
    if (scope.has("subsystems"))
        rights.subsystems = subsystemsFrom(scope.texts("subsystems", 64));
    if (scope.has("unitIds"))
        rights.units = scope.ids<domain::UnitId>("unitIds");
    if (scope.has("agencyIds"))
        rights.agencies = scope.ids<domain::AgencyId>("agencyIds");
    if (scope.has("dataClasses"))
        rights.classes = classesFrom(scope.texts("dataClasses", 64));
}

template<typename Id>
QJsonArray arrayOf(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.value);
    return array;
}

QJsonObject scopeOf(const domain::Rights &rights)
{
    QJsonObject scope;
    if (rights.subsystems) {
        QJsonArray codes;
        for (const auto subsystem : *rights.subsystems)
            codes.append(domain::code(subsystem));
        scope.insert("subsystems"_L1, codes);
    }
    if (rights.units)
        scope.insert("unitIds"_L1, arrayOf(*rights.units));
    if (rights.agencies)
        scope.insert("agencyIds"_L1, arrayOf(*rights.agencies));
    QJsonArray classes;
    for (const auto &[value, code] : kClasses) {
        if (rights.classes.testFlag(value))
            classes.append(QString(code));
    }
    scope.insert("dataClasses"_L1, classes);
    return scope;
}

} // namespace

core::Result<Me> decodeMe(const QByteArray &json)
{
    const auto object = parseObject(json);
    if (!object)
        return std::unexpected(object.error());
    FieldReader reader(*object);
    Me me{.name = reader.requiredText("name"),
          .rights = {.roles = reader.texts("roles", 64),
                     .permissions = reader.texts("permissions", 128)},
          .agencyId = reader.id<domain::AgencyId>("agencyId"),
          .id = reader.text("id", 128)};
    me.rights.accountId = me.id;
    me.rights.agencyId = me.agencyId;
    FieldReader scope(reader.object("scope"));
    readScope(scope, me.rights);
    for (const QString &error : {reader.error(), scope.error()}) {
        if (!error.isEmpty())
            return core::failure(core::ErrorKind::BadContract, u"me: "_s + error);
    }
    return me;
}

QByteArray encodeMe(const Me &me)
{
    QJsonObject object{{u"name"_s, me.name},
                       {u"roles"_s, QJsonArray::fromStringList(me.rights.roles)},
                       {u"permissions"_s, QJsonArray::fromStringList(me.rights.permissions)},
                       {u"scope"_s, scopeOf(me.rights)}};
    if (!me.agencyId.isEmpty())
        object.insert("agencyId"_L1, me.agencyId.value);
    if (!me.id.isEmpty())
        object.insert("id"_L1, me.id);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace remote
