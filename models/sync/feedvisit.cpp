// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One visit to a feed: ask, read, keep what is new, note how it went.
#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/core/weblink.h"
#include "models/domain/mediaedits.h"
#include "models/feeds/mediaitemof.h"
#include "models/remote/tls.h"
#include "models/store/mediarepository.h"
#include "models/store/repositories.h"
#include "models/sync/feedcollector.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QtConcurrent>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

const QByteArray kFeedTypes = "application/rss+xml, application/atom+xml, application/feed+json, "
                              "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, "
                              "*/*;q=0.5";

/// openapi.yaml NewMediaItem.
constexpr qsizetype kLongestAuthor = 128;
constexpr qsizetype kLongestUrl = 2048;

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                        QUrl::RemoveUserInfo);
}

/// An address is sent as a URI, whatever letters the feed wrote it in.
domain::MediaItem fitted(domain::MediaItem item)
{
    item.author.truncate(kLongestAuthor);
    item.url = QString::fromLatin1(QUrl(item.url).toEncoded());
    if (item.url.size() > kLongestUrl)
        item.url.clear();
    return item;
}

/// The same items, the same batch.
QString batchIdOf(std::span<const domain::MediaItem> items)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const domain::MediaItem &item : items)
        hash.addData(item.id.value.toUtf8() + '\n');
    return u"batch-"_s + QString::fromLatin1(hash.result().toHex().first(32));
}

/// The kinds are those of a backend; a site that leads elsewhere has no feed here.
core::Error feedError(core::Error error)
{
    if (error.kind == core::ErrorKind::NotIoc)
        error.kind = core::ErrorKind::Gone;
    return error;
}

std::optional<std::chrono::seconds> inSeconds(
    const std::optional<std::chrono::milliseconds> &duration)
{
    return duration.transform([](auto ms) { return std::chrono::ceil<std::chrono::seconds>(ms); });
}

} // namespace

QCoro::Task<void> FeedCollector::visit(feeds::FeedRequest request)
{
    ++m_visits;
    Feed feed = m_inHand.at(request.id);
    const auto done = co_await read(feed);
    m_queue.done(request.url, m_with.clock.now());
    m_inHand.erase(request.id);
    --m_visits;
    if (done || (done.error().kind != core::ErrorKind::Offline &&
                 done.error().kind != core::ErrorKind::Cancelled))
        note(std::move(feed), done);
    m_alarm->wake();
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it
QCoro::Task<core::Result<qsizetype>> FeedCollector::read(Feed &feed)
{
    const QUrl url(feed.source.feedUrl);
    if (!core::judgeLink(feed.source.feedUrl).openable)
        co_return core::failure(core::ErrorKind::InvalidArgument, u"neither https nor loopback"_s);
    remote::HttpRequest request{.path = url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment),
                                .headers = {{"Accept", kFeedTypes}},
                                .withToken = false,
                                .maxBytes = feeds::kMaxFeedBytes};
    if (!feed.visit.etag.isEmpty())
        request.headers.emplaceBack("If-None-Match", feed.visit.etag);
    if (!feed.visit.lastModified.isEmpty())
        request.headers.emplaceBack("If-Modified-Since", feed.visit.lastModified);
    const auto answer = co_await clientFor(url).send(std::move(request));
    if (!answer)
        co_return std::unexpected(feedError(answer.error()));
    if (answer->status == 304)
        co_return qsizetype(0);
    if (const auto error = remote::toError(*answer))
        co_return std::unexpected(*error);
    const QByteArray body = answer->body;
    const auto document = co_await QtConcurrent::run(
        [body, url] { return feeds::readFeed(body, url); });
    if (m_stopping)
        co_return core::failure(core::ErrorKind::Cancelled);
    if (!document)
        co_return std::unexpected(document.error());
    std::vector<domain::MediaItem> items;
    for (const feeds::FeedEntry &entry : document->entries)
        items.push_back(fitted(feeds::toMediaItem(entry, feed.source.id, m_with.clock.now())));
    const auto taken = take(std::move(items));
    if (taken) { // and not before: what is not in the outbox is asked for again
        feed.visit.etag = answer->etag;
        feed.visit.lastModified = answer->lastModified;
    }
    co_return taken;
}

