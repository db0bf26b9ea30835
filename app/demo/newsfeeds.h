// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/mediastories.h"

#include <QDateTime>
#include <QHash>
#include <QUrl>

#include <optional>

namespace demo {

/// What the sites of the media sources publish: RSS, Atom and JSON Feeds with a new entry every few
/// minutes. A feed at a moment is always the same.
class NewsFeeds
{
public:
    struct Page {
        QByteArray type;
        QByteArray body;
        QByteArray etag;
        QByteArray lastModified;
    };
    NewsFeeds(const Catalogue &catalogue, quint64 seed);
    /// Where the feeds and their pictures are served.
    void setAddress(const QUrl &address) { m_address = address; }
    /// "bao-binh-thuan.rss"; nothing when no source has a feed of that name.
    [[nodiscard]] std::optional<Page> page(const QString &name, const QDateTime &now) const;

private:
    struct Entry {
        qint64 slot = 0;
        Story story;
        QDateTime at;
        QString link;
    };
    struct Channel {
        QString name; ///< of the feed
        QString title;
        QString url;
    };
    [[nodiscard]] std::vector<Entry> entries(const Channel &channel, const QDateTime &now) const;
    [[nodiscard]] QByteArray rss(const Channel &channel, const std::vector<Entry> &entries) const;
    [[nodiscard]] QByteArray atom(const Channel &channel, const std::vector<Entry> &entries) const;
    [[nodiscard]] QByteArray json(const Channel &channel, const std::vector<Entry> &entries) const;
    [[nodiscard]] QString html(const Entry &entry) const;

    MediaStories m_stories;
    quint64 m_seed;
    QUrl m_address;
    QHash<QString, Channel> m_channels; ///< by the feed's name
};

} // namespace demo
