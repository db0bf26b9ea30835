// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"
#include "app/demo/actor.h"

#include <QDateTime>

/// Closed periods and what agencies say about the points they lost: the rules. The feeds keep them.
namespace demo::closingdesk {

/// A period that is closed. `last`: the newest closing of the same period; empty: there is none.
/// 409 with it when its number was taken meanwhile.
[[nodiscard]] ActionAnswer close(const QJsonObject &asked, const QJsonObject &last,
                                 const Actor &who, const QDateTime &now);
/// An explanation that is given (`before` is empty), put in other words, withdrawn or judged.
/// Whether there is such a closing is not asked here.
[[nodiscard]] ActionAnswer keepExplanation(const QJsonObject &asked, const QJsonObject &before,
                                           const Actor &who, const QDateTime &now);

} // namespace demo::closingdesk
