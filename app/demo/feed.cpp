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

constexpr qint16 kNotMade = -1;

QByteArray toJson(const QJsonObject &record)
{
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

} // namespace

Feed::Feed(qint64 units, Maker maker)
    : m_units(units)
    , m_maker(std::move(maker))
    , m_counts(size_t(units), kNotMade)
{
}

Feed::Feed(std::vector<QJsonObject> records)
    : m_units(qint64(records.size()))
    , m_counts(records.size(), 1)
{
    auto texts = std::make_shared<std::vector<QByteArray>>();
    texts->reserve(records.size());
    std::ranges::transform(records, std::back_inserter(*texts), toJson);
    m_maker = [texts](qint64 unit, std::vector<QByteArray> &out) {
        out.push_back((*texts)[size_t(unit)]);
    };
}

void Feed::setOrigin(const QString &data, const QString &run)
{
    m_data = data;
    m_run = run;
}

void Feed::put(const QJsonObject &record, bool isNew)
{
    m_changes.push_back(toJson(record));
    m_latest.insert(record.value("id"_L1).toString(), record);
    m_isNew.push_back(isNew);
    m_new += isNew ? 1 : 0;
}

void Feed::forget(qsizetype changes)
{
    const size_t left = m_changes.size() - std::min(size_t(changes), m_changes.size());
    m_changes.resize(left);
    m_isNew.resize(left);
    m_new = std::ranges::count(m_isNew, true);
    m_latest.clear();
    for (const QJsonObject &record : this->changes())
        m_latest.insert(record.value("id"_L1).toString(), record);
}

std::vector<QJsonObject> Feed::changes() const
{
    std::vector<QJsonObject> records;
    std::ranges::transform(m_changes, std::back_inserter(records), [](const QByteArray &json) {
        return QJsonDocument::fromJson(json).object();
    });
    return records;
}

std::optional<QJsonObject> Feed::changed(const QString &id) const
{
    const auto found = m_latest.constFind(id);
    return found == m_latest.cend() ? std::nullopt : std::optional(*found);
}

void Feed::append(qint64 unit, std::vector<QByteArray> &records) const
{
    if (unit >= m_units) {
        records.push_back(m_changes[size_t(unit - m_units)]);
        return;
    }
    const size_t before = records.size();
    m_maker(unit, records);
    m_counts[size_t(unit)] = qint16(records.size() - before);
}

qint64 Feed::liveRecords() const
{
    qint64 sum = m_new;
    std::vector<QByteArray> made;
    for (qint64 unit = 0; unit < m_units; ++unit) {
        if (m_counts[size_t(unit)] == kNotMade) {
            made.clear();
            append(unit, made);
        }
        sum += m_counts[size_t(unit)];
    }
    return sum;
}

std::optional<Feed::Position> Feed::positionOf(const QString &cursor) const
{
    if (cursor.isEmpty())
        return Position{};
    const QStringList parts = cursor.split(u'~');
    const QStringList place = parts.constFirst().mid(1).split(u'.');
    if (parts.size() < 2 || place.size() != 2 || parts[1] != m_data)
        return std::nullopt;
    const QChar mark = cursor.front();
    bool isUnit = false;
    bool isSkip = false;
    const Position at{mark == kFullRead, place[0].toLongLong(&isUnit),
                      place[1].toLongLong(&isSkip)};
    const bool known = isUnit && isSkip && at.unit >= 0 && at.unit <= end() && at.skip >= 0 &&
                       (mark == kFullRead || mark == kDelta);
    // Changes are of one run only; the base records are the same in every run.
    if (!known || (at.unit > m_units && parts.value(2) != m_run))
        return std::nullopt;
    return at;
}

QByteArray Feed::cursorOf(const Position &at) const
{
    const QChar mark = at.fullRead ? kFullRead : kDelta;
    QString cursor = u"%1%2.%3~%4"_s.arg(mark).arg(at.unit).arg(at.skip).arg(m_data);
    if (at.unit > m_units)
        cursor += u'~' + m_run;
    return cursor.toLatin1();
}

Feed::Records Feed::readFrom(Position &at, qint64 limit) const
{
    Records read;
    auto &texts = read.texts;
    while (at.unit < end() && qint64(texts.size()) < limit && read.bytes < kMaxPageBytes) {
        const auto before = qsizetype(texts.size());
        append(at.unit, texts);
        texts.erase(texts.begin() + before,
                    texts.begin() + std::min(before + at.skip, qsizetype(texts.size())));
        const bool whole = qint64(texts.size()) <= limit;
        if (!whole)
            texts.resize(size_t(limit));
        for (size_t i = size_t(before); i < texts.size(); ++i)
            read.bytes += texts[i].size();
        at.skip = whole ? 0 : at.skip + qint64(texts.size()) - before;
        at.unit += whole ? 1 : 0;
    }
    return read;
}

std::optional<QByteArray> Feed::page(const QString &cursor, qint64 limit) const
{
    auto at = positionOf(cursor);
    if (!at)
        return std::nullopt;
    const auto read = readFrom(*at, limit);
    const bool more = at->unit < end();
    // Whoever reads from the start gets the count when the feed ends.
    const bool closes = at->fullRead && !more;
    at->fullRead = at->fullRead && more;
    QByteArray json = "{\"cursor\":\"" + cursorOf(*at) +
                      "\",\"more\":" + (more ? "true" : "false") + ",\"items\":[";
    json.reserve(json.size() + read.bytes + qsizetype(read.texts.size()) + 128);
    for (size_t i = 0; i < read.texts.size(); ++i) {
        if (i > 0)
            json += ',';
        json += read.texts[i];
    }
    json += "],\"deleted\":[]";
    if (closes)
        json += ",\"snapshot\":{\"count\":" + QByteArray::number(liveRecords()) + '}';
    return json + '}';
}

} // namespace demo
