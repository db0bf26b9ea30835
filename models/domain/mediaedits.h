// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mediaworkflow.h"
#include "models/domain/reportedits.h"
#include "models/domain/shown.h"

namespace domain {

/// An item, source or rule in the contract's words, as far as its fields are set, and back.
[[nodiscard]] QJsonObject toJson(const MediaItem &item);
[[nodiscard]] QJsonObject toJson(const MediaSource &source);
[[nodiscard]] QJsonObject toJson(const MediaRule &rule);
[[nodiscard]] MediaItem mediaItemFromSnapshot(const QJsonObject &snapshot);
[[nodiscard]] MediaSource mediaSourceFromSnapshot(const QJsonObject &snapshot);
[[nodiscard]] MediaRule mediaRuleFromSnapshot(const QJsonObject &snapshot);

/// The edit that is a step on an item as this person sees it.
[[nodiscard]] Edit stepEdit(const MediaItem &seen, const MediaStep &step);
/// The most items of one edit that brings in what feeds and files had.
inline constexpr qsizetype kMostCollected = 200;
/// Items read at this desk (their ids are made from what they are, so that two desks bring the same
/// item once). At most kMostCollected.
[[nodiscard]] Edit collectEdit(const std::vector<MediaItem> &items, const QString &batchId);
/// A new source or rule (its id is chosen by the caller), and one that was changed.
[[nodiscard]] Edit openEdit(const MediaSource &source);
[[nodiscard]] Edit openEdit(const MediaRule &rule);
[[nodiscard]] Edit reviseEdit(const MediaSource &seen, const MediaSource &changed);
[[nodiscard]] Edit reviseEdit(const MediaRule &seen, const MediaRule &changed);

/// What the backend has (`stored`) and what this desk did since, in the order of the edits.
[[nodiscard]] Shown<MediaItem> withPending(MediaItem stored,
                                           const std::vector<EditStanding> &edits);
[[nodiscard]] std::vector<Shown<MediaSource>> withPending(std::vector<MediaSource> stored,
                                                          const std::vector<EditStanding> &edits);
[[nodiscard]] std::vector<Shown<MediaRule>> withPending(std::vector<MediaRule> stored,
                                                        const std::vector<EditStanding> &edits);

/// Where either side changed something of an item since `base`, a snapshot by toJson(); in the
/// contract's words.
[[nodiscard]] std::vector<FieldDifference> differences(const QJsonObject &base,
                                                       const MediaItem &mine,
                                                       const MediaItem &theirs);

} // namespace domain
