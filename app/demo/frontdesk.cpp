// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/frontdesk.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr qsizetype kLargestBatch = 1000;
constexpr qint64 kMostCounted = 100'000;

QDateTime momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

bool isUsageEvent(const QJsonValue &event)
{
    const QJsonValue seconds = event["seconds"_L1];
    const QJsonValue times = event["count"_L1];
    return !event["id"_L1].toString().isEmpty() && !event["kind"_L1].toString().isEmpty() &&
           momentOf(event["at"_L1]).isValid() &&
           (times.isUndefined() || (times.toInteger() >= 1 && times.toInteger() <= kMostCounted)) &&
           (seconds.isUndefined() ||
            (seconds.isDouble() && seconds.toInteger(-1) >= 0 && seconds.toInteger() <= 86'400));
}

} // namespace

ActionAnswer UsageLog::take(const QJsonObject &batch, qint64 step,
                            std::vector<QJsonObject> *counted)
{
    const QJsonArray events = batch.value("events"_L1).toArray();
    if (events.isEmpty() || events.size() > kLargestBatch)
        return refused(u"A batch has 1 to 1000 events."_s);
    if (!std::ranges::all_of(events, isUsageEvent))
        return refused(u"An event has an id, a moment and a kind, and lasts at most a day."_s);
    for (const QJsonValue &event : events) {
        const QString id = event["id"_L1].toString();
        if (m_events.contains(id))
            continue;
        m_events.insert(id, {event.toObject(), step});
        if (counted)
            counted->push_back(event.toObject());
    }
    return {204, {}, {}};
}

void UsageLog::restore(qint64 step)
{
    m_events.removeIf([step](const auto &known) { return known.value().step > step; });
}

qsizetype UsageLog::count(const QString &kind) const
{
    qsizetype times = 0;
    for (const Known &known : m_events) {
        if (known.event.value("kind"_L1).toString() == kind)
            times += known.event.value("count"_L1).toInt(1);
    }
    return times;
}

} // namespace demo
