// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/profilemarker.h"

#include "models/core/durable.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// A second copy: without the marker nobody would know which key the cache needs.
QString spareOf(const QString &path)
{
    return path + u".spare"_s;
}

/// Of what a wrong value would do harm in: one changed character would ask for another key.
QString sumOf(const QJsonObject &object)
{
    const QJsonArray summed{object[u"keyId"], object[u"keyCheck"], object[u"hasData"],
                            object[u"cacheStamp"]};
    const QByteArray text = QJsonDocument(summed).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

struct Copy {
    ProfileMarker marker = {};
    bool summed = false; ///< not by older versions
};

core::Result<Copy> readOne(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Copy();
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::StorageReadOnly,
                             u"profile.json: "_s + file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return core::failure(core::ErrorKind::StorageCorrupt, u"profile.json is damaged"_s);
    const QJsonObject object = document.object();
    const bool summed = object.contains(u"sum"_s);
    if (summed && (object[u"sum"].toString() != sumOf(object) || !object[u"inUse"].isBool()))
        return core::failure(core::ErrorKind::StorageCorrupt, u"profile.json is damaged"_s);
    return Copy{{object[u"keyId"].toString(),
                 QByteArray::fromHex(object[u"keyCheck"].toString().toLatin1()),
                 object[u"hasData"].toBool(), object[u"inUse"].toBool(),
                 object[u"cacheStamp"].toString()},
                summed};
}

core::Result<void> writeOne(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return core::failure(full ? core::ErrorKind::StorageFull : core::ErrorKind::StorageReadOnly,
                         u"profile.json: "_s + file.errorString());
}

} // namespace

core::Result<ProfileMarker> ProfileMarker::read(const QString &path)
{
    const auto first = readOne(path);
    const auto spare = readOne(spareOf(path));
    if (!QFile::exists(spareOf(path)))
        return first.transform([](const Copy &copy) { return copy.marker; });
    // One that lost its sum is worth less than one that has it.
    const bool useSpare = !first || !QFile::exists(path) ||
                          (spare && spare->summed && !first->summed);
    return (useSpare ? spare : first).transform([](const Copy &copy) { return copy.marker; });
}

core::Result<void> ProfileMarker::write(const QString &path) const
{
    QJsonObject object{{u"keyId"_s, keyId},
                       {u"keyCheck"_s, QString::fromLatin1(keyCheck.toHex())},
                       {u"hasData"_s, hasData},
                       {u"inUse"_s, inUse},
                       {u"cacheStamp"_s, cacheStamp}};
    object.insert("sum"_L1, sumOf(object));
    const QByteArray json = QJsonDocument(object).toJson();
    return writeOne(path, json)
        .and_then([&] { return writeOne(spareOf(path), json); })
        .and_then([&] { return core::makeDurable(QFileInfo(path).path()); });
}

QByteArray ProfileMarker::checkOf(const QByteArray &key)
{
    return QMessageAuthenticationCode::hash("ioc-console profile key", key,
                                            QCryptographicHash::Sha256);
}

bool ProfileMarker::fits(const QByteArray &key, const QString &id) const
{
    return keyId == id && (keyCheck.isEmpty() || keyCheck == checkOf(key));
}

} // namespace store
