// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What consoles do with remarks, and their tickets: the desks judge, the feeds keep.
#include "app/demo/dataset.h"
#include "app/demo/ticketdesk.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

std::optional<QJsonObject> Dataset::record(const QString &collection, const QString &id) const
{
    const Feed &feed = *m_feeds.constFind(collection);
    if (auto changed = feed.changed(id))
        return changed;
    if (feed.isRemoved(id))
        return std::nullopt;
    const bool isClosing = collection == "closings"_L1;
    if (isClosing || collection == "explanations"_L1) {
        const ClosingSeeds seeds = m_closed.result();
        const auto &records = isClosing ? seeds.closings : seeds.explanations;
        const auto found = std::ranges::find_if(
            records, [&](const QJsonObject &one) { return one.value("id"_L1).toString() == id; });
        return found == records.end() ? std::nullopt : std::optional(*found);
    }
    const auto base = m_base.constFind(collection);
    if (base == m_base.cend() || !base->contains(id))
        return std::nullopt;
    return base->value(id);
}

std::expected<QJsonObject, ActionAnswer> Dataset::seen(const QString &collection, const QString &id,
                                                       qint64 baseVersion) const
{
    const auto found = record(collection, id);
    if (!found)
        return std::unexpected(ActionAnswer{
            404, problem(404, u"Not found"_s, u"There is no %1 in %2."_s.arg(id, collection)), {}});
    if (found->value("version"_L1).toInteger() != baseVersion)
        return std::unexpected(ActionAnswer{409, *found, {}});
    return *found;
}

/// An accepted action's record goes into its feed.
void Dataset::keep(const QString &collection, const ActionAnswer &answer)
{
    if (answer.status == 200 || answer.status == 201)
        put(collection, answer.body, answer.status == 201);
}

ActionAnswer Dataset::stepOn(const QString &collection, const QString &id, qint64 baseVersion,
                             const std::function<ActionAnswer(const QJsonObject &before)> &step)
{
    const auto before = seen(collection, id, baseVersion);
    if (!before)
        return before.error();
    auto answer = step(*before);
    keep(collection, answer);
    return answer;
}

ActionAnswer Dataset::addTo(const QString &collection, const QJsonObject &asked,
                            const QString &taken, const std::function<ActionAnswer()> &make)
{
    const QString id = asked.value("id"_L1).toString();
    if (record(collection, id) || feed(collection)->isRemoved(id))
        return refused(taken.arg(id));
    auto answer = make();
    keep(collection, answer);
    return answer;
}

ActionAnswer Dataset::openTicket(const QJsonObject &asked, const Actor &actor, const QDateTime &now)
{
    const QString agency = asked.value("agencyId"_L1).toString();
    const QJsonArray agencies = m_catalogue.lists.value(u"agencies"_s);
    if (!agency.isEmpty() && std::ranges::none_of(agencies, [&](const QJsonValue &one) {
            return one["id"_L1].toString() == agency;
        }))
        return refused(u"Không có cơ quan “%1”."_s.arg(agency));
    QJsonObject told = asked;
    if (!told.contains("id"_L1)) { // of a desk that does not choose one
        qint64 number = 0;
        for (const Change &change : feed(u"tickets"_s)->log())
            number += change.isNew ? 1 : 0;
        told.insert("id"_L1, u"sc-%1"_s.arg(number + 1));
    }
    auto answer = addTo(u"tickets"_s, told, u"Đã có báo lỗi mang mã %1."_s,
                        [&] { return ticketdesk::open(told, {}, actor, now); });
    if (const QByteArray picture = ticketdesk::pictureOf(asked);
        answer.status == 201 && !picture.isEmpty())
        m_album.bytes.insert(
            QString::fromLatin1(
                QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex()),
            picture);
    return answer;
}

ActionAnswer Dataset::actOnTicket(const QString &id, qint64 baseVersion, const QJsonObject &action,
                                  const Actor &actor, const QDateTime &now)
{
    return stepOn(u"tickets"_s, id, baseVersion, [&](const QJsonObject &before) {
        return ticketdesk::act(action, before, actor, now);
    });
}

ActionAnswer Dataset::writeRemark(const QJsonObject &asked, const Actor &actor,
                                  const QDateTime &now)
{
    return addTo(u"remarks"_s, asked, u"Đã có nhận định hoặc ý kiến mang mã %1."_s,
                 [&] { return m_remarkDesk.write(asked, actor, now); });
}

ActionAnswer Dataset::actOnRemark(const QString &id, qint64 baseVersion, const QJsonObject &action,
                                  const Actor &actor, const QDateTime &now)
{
    return stepOn(u"remarks"_s, id, baseVersion, [&](const QJsonObject &before) {
        return RemarkDesk::act(before, action, actor, now);
    });
}

} // namespace demo
