// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/frontdesk.h"

#include "models/core/moment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

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

bool isUsageEvent(const QJsonValue &event)
{
    const QJsonValue seconds = event["seconds"_L1];
    return !event["id"_L1].toString().isEmpty() && !event["kind"_L1].toString().isEmpty() &&
           momentOf(event["at"_L1]).isValid() &&
           (seconds.isUndefined() ||
            (seconds.isDouble() && seconds.toInteger(-1) >= 0 && seconds.toInteger() <= 86'400));
}

} // namespace

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
