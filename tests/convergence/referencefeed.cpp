// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/referencefeed.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convergence {
namespace {

/// Small, so that a few dozen records make several pages; the backend may answer with fewer than
/// asked for.
constexpr int kMostItems = 9;
/// How often a feed that drops records does so.
constexpr int kDropEach = 4;

} // namespace

void ReferenceFeed::enter(Entry entry)
{
    if (const auto old = m_places.find(entry.id); old != m_places.end()) {
        m_live -= m_log.at(old->second).record.isEmpty() ? 0 : 1;
        m_log.erase(old->second);
    }
    m_live += entry.record.isEmpty() ? 0 : 1;
    m_places[entry.id] = ++m_revision;
    m_log[m_revision] = std::move(entry);
}

void ReferenceFeed::put(const QJsonObject &record)
{
    enter({record.value("id"_L1).toString(), record});
}

void ReferenceFeed::remove(const QString &id)
{
    if (record(id))
        enter({id, {}});
}

std::optional<QJsonObject> ReferenceFeed::record(const QString &id) const
{
    const auto place = m_places.find(id);
    if (place == m_places.end() || m_log.at(place->second).record.isEmpty())
        return std::nullopt;
    return m_log.at(place->second).record;
}

ReferenceFeed::Records ReferenceFeed::records() const
{
    Records all;
    for (const auto &[revision, entry] : m_log) {
        if (!entry.record.isEmpty())
            all[entry.id] = entry.record;
    }
    return all;
}

std::optional<ReferenceFeed::Place> ReferenceFeed::placeOf(const QString &cursor) const
{
    if (cursor.isEmpty())
        return Place{true, 0, m_revision};
    const QStringList parts = cursor.mid(1).split(u'.');
    if (parts.size() != 3 || parts.at(0).toLongLong() != m_epoch)
        return std::nullopt;
    return Place{cursor.startsWith(u'f'), parts.at(1).toLongLong(), parts.at(2).toLongLong()};
}

QString ReferenceFeed::cursorOf(const Place &place) const
{
    return u"%1%2.%3.%4"_s.arg(QChar(place.fullRead ? u'f' : u'd'))
        .arg(m_epoch)
        .arg(place.revision)
        .arg(place.start);
}

bool ReferenceFeed::leavesOut(const Place &place)
{
    switch (m_mutant) {
    case FeedMutant::None:
        return false;
    case FeedMutant::DropsRows:
        return !place.fullRead && ++m_given % kDropEach == 0;
    case FeedMutant::CountsShort:
    case FeedMutant::OmitsRow:
        break;
    }
    // Of every full read but the first: there is something to lose.
    return place.fullRead && m_epoch > 1 && place.revision == m_log.begin()->first;
}

std::optional<QJsonObject> ReferenceFeed::page(const QString &cursor, int limit)
{
    auto place = placeOf(cursor);
    if (!place)
        return std::nullopt;
    QJsonArray items;
    QStringList deleted;
    auto next = m_log.upper_bound(place->revision);
    const auto most = std::min(limit, kMostItems);
    for (; next != m_log.end() && items.size() + deleted.size() < most; ++next) {
        place->revision = next->first;
        const Entry &entry = next->second;
        if (entry.record.isEmpty()) {
            // Whoever reads from the start has seen only what was deleted since.
            if (!place->fullRead || next->first > place->start)
                deleted << entry.id;
        } else if (!leavesOut(*place)) {
            items << entry.record;
        }
    }
    const bool more = next != m_log.end();
    const bool closes = place->fullRead && !more;
    place->fullRead = place->fullRead && more;
    QJsonObject page{{u"cursor"_s, cursorOf(*place)},
                     {u"more"_s, more},
                     {u"items"_s, items},
                     {u"deleted"_s, QJsonArray::fromStringList(deleted)}};
    if (closes) {
        const bool isShort = m_mutant == FeedMutant::CountsShort && m_epoch > 1 && m_live > 0 &&
                             !m_log.begin()->second.record.isEmpty();
        page.insert("snapshot"_L1, QJsonObject{{u"count"_s, m_live - (isShort ? 1 : 0)}});
    }
    return page;
}

} // namespace convergence
