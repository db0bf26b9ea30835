// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/sight.h"

#include "models/domain/keeping.h"
#include "models/domain/mediaworkflow.h"
#include "models/domain/ticketedits.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

using domain::Collection;
using domain::DataClass;
using domain::Subsystem;

/// Notes that people inside make for each other.
bool isNoteKind(const QString &kind)
{
    return kind == "comment"_L1 || kind == "assign"_L1 || kind == "reveal"_L1;
}

std::vector<domain::Unit> unitsFrom(const QJsonArray &records)
{
    std::vector<domain::Unit> units;
    for (const QJsonValue &record : records) {
        domain::Unit unit;
        unit.id = domain::UnitId(record["id"_L1].toString());
        unit.parentId = domain::UnitId(record["parentId"_L1].toString());
        for (const QJsonValue &next : record["successors"_L1].toArray()) {
            domain::Succession succession;
            succession.to = domain::UnitId(next["to"_L1].toString());
            unit.successors.push_back(succession);
        }
        units.push_back(std::move(unit));
    }
    return units;
}

QString shortPrint(const QString &scope)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(scope.toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace

SightIndex::SightIndex(const Catalogue &catalogue)
    : units(catalogue.lists.value(u"units"_s))
{
    for (const QJsonValue &one : catalogue.lists.value(u"indicators"_s)) {
        if (const auto subsystem = domain::subsystemFromCode(one["subsystem"_L1].toString()))
            indicators.insert(one["id"_L1].toString(),
                              {*subsystem, one["disclosure"_L1].toString() == "internal"_L1});
    }
    for (const QJsonValue &one : catalogue.lists.value(u"feeds"_s)) {
        Source source{.agencyId = one["agencyId"_L1].toString(), .indicatorIds = {}};
        for (const QJsonValue &id : one["indicatorIds"_L1].toArray())
            source.indicatorIds << id.toString();
        feeds.insert(one["id"_L1].toString(), source);
    }
    for (const QJsonValue &one : catalogue.lists.value(u"alarm-rules"_s))
        noteAlarmRule(one.toObject());
}

void SightIndex::noteAlarmRule(const QJsonObject &rule)
{
    if (const auto subsystem = domain::subsystemFromCode(rule.value("subsystem"_L1).toString()))
        alarmRules.insert(rule.value("id"_L1).toString(), *subsystem);
}

Sight::Sight(domain::Rights rights, const SightIndex &index)
    : m_rights(std::move(rights))
    , m_index(&index)
    , m_hasAuthors(domain::mayReadAuthors({.roles = domain::mediaRolesFrom(m_rights.roles),
                                           .seesPersonal = has(DataClass::Personal)}))
{
    if (m_rights.units)
        m_territory = domain::territoryOf(*m_rights.units, unitsFrom(index.units));
    const bool isBounded = std::ranges::any_of(domain::kCollections, [this](Collection one) {
        return one != Collection::Tickets && !isWhole(one);
    });
    if (isBounded)
        m_print = shortPrint(domain::sharedScopePrint(m_rights) +
                             (m_hasAuthors ? u";authors"_s : QString()));
    if (!isWhole(Collection::Tickets))
        m_ticketPrint = shortPrint(domain::scopePrint(m_rights));
}

bool Sight::seesEverySubsystem() const
{
    return std::ranges::all_of(domain::kSubsystems,
                               [this](Subsystem one) { return domain::maySee(m_rights, one); });
}

bool Sight::isWhole(Collection collection) const
{
    switch (collection) {
    case Collection::Indicators:
    case Collection::Plans:
    case Collection::Observations:
    case Collection::Feeds:
    case Collection::Slots:
    case Collection::Remarks:
        return seesEverySubsystem() && has(DataClass::Internal);
    case Collection::Submissions:
        return mayRead(collection) && seesEverySubsystem() && !m_rights.agencies;
    case Collection::Explanations:
        return mayRead(collection) && !m_rights.agencies;
    case Collection::Tickets:
        return domain::seesEveryTicket(m_rights);
    case Collection::AlarmRules:
        return seesEverySubsystem();
    case Collection::AlarmActions:
        return seesEverySubsystem() && hasEveryReport();
    case Collection::Attachments:
        return domain::maySee(m_rights, Subsystem::FieldReports) &&
               domain::maySee(m_rights, Subsystem::Media) && hasEveryReport();
    case Collection::Reports:
        return mayRead(collection) && hasEveryReport() && has(DataClass::Internal) &&
               has(DataClass::Personal);
    case Collection::ReportEvents:
        return mayRead(collection) && hasEveryReport() && has(DataClass::Internal);
    case Collection::MediaItems:
        return mayRead(collection) && has(DataClass::Internal) && m_hasAuthors;
    default:
        return mayRead(collection);
    }
}

bool Sight::sees(const ReportHolder &holder) const
{
    if (!domain::maySee(m_rights, Subsystem::FieldReports))
        return false;
    if (m_rights.units && !m_territory.contains(holder.unitId) &&
        !m_territory.contains(holder.districtId))
        return false;
    return !m_rights.agencies ||
           std::ranges::any_of(holder.agencyIds, [this](const QString &agency) {
               return m_rights.agencies->contains(domain::AgencyId(agency));
           });
}

bool Sight::seesIndicator(const QString &id) const
{
    const auto found = m_index->indicators.constFind(id);
    if (found == m_index->indicators.cend())
        return false;
    return domain::maySee(m_rights, found->subsystem) &&
           (has(DataClass::Internal) || !found->isInternal);
}

bool Sight::seesFeed(const QString &id) const
{
    const auto indicators = m_index->feeds.value(id).indicatorIds;
    return std::ranges::any_of(indicators,
                               [this](const QString &one) { return seesIndicator(one); });
}

bool Sight::seesAgency(const QString &id) const
{
    return !m_rights.agencies || m_rights.agencies->contains(domain::AgencyId(id));
}

bool Sight::seesAlarmRule(const QString &id) const
{
    const auto found = m_index->alarmRules.constFind(id);
    return found != m_index->alarmRules.cend() && domain::maySee(m_rights, *found);
}

bool Sight::sees(Collection collection, const QJsonObject &record) const
{
    const auto text = [&](QLatin1StringView key) { return record.value(key).toString(); };
    switch (collection) {
    case Collection::Indicators:
        return seesIndicator(text("id"_L1));
    case Collection::Plans:
    case Collection::Observations:
    case Collection::Slots:
    case Collection::Remarks:
        return seesIndicator(text("indicatorId"_L1));
    case Collection::Feeds: {
        const QJsonArray indicators = record.value("indicatorIds"_L1).toArray();
        return std::ranges::any_of(
            indicators, [this](const QJsonValue &id) { return seesIndicator(id.toString()); });
    }
    case Collection::Submissions:
        return mayRead(collection) && seesFeed(text("feedId"_L1)) &&
               seesAgency(text("agencyId"_L1));
    case Collection::Explanations:
        return mayRead(collection) && seesAgency(text("agencyId"_L1));
    case Collection::Tickets:
        return domain::seesTicket(m_rights, domain::ticketFromSnapshot(record));
    case Collection::AlarmRules:
        return seesAlarmRule(text("id"_L1));
    case Collection::AlarmActions:
        return seesAlarmRule(text("ruleId"_L1));
    case Collection::ReportEvents:
        return has(DataClass::Internal) || !isNoteKind(text("kind"_L1));
    case Collection::Attachments:
        return domain::maySee(m_rights, text("reportId"_L1).isEmpty() ? Subsystem::Media
                                                                      : Subsystem::FieldReports);
    default:
        return mayRead(collection);
    }
}

QJsonObject Sight::shown(Collection collection, QJsonObject record) const
{
    if (collection == Collection::Reports) {
        if (!has(DataClass::Personal)) {
            record.remove("senderName"_L1);
            record.remove("senderPhone"_L1);
        }
        if (!has(DataClass::Internal))
            record.remove("assignee"_L1);
    }
    if (collection == Collection::MediaItems) {
        if (!m_hasAuthors)
            record.remove("author"_L1);
        if (!has(DataClass::Internal)) {
            QJsonArray history;
            for (const QJsonValue &step : record.value("history"_L1).toArray()) {
                if (step["verb"_L1].toString() != "comment"_L1)
                    history.append(step);
            }
            if (record.contains("history"_L1))
                record.insert("history"_L1, history);
        }
    }
    return record;
}

} // namespace demo
