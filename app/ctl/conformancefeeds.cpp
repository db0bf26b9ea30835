// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The change feeds: read from the start, asked again, asked wrongly.
#include "app/ctl/conformance.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

using Fed = QCoro::Task<Outcome>;

// NOLINTBEGIN(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it

constexpr qint64 kPageRecords = 500;
constexpr qint64 kMostPages = 200; ///< of one feed; a longer one is not read to its end
constexpr int kToldFaults = 5;

remote::HttpRequest pageRequest(domain::Collection collection, const QString &cursor,
                                const QString &limit)
{
    remote::HttpRequest request{.path = u"v1/%1/changes"_s.arg(domain::code(collection))};
    request.query.addQueryItem(u"limit"_s, limit);
    if (!cursor.isEmpty())
        request.query.addQueryItem(u"cursor"_s,
                                   QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    return request;
}

remote::HttpRequest pageRequest(const FeedReading &reading, const QString &cursor)
{
    return pageRequest(reading.collection, cursor, QString::number(kPageRecords));
}

/// Those of the backend's collections that this program knows and that were asked for.
QList<domain::Collection> collectionsOf(const ConformanceProbe &probe)
{
    QList<domain::Collection> found;
    for (const QString &code : probe.service->collections) {
        const auto collection = domain::collectionFromCode(code);
        const QStringList &only = probe.options.collections;
        if (collection && (only.isEmpty() || only.contains(code)))
            found << *collection;
    }
    return found;
}

QCoro::Task<FeedReading> readFromStart(ConformanceClient &client, domain::Collection collection)
{
    FeedReading reading{.collection = collection};
    while (!reading.ended && reading.broken.empty() && reading.pages < kMostPages) {
        const auto answer = co_await client.ask(pageRequest(reading, reading.cursor));
        reading.status = answer.status;
        if (answer.status == 403)
            break; // judged with the rights
        if (!answer.is(200))
            reading.breaks(FeedLaw::Page, answer.told());
        else
            notePage(reading, kPageRecords, answer.body);
    }
    co_return reading;
}

/// A law over everything that was read.
Outcome overFeeds(const ConformanceProbe &probe, FeedLaw law)
{
    QStringList broken;
    qint64 feeds = 0;
    qint64 records = 0;
    for (const FeedReading &reading : probe.feeds) {
        feeds += reading.pages > 0 ? 1 : 0;
        records += reading.versions.size();
        if (const auto found = reading.broken.find(law); found != reading.broken.end())
            broken << found->second;
    }
    if (!broken.isEmpty())
        return Outcome::failed(
            broken.first(std::min<qsizetype>(broken.size(), kToldFaults)).join(u"; "_s));
    return feeds ? Outcome::passed(u"%1 feeds, %2 records"_s.arg(feeds).arg(records))
                 : Outcome::none(u"no feed could be read"_s);
}

/// A feed to ask more about: the first whole one of which `wanted` is true.
const FeedReading *wholeFeed(const ConformanceProbe &probe,
                             const std::function<bool(const FeedReading &)> &wanted)
{
    const auto found = std::ranges::find_if(probe.feeds, [&](const FeedReading &reading) {
        return reading.ended && reading.broken.empty() && wanted(reading);
    });
    return found == probe.feeds.end() ? nullptr : &*found;
}

bool anyFeed(const FeedReading &reading)
{
    return reading.pages > 0;
}

Fed readsPages(ConformanceProbe &probe)
{
    const auto collections = collectionsOf(probe);
    for (const domain::Collection collection : collections)
        probe.feeds.push_back(co_await readFromStart(probe.client, collection));
    co_return overFeeds(probe, FeedLaw::Page);
}

template<FeedLaw law>
Fed keepsLaw(ConformanceProbe &probe)
{
    co_return overFeeds(probe, law);
}

Fed closesWithCount(ConformanceProbe &probe)
{
    const auto outcome = overFeeds(probe, FeedLaw::Count);
    if (outcome.verdict != Verdict::Passed)
        co_return outcome;
    QStringList without;
    for (const FeedReading &reading : probe.feeds) {
        if (reading.pages && !reading.count)
            without << domain::code(reading.collection);
    }
    if (without.isEmpty())
        co_return outcome;
    co_return Outcome::none(u"not closed with a number, so that nothing is ever retired: "_s +
                            without.join(u", "_s));
}

/// What a page brought comes again with it, or later if it has changed since.
Fed canBeResumed(ConformanceProbe &probe)
{
    const auto *reading = wholeFeed(
        probe, [](const FeedReading &one) { return !one.secondPlace.isEmpty(); });
    if (!reading)
        co_return Outcome::none(u"no feed has a second page"_s);
    QSet<QString> missing = reading->secondPage;
    QString place = reading->secondPlace;
    bool more = true;
    for (int page = 0; more && !missing.isEmpty() && page < kMostPages; ++page) {
        const auto answer = co_await probe.client.ask(pageRequest(*reading, place));
        const auto read = remote::decodeChanges(reading->collection, answer.body);
        if (!answer.is(200) || !read)
            co_return Outcome::failed(answer.told());
        const auto items = answer.object().value("items"_L1).toArray();
        for (const QJsonValue &item : items)
            missing.remove(item["id"_L1].toString());
        for (const QString &id : read->deleted)
            missing.remove(id);
        place = read->cursor;
        more = read->more;
    }
    const QString code = domain::code(reading->collection);
    co_return missing.isEmpty()
        ? Outcome::passed(code + u": the second page came again"_s)
        : Outcome::failed(u"%1: %2 records of the second page did not come again"_s.arg(code).arg(
              missing.size()));
}

Fed givesOnlyChanges(ConformanceProbe &probe)
{
    qint64 asked = 0;
    for (const FeedReading &reading : probe.feeds) {
        if (!reading.ended || !reading.broken.empty())
            continue;
        const auto answer = co_await probe.client.ask(pageRequest(reading, reading.cursor));
        const auto page = remote::decodeChanges(reading.collection, answer.body);
        if (!answer.is(200) || !page)
            co_return Outcome::failed(answer.told());
        if (page->snapshotCount)
            co_return Outcome::failed(u"%1: a snapshot closes what was no full read"_s.arg(
                domain::code(reading.collection)));
        if (reading.pages > 1 && qsizetype(page->items.size()) >= reading.versions.size())
            co_return Outcome::failed(
                u"%1: everything came again"_s.arg(domain::code(reading.collection)));
        ++asked;
    }
    co_return asked ? Outcome::passed(u"%1 feeds"_s.arg(asked))
                    : Outcome::none(u"no feed was read to its end"_s);
}

Fed refusesForeignCursor(ConformanceProbe &probe)
{
    const auto *reading = wholeFeed(probe, anyFeed);
    if (!reading)
        co_return Outcome::none(u"no feed could be read"_s);
    const auto answer = co_await probe.client.ask(
        pageRequest(*reading, u"conformance-of-no-feed"_s));
    co_return Outcome::of(answer.isProblem(410), answer);
}

Fed keepsLimit(ConformanceProbe &probe)
{
    const auto *reading = wholeFeed(probe,
                                    [](const FeedReading &one) { return one.versions.size() > 3; });
    if (!reading)
        co_return Outcome::none(u"no feed has more than three records"_s);
    const auto few = co_await probe.client.ask(pageRequest(reading->collection, {}, u"3"_s));
    const auto page = remote::decodeChanges(reading->collection, few.body);
    if (!few.is(200) || !page || page->items.size() > 3)
        co_return Outcome::failed(u"limit=3: "_s + few.told());
    const auto many = co_await probe.client.ask(pageRequest(reading->collection, {}, u"5001"_s));
    const auto items = many.object().value("items"_L1).toArray();
    const bool right = many.isProblem(400) ||
                       (many.is(200) && items.size() <= remote::kMaxPageItems);
    co_return right ? Outcome::passed(u"3, 5001"_s)
                    : Outcome::failed(u"limit=5001: "_s + many.told());
}

Fed refusesWrongLimit(ConformanceProbe &probe)
{
    const auto *reading = wholeFeed(probe, anyFeed);
    if (!reading)
        co_return Outcome::none(u"no feed could be read"_s);
    for (const QString &limit : {u"0"_s, u"-1"_s, u"many"_s}) {
        const auto answer = co_await probe.client.ask(pageRequest(reading->collection, {}, limit));
        if (!answer.isProblem(400))
            co_return Outcome::failed(u"limit=%1: "_s.arg(limit) + answer.told());
    }
    co_return Outcome::passed(u"0, -1, many"_s);
}

Fed knowsItsTag(ConformanceProbe &probe)
{
    const auto *reading = wholeFeed(probe, anyFeed);
    if (!reading)
        co_return Outcome::none(u"no feed could be read"_s);
    const auto first = co_await probe.client.ask(pageRequest(*reading, reading->cursor));
    const QByteArray tag = first.header("ETag");
    if (tag.isEmpty())
        co_return Outcome::none(u"pages have no ETag"_s);
    auto request = pageRequest(*reading, reading->cursor);
    request.headers = {{"If-None-Match", tag}};
    const auto again = co_await probe.client.ask(request);
    // 200 with another tag: something has changed meanwhile.
    const bool isOther = again.is(200) && again.header("ETag") != tag;
    co_return Outcome::of((again.is(304) && again.body.isEmpty()) || isOther, again);
}

Fed compresses(ConformanceProbe &probe)
{
    const auto *reading = wholeFeed(
        probe, [](const FeedReading &one) { return one.versions.size() > 20; });
    if (!reading)
        co_return Outcome::none(u"no feed has a page that is worth it"_s);
    auto request = pageRequest(*reading, {});
    request.headers = {{"Accept-Encoding", "gzip"}};
    const auto packed = co_await probe.client.ask(request);
    if (packed.header("Content-Encoding") != "gzip" || !packed.body.startsWith("\x1f\x8b"))
        co_return Outcome::failed(packed.told() + u", not compressed"_s);
    request.headers = {{"Accept-Encoding", "identity"}};
    const auto plain = co_await probe.client.ask(request);
    if (!plain.header("Content-Encoding").isEmpty() || plain.object().isEmpty())
        co_return Outcome::failed(u"compressed without being asked"_s);
    co_return Outcome::passed(
        u"%1 bytes instead of %2"_s.arg(packed.body.size()).arg(plain.body.size()));
}

Fed holdsToScope(ConformanceProbe &probe)
{
    QStringList wrong;
    qint64 refused = 0;
    for (const FeedReading &reading : probe.feeds) {
        const bool may = domain::mayRead(probe.me->rights, reading.collection);
        refused += reading.status == 403 ? 1 : 0;
        if ((reading.status == 403) == may && (reading.status == 403 || reading.status == 200))
            wrong << u"%1: %2"_s.arg(domain::code(reading.collection)).arg(reading.status);
    }
    if (!wrong.isEmpty())
        co_return Outcome::failed(u"not as /me says: "_s + wrong.join(u", "_s));
    co_return probe.feeds.empty()
        ? Outcome::none(u"no feed was asked"_s)
        : Outcome::passed(u"%1 of %2 feeds refused"_s.arg(refused).arg(probe.feeds.size()));
}

Fed hidesPeople(ConformanceProbe &probe)
{
    const auto *reports = probe.feed(domain::Collection::Reports);
    if (probe.me->rights.classes.testFlag(domain::DataClass::Personal))
        co_return Outcome::none(u"this person may see who citizens are"_s);
    if (!reports || !reports->pages)
        co_return Outcome::none(u"no reports could be read"_s);
    co_return reports->hasSenders ? Outcome::failed(u"reports come with names or telephones"_s)
                                  : Outcome::passed(u"%1 reports"_s.arg(reports->versions.size()));
}

// NOLINTEND(cppcoreguidelines-avoid-reference-coroutine-parameters)

} // namespace

