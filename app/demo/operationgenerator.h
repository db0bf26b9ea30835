// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

#include <vector>

namespace demo {

/// How the demo's IOC ran and was used in the year before `now`: an outage, nuisances, a failed
/// backup, trials of restoring, reviews of access, accounts that were locked; how accounts of some
/// agencies and roles used it. Days of the province, up to yesterday. The same seed and day give
/// the same.
[[nodiscard]] std::vector<QJsonObject> serviceDays(quint32 seed, const QDateTime &now);
[[nodiscard]] std::vector<QJsonObject> usageDays(quint32 seed, const QDateTime &now);
/// Those of one day, `daysAgo` from 1 to kOperationDays.
inline constexpr int kOperationDays = 365;
[[nodiscard]] QJsonObject serviceDay(quint32 seed, const QDateTime &now, int daysAgo);
[[nodiscard]] std::vector<QJsonObject> usageOfDay(quint32 seed, const QDateTime &now, int daysAgo);
/// Accounts that the plan of use gives an agency (empty: none) in a role; 0: it has none of them.
[[nodiscard]] int plannedAccounts(const QString &agency, const QString &role);
/// A dozen things that agencies asked for, in every state.
[[nodiscard]] std::vector<QJsonObject> seededProposals(const QDateTime &now);

} // namespace demo
