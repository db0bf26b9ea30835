// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/mediashares.h"
#include "models/analysis/sourceranking.h"
#include "models/items/latest.h"
#include "models/items/loaded.h"
#include "models/items/mediahot.h"

namespace core {
class Clock;
}

namespace items {

/// One topic of the board.
struct MediaTopicLine {
    QString topic = {};
    analysis::SentimentCounts counts = {};
    analysis::SentimentCounts before = {};      ///< in analysis::spanBefore()
    std::optional<double> negativeChange = {};  ///< of the negative share, in percentage points
    std::optional<analysis::HotLevel> hot = {}; ///< as of now, whatever period is looked at

    bool operator==(const MediaTopicLine &) const = default;
};

/// One step of the trend.
struct MediaTrendBucket {
    domain::Period period = {};
    analysis::SentimentCounts counts = {}; ///< of its days within the board's span
    qint64 interactions = 0;

    bool operator==(const MediaTrendBucket &) const = default;
};

/// What the topic board, the trend and the rankings show of a scope.
struct MediaBoardContent {
    MediaFilter scope = {};
    QDateTime asOf = {};
    /// The days it is about (UTC+7): the scope's, its open ends where items begin and end. Nothing:
    /// the scope has no end and there are no items.
    std::optional<analysis::DaySpan> span = {};
    /// Nothing to compare with where the scope is open, or the cache does not reach back so far.
    analysis::MediaShares shares = {};
    MediaCounts counts = {};
    std::vector<MediaTopicLine> topics = {};           ///< most items first
    domain::PeriodKind step = domain::PeriodKind::Day; ///< of the trend
    std::vector<MediaTrendBucket> trend = {};          ///< without a hole, up to today
    std::vector<analysis::SourceCounts> sources = {};  ///< for analysis::sourceRanking()
    std::vector<HotLine> hot = {};                     ///< most urgent first
};

/// Steps of a trend over so many days: days up to 62, weeks up to a year, else months.
[[nodiscard]] domain::PeriodKind trendStep(qint64 days);

/// What the board loads, for whoever has a connection at hand.
[[nodiscard]] core::Result<MediaBoardContent> readMediaBoard(const store::Database &db,
                                                             const MediaFilter &scope,
                                                             const QDateTime &now);

/// Loads the board. One read at a time: what is asked for meanwhile waits for its end, and of all
/// that waits only the newest is read. An answer for another scope than the present is dropped.
class MediaBoard final : public Loaded
{
    Q_OBJECT
public:
    MediaBoard(store::ReaderPool &readers, store::ChangeHub &hub, const core::Clock &clock,
               QObject *parent = nullptr);
    /// Area, period and whatever else narrows the items. The period's comparisons are made here.
    void setScope(const MediaFilter &scope);
    /// Nobody looks: changes in the cache are not followed until the next setScope().
    void rest();
    /// Null before the first answer and after an error.
    [[nodiscard]] const MediaBoardContent *content() const
    {
        return m_content ? &*m_content : nullptr;
    }

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    void take(core::Result<MediaBoardContent> answer, const MediaFilter &scope);

    const core::Clock &m_clock;
    Latest m_read;
    QTimer m_hotTimer; ///< what is hot cools down without any change in the cache
    std::optional<MediaFilter> m_scope;
    std::optional<MediaBoardContent> m_content;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace items
