// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/conformancefeedlaws.h"

#include "models/remote/contract.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

constexpr size_t kSamples = 20;

/// What the console's own decoder sets aside.
void noteRecords(FeedReading &reading, const domain::ChangesPage &page)
{
    for (const auto &record : page.poison)
        reading.breaks(FeedLaw::Record, u"record “%1”: %2"_s.arg(record.id, record.reason));
}

void noteItem(FeedReading &reading, const QJsonObject &item)
{
    const QString id = item.value("id"_L1).toString();
    const qint64 version = item.value("version"_L1).toInteger();
    const auto before = reading.versions.constFind(id);
    if (before != reading.versions.cend() && *before > version)
        reading.breaks(
            FeedLaw::Version,
            u"“%1” came with version %2 after version %3"_s.arg(id).arg(version).arg(*before));
    reading.versions.insert(id, version);
    if (reading.pages == 2)
        reading.secondPage.insert(id);
    reading.hasSenders = reading.hasSenders || item.contains("senderName"_L1) ||
                         item.contains("senderPhone"_L1);
    reading.samples.push_back(item);
    if (reading.samples.size() > kSamples)
        reading.samples.erase(reading.samples.begin());
}

void noteCursor(FeedReading &reading, const domain::ChangesPage &page)
{
    if (page.more && reading.places.contains(page.cursor))
        reading.breaks(FeedLaw::Cursor,
                       u"page %1 gives a cursor that was given before"_s.arg(reading.pages));
    reading.places.insert(page.cursor);
    reading.cursor = page.cursor;
    if (reading.pages == 1)
        reading.secondPlace = page.more ? page.cursor : QString();
}

void noteEnd(FeedReading &reading, const domain::ChangesPage &page)
{
    reading.ended = !page.more;
    reading.count = page.snapshotCount;
    if (page.snapshotCount && *page.snapshotCount != reading.versions.size() &&
        !reading.broken.contains(FeedLaw::Record)) // whoever has no id cannot be counted
        reading.breaks(FeedLaw::Count,
                       u"closed with %1, but %2 records came"_s.arg(*page.snapshotCount)
                           .arg(reading.versions.size()));
}

} // namespace

void FeedReading::breaks(FeedLaw law, const QString &sentence)
{
    broken.try_emplace(law, domain::code(collection) + u": "_s + sentence);
}

void notePage(FeedReading &reading, qint64 limit, const QByteArray &json)
{
    ++reading.pages;
    if (json.size() > remote::kMaxPageBytes)
        return reading.breaks(FeedLaw::Size, u"a page of %1 bytes"_s.arg(json.size()));
    const auto page = remote::decodeChanges(reading.collection, json);
    if (!page)
        return reading.breaks(FeedLaw::Page, page.error().detail);
    const QJsonArray items = QJsonDocument::fromJson(json).object().value("items"_L1).toArray();
    if (items.size() > limit)
        reading.breaks(FeedLaw::Size,
                       u"%1 records on a page, %2 were asked for"_s.arg(items.size()).arg(limit));
    noteRecords(reading, *page);
    const QSet<QString> deleted(page->deleted.begin(), page->deleted.end());
    for (const QJsonValue &item : items) {
        noteItem(reading, item.toObject());
        const QString id = item["id"_L1].toString();
        if (deleted.contains(id))
            reading.breaks(FeedLaw::Deletion, u"“%1” is an item and deleted on one page"_s.arg(id));
    }
    for (const QString &id : deleted)
        reading.versions.remove(id);
    noteCursor(reading, *page);
    noteEnd(reading, *page);
}

} // namespace ctl
