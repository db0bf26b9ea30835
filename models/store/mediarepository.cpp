// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keysetpage.h"
#include "models/store/mediaquery.h"
#include "models/store/readsnapshot.h"
#include "models/store/recordquery.h"
#include "models/store/searchrank.h"

#include <QTimeZone>

#include <algorithm>

namespace store {
namespace {

QDateTime timeOfOrd(qint64 ord)
{
    return QDateTime::fromMSecsSinceEpoch(msOfOrd(ord), QTimeZone::UTC);
}

MediaText textOf(const Statement &row)
{
    MediaText text;
    text.id = domain::MediaItemId(row.text(0));
    text.source = domain::MediaSourceId(row.text(1));
    text.clusterId = domain::MediaItemId(row.text(2));
    text.title = row.text(3);
    text.excerpt = row.text(4);
    fromJson(row.bytes(5), text.topics);
    text.publishedAt = row.time(6);
    text.sentiment = static_cast<domain::Sentiment>(row.integer(7));
    text.interactions = row.integer(8);
    return text;
}

/// The texts at these places, without those that are gone.
core::Result<std::vector<MediaText>> textsAt(const Database &db, const std::vector<qint64> &ords)
{
    auto select = db.cached(
        "SELECT id, source_id, cluster_id, title, excerpt, topics, published_at, "
        "sentiment, likes + shares + comments FROM media_items "
        "INDEXED BY media_items_by_ord WHERE ord = ?1 AND retired_at IS NULL");
    if (!select)
        return std::unexpected(select.error());
    std::vector<MediaText> texts;
    texts.reserve(ords.size());
    for (const qint64 ord : ords) {
        select->bind(1, ord);
        const auto there = select->step();
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            texts.push_back(textOf(*select));
        select->reset();
    }
    return texts;
}

/// "SELECT a number, from and to are bound", to its end.
core::Result<void> appendOrds(const Database &db, QByteArrayView sql, const QDateTime &from,
                              const QDateTime &to, std::vector<qint64> &ords)
{
    auto select = db.cached(sql);
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, ordOf(from));
    select->bind(2, ordOf(to));
    for (;;) {
        const auto there = select->step();
        if (!there)
            return std::unexpected(there.error());
        if (!*there)
            return {};
        ords.push_back(select->integer(0));
    }
}

} // namespace

core::Result<std::vector<domain::MediaItem>> MediaRepository::page(const MediaFilter &filter,
                                                                   const Keyset &after,
                                                                   int limit) const
{
    const ReadSnapshot snapshot(m_db);
    return mediaQuery(m_db, filter).and_then([&](const KeysetQuery &query) {
        return keysetPage<domain::MediaItem>(m_db, query, after, limit);
    });
}

core::Result<std::vector<qint64>> MediaRepository::order(const MediaFilter &filter,
                                                         qint64 limit) const
{
    const ReadSnapshot snapshot(m_db);
    return mediaQuery(m_db, filter).and_then([&](const KeysetQuery &query) {
        return hitOrder(m_db, query, "media_items", "title, excerpt", filter.text, limit);
    });
}

core::Result<std::vector<Listed<domain::MediaItem>>> MediaRepository::listed(
    const std::vector<qint64> &ords) const
{
    const ReadSnapshot snapshot(m_db);
    return listedAt<domain::MediaItem>(m_db, ords);
}

core::Result<qint64> MediaRepository::count(const MediaFilter &filter) const
{
    const ReadSnapshot snapshot(m_db);
    return mediaQuery(m_db, filter).and_then(&KeysetQuery::count);
}

core::Result<QDateTime> MediaRepository::earliest() const
{
    const auto any = m_db.scalar("SELECT count(*) FROM (SELECT 1 FROM media_items WHERE retired_at "
                                 "IS NULL LIMIT 1)");
    if (!any || *any == 0)
        return any ? core::Result<QDateTime>() : std::unexpected(any.error());
    return m_db.scalar("SELECT min(ord) FROM media_items WHERE retired_at IS NULL")
        .transform(timeOfOrd);
}

core::Result<std::vector<MediaText>> MediaRepository::texts(const MediaFilter &filter,
                                                            int most) const
{
    const ReadSnapshot snapshot(m_db);
    return mediaQuery(m_db, filter)
        .and_then([&](const KeysetQuery &query) { return query.ords(most); })
        .and_then([&](const std::vector<qint64> &ords) { return textsAt(m_db, ords); });
}

