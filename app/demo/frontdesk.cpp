// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/frontdesk.h"

#include "models/core/moment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr qsizetype kLongestText = 4000;
constexpr qsizetype kLongestTicket = 10'000;
constexpr qsizetype kLongestName = 512;
constexpr qsizetype kLargestBatch = 1000;

QDateTime momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

QSet<QString> idsOf(const Catalogue &catalogue, const QString &list)
{
    QSet<QString> ids;
    for (const QJsonValue &record : catalogue.lists.value(list))
        ids.insert(record["id"_L1].toString());
    return ids;
}

/// Why an action on an alarm is refused; empty when it is not.
QString alarmFault(const QJsonObject &action, const QDateTime &now)
{
    const QString verb = action.value("verb"_L1).toString();
    const QString comment = action.value("comment"_L1).toString().trimmed();
    if (!QStringList{u"acknowledge"_s, u"shelve"_s, u"comment"_s}.contains(verb))
        return u"Không có thao tác “%1” với cảnh báo."_s.arg(verb);
    if (comment.size() > kLongestText)
        return u"Ghi chú dài quá 4.000 ký tự."_s;
    if (verb == "comment"_L1 && comment.isEmpty())
        return u"Thiếu nội dung ghi chú."_s;
    const QDateTime until = momentOf(action.value("until"_L1));
    if (verb == "shelve"_L1 && (!until.isValid() || until <= now))
        return u"Tạm gác cần một thời hạn sau bây giờ."_s;
    return {};
}

bool isUsageEvent(const QJsonValue &event)
{
    const QJsonValue seconds = event["seconds"_L1];
    return !event["id"_L1].toString().isEmpty() && !event["kind"_L1].toString().isEmpty() &&
           momentOf(event["at"_L1]).isValid() &&
           (seconds.isUndefined() ||
            (seconds.isDouble() && seconds.toInteger(-1) >= 0 && seconds.toInteger() <= 86'400));
}

} // namespace

AlarmDesk::AlarmDesk(const Catalogue &catalogue)
    : m_rules(idsOf(catalogue, u"alarm-rules"_s))
{
}

ActionAnswer AlarmDesk::act(const QString &key, qint64 seen, const QJsonObject &action,
                            const QString &who, const QDateTime &now)
{
    const QString rule = action.value("ruleId"_L1).toString();
    const QString subject = action.value("subject"_L1).toString();
    if (!m_rules.contains(key.section(u':', 0, 0)))
        return {
            404, problem(404, u"Not found"_s, u"There is no rule of the alarm %1."_s.arg(key)), {}};
    if (key != rule + u':' + subject)
        return refused(u"Thao tác nói về một cảnh báo khác với địa chỉ."_s);
    const QJsonObject newest = m_newest.value(key);
    if (newest.value("version"_L1).toInteger() != seen) {
        if (newest.isEmpty()) // nobody can have seen an action that is not there
            return {
                412,
                problem(412, u"Precondition failed"_s, u"There is no action on %1 yet."_s.arg(key)),
                {}};
        return {409, newest, {}};
    }
    if (const QString fault = alarmFault(action, now); !fault.isEmpty())
        return refused(fault);
    QJsonObject record{{u"id"_s, u"aa-%1"_s.arg(++m_actions)},
                       {u"version"_s, seen + 1},
                       {u"ruleId"_s, rule},
                       {u"subject"_s, subject},
                       {u"verb"_s, action.value("verb"_L1)},
                       {u"actor"_s, who},
                       {u"at"_s, core::iso(now)}};
    for (const QString &member : {u"comment"_s, u"until"_s}) {
        if (action.contains(member))
            record.insert(member, action.value(member));
    }
    m_newest.insert(key, record);
    return {200, record, {u"alarm-actions"_s}};
}

void AlarmDesk::restore(const std::vector<QJsonObject> &actions)
{
    m_newest.clear();
    m_actions = qint64(actions.size());
    for (const QJsonObject &record : actions)
        m_newest.insert(record.value("ruleId"_L1).toString() + u':' +
                            record.value("subject"_L1).toString(),
                        record);
}

TicketDesk::TicketDesk(const Catalogue &catalogue)
    : m_agencies(idsOf(catalogue, u"agencies"_s))
{
}

ActionAnswer TicketDesk::open(const QJsonObject &asked, const QString &who, const QDateTime &now)
{
    const QString title = asked.value("title"_L1).toString().trimmed();
    const QString text = asked.value("text"_L1).toString().trimmed();
    const QString agency = asked.value("agencyId"_L1).toString();
    if (title.isEmpty() || text.isEmpty())
        return refused(u"Thiếu tiêu đề hoặc nội dung."_s);
    if (title.size() > kLongestName || text.size() > kLongestTicket)
        return refused(u"Tiêu đề hoặc nội dung quá dài."_s);
    if (!agency.isEmpty() && !m_agencies.contains(agency))
        return refused(u"Không có cơ quan “%1”."_s.arg(agency));
    QJsonObject record{{u"id"_s, u"sc-%1"_s.arg(++m_tickets)},
                       {u"version"_s, 1},
                       {u"title"_s, title},
                       {u"text"_s, text},
                       {u"state"_s, agency.isEmpty() ? u"at-department"_s : u"at-agency"_s},
                       {u"openedBy"_s, who},
                       {u"openedAt"_s, core::iso(now)}};
    if (!agency.isEmpty())
        record.insert("agencyId"_L1, agency);
    return {201, record, {u"tickets"_s}};
}

ActionAnswer UsageLog::take(const QJsonObject &batch)
{
    const QJsonArray events = batch.value("events"_L1).toArray();
    if (events.isEmpty() || events.size() > kLargestBatch)
        return refused(u"A batch has 1 to 1000 events."_s);
    if (!std::ranges::all_of(events, isUsageEvent))
        return refused(u"An event has an id, a moment and a kind, and lasts at most a day."_s);
    for (const QJsonValue &event : events) {
        const QString id = event["id"_L1].toString();
        if (!m_events.contains(id))
            m_events.insert(id, event.toObject());
    }
    return {204, {}, {}};
}

qsizetype UsageLog::count(const QString &kind) const
{
    return std::ranges::count_if(m_events, [&](const QJsonObject &event) {
        return event.value("kind"_L1).toString() == kind;
    });
}

} // namespace demo
