// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"
#include "app/demo/actor.h"

#include <QDateTime>

#include <vector>

/// What agencies supply, and what becomes of it: the rules. The feeds keep it.
namespace demo::submissiondesk {

/// A new submission (`before` is empty; its `agencyId` is that of its feed), or a step on one
/// ("correct", "withdraw", "return", "approve").
[[nodiscard]] ActionAnswer keep(const QJsonObject &asked, const QJsonObject &before,
                                const Actor &who, const QDateTime &now);
/// The figures that an approved submission makes, in the contract's words.
[[nodiscard]] std::vector<QJsonObject> observationsOf(const QJsonObject &submission);
/// A slot that an approved submission fills: received when it was approved.
[[nodiscard]] QJsonObject filledSlot(const QJsonObject &slot, const QJsonObject &submission);

} // namespace demo::submissiondesk
