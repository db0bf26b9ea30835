// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/vocabulary.h"

#include <QFlags>
#include <QList>
#include <QStringList>

#include <optional>

namespace domain {

/// How far a thing may be known. JSON: "public", "internal", "personal".
enum class DataClass {
    Public = 1,
    Internal = 2,
    Personal = 4, ///< who a citizen is: name, telephone, what a reveal shows
};
Q_DECLARE_FLAGS(DataClasses, DataClass)

/// What the backend lets the person at this desk see and do: role × subsystem × territory × data
/// class (domain.md E). JSON: `GET /v1/me`. A bound that is not told does not narrow.
struct Rights {
    QStringList roles = {};
    QStringList permissions = {};                    ///< "verb:what", such as "act:reports"
    std::optional<QList<Subsystem>> subsystems = {}; ///< empty list: none
    std::optional<QList<UnitId>> units = {};         ///< with everything below them
    std::optional<QList<AgencyId>> agencies = {};    ///< reports that they lead or support
    DataClasses classes = {DataClass::Public, DataClass::Internal, DataClass::Personal};

    bool operator==(const Rights &) const = default;
};

/// The subsystem of a collection all of whose records are of one; nothing for those of several
/// (observations, feeds …) and for what belongs to all (units, calendar …).
[[nodiscard]] std::optional<Subsystem> subsystemOf(Collection collection);
[[nodiscard]] bool maySee(const Rights &rights, Subsystem subsystem);
/// Whether any record of it may be read.
[[nodiscard]] bool mayRead(const Rights &rights, Collection collection);
/// "act" and "reports" for "act:reports". A backend that tells no permissions bounds by roles only:
/// true. "act:all" holds for everything.
[[nodiscard]] bool may(const Rights &rights, QLatin1StringView verb, QLatin1StringView what);
/// A short text that is equal exactly when two rights let the same be cached: subsystems, units,
/// agencies and classes, in any order.
[[nodiscard]] QString scopePrint(const Rights &rights);

} // namespace domain

Q_DECLARE_OPERATORS_FOR_FLAGS(domain::DataClasses)
