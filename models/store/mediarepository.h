// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"
#include "models/store/keyset.h"

#include <QSet>

#include <vector>

namespace store {

class Database;

/// Items in a state since before a moment: longer than they may be (domain::limitIn()).
struct MediaOverdue {
    QString state = {};
    bool urgent = false;
    QDateTime before = {};

    bool operator==(const MediaOverdue &) const = default;
};

/// What a list of media items is narrowed to.
struct MediaFilter {
    QString text = {};
    QString sourceKind = {};
    domain::MediaSourceId source = {};
    QString topic = {};
    std::optional<domain::Sentiment> sentiment = {};
    domain::AgencyId agency = {};
    std::vector<domain::UnitId> units = {};
    QString state = {};
    QStringList states = {};                ///< any of them; empty: all
    QString conclusion = {};                ///< code of a domain::MediaConclusion
    bool originalsOnly = false;             ///< without reposts
    QDate digestOn = {};                    ///< chosen for that day's digest
    std::vector<MediaOverdue> overdue = {}; ///< any of them; empty: all
    QDateTime publishedFrom = {};
    QDateTime publishedTo = {}; ///< exclusive

    bool operator==(const MediaFilter &) const = default;
};

/// Counts for the media pane and the overview.
struct MediaCounts {
    qint64 total = 0;
    qint64 positive = 0;
    qint64 neutral = 0;
    qint64 negative = 0;
    qint64 unhandledNegative = 0;                    ///< negative and state MOI or SANG_LOC
    qint64 interactions = 0;                         ///< likes, shares and comments of all
    std::vector<std::pair<QString, qint64>> byTopic; ///< most first
    std::vector<std::pair<QString, qint64>> bySourceKind;
    struct Day {
        QDate date = {};
        qint64 positive = 0;
        qint64 neutral = 0;
        qint64 negative = 0;
        qint64 unlabelled = 0; ///< no sentiment, or one of a newer backend
        qint64 interactions = 0;

        [[nodiscard]] qint64 total() const { return positive + neutral + negative + unlabelled; }
        bool operator==(const Day &) const = default;
    };
    std::vector<Day> perDay; ///< UTC+7 dates, ascending

    /// Without a sentiment, or with one of a newer backend.
    [[nodiscard]] qint64 unlabelled() const { return total - positive - neutral - negative; }
};

/// Items of one topic by sentiment. An item of two topics counts in both.
struct MediaTopicTotal {
    QString topic = {};
    qint64 positive = 0;
    qint64 neutral = 0;
    qint64 negative = 0;
    qint64 unlabelled = 0;

    [[nodiscard]] qint64 total() const { return positive + neutral + negative + unlabelled; }
    bool operator==(const MediaTopicTotal &) const = default;
};

/// Items of one source.
struct MediaSourceTotal {
    domain::MediaSourceId source = {};
    qint64 items = 0;
    qint64 negative = 0;
    qint64 interactions = 0;

    bool operator==(const MediaSourceTotal &) const = default;
};

/// Everything that is counted of the items under a filter, from one pass over them.
struct MediaFigures {
    MediaCounts counts = {};
    std::vector<MediaTopicTotal> topics = {};   ///< most items first, then by topic
    std::vector<MediaSourceTotal> sources = {}; ///< most items first, then by id
};

/// Items of one topic published in one hour of the clock.
struct MediaHour {
    QString topic = {};  ///< empty: items without a topic
    QDateTime hour = {}; ///< its first moment, UTC
    qint64 items = 0;
    qint64 negative = 0;
    qint64 unlabelled = 0; ///< no sentiment, or one of a newer backend

    bool operator==(const MediaHour &) const = default;
};

/// As much of an item as is needed to find what says the same.
struct MediaText {
    domain::MediaItemId id = {};
    domain::MediaSourceId source = {};
    domain::MediaItemId clusterId = {};
    QString title = {};
    QString excerpt = {};
    QStringList topics = {};
    QDateTime publishedAt = {};
    domain::Sentiment sentiment = domain::Sentiment::Unknown;
    qint64 interactions = 0;

