// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What consoles do with media items, alarms and remarks, and their tickets: the desks judge, the
// feeds keep.
#include "app/demo/dataset.h"

using namespace Qt::StringLiterals;

namespace demo {

std::optional<QJsonObject> Dataset::mediaItem(const QString &id) const
{
    if (auto changed = m_feeds.constFind(u"media-items"_s)->changed(id))
        return changed;
    const auto found = m_mediaItems.constFind(id);
    return found == m_mediaItems.cend() ? std::nullopt : std::optional(*found);
}

ActionAnswer Dataset::actOnMedia(const QString &itemId, qint64 baseVersion,
                                 const QJsonObject &action, const QString &actor,
                                 const QDateTime &now)
{
    const auto found = mediaItem(itemId);
    if (!found)
        return {404, problem(404, u"Not found"_s, u"There is no item %1."_s.arg(itemId)), {}};
    if (found->value("version"_L1).toInteger() != baseVersion)
        return {409, *found, {}};
    auto answer = m_mediaDesk.act(*found, action, actor, now);
    if (answer.status == 200)
        m_feeds[u"media-items"_s].put(answer.body, false);
    return answer;
}

ActionAnswer Dataset::actOnAlarm(const QString &key, qint64 seen, const QJsonObject &action,
                                 const QString &actor, const QDateTime &now)
{
    auto answer = m_alarms.act(key, seen, action, actor, now);
    if (answer.status == 200)
        m_feeds[u"alarm-actions"_s].put(answer.body, true);
    return answer;
}

ActionAnswer Dataset::openTicket(const QJsonObject &asked, const QString &actor,
                                 const QDateTime &now)
{
    auto answer = m_tickets.open(asked, actor, now);
    if (answer.status == 201)
        m_feeds[u"tickets"_s].put(answer.body, true);
    return answer;
}

std::optional<QJsonObject> Dataset::remark(const QString &id) const
{
    if (auto changed = m_feeds.constFind(u"remarks"_s)->changed(id))
        return changed;
    const auto found = m_remarks.constFind(id);
    return found == m_remarks.cend() ? std::nullopt : std::optional(*found);
}

ActionAnswer Dataset::writeRemark(const QJsonObject &asked, const QString &actor,
                                  const QDateTime &now)
{
    const QString id = asked.value("id"_L1).toString();
    if (remark(id))
        return refused(u"Đã có nhận định hoặc ý kiến mang mã %1."_s.arg(id));
    auto answer = m_remarkDesk.write(asked, actor, now);
    if (answer.status == 201)
        m_feeds[u"remarks"_s].put(answer.body, true);
    return answer;
}

ActionAnswer Dataset::actOnRemark(const QString &id, qint64 baseVersion, const QJsonObject &action,
                                  const QString &actor, const QDateTime &now)
{
    const auto found = remark(id);
    if (!found)
        return {404, problem(404, u"Not found"_s, u"There is no remark %1."_s.arg(id)), {}};
    if (found->value("version"_L1).toInteger() != baseVersion)
        return {409, *found, {}};
    auto answer = RemarkDesk::act(*found, action, actor, now);
    if (answer.status == 200)
        m_feeds[u"remarks"_s].put(answer.body, false);
    return answer;
}

} // namespace demo