std::vector<ConformanceCheck> feedChecks()
{
    using enum CheckNeeds;
    const char *const feeds = "Change feeds";
    return {
        {"feed-pages", feeds, "Each feed is read page by page from its start.", Account,
         readsPages},
        {"feed-size", "Transport", "A page has at most 8 MiB and the records asked for.", Account,
         keepsLaw<FeedLaw::Size>},
        {"feed-records", "Records", "A console can read every record.", Account,
         keepsLaw<FeedLaw::Record>},
        {"feed-cursors", feeds, "Each page with more after it moves the cursor on.", Account,
         keepsLaw<FeedLaw::Cursor>},
        {"feed-versions", feeds, "A record that comes again is not older.", Account,
         keepsLaw<FeedLaw::Version>},
        {"feed-deletions", "ChangesPage", "No id is an item and deleted on one page.", Account,
         keepsLaw<FeedLaw::Deletion>},
        {"feed-count", feeds, "A full read closes with as many records as came.", Account,
         closesWithCount},
        {"feed-again", feeds, "A page can be asked for again.", Account, canBeResumed},
        {"feed-changes", feeds, "The last cursor gives what has changed since, no more.", Account,
         givesOnlyChanges},
        {"feed-foreign-cursor", feeds, "A cursor that is not known is answered with 410.", Account,
         refusesForeignCursor},
        {"feed-limit", "Limit", "A page has no more records than “limit”.", Account, keepsLimit},
        {"feed-wrong-limit", "Limit", "A “limit” that is none is answered with 400.", Account,
         refusesWrongLimit},
        {"feed-etag", "IfNoneMatch", "A page that has not changed is answered with 304.", Account,
         knowsItsTag},
        {"gzip", "Transport", "Accept-Encoding: gzip is honoured.", Account, compresses},
        {"rights-collections", "Rights", "403 for exactly what /me leaves out.", Account,
         holdsToScope},
        {"rights-personal", "Rights", "Who may not see who citizens are does not get it.", Account,
         hidesPeople}};
}

} // namespace ctl
