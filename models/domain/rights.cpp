// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rights.h"

#include "models/domain/mediaworkflow.h"
#include "models/domain/ticketworkflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr QLatin1StringView kTicketsOf(";tickets=");

template<typename List, typename Text>
QString boundPrint(const std::optional<List> &bound, const Text &text)
{
    if (!bound)
        return u"*"_s;
    QStringList parts;
    for (const auto &one : *bound)
        parts << text(one);
    parts.sort();
    parts.removeDuplicates();
    return parts.join(u',');
}

} // namespace

std::optional<Subsystem> subsystemOf(Collection collection)
{
    switch (collection) {
    case Collection::ReportCategories:
    case Collection::Reports:
    case Collection::ReportEvents:
        return Subsystem::FieldReports;
    case Collection::MediaSources:
    case Collection::MediaItems:
    case Collection::MediaRules:
        return Subsystem::Media;
    default:
        return std::nullopt;
    }
}

bool maySee(const Rights &rights, Subsystem subsystem)
{
    return !rights.subsystems || rights.subsystems->contains(subsystem);
}

bool mayRead(const Rights &rights, Collection collection)
{
    if (collection == Collection::Attachments)
        return maySee(rights, Subsystem::FieldReports) || maySee(rights, Subsystem::Media);
    // They speak of every subsystem, and of what is not published yet.
    if (collection == Collection::Bulletins)
        return rights.classes.testFlag(DataClass::Internal) &&
               std::ranges::all_of(kSubsystems, [&](Subsystem one) { return maySee(rights, one); });
    switch (collection) {
    case Collection::Submissions:
    case Collection::Closings:
    case Collection::Explanations: // of values that are not published yet, and of who is to blame
        return rights.classes.testFlag(DataClass::Internal);
    case Collection::UsageDays:
    case Collection::ServiceDays:
        return may(rights, "read"_L1, "operation"_L1);
    default:
        break;
    }
    const auto subsystem = subsystemOf(collection);
    return !subsystem || maySee(rights, *subsystem);
}

bool may(const Rights &rights, QLatin1StringView verb, QLatin1StringView what)
{
    return rights.permissions.isEmpty() ||
           std::ranges::any_of(rights.permissions, [&](const QString &permission) {
               return permission.section(u':', 0, 0) == verb &&
                      (permission.section(u':', 1) == what ||
                       permission.section(u':', 1) == "all"_L1);
           });
}

bool seesAuthors(const Rights &rights)
{
    return mayReadAuthors({.roles = mediaRolesFrom(rights.roles),
                           .seesPersonal = rights.classes.testFlag(DataClass::Personal)});
}

QString sharedScopePrint(const Rights &rights)
{
    const auto idText = [](const auto &id) { return id.value; };
    QString print = u"s=%1;u=%2;a=%3;c=%4"_s.arg(
        boundPrint(rights.subsystems, [](Subsystem one) { return code(one); }),
        boundPrint(rights.units, idText), boundPrint(rights.agencies, idText),
        QString::number(rights.classes.toInt()));
    if (seesAuthors(rights))
        print += u";authors"_s;
    // Nearly all may: what they cached before there was anything to read here stays good.
    if (!mayRead(rights, Collection::UsageDays))
        print += u";no-operation"_s;
    return print;
}

QString scopePrint(const Rights &rights)
{
    QString shared = sharedScopePrint(rights);
    if (seesEveryTicket(rights))
        return shared;
    const std::optional agencies(ticketAgencies(rights));
    return shared + kTicketsOf + rights.accountId + u'@' +
           boundPrint(agencies, [](const AgencyId &id) { return id.value; });
}

bool differInTicketsOnly(const QString &one, const QString &other)
{
    return one != other && one.section(kTicketsOf, 0, 0) == other.section(kTicketsOf, 0, 0);
}

bool areOutdated(const QDateTime &lastTold, const QDateTime &now, std::chrono::hours limit)
{
    return lastTold.isValid() && now - lastTold > limit;
}

Rights effectiveRights(const Rights &rights, const QDateTime &lastTold, const QDateTime &now,
                       std::chrono::hours limit)
{
    if (!areOutdated(lastTold, now, limit))
        return rights;
    Rights left = rights;
    left.roles.clear();
    left.permissions = {u"read:all"_s};
    left.classes.setFlag(DataClass::Personal, false);
    return left;
}

} // namespace domain
