// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/documentjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace bulletins {

QString versionHash(const Document &document)
{
    Document bare = document;
    bare.footer.versionHash.clear();
    // As it will be when it is read again: what says the same in two ways has one hash.
    const QJsonObject written = toJson(bare);
    const auto read = fromJson(written);
    const QByteArray text = QJsonDocument(read ? toJson(*read) : written)
                                .toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Document sealed(Document document)
{
    document.footer.versionHash = versionHash(document);
    return document;
}

} // namespace bulletins
