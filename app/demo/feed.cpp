// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/feed.h"

#include <QJsonDocument>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

/// Well below the 8 MiB that a client reads.
constexpr qsizetype kMaxPageBytes = 6 * 1024 * 1024;
/// The first letter of a cursor: on the way through a full read, or after it.
constexpr QChar kFullRead(u'f');
constexpr QChar kDelta(u'r');

QByteArray toJson(const QJsonObject &record)
{
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

} // namespace

Feed::Feed(qint64 units, qint64 records, Maker maker)
    : m_units(units)
    , m_records(records)
    , m_maker(std::move(maker))
{
}

Feed::Feed(std::vector<QJsonObject> records)
    : m_units(qint64(records.size()))
    , m_records(qint64(records.size()))
{
    auto texts = std::make_shared<std::vector<QByteArray>>();
    texts->reserve(records.size());
    std::ranges::transform(records, std::back_inserter(*texts), toJson);
    m_maker = [texts](qint64 unit, std::vector<QByteArray> &out) {
        out.push_back((*texts)[size_t(unit)]);
    };
}

void Feed::put(const QJsonObject &record, bool isNew)
{
    m_changes.push_back(toJson(record));
    m_latest.insert(record.value("id"_L1).toString(), record);
    m_new += isNew ? 1 : 0;
}

std::optional<QJsonObject> Feed::changed(const QString &id) const
{
    const auto found = m_latest.constFind(id);
    return found == m_latest.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QByteArray> Feed::page(const QString &cursor, qint64 limit) const
{
    const qint64 end = m_units + qint64(m_changes.size());
    bool number = true;
    qint64 at = cursor.isEmpty() ? 0 : cursor.mid(1).toLongLong(&number);
    const QChar mark = cursor.isEmpty() ? kFullRead : cursor.front();
    if (!number || at < 0 || at > end || (mark != kFullRead && mark != kDelta))
        return std::nullopt;
    // Whoever reads from the start gets the count when the feed ends.
    const bool fullRead = mark == kFullRead;
    std::vector<QByteArray> records;
    qsizetype bytes = 0;
    while (at < end && qint64(records.size()) < limit && bytes < kMaxPageBytes) {
        const size_t before = records.size();
        if (at < m_units)
            m_maker(at, records);
        else
            records.push_back(m_changes[size_t(at - m_units)]);
        for (size_t i = before; i < records.size(); ++i)
            bytes += records[i].size();
        ++at;
    }
    const bool more = at < end;
    QByteArray json = (fullRead && more ? "{\"cursor\":\"f" : "{\"cursor\":\"r") +
                      QByteArray::number(at) + "\",\"more\":" + (more ? "true" : "false") +
                      ",\"items\":[";
    json.reserve(bytes + 256 + qsizetype(records.size()));
    for (size_t i = 0; i < records.size(); ++i) {
        if (i > 0)
            json += ',';
        json += records[i];
    }
    json += "],\"deleted\":[]";
    if (fullRead && !more)
        json += ",\"snapshot\":{\"count\":" + QByteArray::number(liveRecords()) + '}';
    return json + '}';
}

} // namespace demo
