// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/qualitykept.h"

#include "models/core/clock.h"
#include "models/store/qualityfacts.h"
#include "models/store/readsnapshot.h"
#include "models/store/repositories.h"

using namespace std::chrono_literals;

namespace items {
namespace {

/// What is read again by itself; the rest of what figures are judged by is small and rare.
constexpr int kMostQualityIds = 20'000;

} // namespace

void QualityBoard::Kept::note(domain::Collection collection, const QStringList &ids)
{
    const QMutexLocker lock(&m_noting);
    const bool figures = collection == domain::Collection::Observations;
    const bool single = figures || collection == domain::Collection::Slots;
    auto &noted = figures ? m_changes.observations : m_changes.due;
    if (ids.isEmpty() || !single || noted.size() > kMostQualityIds)
        m_changes.everything = true;
    if (m_changes.everything)
        return;
    for (const QString &id : ids)
        noted.insert(id);
}

void QualityBoard::Kept::noteEverything()
{
    const QMutexLocker lock(&m_noting);
    m_changes = {};
}

QualityChanges QualityBoard::Kept::takeChanges()
{
    const QMutexLocker lock(&m_noting);
    return std::exchange(m_changes, {.everything = false});
}

core::Result<void> QualityBoard::Kept::readAll(const store::Database &db,
                                               const Reference &reference, const QDateTime &now)
{
    auto feeds = store::IndicatorRepository(db).feeds();
    if (!feeds)
        return std::unexpected(feeds.error());
    m_feeds.clear();
    for (const domain::Feed &feed : *feeds)
        m_feeds.insert(feed.id.value, feed.name);
    quality::Book book;
    book.indicators = reference.indicatorList;
    for (const domain::Unit &unit : reference.units)
        book.units.push_back(unit);
    for (const domain::Agency &agency : reference.agencies)
        book.agencies.push_back(agency);
    book.feeds = *std::move(feeds);
    book.plans = reference.plans;
    auto made = evaluated(db, book, now);
    if (!made)
        return std::unexpected(made.error());
    m_evaluation = *std::move(made);
    return {};
}

core::Result<bool> QualityBoard::Kept::readChanges(const store::Database &db,
                                                   const QualityChanges &changes)
{
    const store::QualityFactRepository repository(db);
    const QStringList figureIds(changes.observations.cbegin(), changes.observations.cend());
    const QStringList slotIds(changes.due.cbegin(), changes.due.cend());
    const auto figures = repository.observations(figureIds);
    const auto due = repository.slotsOf(slotIds);
    if (!figures || !due)
        return std::unexpected(!figures ? figures.error() : due.error());
    if (qsizetype(figures->size()) < figureIds.size() || qsizetype(due->size()) < slotIds.size())
        return false;
    quality::Facts &facts = m_evaluation->facts();
    for (const auto &kept : *figures) {
        if (kept.retired)
            facts.remove(kept.row);
        else
            facts.put(kept.row, kept.record);
    }
    for (const auto &kept : *due) {
        if (kept.retired)
            facts.removeSlot(kept.row);
        else
            facts.putSlot(kept.row, kept.record);
    }
    return true;
}

core::Result<void> QualityBoard::Kept::bringUpToDate(const store::Database &db,
                                                     const Reference &reference,
                                                     const QDateTime &now)
{
    const QualityChanges changes = takeChanges();
    bool whole = changes.everything || !m_evaluation;
    if (!whole) {
        const auto read = readChanges(db, changes);
        whole = !read || !*read;
    }
    if (whole) {
        if (const auto read = readAll(db, reference, now); !read) {
            noteEverything();
            return std::unexpected(read.error());
        }
    } else {
        m_evaluation->update(now);
    }
    return {};
}

core::Result<QualityPicture> QualityBoard::Kept::answer(const store::Database &db,
                                                        const Reference &reference,
                                                        const QDateTime &now, const QualityAsk &ask)
{
    const QMutexLocker lock(&m_working);
    const store::ReadSnapshot snapshot(db);
    if (const auto ready = bringUpToDate(db, reference, now); !ready)
        return std::unexpected(ready.error());
    return qualityPicture(*m_evaluation, db, ask).transform([this](QualityPicture picture) {
        picture.feeds = m_feeds;
        return picture;
    });
}

core::Result<domain::ClosedScores> QualityBoard::Kept::freeze(const store::Database &db,
                                                              const Reference &reference,
                                                              const QDateTime &now,
                                                              const domain::Period &period)
{
    const QMutexLocker lock(&m_working);
    const store::ReadSnapshot snapshot(db);
    if (const auto ready = bringUpToDate(db, reference, now); !ready)
        return std::unexpected(ready.error());
    return closedScores(*m_evaluation, db, period);
}

QualityBoard::QualityBoard(store::ReaderPool &readers, store::ChangeHub &hub,
                           const Directory &directory, const core::Clock &clock, QObject *parent)
    : LoadedContent(readers, hub, 2s, parent)
    , m_readers(readers)
    , m_directory(directory)
    , m_clock(clock)
    , m_kept(std::make_shared<Kept>())
{
    connect(&directory, &Directory::changed, this, [this] {
        m_kept->noteEverything();
        load();
    });
    connect(this, &Loaded::changed, this, [this] {
        if (m_again && !isLoading())
            load();
    });
    connect(&hub, &store::ChangeHub::changed, this,
            [this](domain::Collection collection, const QStringList &ids) {
                if (concerns(collection, ids))
                    m_kept->note(collection, ids);
            });
}

QualityBoard::~QualityBoard() = default;

void QualityBoard::show(const QualityAsk &ask)
{
    if (ask == m_ask && content())
        return;
    m_ask = ask;
    load();
}

void QualityBoard::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (m_wanted && m_stale)
        load();
}

QFuture<core::Result<domain::ClosedScores>> QualityBoard::freeze(const domain::Period &period)
{
    return m_readers.run(
        [kept = m_kept, reference = m_directory.reference(), now = m_clock.now(),
         period](const store::Database &db) { return kept->freeze(db, *reference, now, period); });
}

bool QualityBoard::concerns(domain::Collection collection, const QStringList &) const
{
    using enum domain::Collection;
    return collection == Observations || collection == Slots || collection == Feeds;
}

void QualityBoard::load()
{
    // One at a time: a second one would only wait, and keep a reader from others.
    m_again = isLoading();
    m_stale = !m_wanted || !m_directory.isLoaded();
    if (m_stale || m_again)
        return;
    query([kept = m_kept, reference = m_directory.reference(), now = m_clock.now(), ask = m_ask](
              const store::Database &db) { return kept->answer(db, *reference, now, ask); });
}

} // namespace items