    bool operator==(const MediaText &) const = default;
};

/// An item that is not closed: what its deadline is made of, and who must act.
struct MediaWaiting {
    domain::MediaItemId id = {};
    QString state = {};
    QDateTime since = {}; ///< in this state; when it was collected, if that is not known
    bool urgent = false;
    domain::AgencyId agency = {};

    bool operator==(const MediaWaiting &) const = default;
};

/// A day whose digest has items.
struct MediaDigestDay {
    QDate day = {};
    qint64 items = 0;

    bool operator==(const MediaDigestDay &) const = default;
};

/// Items of online media, their sources, and the rules that recognise them.
class MediaRepository
{
public:
    explicit MediaRepository(const Database &db)
        : m_db(db)
    {
    }
    /// Newest first by (publishedAt, id).
    [[nodiscard]] core::Result<std::vector<domain::MediaItem>> page(const MediaFilter &filter,
                                                                    const Keyset &after,
                                                                    int limit) const;
    /// As of reports.
    [[nodiscard]] core::Result<std::vector<qint64>> order(const MediaFilter &filter,
                                                          qint64 limit = kAllRows) const;
    [[nodiscard]] core::Result<std::vector<Listed<domain::MediaItem>>> listed(
        const std::vector<qint64> &ords) const;
    [[nodiscard]] core::Result<qint64> count(const MediaFilter &filter) const;
    [[nodiscard]] core::Result<MediaCounts> counts(const MediaFilter &filter) const;
    [[nodiscard]] core::Result<MediaFigures> figures(const MediaFilter &filter) const;
    /// When the first item was published; null: there are none.
    [[nodiscard]] core::Result<QDateTime> earliest() const;
    /// By topic and hour of the clock, in this order; hours without items are left out.
    [[nodiscard]] core::Result<std::vector<MediaHour>> hours(const MediaFilter &filter) const;
    /// Newest first, at most `most`.
    [[nodiscard]] core::Result<std::vector<MediaText>> texts(const MediaFilter &filter,
                                                             int most) const;
    /// Published around a moment and no further than `days` away: half of `most` before it and half
    /// after, the nearest.
    [[nodiscard]] core::Result<std::vector<MediaText>> textsAround(const QDateTime &moment,
                                                                   int days, int most) const;
    [[nodiscard]] core::Result<domain::MediaItem> item(const domain::MediaItemId &id) const;
    /// Those of these that the cache has, in the order asked for.
    [[nodiscard]] core::Result<std::vector<domain::MediaItem>> items(
        const std::vector<domain::MediaItemId> &ids) const;
    /// Which of these ids the cache has.
    [[nodiscard]] core::Result<QSet<QString>> known(const QStringList &ids) const;
    /// Items of the same cluster, oldest first.
    [[nodiscard]] core::Result<std::vector<domain::MediaItem>> cluster(
        const domain::MediaItemId &id) const;
    /// Evidence and other files of an item, by when they were taken.
    [[nodiscard]] core::Result<std::vector<domain::Attachment>> attachments(
        const domain::MediaItemId &id) const;
    /// Items that are not closed, those longest in their state first.
    [[nodiscard]] core::Result<std::vector<MediaWaiting>> waiting() const;
    /// Chosen for a day's digest, oldest first.
    [[nodiscard]] core::Result<std::vector<domain::MediaItem>> digest(const QDate &day) const;
    /// Newest first.
    [[nodiscard]] core::Result<std::vector<MediaDigestDay>> digestDays() const;
    [[nodiscard]] core::Result<std::vector<domain::MediaSource>> sources() const;
    /// By kind, topic, then id.
    [[nodiscard]] core::Result<std::vector<domain::MediaRule>> rules() const;

private:
    const Database &m_db;
};

} // namespace store
