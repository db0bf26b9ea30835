// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actor.h"
#include "app/demo/frontdesk.h"

#include <QSet>

#include <functional>
#include <optional>

namespace demo {

/// Adds up what desks send of their use: by day of the province, agency and role.
class UsageLedger
{
public:
    /// A record of `usage-days` as it stands; nothing: there is none.
    using Before = std::function<std::optional<QJsonObject>(const QString &id)>;
    /// Accounts of an agency (empty: of none) in a role.
    using Issued = std::function<int(const QString &agency, const QString &role)>;

    struct Taken {
        ActionAnswer answer;
        std::vector<QJsonObject> days = {}; ///< as they are now; version 1: new
    };
    /// `POST /v1/usage`. `step` is the data set's at this moment.
    [[nodiscard]] Taken take(const QJsonObject &batch, const Actor &actor, qint64 step,
                             const Before &before, const Issued &issued);
    /// Forgets what was taken after a step.
    void restore(qint64 step);

private:
    UsageLog m_log;
    QHash<QString, qint64> m_workers; ///< step at which an account was first counted on a day
};

/// The id of the record of a day, agency (empty: none) and role.
[[nodiscard]] QString usageDayId(const QDate &day, const QString &agency, const QString &role);

} // namespace demo
