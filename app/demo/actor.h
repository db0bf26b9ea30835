// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace demo {

/// Who does something, as the rules of models/domain ask it.
struct Actor {
    QString name;
    QStringList roles;
    domain::AgencyId agencyId = {}; ///< empty: of any agency
    bool seesPersonal = true;       ///< may learn who a citizen or an author is
    QString accountId = {};
    bool keepsSigners = false;  ///< may revoke keys of others
    bool closesPeriods = false; ///< may close periods and review what agencies explain
    /// What they may speak for: those of their scope, else their own; empty: any agency.
    QList<domain::AgencyId> agencies = {};

    /// Whether they may act for this agency.
    [[nodiscard]] bool speaksFor(const domain::AgencyId &agency) const
    {
        return agencies.isEmpty() || agencies.contains(agency);
    }
};

} // namespace demo
