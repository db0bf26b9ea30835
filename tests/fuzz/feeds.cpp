// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fold.h"
#include "models/feeds/feed.h"
#include "models/feeds/feeddate.h"
#include "models/feeds/mediaitemof.h"
#include "models/feeds/opml.h"

#include "tests/fuzz/target.h"

#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fuzzing {
namespace {

const QDateTime kFetched(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

void checkEntry(const feeds::FeedEntry &entry)
{
    require(entry.summary.size() <= feeds::kMaxSummary, "a summary has its limit");
    require(!entry.title.isEmpty() || !entry.summary.isEmpty(), "an entry says something");
    require(core::cleanText(entry.title) == entry.title, "a title is clean");
    require(core::cleanText(entry.summary) == entry.summary, "a summary is clean");
    const auto item = feeds::toMediaItem(entry, domain::MediaSourceId(u"s-1"_s), kFetched);
    require(!item.id.isEmpty() && item.publishedAt <= kFetched,
            "an item has an id and is not from the future");
}

} // namespace

void runFeed(const QByteArray &input)
{
    const auto feed = feeds::readFeed(input, QUrl(u"https://bao.example/tin/rss"_s));
    if (!feed) {
        require(feed.error().kind == core::ErrorKind::BadContract, "no feed is BadContract");
        return;
    }
    require(qsizetype(feed->entries.size()) <= feeds::kMaxEntries, "entries have their limit");
    for (const feeds::FeedEntry &entry : feed->entries)
        checkEntry(entry);
}

void runFeedDate(const QByteArray &input)
{
    const auto date = feeds::readFeedDate(QString::fromUtf8(input));
    if (date.at.isValid())
        require(date.at.date().year() >= 1989 && date.at.date().year() <= 2101,
                "years are between 1990 and 2100, in any zone");
}

void runOpml(const QByteArray &input)
{
    const auto sources = feeds::readOpml(input);
    if (!sources)
        return;
    for (const feeds::OpmlSource &source : *sources) {
        require(source.refusal != feeds::OpmlSource::Refusal::None ||
                    source.feedUrl.startsWith("http"_L1),
                "a source that is taken is of the web");
        require(core::cleanText(source.title) == source.title, "a title is clean");
    }
}

} // namespace fuzzing
