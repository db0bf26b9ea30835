// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"
#include "app/demo/actor.h"

#include <QDateTime>
#include <QHash>

#include <vector>

namespace demo {

struct SightIndex;

/// What people do to alarms, and the rules that raise them. Alarms are derived on consoles; only
/// the actions on them are kept.
class AlarmDesk
{
public:
    /// An action on the alarm `key` (rule and subject joined by a colon) for someone who saw the
    /// action of version `seen` as its newest, 0 for none.
    [[nodiscard]] ActionAnswer act(const QString &key, qint64 seen, const QJsonObject &action,
                                   const Actor &who, const QDateTime &now);
    /// A rule as it is to be; `before` is empty for a new one. What it names must be in `index`.
    [[nodiscard]] static ActionAnswer keepRule(const QJsonObject &asked, const QJsonObject &before,
                                               const SightIndex &index, const Actor &who,
                                               const QDateTime &now);

    /// Goes back to what these actions, oldest first, made.
    void restore(const std::vector<QJsonObject> &actions);

private:
    QHash<QString, QJsonObject> m_newest; ///< by key
    qint64 m_actions = 0;
};

} // namespace demo
