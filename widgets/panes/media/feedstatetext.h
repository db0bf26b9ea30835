// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"
#include "models/sync/feedstate.h"

/// Words for feeds and how this desk reads them, in the present language.
namespace panes::media {

/// "15 minutes", "2 hours", "paused"; 0 minutes: paused.
[[nodiscard]] QString rhythmText(int minutes);
/// The rhythms to choose from, shortest first; 0, paused, last.
[[nodiscard]] QList<int> feedRhythms();
/// Of a source in a list: its rhythm; a dash without a feed.
[[nodiscard]] QString rhythmOf(const domain::MediaSource &source);
/// What the last visit brought, in a few words: "10:05 12/06 · 3 new", or what went wrong.
[[nodiscard]] QString visitText(const syncing::FeedState &state);
/// What went wrong when a site was read, as a sentence; it is the site's trouble, not the
/// backend's.
[[nodiscard]] QString feedErrorText(const core::Error &error);
/// Why a desk must not read this address; empty: it may. An empty address is no feed and is fine.
[[nodiscard]] QString feedAddressFault(const QString &address);

} // namespace panes::media
