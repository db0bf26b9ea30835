// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/keptsignin.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace session {

QByteArray encodeKept(const KeptSignIn &kept)
{
    return QJsonDocument(QJsonObject{{u"server"_s, kept.server.toString(QUrl::FullyEncoded)},
                                     {u"issuer"_s, kept.issuer.toString(QUrl::FullyEncoded)},
                                     {u"clientId"_s, kept.clientId},
                                     {u"refreshToken"_s, QString::fromLatin1(kept.refreshToken)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<KeptSignIn> decodeKept(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    KeptSignIn kept{.server = QUrl(object.value("server"_L1).toString(), QUrl::StrictMode),
                    .issuer = QUrl(object.value("issuer"_L1).toString(), QUrl::StrictMode),
                    .clientId = object.value("clientId"_L1).toString(),
                    .refreshToken = object.value("refreshToken"_L1).toString().toLatin1()};
    if (kept.server.isEmpty() || kept.issuer.isEmpty() || kept.clientId.isEmpty() ||
        kept.refreshToken.isEmpty())
        return std::nullopt;
    return kept;
}

} // namespace session
