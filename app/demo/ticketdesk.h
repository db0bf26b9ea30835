// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"
#include "app/demo/actor.h"

#include <QDateTime>

/// Faults that users report, on their way to the operator: the rules. The feeds keep them.
namespace demo::ticketdesk {

/// A new ticket with an id of its own; `before` is empty. Its picture (pictureOf()) is to be kept
/// as a file under its hash, which the document names.
[[nodiscard]] ActionAnswer open(const QJsonObject &asked, const QJsonObject &before,
                                const Actor &who, const QDateTime &now);
/// The JPEG that comes with a new ticket; empty: none.
[[nodiscard]] QByteArray pictureOf(const QJsonObject &asked);
/// A step on a ticket.
[[nodiscard]] ActionAnswer act(const QJsonObject &asked, const QJsonObject &before,
                               const Actor &who, const QDateTime &now);

} // namespace demo::ticketdesk
