// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/sentimenttrend.h"

#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

namespace format = common::format;
using domain::Sentiment;

constexpr std::array kLabels = {Sentiment::Positive, Sentiment::Neutral, Sentiment::Negative};

QString trendWord(const char *source)
{
    return QCoreApplication::translate("SentimentTrend", source);
}

double partOf(const analysis::ShareChange &change, Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Positive:
        return change.positive;
    case Sentiment::Negative:
        return change.negative;
    default:
        return change.neutral;
    }
}

QString changeText(const std::optional<analysis::ShareChange> &change, Sentiment sentiment)
{
    return change ? format::change(partOf(*change, sentiment), 2, true)
                  : trendWord(QT_TRANSLATE_NOOP("SentimentTrend", "not comparable"));
}

double valueOf(const items::MediaTrendBucket &bucket, MediaMeasure measure)
{
    return measure == MediaMeasure::Interactions ? double(bucket.interactions)
                                                 : double(bucket.counts.all());
}

std::optional<double> pointOf(const items::MediaTrendBucket &bucket, MediaMeasure measure)
{
    if (measure == MediaMeasure::NegativeShare)
        return bucket.counts.share(Sentiment::Negative).percent();
    return valueOf(bucket, measure);
}

} // namespace

QString measureText(MediaMeasure measure)
{
    switch (measure) {
    case MediaMeasure::Shares:
        return trendWord(QT_TRANSLATE_NOOP("SentimentTrend", "Sentiments"));
    case MediaMeasure::Items:
        return trendWord(QT_TRANSLATE_NOOP("SentimentTrend", "Number of items"));
    case MediaMeasure::NegativeShare:
        return trendWord(QT_TRANSLATE_NOOP("SentimentTrend", "Negative share"));
    case MediaMeasure::Interactions:
        break;
    }
    return trendWord(QT_TRANSLATE_NOOP("SentimentTrend", "Interactions"));
}

QStringList shareLines(const items::MediaBoardContent &board)
{
    const auto &shares = board.shares;
    QStringList lines;
    for (const Sentiment sentiment : kLabels) {
        const auto percent = shares.now.share(sentiment).percent();
        if (!percent)
            continue;
        lines.append(
            trendWord(QT_TRANSLATE_NOOP("SentimentTrend",
                                        "%1 %2; period before: %3; same period last year: %4"))
                .arg(sentimentText(sentiment), format::percent(*percent),
                     changeText(shares.sinceBefore, sentiment),
                     changeText(shares.sinceLastYear, sentiment)));
    }
    lines.append(trendWord(QT_TRANSLATE_NOOP("SentimentTrend",
                                             "%1 items, %2 with a sentiment (period before: %3, "
                                             "same period last year: %4)"))
                     .arg(format::number(shares.now.all()), format::number(shares.now.labelled()),
                          format::number(shares.before.all()),
                          format::number(shares.lastYear.all())));
    return lines;
}

charts::Structure sentimentStructure(const items::MediaBoardContent &board)
{
    charts::Structure structure;
    structure.title = measureText(MediaMeasure::Shares);
    structure.decimals = 1;
    for (const Sentiment sentiment : kLabels)
        structure.parts.push_back(
            {sentimentText(sentiment), sentimentText(sentiment), sentimentTone(sentiment)});
    const auto first = std::ranges::find_if(
        board.trend, [](const auto &bucket) { return bucket.counts.all() > 0; });
    for (const auto &bucket : std::ranges::subrange(first, board.trend.end())) {
        charts::StructurePeriod period{
            common::indicators::periodLabel(bucket.period), {}, charts::TotalCheck::Unknown, {}};
        for (const Sentiment sentiment : kLabels)
            period.shares.push_back(bucket.counts.share(sentiment).percent());
        structure.periods.push_back(std::move(period));
    }
    return structure;
}

charts::Trend mediaTrend(const items::MediaBoardContent &board, MediaMeasure measure)
{
    charts::Trend trend;
    trend.name = measureText(measure);
    const bool share = measure == MediaMeasure::NegativeShare;
    trend.unit = share ? u"%"_s
                       : trendWord(measure == MediaMeasure::Items
                                       ? QT_TRANSLATE_NOOP("SentimentTrend", "items")
                                       : QT_TRANSLATE_NOOP("SentimentTrend", "interactions"));
    trend.columns = !share;
    trend.decimals = share ? 1 : 0;
    for (const items::MediaTrendBucket &bucket : board.trend) {
        charts::TrendPoint point;
        point.label = common::indicators::periodLabel(bucket.period);
        point.value = pointOf(bucket, measure);
        point.start = bucket.period.start;
        trend.points.push_back(point);
    }
    return trend;
}

} // namespace panes::media
