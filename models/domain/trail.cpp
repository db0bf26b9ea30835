// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/trail.h"

#include "models/core/moment.h"
#include "models/domain/codetable.h"
#include "models/domain/putsaid.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kTrailVerbCodes = {
    Coded{TrailVerb::SignedIn, "signed-in"_L1},
    Coded{TrailVerb::SignedOut, "signed-out"_L1},
    Coded{TrailVerb::Locked, "locked"_L1},
    Coded{TrailVerb::Unlocked, "unlocked"_L1},
    Coded{TrailVerb::Saw, "saw"_L1},
    Coded{TrailVerb::Revealed, "revealed"_L1},
    Coded{TrailVerb::Changed, "changed"_L1},
    Coded{TrailVerb::Exported, "exported"_L1},
    Coded{TrailVerb::RightsChanged, "rights-changed"_L1},
    Coded{TrailVerb::TrailRead, "trail-read"_L1},
};
static_assert(kTrailVerbCodes.size() == kTrailVerbs.size());

} // namespace

QString code(TrailVerb verb)
{
    return codeIn(kTrailVerbCodes, verb);
}

std::optional<TrailVerb> trailVerbFromCode(QStringView code)
{
    return valueIn(kTrailVerbCodes, code);
}

QJsonObject toJson(const TrailEntry &entry)
{
    QJsonObject object{{u"number"_s, entry.number},
                       {u"at"_s, core::iso(entry.at)},
                       {u"who"_s, entry.who},
                       {u"verb"_s, code(entry.verb)}};
    putSaid(object, "accountId"_L1, entry.account);
    putSaid(object, "collection"_L1, entry.collection ? code(*entry.collection) : QString());
    putSaid(object, "recordId"_L1, entry.recordId);
    putSaid(object, "detail"_L1, entry.detail);
    return object;
}

QJsonObject trailBatch(const QString &deskId, const std::vector<TrailEntry> &entries)
{
    QJsonArray array;
    for (const TrailEntry &entry : entries) {
        QJsonObject one = toJson(entry);
        one.insert("chain"_L1, entry.chain);
        array.append(one);
    }
    return {{u"deskId"_s, deskId}, {u"entries"_s, array}};
}

QString chainAfter(const QString &before, const QJsonObject &entry)
{
    const QByteArray text = before.toLatin1() + QJsonDocument(entry).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace domain
