// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace feeds {

inline constexpr qsizetype kMaxFeedBytes = 20 * 1024 * 1024;
inline constexpr qsizetype kMaxEntries = 1000;
inline constexpr qsizetype kMaxSummary = 4000;

/// One entry of a feed. All texts are plain: markup removed, entities decoded, old Vietnamese
/// encodings converted, NFC, without control and bidirectional characters.
struct FeedEntry {
    QString guid;    ///< as the feed gives it, else the link, else made of title and date
    QString link;    ///< resolved against the site; empty: none. Not judged: it can be javascript:
    QString title;   ///< one line; may be empty
    QString summary; ///< at most kMaxSummary characters; may be empty when there is a title
    QString author;
    QDateTime publishedAt;    ///< UTC; null: none, or not readable
    bool zoneGuessed = false; ///< the date had no zone and was taken as Vietnam's
    QStringList categories;

    bool operator==(const FeedEntry &) const = default;
};

struct FeedDocument {
    enum class Format { Rss, Rdf, Atom, Json };

    QString title;
    QString siteUrl;
    Format format = Format::Rss;
    std::vector<FeedEntry> entries; ///< in the order of the feed, each guid once
    qsizetype dropped = 0;          ///< entries that had neither title nor summary
    qsizetype repeated = 0;         ///< entries whose guid came before
    qsizetype beyondLimit = 0;      ///< entries after the first kMaxEntries, not read

    bool operator==(const FeedDocument &) const = default;
};

/// Reads RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed 1 and 1.1. Pure; may be called in any thread.
/// @param url  where the document came from, for relative links of a feed that names no site
/// Errors: BadContract with a detail: too large, not well-formed (with the line), nested too
/// deeply, entities declared, "this is a web page, not a feed", not a feed.
[[nodiscard]] core::Result<FeedDocument> readFeed(const QByteArray &bytes, const QUrl &url = {});

} // namespace feeds
