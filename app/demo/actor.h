// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

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
    bool keepsSigners = false; ///< may revoke keys of others
};

} // namespace demo
