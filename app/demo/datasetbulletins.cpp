// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bulletins and the keys of those who sign: the desk judges, the feeds keep.
#include "app/demo/bulletindesk.h"
#include "app/demo/dataset.h"
#include "models/domain/bulletinedits.h"

using namespace Qt::StringLiterals;

namespace demo {

ActionAnswer Dataset::publishSigner(const QJsonObject &asked, const Actor &actor,
                                    const QDateTime &now)
{
    return addTo(u"signers"_s, asked, u"Khóa mang mã %1 đã được công bố."_s,
                 [&] { return bulletindesk::publish(asked, actor, now); });
}

ActionAnswer Dataset::actOnSigner(const QString &id, qint64 baseVersion, const QJsonObject &action,
                                  const Actor &actor, const QDateTime &now)
{
    return stepOn(u"signers"_s, id, baseVersion, [&](const QJsonObject &before) {
        return bulletindesk::revoke(action, before, actor, now);
    });
}

ActionAnswer Dataset::numbered(ActionAnswer answer) const
{
    if (answer.status >= 300)
        return answer;
    const Feed &kept = *feed(u"bulletins"_s);
    QSet<QString> seen;
    std::vector<domain::Bulletin> known;
    for (const QJsonObject &one : kept.changes()) {
        const QString id = one.value("id"_L1).toString();
        if (kept.isRemoved(id) || seen.contains(id))
            continue;
        seen.insert(id);
        known.push_back(domain::bulletinFromSnapshot(kept.changed(id).value_or(one)));
    }
    const auto *taken = domain::numberTakenBy(known, domain::bulletinFromSnapshot(answer.body));
    if (taken)
        return {409, domain::toJson(*taken), {}};
    return answer;
}

ActionAnswer Dataset::addBulletin(const QJsonObject &asked, const Actor &actor,
                                  const QDateTime &now)
{
    return addTo(u"bulletins"_s, asked, u"Đã có bản tin mang mã %1."_s,
                 [&] { return numbered(bulletindesk::keepBulletin(asked, {}, actor, now)); });
}

ActionAnswer Dataset::actOnBulletin(const QString &id, qint64 baseVersion,
                                    const QJsonObject &action, const Actor &actor,
                                    const QDateTime &now)
{
    const QString collection = u"bulletins"_s;
    if (action.value("verb"_L1).toString() != domain::kRemoveVerb)
        return stepOn(collection, id, baseVersion, [&](const QJsonObject &before) {
            return numbered(bulletindesk::keepBulletin(action, before, actor, now));
        });
    const auto before = seen(collection, id, baseVersion);
    if (!before)
        return before.error();
    auto answer = bulletindesk::keepBulletin(action, *before, actor, now);
    if (answer.status == 200)
        remove(collection, id);
    return answer;
}

} // namespace demo
