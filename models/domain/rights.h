// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/vocabulary.h"

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QStringList>

#include <chrono>
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
    std::optional<QList<AgencyId>> agencies = {};    ///< reports that they lead or support,
                                                     ///< what they supply and explain
    DataClasses classes = {DataClass::Public, DataClass::Internal, DataClass::Personal};
    QString accountId = {}; ///< whose problem reports are theirs; empty: not told, bounds nothing
    AgencyId agencyId = {}; ///< that they belong to

    bool operator==(const Rights &) const = default;
};

/// The subsystem of a collection all of whose records are of one; nothing for those of several
/// (observations, feeds, attachments of reports and of media items …) and for what belongs to all
/// (units, calendar …).
[[nodiscard]] std::optional<Subsystem> subsystemOf(Collection collection);
[[nodiscard]] bool maySee(const Rights &rights, Subsystem subsystem);
/// Whether any record of it may be read.
[[nodiscard]] bool mayRead(const Rights &rights, Collection collection);
/// "act" and "reports" for "act:reports". A backend that tells no permissions bounds by roles only:
/// true. "act:all" holds for everything.
[[nodiscard]] bool may(const Rights &rights, QLatin1StringView verb, QLatin1StringView what);
/// Who wrote an item of online information: personal, and only for those who watch the media.
[[nodiscard]] bool seesAuthors(const Rights &rights);
/// A short text that is equal exactly when two rights let the same be cached: subsystems, units,
/// agencies and classes, in any order, authors, how the system itself runs, and whose problem
/// reports.
[[nodiscard]] QString scopePrint(const Rights &rights);
/// Its beginning, without the problem reports: equal for two persons with the same rights, so that
/// a desk that changes hands keeps everything else.
[[nodiscard]] QString sharedScopePrint(const Rights &rights);
/// Whether two scopePrint() differ in the problem reports only.
[[nodiscard]] bool differInTicketsOnly(const QString &one, const QString &other);

/// How long the rights that the backend told last hold without it, unless a desk is set otherwise.
inline constexpr std::chrono::hours kRightsHoursOffline{72};

/// Whether the backend has not confirmed the rights for longer than `limit`. Both moments by its
/// clock; rights that were never told (null) cannot grow old.
[[nodiscard]] bool areOutdated(const QDateTime &lastTold, const QDateTime &now,
                               std::chrono::hours limit);
/// What may still be offered under the rights: while they are not outdated, all of it; after that
/// the desk stays readable as it is, and no role, no permission but to read and no personal data
/// are left.
[[nodiscard]] Rights effectiveRights(const Rights &rights, const QDateTime &lastTold,
                                     const QDateTime &now, std::chrono::hours limit);

} // namespace domain

Q_DECLARE_OPERATORS_FOR_FLAGS(domain::DataClasses)
