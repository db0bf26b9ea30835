// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

/// The files of resources/catalogue as they lie there.
namespace catalogue {

inline QByteArray fileBytes(const char *name)
{
    QFile file(QStringLiteral(IOC_RESOURCES_DIR "/catalogue/%1.json").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonArray records(const char *name)
{
    return QJsonDocument::fromJson(fileBytes(name)).array();
}

inline QString text(const QJsonValue &record, const char *key)
{
    return record[QLatin1StringView(key)].toString();
}

/// What the records of a file have under a key.
inline QSet<QString> values(const char *name, const char *key)
{
    QSet<QString> all;
    for (const QJsonValue &record : records(name))
        all.insert(text(record, key));
    return all;
}

inline bool existsOn(const QJsonValue &record, const QString &day)
{
    return text(record, "validFrom") <= day &&
           (text(record, "validTo").isEmpty() || day < text(record, "validTo"));
}

} // namespace catalogue
