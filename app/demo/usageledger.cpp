// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/usageledger.h"

#include "models/domain/usagecounts.h"
#include "models/domain/usageevent.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr int kUsageOffset = 7 * 3600;

QDate usedOn(const QJsonObject &event)
{
    return QDateTime::fromString(event.value("at"_L1).toString(), Qt::ISODate)
        .toOffsetFromUtc(kUsageOffset)
        .date();
}

/// The role that the person worked in, if it is theirs.
QString roleAtWork(const QJsonObject &event, const Actor &actor)
{
    const QString told = event.value("role"_L1).toString();
    return actor.roles.contains(told) ? told : actor.roles.value(0);
}

void addUse(domain::UsageCounts &counts, const QJsonObject &event)
{
    using domain::UsageKind;
    const int times = event.value("count"_L1).toInt(1);
    const QString subject = domain::usageSubject(event.value("subject"_L1).toString());
    switch (domain::usageKindFromCode(event.value("kind"_L1).toString())
                .value_or(UsageKind::SignedIn)) {
    case UsageKind::PaneOpened:
    case UsageKind::PageShown:
        if (!subject.isEmpty())
            counts.screens[subject] += times;
        break;
    case UsageKind::Exported:
        counts.exports += times;
        break;
    case UsageKind::AlarmAcknowledged:
        counts.acknowledged += times;
        break;
    case UsageKind::DirectionIssued:
        counts.directions += times;
        break;
    case UsageKind::SignedIn:
    case UsageKind::BulletinMade:
        break;
    }
}

QJsonObject newUsageDay(const QString &id, const QDate &day, const QString &agency,
                        const QString &role, int issued)
{
    QJsonObject record{
        {u"id"_s, id},     {u"version"_s, 0},     {u"day"_s, day.toString(Qt::ISODate)},
        {u"role"_s, role}, {u"issued"_s, issued}, {u"active"_s, 0}};
    if (!agency.isEmpty())
        record.insert("agencyId"_L1, agency);
    return record;
}

} // namespace

QString usageDayId(const QDate &day, const QString &agency, const QString &role)
{
    return u"ud-%1-%2-%3"_s.arg(day.toString(Qt::ISODate), agency.isEmpty() ? u"x"_s : agency,
                                role);
}

UsageLedger::Taken UsageLedger::take(const QJsonObject &batch, const Actor &actor, qint64 step,
                                     const Before &before, const Issued &issued)
{
    std::vector<QJsonObject> counted;
    Taken taken{m_log.take(batch, step, &counted)};
    const QString agency = actor.agencyId.value;
    QMap<std::pair<QDate, QString>, std::vector<QJsonObject>> byDay;
    for (const QJsonObject &event : counted) {
        if (const QString role = roleAtWork(event, actor); !role.isEmpty())
            byDay[{usedOn(event), role}].push_back(event);
    }
    for (const auto &[key, events] : byDay.asKeyValueRange()) {
        const auto &[day, role] = key;
        const QString id = usageDayId(day, agency, role);
        QJsonObject record = before(id).value_or(
            newUsageDay(id, day, agency, role, issued(agency, role)));
        domain::UsageCounts counts = domain::usageCountsFrom(
            record.value("document"_L1).toObject());
        for (const QJsonObject &event : events)
            addUse(counts, event);
        const QString worker = id + u' ' + actor.accountId;
        const bool isNew = !m_workers.contains(worker);
        if (isNew)
            m_workers.insert(worker, step);
        const int active = record.value("active"_L1).toInt() + (isNew ? 1 : 0);
        const int accounts = std::max(1, record.value("issued"_L1).toInt());
        record.insert("issued"_L1, accounts);
        record.insert("active"_L1, std::min(active, accounts));
        record.insert("document"_L1, domain::toJson(counts));
        record.insert("version"_L1, record.value("version"_L1).toInteger() + 1);
        taken.days.push_back(record);
    }
    return taken;
}

void UsageLedger::restore(qint64 step)
{
    m_log.restore(step);
    m_workers.removeIf([step](const auto &worker) { return worker.value() > step; });
}

} // namespace demo
