// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/accounts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

QStringList wordsOf(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue &word : list.toArray())
        words << word.toString();
    return words;
}

template<typename Id>
QList<Id> idsFrom(const QJsonValue &list)
{
    QList<Id> ids;
    for (const QString &word : wordsOf(list))
        ids << Id(word);
    return ids;
}

domain::DataClasses classesOf(const QStringList &words)
{
    domain::DataClasses classes;
    classes.setFlag(domain::DataClass::Public, words.contains("public"_L1));
    classes.setFlag(domain::DataClass::Internal, words.contains("internal"_L1));
    classes.setFlag(domain::DataClass::Personal, words.contains("personal"_L1));
    return classes;
}

domain::Rights rightsOf(const QJsonObject &record)
{
    domain::Rights rights{.roles = wordsOf(record.value("roles"_L1)),
                          .permissions = wordsOf(record.value("permissions"_L1))};
    const QJsonObject scope = record.value("scope"_L1).toObject();
    if (scope.contains("subsystems"_L1)) {
        rights.subsystems.emplace();
        for (const QString &word : wordsOf(scope.value("subsystems"_L1))) {
            if (const auto subsystem = domain::subsystemFromCode(word))
                rights.subsystems->append(*subsystem);
        }
    }
    if (scope.contains("unitIds"_L1))
        rights.units = idsFrom<domain::UnitId>(scope.value("unitIds"_L1));
    if (scope.contains("agencyIds"_L1))
        rights.agencies = idsFrom<domain::AgencyId>(scope.value("agencyIds"_L1));
    if (scope.contains("dataClasses"_L1))
        rights.classes = classesOf(wordsOf(scope.value("dataClasses"_L1)));
    rights.accountId = record.value("id"_L1).toString();
    rights.agencyId = domain::AgencyId(record.value("agencyId"_L1).toString());
    return rights;
}

} // namespace

QJsonObject Account::me() const
{
    QJsonObject told = record;
    for (const QString &member : {u"title"_s, u"titleEn"_s, u"sees"_s, u"seesEn"_s})
        told.remove(member);
    return told;
}

Actor Account::actor() const
{
    QList<domain::AgencyId> own;
    if (!isEverywhere && !agencyId().isEmpty())
        own << domain::AgencyId(agencyId());
    return {name(),
            rights.roles,
            domain::AgencyId(isEverywhere ? QString() : agencyId()),
            rights.classes.testFlag(domain::DataClass::Personal),
            id(),
            domain::may(rights, "act"_L1, "signers"_L1),
            domain::may(rights, "act"_L1, "closings"_L1),
            rights.agencies.value_or(own)};
}

Accounts::Accounts(const QJsonArray &offered, QJsonObject fixed)
{
    for (const QJsonValue &value : offered)
        m_all.push_back({value.toObject(), rightsOf(value.toObject())});
    auto rights = rightsOf(fixed);
    m_all.push_back({std::move(fixed), std::move(rights), true});
}

const Account *Accounts::find(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &Account::id);
    return found == m_all.end() ? nullptr : &*found;
}

std::vector<Account> Accounts::offered() const
{
    return {m_all.begin(), m_all.end() - 1};
}

core::Result<void> Accounts::change(const QString &id, const QJsonObject &members)
{
    const auto found = std::ranges::find(m_all, id, &Account::id);
    if (found == m_all.end())
        return core::failure(core::ErrorKind::NotFound, u"There is no account “%1”."_s.arg(id));
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member.key() == "id"_L1)
            continue;
        if (member.value().isNull())
            found->record.remove(member.key());
        else
            found->record.insert(member.key(), member.value());
    }
    found->rights = rightsOf(found->record);
    found->isEverywhere = false;
    return {};
}

} // namespace demo