core::Result<std::vector<MediaText>> MediaRepository::textsAround(const QDateTime &moment, int days,
                                                                  int most) const
{
    const ReadSnapshot snapshot(m_db);
    const QByteArray select = "SELECT ord FROM media_items INDEXED BY media_items_by_ord "
                              "WHERE retired_at IS NULL AND ord >= ?1 AND ord < ?2 ORDER BY ord ";
    const QByteArray half = " LIMIT " + QByteArray::number(most / 2);
    std::vector<qint64> ords;
    return appendOrds(m_db, select + "DESC" + half, moment.addDays(-days), moment, ords)
        .and_then([&] {
            return appendOrds(m_db, select + "ASC" + half, moment, moment.addDays(days), ords);
        })
        .and_then([&] { return textsAt(m_db, ords); });
}

core::Result<domain::MediaItem> MediaRepository::item(const domain::MediaItemId &id) const
{
    return recordById<domain::MediaItem>(m_db, id.value);
}

core::Result<std::vector<domain::MediaItem>> MediaRepository::items(
    const std::vector<domain::MediaItemId> &ids) const
{
    std::vector<domain::MediaItem> found;
    for (const domain::MediaItemId &id : ids) {
        auto one = records<domain::MediaItem>(m_db, "AND id = ?1", id.value);
        if (!one)
            return one;
        std::ranges::move(*one, std::back_inserter(found));
    }
    return found;
}

core::Result<QSet<QString>> MediaRepository::known(const QStringList &ids) const
{
    auto select = m_db.cached("SELECT 1 FROM media_items WHERE id = ?1 AND retired_at IS NULL");
    if (!select)
        return std::unexpected(select.error());
    QSet<QString> known;
    for (const QString &id : ids) {
        select->bind(1, id);
        const auto there = select->step();
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            known.insert(id);
        select->reset();
    }
    return known;
}

core::Result<std::vector<domain::MediaItem>> MediaRepository::cluster(
    const domain::MediaItemId &id) const
{
    return item(id).and_then([&](const domain::MediaItem &member) {
        const QString root = member.clusterId.isEmpty() ? member.id.value : member.clusterId.value;
        return records<domain::MediaItem>(
            m_db, "AND (id = ?1 OR cluster_id = ?1) ORDER BY published_at, id", root);
    });
}

core::Result<std::vector<domain::Attachment>> MediaRepository::attachments(
    const domain::MediaItemId &id) const
{
    return records<domain::Attachment>(
        m_db, "AND media_item_id = ?1 AND media_item_id <> '' ORDER BY taken_at, id", id.value);
}

core::Result<std::vector<MediaWaiting>> MediaRepository::waiting() const
{
    KeysetQuery query(m_db, "media_items");
    query.through("media_items_open");
    query.narrow({"state <> 'DONG'", {}});
    std::vector<MediaWaiting> waiting;
    const auto take = [&](const Statement &row) {
        waiting.push_back({domain::MediaItemId(row.text(0)), row.text(1), row.time(2),
                           row.integer(3) != 0, domain::AgencyId(row.text(4))});
    };
    return query.forEach("id, state, since, urgent, agency_id", {}, take).transform([&] {
        std::ranges::sort(waiting, {}, [](const MediaWaiting &one) {
            return std::pair(one.since, one.id.value);
        });
        return std::move(waiting);
    });
}

core::Result<std::vector<domain::MediaItem>> MediaRepository::digest(const QDate &day) const
{
    return records<domain::MediaItem>(m_db, "AND digest_on = ?1 ORDER BY published_at, id", day);
}

core::Result<std::vector<MediaDigestDay>> MediaRepository::digestDays() const
{
    auto select = m_db.cached(
        "SELECT digest_on, count(*) FROM media_items WHERE digest_on IS NOT "
        "NULL AND retired_at IS NULL GROUP BY digest_on ORDER BY digest_on DESC");
    if (!select)
        return std::unexpected(select.error());
    std::vector<MediaDigestDay> days;
    for (;;) {
        const auto there = select->step();
        if (!there)
            return std::unexpected(there.error());
        if (!*there)
            return days;
        days.push_back({select->date(0), select->integer(1)});
    }
}

core::Result<std::vector<domain::MediaSource>> MediaRepository::sources() const
{
    return records<domain::MediaSource>(m_db, "ORDER BY name, id");
}

core::Result<std::vector<domain::MediaRule>> MediaRepository::rules() const
{
    return records<domain::MediaRule>(m_db, "ORDER BY kind, topic, id");
}

} // namespace store
