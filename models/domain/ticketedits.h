// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ticketworkflow.h"

namespace domain {

/// A ticket in the contract's words, as far as its fields are set, and back.
[[nodiscard]] QJsonObject toJson(const Ticket &ticket);
[[nodiscard]] Ticket ticketFromSnapshot(const QJsonObject &snapshot);

/// What goes with a report: the lines of the log that the person chose, and the program's version.
[[nodiscard]] QJsonObject ticketDocument(const QString &log, const QString &version);

/// The edit that is a report made at this desk; its id is chosen by the caller, a UUID. The picture
/// (JPEG, empty: none) goes with it as base64; the backend keeps it as a file and names it by its
/// hash in the document.
[[nodiscard]] Edit reportProblem(const Ticket &reported, const QByteArray &picture);
/// The picture of a report as a backend or a desk finds it in what was asked; empty: there is none,
/// or it is no JPEG.
[[nodiscard]] QByteArray pictureIn(const QJsonObject &asked);
/// The edit that is a step on a report as this person sees it.
[[nodiscard]] Edit stepEdit(const Ticket &seen, const TicketStep &step);
/// The step that an action is; nothing for a verb that there is not.
[[nodiscard]] std::optional<TicketStep> ticketStepFrom(const QString &verb,
                                                       const QJsonObject &payload);

/// The reports as this desk shows them: with its steps that are on their way, new ones last.
[[nodiscard]] std::vector<Shown<Ticket>> withPending(std::vector<Ticket> stored,
                                                     const std::vector<EditStanding> &edits);

} // namespace domain
