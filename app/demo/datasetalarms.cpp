// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms, their rules, and the walls: the desks judge, the feeds keep.
#include "app/demo/dataset.h"
#include "app/demo/walldesk.h"
#include "models/domain/momentin.h"
#include "models/domain/walledits.h"

using namespace Qt::StringLiterals;

namespace demo {

ActionAnswer Dataset::actOnAlarm(const QString &key, qint64 seen, const QJsonObject &action,
                                 const Actor &actor, const QDateTime &now)
{
    if (!record(u"alarm-rules"_s, key.section(u':', 0, 0)))
        return {
            404, problem(404, u"Not found"_s, u"There is no rule of the alarm %1."_s.arg(key)), {}};
    auto answer = m_alarms.act(key, seen, action, actor, now);
    if (answer.status == 200)
        put(u"alarm-actions"_s, answer.body, true);
    return answer;
}

ActionAnswer Dataset::addAlarmRule(const QJsonObject &asked, const Actor &actor,
                                   const QDateTime &now)
{
    auto answer = addTo(u"alarm-rules"_s, asked, u"Đã có quy tắc mang mã %1."_s,
                        [&] { return AlarmDesk::keepRule(asked, {}, m_sightIndex, actor, now); });
    if (answer.status == 201)
        m_sightIndex.noteAlarmRule(answer.body);
    return answer;
}

ActionAnswer Dataset::reviseAlarmRule(const QString &id, qint64 baseVersion,
                                      const QJsonObject &action, const Actor &actor,
                                      const QDateTime &now)
{
    return stepOn(u"alarm-rules"_s, id, baseVersion, [&](const QJsonObject &before) {
        return AlarmDesk::keepRule(action, before, m_sightIndex, actor, now);
    });
}

ActionAnswer Dataset::addWallPage(const QJsonObject &asked, const Actor &actor,
                                  const QDateTime &now)
{
    return addTo(u"wall-pages"_s, asked, u"Đã có trang mang mã %1."_s,
                 [&] { return walldesk::keepPage(asked, {}, actor, now); });
}

ActionAnswer Dataset::actOnWallPage(const QString &id, qint64 baseVersion,
                                    const QJsonObject &action, const Actor &actor,
                                    const QDateTime &now)
{
    if (action.value("verb"_L1).toString() != domain::kRemoveVerb)
        return stepOn(u"wall-pages"_s, id, baseVersion, [&](const QJsonObject &before) {
            return walldesk::keepPage(action, before, actor, now);
        });
    const auto before = seen(u"wall-pages"_s, id, baseVersion);
    if (!before)
        return before.error();
    remove(u"wall-pages"_s, id);
    return {200, *before, {u"wall-pages"_s}};
}

ActionAnswer Dataset::commandWall(const QJsonObject &asked, const Actor &actor,
                                  const QDateTime &now)
{
    const QString collection = u"wall-commands"_s;
    auto answer = addTo(collection, asked, u"Đã có lệnh mang mã %1."_s,
                        [&] { return walldesk::command(asked, actor, now); });
    if (answer.status != 201)
        return answer;
    const QDateTime kept = now.addDuration(-walldesk::kCommandsKept);
    for (const QJsonObject &old : feed(collection)->changes()) {
        const QString id = old.value("id"_L1).toString();
        if (!feed(collection)->isRemoved(id) && domain::momentIn(old, "at"_L1) < kept)
            remove(collection, id);
    }
    return answer;
}

} // namespace demo
