// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"
#include "app/demo/actor.h"

#include <QDateTime>

/// Bulletins, and the keys of those who sign: the rules. The feeds keep them.
namespace demo::bulletindesk {

/// A key that somebody publishes as their own.
[[nodiscard]] ActionAnswer publish(const QJsonObject &asked, const Actor &who,
                                   const QDateTime &now);
/// Revokes a key of one's own, or any for whoever keeps them.
[[nodiscard]] ActionAnswer revoke(const QJsonObject &asked, const QJsonObject &before,
                                  const Actor &who, const QDateTime &now);
/// A bulletin as it is to be; `before` is empty for a new one. Whether its number is free is not
/// asked here.
[[nodiscard]] ActionAnswer keepBulletin(const QJsonObject &asked, const QJsonObject &before,
                                        const Actor &who, const QDateTime &now);

} // namespace demo::bulletindesk
