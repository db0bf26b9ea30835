// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"
#include "app/demo/actor.h"

#include <QDateTime>

/// What agencies ask for (Điều 8): the rules. The feeds keep them.
namespace demo::proposaldesk {

/// A new proposal (`before` empty), or a step on one.
[[nodiscard]] ActionAnswer keep(const QJsonObject &asked, const QJsonObject &before,
                                const Actor &who, const QDateTime &now);

} // namespace demo::proposaldesk
