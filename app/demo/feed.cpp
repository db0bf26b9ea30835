// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/feed.h"

#include <QJsonArray>
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
/// What one page looks at for a reader who may see little of it.
constexpr int kMostLooked = 4000;

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

void Feed::put(const QJsonObject &record, bool isNew, quint32 was, quint32 is)
{
    m_changes.push_back({.text = toJson(record), .isNew = isNew, .was = was, .is = is});
    m_latest.insert(record.value("id"_L1).toString(), record);
    m_new += isNew ? 1 : 0;
}

void Feed::move(const QString &report, quint32 was, quint32 is)
{
    m_changes.push_back({.text = {}, .report = report, .was = was, .is = is});
}

void Feed::remove(const QString &id)
{
    m_changes.push_back({.text = {}, .removed = id});
    m_latest.remove(id);
    m_removed.insert(id);
    --m_new;
}

void Feed::forget(qsizetype changes)
{
    const size_t left = m_changes.size() - std::min(size_t(changes), m_changes.size());
    m_changes.resize(left);
    m_new = std::ranges::count(m_changes, true, &Change::isNew);
    m_latest.clear();
    m_removed.clear();
    for (const QJsonObject &record : this->changes())
        m_latest.insert(record.value("id"_L1).toString(), record);
    for (const Change &change : m_changes) {
        if (change.removed.isEmpty())
            continue;
        m_latest.remove(change.removed);
        m_removed.insert(change.removed);
        --m_new;
    }
}

std::vector<QJsonObject> Feed::changes() const
{
    std::vector<QJsonObject> records;
    for (const Change &change : m_changes) {
        if (!change.text.isEmpty())
            records.push_back(QJsonDocument::fromJson(change.text).object());
    }
    return records;
}

std::vector<QByteArray> Feed::base(qint64 unit) const
{
    std::vector<QByteArray> records;
    append(unit, records);
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
        const QByteArray &text = m_changes[size_t(unit - m_units)].text;
        if (!text.isEmpty())
            records.push_back(text);
        return;
    }
    const size_t before = records.size();
    m_maker(unit, records);
    m_counts[size_t(unit)] = qint16(records.size() - before);
}

/// What is gone is not shown to whoever has not seen it yet.
void Feed::dropRemoved(std::vector<QByteArray> &records, qsizetype from) const
{
    if (m_removed.isEmpty())
        return;
    const auto gone = [this](const QByteArray &text) {
        return m_removed.contains(QJsonDocument::fromJson(text)["id"_L1].toString());
    };
    records.erase(std::remove_if(records.begin() + from, records.end(), gone), records.end());
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

std::optional<Feed::Position> Feed::positionOf(const QString &cursor, const QString &print) const
{
    if (cursor.isEmpty())
        return Position{};
    const QStringList parts = cursor.split(u'~');
    const QStringList place = parts.constFirst().mid(1).split(u'.');
    if (parts.size() < 2 || place.size() != 2 || parts[1] != m_data + print)
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

QByteArray Feed::cursorOf(const Position &at, const QString &print) const
{
    const QChar mark = at.fullRead ? kFullRead : kDelta;
    QString cursor = u"%1%2.%3~%4"_s.arg(mark).arg(at.unit).arg(at.skip).arg(m_data + print);
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
        dropRemoved(texts, before);
        if (at.unit >= m_units && !m_changes[size_t(at.unit - m_units)].removed.isEmpty())
            read.deleted << m_changes[size_t(at.unit - m_units)].removed;
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

/// As readFrom(), of what a lens shows; what is hidden costs time and no place.
Feed::Records Feed::readThrough(const Lens &lens, Position &at, qint64 limit) const
{
    Records read;
    for (int looked = 0; at.unit < end() && qint64(read.texts.size()) < limit &&
                         read.bytes < kMaxPageBytes && looked < kMostLooked;
         ++looked) {
        auto brought = at.unit < m_units ? lens.base(at.unit)
                                         : lens.change(m_changes[size_t(at.unit - m_units)]);
        const auto from = std::min(at.skip, qint64(brought.items.size()));
        const auto to = std::min(qint64(brought.items.size()),
                                 from + limit - qint64(read.texts.size()));
        for (qint64 i = from; i < to; ++i) {
            read.bytes += brought.items[size_t(i)].size();
            read.texts.push_back(std::move(brought.items[size_t(i)]));
        }
        read.deleted += brought.deleted;
        const bool whole = to == qint64(brought.items.size());
        at.skip = whole ? 0 : to;
        at.unit += whole ? 1 : 0;
    }
    return read;
}

std::optional<QByteArray> Feed::page(const QString &cursor, qint64 limit) const
{
    return page(cursor, limit, {}, nullptr);
}

std::optional<QByteArray> Feed::page(const QString &cursor, qint64 limit, const QString &print,
                                     const Lens *lens) const
{
    auto at = positionOf(cursor, print);
    if (!at)
        return std::nullopt;
    const auto read = lens ? readThrough(*lens, *at, limit) : readFrom(*at, limit);
    const bool more = at->unit < end();
    // Whoever reads from the start gets the count when the feed ends.
    const bool closes = at->fullRead && !more;
    at->fullRead = at->fullRead && more;
    QByteArray json = "{\"cursor\":\"" + cursorOf(*at, print) +
                      "\",\"more\":" + (more ? "true" : "false") + ",\"items\":[";
    json.reserve(json.size() + read.bytes + qsizetype(read.texts.size()) + 128);
    for (size_t i = 0; i < read.texts.size(); ++i) {
        if (i > 0)
            json += ',';
        json += read.texts[i];
    }
    json += "],\"deleted\":" +
            QJsonDocument(QJsonArray::fromStringList(read.deleted)).toJson(QJsonDocument::Compact);
    if (closes)
        json += ",\"snapshot\":{\"count\":" +
                QByteArray::number(lens ? lens->count() : liveRecords()) + '}';
    return json + '}';
}

} // namespace demo
