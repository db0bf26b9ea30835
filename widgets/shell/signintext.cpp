// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/signintext.h"

#include "models/items/directory.h"
#include "widgets/common/errortext.h"
#include "widgets/common/format.h"
#include "widgets/pages/indicatorblock.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

struct RoleRow {
    QLatin1StringView code;
    const char *text;
};

constexpr std::array kRoleRows = {
    RoleRow{"provincial-leader"_L1, QT_TRANSLATE_NOOP("Role", "Provincial leader")},
    RoleRow{"committee-office"_L1, QT_TRANSLATE_NOOP("Role", "Office of the People's Committee")},
    RoleRow{"department-leader"_L1, QT_TRANSLATE_NOOP("Role", "Department leader")},
    RoleRow{"department-officer"_L1, QT_TRANSLATE_NOOP("Role", "Department officer")},
    RoleRow{"central-agency"_L1, QT_TRANSLATE_NOOP("Role", "Central agency")},
    RoleRow{"territory-leader"_L1, QT_TRANSLATE_NOOP("Role", "District or commune leader")},
    RoleRow{"commune-officer"_L1, QT_TRANSLATE_NOOP("Role", "Commune officer")},
    RoleRow{"ioc-operator"_L1, QT_TRANSLATE_NOOP("Role", "IOC operator")},
    RoleRow{"ioc-operator-lead"_L1, QT_TRANSLATE_NOOP("Role", "Lead of the IOC shift")},
    RoleRow{"media-officer"_L1, QT_TRANSLATE_NOOP("Role", "Media officer")},
    RoleRow{"digital-department"_L1,
            QT_TRANSLATE_NOOP("Role", "Department for digital transformation")},
    RoleRow{"system-admin"_L1, QT_TRANSLATE_NOOP("Role", "System administrator")},
    RoleRow{"auditor"_L1, QT_TRANSLATE_NOOP("Role", "Auditor")}};

QString accountWord(const char *source)
{
    return QCoreApplication::translate("SignIn", source);
}

/// Names as one line; of many only the first and how many more.
QString listed(const QStringList &names)
{
    constexpr qsizetype kMostNames = 6;
    if (names.size() <= kMostNames)
        return names.join(u", "_s);
    return accountWord(QT_TRANSLATE_NOOP("SignIn", "%1 and %2 more"))
        .arg(names.mid(0, kMostNames).join(u", "_s), QString::number(names.size() - kMostNames));
}

QString subsystemsText(const domain::Rights &rights)
{
    if (!rights.subsystems)
        return accountWord(QT_TRANSLATE_NOOP("SignIn", "all subsystems"));
    if (rights.subsystems->isEmpty())
        return accountWord(QT_TRANSLATE_NOOP("SignIn", "no subsystem"));
    QStringList names;
    for (const auto subsystem : *rights.subsystems)
        names << pages::subsystemText(subsystem);
    return names.join(u", "_s);
}

QString placesText(const domain::Rights &rights, const items::Reference &reference)
{
    QStringList names;
    if (rights.units) {
        for (const auto &id : *rights.units)
            names << reference.unitName(id);
    }
    if (rights.agencies) {
        for (const auto &id : *rights.agencies)
            names << reference.agencyName(id);
    }
    if (rights.units || rights.agencies)
        return names.isEmpty() ? accountWord(QT_TRANSLATE_NOOP("SignIn", "no place"))
                               : listed(names);
    return accountWord(QT_TRANSLATE_NOOP("SignIn", "the whole province"));
}

QString classesText(domain::DataClasses classes)
{
    QStringList words;
    if (classes.testFlag(domain::DataClass::Public))
        words << accountWord(QT_TRANSLATE_NOOP("SignIn", "public"));
    if (classes.testFlag(domain::DataClass::Internal))
        words << accountWord(QT_TRANSLATE_NOOP("SignIn", "internal"));
    if (classes.testFlag(domain::DataClass::Personal))
        words << accountWord(QT_TRANSLATE_NOOP("SignIn", "personal data"));
    return words.join(u", "_s);
}

} // namespace

QString roleText(const QString &code)
{
    const auto found = std::ranges::find(kRoleRows, code, &RoleRow::code);
    return found == kRoleRows.end() ? code : QCoreApplication::translate("Role", found->text);
}

AccountText accountText(const syncing::DeskUser &user, const items::Reference &reference)
{
    AccountText text;
    text.name = user.name;
    if (user.name.isEmpty())
        return text;
    for (const QString &role : user.rights.roles)
        text.roles << roleText(role);
    text.agency = reference.agencyName(user.agencyId);
    text.sees = u"%1; %2"_s.arg(subsystemsText(user.rights), placesText(user.rights, reference));
    text.classes = classesText(user.rights.classes);
    return text;
}

QString signInErrorText(const core::Error &error)
{
    using enum core::ErrorKind;
    switch (error.kind) {
    case Cancelled:
        return {};
    case Timeout:
        return accountWord(QT_TRANSLATE_NOOP(
            "SignIn", "Nobody signed in before the time was up. Please try again."));
    case Offline:
    case Network:
        return accountWord(
            QT_TRANSLATE_NOOP("SignIn", "The sign-in service cannot be reached. Check the network; "
                                        "saved data stay readable."));
    case Server:
    case Throttled:
        return accountWord(
            QT_TRANSLATE_NOOP("SignIn", "The sign-in service has a fault or is busy. Please try "
                                        "again in a few minutes."));
    case Forbidden:
    case Refused:
        return accountWord(QT_TRANSLATE_NOOP(
            "SignIn", "The sign-in was refused. Try again, or ask your administrator whether the "
                      "account is allowed to work here."));
    case Unauthorized:
        return accountWord(QT_TRANSLATE_NOOP(
            "SignIn", "The sign-in is no longer accepted. Please sign in again."));
    case BadContract:
    case NotIoc:
        return accountWord(QT_TRANSLATE_NOOP(
            "SignIn", "The sign-in service gave an answer that cannot be trusted; it was not used. "
                      "Tell your administrator."));
    case KeyringLocked:
    case KeyringAbsent:
    case KeyringFailed:
        return accountWord(QT_TRANSLATE_NOOP(
            "SignIn", "The keyring does not keep the sign-in. It holds until the console closes; "
                      "unlock the keyring so that it is kept."));
    default:
        return common::describe(error).sentence;
    }
}

QString countdownText(const QDateTime &end, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, now.secsTo(end));
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace shell
