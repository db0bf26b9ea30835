// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/profilemarker.h"

#include <QFile>
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

core::Result<ProfileMarker> readOne(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return ProfileMarker();
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::StorageReadOnly,
                             u"profile.json: "_s + file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return core::failure(core::ErrorKind::StorageCorrupt, u"profile.json is damaged"_s);
    const QJsonObject object = document.object();
    return ProfileMarker{
        object[u"keyId"].toString(), QByteArray::fromHex(object[u"keyCheck"].toString().toLatin1()),
        object[u"hasData"].toBool(), object[u"inUse"].toBool(), object[u"cacheStamp"].toString()};
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
    auto marker = readOne(path);
    if (marker && (QFile::exists(path) || !QFile::exists(spareOf(path))))
        return marker;
    const auto spare = QFile::exists(spareOf(path)) ? readOne(spareOf(path)) : marker;
    return spare ? spare : marker;
}

core::Result<void> ProfileMarker::write(const QString &path) const
{
    const QJsonObject object{{u"keyId"_s, keyId},
                             {u"keyCheck"_s, QString::fromLatin1(keyCheck.toHex())},
                             {u"hasData"_s, hasData},
                             {u"inUse"_s, inUse},
                             {u"cacheStamp"_s, cacheStamp}};
    const QByteArray json = QJsonDocument(object).toJson();
    return writeOne(path, json).and_then([&] { return writeOne(spareOf(path), json); });
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
