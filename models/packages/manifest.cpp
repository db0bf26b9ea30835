// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

constexpr qsizetype kMostParts = 2'000'000;

QJsonObject numbers(const QMap<QString, qint64> &counts)
{
    QJsonObject json;
    for (const auto &[name, count] : counts.asKeyValueRange())
        json.insert(name, count);
    return json;
}

QMap<QString, qint64> numbersOf(const QJsonObject &json)
{
    QMap<QString, qint64> counts;
    for (auto at = json.constBegin(); at != json.constEnd(); ++at)
        counts.insert(at.key(), at->toInteger());
    return counts;
}

QString stampOf(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

std::unexpected<core::Error> unfit(const QString &why)
{
    return core::failure(core::ErrorKind::StorageCorrupt, u"manifest: "_s + why);
}

core::Result<void> checkParts(const std::vector<PackagePart> &parts)
{
    QSet<QString> names;
    qint64 end = -1;
    for (const PackagePart &part : parts) {
        const bool follows = end < 0 || part.offset == end;
        if (part.name.isEmpty() || names.contains(part.name) || part.offset < 0 || part.size < 0 ||
            part.hash.size() != 32 || !follows ||
            part.size > std::numeric_limits<qint64>::max() - part.offset)
            return unfit(u"the part "_s + part.name);
        names.insert(part.name);
        end = part.offset + part.size;
    }
    return names.contains(u"database"_s) ? core::Result<void>() : unfit(u"no database"_s);
}

} // namespace

QByteArray toJson(const PackageManifest &manifest)
{
    QJsonArray parts;
    for (const PackagePart &part : manifest.parts)
        parts.append(QJsonObject{{u"name"_s, part.name},
                                 {u"offset"_s, part.offset},
                                 {u"size"_s, part.size},
                                 {u"hash"_s, QString::fromLatin1(part.hash.toHex())}});
    const PackageAuthor &author = manifest.author;
    const PackageProvince &province = manifest.province;
    const SnapshotFacts &facts = manifest.facts;
    const QJsonObject json{
        {u"format"_s, manifest.format},
        {u"madeAt"_s, stampOf(manifest.madeAt)},
        {u"author"_s, QJsonObject{{u"name"_s, author.name},
                                  {u"accountId"_s, author.accountId},
                                  {u"agencyId"_s, author.agencyId},
                                  {u"agencyName"_s, author.agencyName}}},
        {u"province"_s, QJsonObject{{u"unitId"_s, province.unitId},
                                    {u"code"_s, province.code},
                                    {u"name"_s, province.name}}},
        {u"note"_s, manifest.note},
        {u"program"_s, manifest.program},
        {u"schema"_s, manifest.schema},
        {u"scope"_s, toJson(manifest.scope)},
        {u"facts"_s, QJsonObject{{u"asOf"_s, stampOf(facts.asOf)},
                                 {u"counts"_s, numbers(facts.counts)},
                                 {u"rolledBack"_s, facts.rolledBack},
                                 {u"notRolledBack"_s, numbers(facts.notRolledBack)},
                                 {u"masked"_s, facts.masked}}},
        {u"missingAttachments"_s, QJsonArray::fromStringList(manifest.missingAttachments)},
        {u"parts"_s, parts}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

core::Result<PackageManifest> manifestFromJson(const QByteArray &bytes)
{
    QJsonParseError parsed;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return unfit(parsed.errorString());
    PackageManifest manifest;
    manifest.format = json.value("format"_L1).toInt();
    if (manifest.format > kPackageFormat)
        return core::failure(core::ErrorKind::StorageNewer,
                             u"format %1 of a newer program"_s.arg(manifest.format));
    const QJsonArray parts = json.value("parts"_L1).toArray();
    if (manifest.format < 1 || parts.size() > kMostParts)
        return unfit(u"format or parts"_s);
    auto scope = scopeFromJson(json.value("scope"_L1).toObject());
    if (!scope)
        return unfit(scope.error().detail);
    manifest.scope = *std::move(scope);
    manifest.madeAt = momentOf(json.value("madeAt"_L1));
    const QJsonObject author = json.value("author"_L1).toObject();
    manifest.author = {author.value("name"_L1).toString(), author.value("accountId"_L1).toString(),
                       author.value("agencyId"_L1).toString(),
                       author.value("agencyName"_L1).toString()};
    const QJsonObject province = json.value("province"_L1).toObject();
    manifest.province = {province.value("unitId"_L1).toString(),
                         province.value("code"_L1).toString(),
                         province.value("name"_L1).toString()};
    manifest.note = json.value("note"_L1).toString();
    manifest.program = json.value("program"_L1).toString();
    manifest.schema = json.value("schema"_L1).toInt();
    const QJsonObject facts = json.value("facts"_L1).toObject();
    manifest.facts = {momentOf(facts.value("asOf"_L1)),
                      numbersOf(facts.value("counts"_L1).toObject()),
                      facts.value("rolledBack"_L1).toInteger(),
                      numbersOf(facts.value("notRolledBack"_L1).toObject()),
                      facts.value("masked"_L1).toInteger()};
    for (const QJsonValue &value : json.value("missingAttachments"_L1).toArray())
        manifest.missingAttachments << value.toString();
    for (const QJsonValue &value : parts)
        manifest.parts.push_back({value["name"_L1].toString(), value["offset"_L1].toInteger(-1),
                                  value["size"_L1].toInteger(-1),
                                  QByteArray::fromHex(value["hash"_L1].toString().toLatin1())});
    return checkParts(manifest.parts).transform([&] { return std::move(manifest); });
}

} // namespace packages
