// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/mediashares.h"
#include "models/domain/mediaedits.h"
#include "models/items/loaded.h"
#include "models/items/mediahot.h"

namespace core {
class Clock;
}

namespace items {

using store::MediaDigestDay;

/// What was last said in public about an item.
struct MediaReply {
    QDateTime at = {};
    QString actor = {};
    QString response = {}; ///< code of a domain::MediaResponse
    QString text = {};

    bool operator==(const MediaReply &) const = default;
};
[[nodiscard]] std::optional<MediaReply> lastReply(const domain::MediaItem &item);

/// One chosen item. Summary, sentiment and conclusion are the record's own.
struct MediaDigestEntry {
    domain::Shown<domain::MediaItem> shown = {};
    QString topic = {}; ///< its first; empty: none
    std::optional<MediaReply> reply = {};

    bool operator==(const MediaDigestEntry &) const = default;
};

/// The digest "Điểm tin báo chí" of one day (UTC+7).
struct MediaDigestContent {
    QDate day = {};
    QDateTime asOf = {};                        ///< of what is hot: now, or the end of the day
    std::vector<MediaDigestEntry> entries = {}; ///< by topic (without one last), then by time
    analysis::SentimentCounts counts = {};      ///< of all items published on the day
    analysis::SentimentCounts before = {};      ///< of the day before
    std::optional<analysis::ShareChange> change = {}; ///< against the day before
    qint64 interactions = 0;
    std::vector<HotLine> hot = {};         ///< most urgent first
    std::vector<MediaDigestDay> days = {}; ///< that have chosen items, newest first

    bool operator==(const MediaDigestContent &) const = default;
};

/// What MediaDigest loads, for whoever has a connection at hand. `edits`: what this desk did and
/// the backend has not accepted; what was picked or unpicked here counts as done.
[[nodiscard]] core::Result<MediaDigestContent> readMediaDigest(
    const store::Database &db, const QDate &day, const std::vector<domain::EditStanding> &edits,
    const QDateTime &now);

/// The digest of the day that is looked at.
class MediaDigest final : public LoadedContent<MediaDigestContent>
{
    Q_OBJECT
public:
    MediaDigest(store::ReaderPool &readers, store::ChangeHub &hub, const core::Clock &clock,
                QObject *parent = nullptr);
    void setDay(const QDate &day);
    /// The edits of this desk that the backend has not accepted; of other collections too.
    void setEdits(const std::vector<domain::EditStanding> &edits);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const core::Clock &m_clock;
    QDate m_day;
    std::vector<domain::EditStanding> m_edits; ///< of media items
};

} // namespace items
