// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/entrymodel.h"

#include <QString>

/// Words for sync, in the present language.
namespace panes::operations {

/// "09:05:12 12/06/2025", the province's time.
[[nodiscard]] QString momentText(const QDateTime &moment);
[[nodiscard]] QString collectionText(domain::Collection collection);
/// What a collection is doing or what is wrong with it, in one phrase.
[[nodiscard]] QString collectionState(const syncing::CollectionStatus &status);
/// The same as a sentence with the next step, for the one that is looked at.
[[nodiscard]] QString collectionSentence(const syncing::CollectionStatus &status);
[[nodiscard]] common::Tone collectionTone(const syncing::CollectionStatus &status);
/// The records of all collections that are set aside.
[[nodiscard]] qint64 quarantinedIn(const syncing::Status &status);
/// What is told when a kind of data is to be read from the start.
[[nodiscard]] QString rereadText(const QString &collection, bool offline);
[[nodiscard]] QString editStateText(const syncing::PendingEdit &pending);
[[nodiscard]] Entry editEntry(const syncing::PendingEdit &pending);

} // namespace panes::operations
