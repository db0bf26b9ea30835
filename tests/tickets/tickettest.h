// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actor.h"

#include <QDateTime>
#include <QTimeZone>

/// What tests of problem reports and proposals start from.
namespace tickettest {

inline const domain::AgencyId kHealth(QStringLiteral("a-syt"));
inline const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

inline demo::Actor demoActor(const QString &name, const QString &role, const QString &agency)
{
    return {.name = name,
            .roles = {role},
            .agencyId = domain::AgencyId(agency),
            .accountId = name,
            .agencies = {domain::AgencyId(agency)}};
}

} // namespace tickettest
