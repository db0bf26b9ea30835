// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feeds/feed.h"

namespace feeds {

/// A text of a feed and whether it is markup.
struct RawText {
    QString text;
    bool html = true;
};

/// An entry as its format says it, before anything is cleaned.
struct RawEntry {
    QString guid;
    QString link;
    RawText title;
    RawText summary;
    RawText content; ///< taken when the summary has no text
    QString author;
    QString date;
    QStringList categories;
};

struct RawFeed {
    FeedDocument::Format format = FeedDocument::Format::Rss;
    QString title; ///< markup
    QString siteUrl;
    std::vector<RawEntry> entries = {};
    qsizetype beyondLimit = 0;
};

} // namespace feeds
