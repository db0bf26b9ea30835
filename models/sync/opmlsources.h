// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/media.h"

#include <span>
#include <vector>

namespace syncing {

/// A source that a list of feeds (OPML) offers.
struct OfferedSource {
    enum class Standing {
        New,
        Known,  ///< a source with this feed is there
        NoFeed, ///< a bookmark or an empty folder
        NoWeb,  ///< the address is neither https nor http
        Unsafe, ///< http, or an address that pretends to be another
    };

    domain::MediaSource source = {}; ///< without id and kind; trusted, paused never
    QString folder = {};             ///< of the list: "Báo chí / Địa phương"; may be empty
    Standing standing = Standing::New;
    QString knownName = {}; ///< of the source that is there

    bool operator==(const OfferedSource &) const = default;
};

/// Reads a list and says of each feed whether it can become a source. Addresses are compared
/// without their scheme and a slash at the end.
/// Errors: BadContract: no OPML list, too large, not well-formed.
[[nodiscard]] core::Result<std::vector<OfferedSource>> offeredSources(
    const QByteArray &opml, std::span<const domain::MediaSource> known);

} // namespace syncing
