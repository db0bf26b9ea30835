// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From what is worth most to what is worth least, and again when there is something new.
#include "models/core/clock.h"
#include "models/sync/prefetch.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::PrefetchPhase;

namespace syncing {
namespace {

constexpr int kWantedAtOnce = 400;
/// Pictures that somebody looks at may go beyond the quota until it is looked after.
constexpr qint64 kAboveQuota = 16 * domain::kMegabyte;
/// A walk over everything costs: the next one rests for a multiple of it.
constexpr int kRestPerWalk = 20;
constexpr auto kShortestWalkRest = 2s;
constexpr auto kLongestWalkRest = 1h;

} // namespace

/// With what is here, and how much the plan names; nothing is fetched yet.
QCoro::Task<core::Result<void>> Prefetch::beginWalk()
{
    m_replan = m_news = m_allSeen = m_leastKnown = false;
    m_wanted.clear();
    m_last = store::beforeAllPictures();
    m_walk.start();
    if (auto *pictures = m_with.pictures())
        pictures->setRoom(m_plan.pictures ? m_plan.quota + kAboveQuota : m_with.usualRoom);
    if (auto stock = takeStock(); !stock)
        co_return stock;
    if (!m_plan.pictures) {
        m_state.files = m_state.bytes = m_state.filesHere = m_state.bytesHere = 0;
        m_state.missing = 0;
        show(PrefetchPhase::Off);
        co_return {};
    }
    show(PrefetchPhase::Looking);
    const auto sum = co_await estimate(m_plan);
    if (!sum)
        co_return std::unexpected(sum.error());
    const auto scope = co_await m_readers.run(
        [plan = m_plan, now = m_with.clock.now()](const store::Database &db) {
            return store::pictureScope(db, plan, now);
        });
    if (!scope)
        co_return std::unexpected(scope.error());
    m_scope = *scope;
    m_state.files = sum->files;
    m_state.bytes = sum->bytes;
    m_state.filesHere = sum->filesHere;
    m_state.bytesHere = sum->bytesHere;
    m_state.missing = m_missing.size();
    co_return {};
}

core::Result<void> Prefetch::takeStock()
{
    auto *pictures = m_with.pictures();
    if (!pictures)
        return core::failure(core::ErrorKind::Storage, u"no file for pictures"_s);
    return pictures->held().transform([this](const QHash<QString, qint64> &held) {
        m_held = held;
        m_state.heldFiles = held.size();
        m_state.heldBytes = 0;
        for (const qint64 size : held)
            m_state.heldBytes += size;
    });
}

/// The next ones that are not here.
QCoro::Task<core::Result<void>> Prefetch::refill()
{
    const auto page = co_await m_readers.run(
        [scope = m_scope, last = m_last](const store::Database &db) {
            return store::wantedPictures(db, scope, last, kWantedAtOnce);
        });
    if (!page)
        co_return std::unexpected(page.error());
    if (isInterrupted())
        co_return {};
    for (const store::WantedPicture &picture : *page) {
        if (!m_held.contains(picture.sha256) && !m_missing.contains(picture.sha256))
            m_wanted.push_back(picture);
    }
    if (!page->empty())
        m_last = page->back();
    m_allSeen = int(page->size()) < kWantedAtOnce && m_wanted.empty();
    co_return {};
}

Prefetch::Wait Prefetch::conclude(PrefetchPhase phase)
{
    m_rest = std::clamp<Wait>(std::chrono::duration_cast<Wait>(m_walk.durationElapsed()) *
                                  kRestPerWalk,
                              kShortestWalkRest, kLongestWalkRest);
    m_sinceWalk.start();
    show(phase);
    return kLongRest;
}

Prefetch::Wait Prefetch::untilNextWalk()
{
    if (!m_news)
        return kLongRest;
    const auto rested = std::chrono::duration_cast<Wait>(m_sinceWalk.durationElapsed());
    if (rested < m_rest)
        return m_rest - rested;
    m_replan = true;
    return kBreath;
}

} // namespace syncing