/// Oldest first, in batches. How many were new here.
core::Result<qsizetype> FeedCollector::take(std::vector<domain::MediaItem> items)
{
    if (auto dropped = dropKnown(items); !dropped)
        return std::unexpected(dropped.error());
    if (auto matched = applyRules(items); !matched)
        return std::unexpected(matched.error());
    std::ranges::stable_sort(items, {}, &domain::MediaItem::publishedAt);
    for (size_t from = 0; from < items.size(); from += domain::kMostCollected) {
        const size_t to = std::min(items.size(), from + size_t(domain::kMostCollected));
        const std::vector batch(items.begin() + qsizetype(from), items.begin() + qsizetype(to));
        if (auto kept = m_with.submit(domain::collectEdit(batch, batchIdOf(batch))); !kept)
            return std::unexpected(kept.error());
    }
    return qsizetype(items.size());
}

/// What the cache has, and what waits in the outbox.
core::Result<void> FeedCollector::dropKnown(std::vector<domain::MediaItem> &items) const
{
    QStringList ids;
    for (const domain::MediaItem &item : items)
        ids.append(item.id.value);
    auto known = store::MediaRepository(m_with.writer).known(ids);
    if (!known)
        return std::unexpected(known.error());
    const auto waiting = m_with.edits.edits(domain::Collection::MediaItems, {});
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const PendingEdit &edit : *waiting) {
        if (edit.edit.verb != domain::kCollectVerb)
            continue;
        for (const QJsonValue &item : edit.edit.payload.value("items"_L1).toArray())
            known->insert(item["id"_L1].toString());
    }
    std::erase_if(items, [&](const auto &item) { return known->contains(item.id.value); });
    return {};
}

core::Result<void> FeedCollector::applyRules(std::vector<domain::MediaItem> &items)
{
    if (!m_rules && !items.empty()) {
        const auto rules = store::MediaRepository(m_with.writer).rules();
        if (!rules)
            return std::unexpected(rules.error());
        const auto units = store::AdministrationRepository(m_with.writer).units(false);
        if (!units)
            return std::unexpected(units.error());
        m_rules.emplace(*rules, *units);
    }
    for (domain::MediaItem &item : items) {
        auto hits = m_rules->match(item.title, item.excerpt);
        item.topics = std::move(hits.topics);
        item.unitId = hits.unitId;
        item.keywords = std::move(hits.keywords);
    }
    return {};
}

void FeedCollector::note(Feed feed, const core::Result<qsizetype> &read)
{
    using Outcome = feeds::FeedVisit::Outcome;
    store::FeedVisit &visit = feed.visit;
    visit.visitedAt = m_with.clock.now();
    visit.failures = read ? 0 : visit.failures + 1;
    visit.errorName = read ? QString() : core::errorName(read.error().kind);
    visit.errorDetail = read ? QString() : read.error().detail;
    if (read)
        visit.items = int(*read);
    else
        qCInfo(core::logSync) << "feed" << visit.sourceId.value << visit.errorName
                              << visit.errorDetail;
    visit.nextAt = feeds::nextVisit(
        {.at = visit.visitedAt,
         .retryAfter = read ? std::nullopt : inSeconds(read.error().retryAfter),
         .outcome = read ? Outcome::New : Outcome::Failed,
         .failuresInARow = visit.failures},
        std::chrono::minutes(feed.source.feedMinutes));
    if (const auto saved = store::FeedVisits(m_with.writer).save(visit); !saved)
        qCWarning(core::logSync) << "feed visit:" << saved.error().detail;
    Q_EMIT changed();
}

remote::HttpClient &FeedCollector::clientFor(const QUrl &url)
{
    auto &client = m_clients[originOf(url)];
    if (!client) // no token: these sites are strangers
        client = std::make_unique<remote::HttpClient>(
            QUrl(originOf(url)), [] { return QByteArray(); },
            remote::makeNetwork(m_with.transport));
    client->setBlocked(m_blocked || m_stopping);
    return *client;
}

} // namespace syncing
