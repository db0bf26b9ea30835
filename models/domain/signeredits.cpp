// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/signeredits.h"

#include "models/core/moment.h"
#include "models/domain/momentin.h"
#include "models/domain/putsaid.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace domain {

QString signerIdOf(const QByteArray &publicKey)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex());
}

QByteArray publicKeyOf(const Signer &signer)
{
    const auto decoded = QByteArray::fromBase64Encoding(signer.publicKey.toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == kPublicKeySize ? decoded.decoded : QByteArray();
}

Signer signerOf(const QByteArray &publicKey)
{
    Signer signer;
    signer.id = signerIdOf(publicKey);
    signer.publicKey = QString::fromLatin1(publicKey.toBase64());
    return signer;
}

QJsonObject toJson(const Signer &signer)
{
    QJsonObject object{
        {u"id"_s, signer.id}, {u"version"_s, signer.version}, {u"publicKey"_s, signer.publicKey}};
    putSaid(object, "accountId"_L1, signer.accountId);
    putSaid(object, "name"_L1, signer.name);
    putSaid(object, "agencyId"_L1, signer.agencyId.value);
    putSaid(object, "validFrom"_L1, core::iso(signer.validFrom));
    putSaid(object, "revokedAt"_L1, core::iso(signer.revokedAt));
    return object;
}

Signer signerFromSnapshot(const QJsonObject &snapshot)
{
    const auto text = [&](QLatin1StringView key) { return snapshot.value(key).toString(); };
    Signer signer;
    signer.id = text("id"_L1);
    signer.version = snapshot.value("version"_L1).toInteger();
    signer.accountId = text("accountId"_L1);
    signer.name = text("name"_L1);
    signer.agencyId = AgencyId(text("agencyId"_L1));
    signer.publicKey = text("publicKey"_L1);
    signer.validFrom = momentIn(snapshot, "validFrom"_L1);
    signer.revokedAt = momentIn(snapshot, "revokedAt"_L1);
    return signer;
}

std::optional<SignerFault> faultOf(const Signer &signer)
{
    const QByteArray key = publicKeyOf(signer);
    if (key.isEmpty())
        return SignerFault::NoKey;
    if (signer.id != signerIdOf(key))
        return SignerFault::OtherId;
    return std::nullopt;
}

Edit publishSigner(const Signer &signer)
{
    return keptEdit(Collection::Signers, signer, kOpenVerb, signer);
}

Edit revokeSigner(const Signer &seen)
{
    return keptEdit(Collection::Signers, seen, kRevokeVerb, seen);
}

std::vector<Shown<Signer>> withPending(std::vector<Signer> stored,
                                       const std::vector<EditStanding> &edits)
{
    auto shown = keptWithPending(std::move(stored), edits, Collection::Signers, signerFromSnapshot,
                                 [](Signer &mine, const Signer &known) { mine = known; });
    for (const EditStanding &standing : edits) {
        if (standing.edit.collection != Collection::Signers || standing.edit.verb != kRevokeVerb ||
            !isOnItsWay(standing.state))
            continue;
        const auto found = std::ranges::find_if(shown, [&](const Shown<Signer> &one) {
            return one.record.id == standing.edit.recordId;
        });
        if (found != shown.end() && !found->record.revokedAt.isValid())
            found->record.revokedAt = standing.edit.createdAt;
    }
    return shown;
}

bool isGoodAt(const Signer &signer, const QDateTime &moment)
{
    return (!signer.validFrom.isValid() || signer.validFrom <= moment) &&
           (!signer.revokedAt.isValid() || moment < signer.revokedAt);
}

} // namespace domain
