// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mediadigest.h"

#include "models/core/clock.h"
#include "models/domain/mediaworkflow.h"
#include "models/store/localday.h"
#include "models/store/readsnapshot.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <map>
#include <ranges>

using namespace std::chrono_literals;

namespace items {
namespace {

using domain::EditStanding;
using domain::MediaItem;
using ShownItem = domain::Shown<MediaItem>;

constexpr auto kDigestRest = 1s;

/// The items that steps of this desk are about.
std::vector<domain::MediaItemId> editedItems(const std::vector<EditStanding> &edits)
{
    std::vector<domain::MediaItemId> ids;
    for (const EditStanding &standing : edits) {
        const domain::MediaItemId id(standing.edit.recordId);
        if (standing.edit.collection == domain::Collection::MediaItems &&
            domain::isUnsettled(standing.state) && domain::mediaVerbFromCode(standing.edit.verb) &&
            !std::ranges::contains(ids, id))
            ids.push_back(id);
    }
    return ids;
}

/// What is chosen for a day, and which days have anything chosen, once this desk's steps are taken.
struct Chosen {
    std::vector<ShownItem> items;
    std::vector<MediaDigestDay> days;
};

Chosen merged(std::vector<MediaItem> ofDay, std::vector<MediaItem> edited,
              const std::vector<MediaDigestDay> &storedDays, const QDate &day,
              const std::vector<EditStanding> &edits)
{
    Chosen chosen;
    std::map<QDate, qint64, std::greater<>> perDay;
    for (const MediaDigestDay &one : storedDays)
        perDay[one.day] = one.items;
    for (MediaItem &item : ofDay) {
        if (!std::ranges::contains(edited, item.id, &MediaItem::id))
            chosen.items.push_back({.record = std::move(item)});
    }
    for (MediaItem &item : edited) {
        const QDate stored = item.digestOn;
        ShownItem shown = domain::withPending(std::move(item), edits);
        --perDay[stored];
        ++perDay[shown.record.digestOn];
        if (shown.record.digestOn == day)
            chosen.items.push_back(std::move(shown));
    }
    for (const auto &[date, count] : perDay) {
        if (date.isValid() && count > 0)
            chosen.days.push_back({date, count});
    }
    return chosen;
}

core::Result<Chosen> readChosen(const store::MediaRepository &repository, const QDate &day,
                                const std::vector<EditStanding> &edits)
{
    auto ofDay = repository.digest(day);
    auto edited = repository.items(editedItems(edits));
    const auto days = repository.digestDays();
    if (!ofDay || !edited || !days)
        return std::unexpected(!ofDay ? ofDay.error() : !edited ? edited.error() : days.error());
    return merged(*std::move(ofDay), *std::move(edited), *days, day, edits);
}

std::vector<MediaDigestEntry> entriesOf(std::vector<ShownItem> items)
{
    std::vector<MediaDigestEntry> entries;
    for (ShownItem &shown : items) {
        MediaDigestEntry entry{.topic = shown.record.topics.value(0),
                               .reply = lastReply(shown.record)};
        entry.shown = std::move(shown);
        entries.push_back(std::move(entry));
    }
    const QCollator collator{QLocale(QLocale::Vietnamese)};
    std::ranges::sort(entries, [&](const MediaDigestEntry &a, const MediaDigestEntry &b) {
        if (a.topic.isEmpty() != b.topic.isEmpty())
            return b.topic.isEmpty();
        if (const int order = collator.compare(a.topic, b.topic); order != 0)
            return order < 0;
        const auto place = [](const MediaDigestEntry &entry) {
            return std::pair(entry.shown.record.publishedAt, entry.shown.record.id.value);
        };
        return place(a) < place(b);
    });
    return entries;
}

analysis::SentimentCounts sentimentsIn(const store::MediaCounts &counts)
{
    return {counts.positive, counts.neutral, counts.negative, counts.unlabelled()};
}

core::Result<store::MediaCounts> countsOn(const store::MediaRepository &repository,
                                          const QDate &day)
{
    return repository.counts({.publishedFrom = store::startOfLocalDay(day),
                              .publishedTo = store::startOfLocalDay(day.addDays(1))});
}

} // namespace

std::optional<MediaReply> lastReply(const MediaItem &item)
{
    for (const domain::MediaNote &note : item.history | std::views::reverse) {
        if (domain::mediaVerbFromCode(note.verb) != domain::MediaVerb::Respond)
            continue;
        const auto step = domain::mediaStepFromPayload(domain::MediaVerb::Respond, note.details);
        return MediaReply{note.at, note.actor, step.response, step.text};
    }
    return std::nullopt;
}

core::Result<MediaDigestContent> readMediaDigest(const store::Database &db, const QDate &day,
                                                 const std::vector<EditStanding> &edits,
                                                 const QDateTime &now)
{
    const store::ReadSnapshot snapshot(db);
    const store::MediaRepository repository(db);
    auto chosen = readChosen(repository, day, edits);
    if (!chosen)
        return std::unexpected(chosen.error());
    const auto counts = countsOn(repository, day);
    const auto before = countsOn(repository, day.addDays(-1));
    if (!counts || !before)
        return std::unexpected(counts ? before.error() : counts.error());
    MediaDigestContent digest{.day = day};
    // The last hour of a past day, so that the hours counted back from it are the day's.
    digest.asOf = std::min(now, store::startOfLocalDay(day.addDays(1)).addMSecs(-1));
    auto hot = readHotTopics(db, {}, digest.asOf);
    if (!hot)
        return std::unexpected(hot.error());
    digest.entries = entriesOf(std::move(chosen->items));
    digest.days = std::move(chosen->days);
    digest.counts = sentimentsIn(*counts);
    digest.before = sentimentsIn(*before);
    digest.change = analysis::shareChange(digest.counts, digest.before);
    digest.interactions = counts->interactions;
    digest.hot = *std::move(hot);
    return digest;
}

MediaDigest::MediaDigest(store::ReaderPool &readers, store::ChangeHub &hub,
                         const core::Clock &clock, QObject *parent)
    : LoadedContent(readers, hub, kDigestRest, parent)
    , m_clock(clock)
{
}

void MediaDigest::setDay(const QDate &day)
{
    if (day == m_day)
        return;
    m_day = day;
    forget();
    load();
}

void MediaDigest::setEdits(const std::vector<EditStanding> &edits)
{
    std::vector<EditStanding> mine;
    std::ranges::copy_if(edits, std::back_inserter(mine), [](const EditStanding &standing) {
        return standing.edit.collection == domain::Collection::MediaItems;
    });
    if (mine == m_edits)
        return;
    m_edits = std::move(mine);
    if (m_day.isValid())
        load();
}

bool MediaDigest::concerns(domain::Collection collection, const QStringList &) const
{
    return m_day.isValid() && collection == domain::Collection::MediaItems;
}

void MediaDigest::load()
{
    if (!m_day.isValid())
        return clear();
    query([day = m_day, edits = m_edits, now = m_clock.now()](const store::Database &db) {
        return readMediaDigest(db, day, edits, now);
    });
}

} // namespace items
