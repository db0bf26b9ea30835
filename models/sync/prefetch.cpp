// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/prefetch.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::PrefetchPhase;

namespace syncing {
namespace {

/// So much of the volume is left to everything else.
constexpr qint64 kKeptFree = 1024 * domain::kMegabyte;
constexpr auto kDiskRest = 30s;
constexpr auto kBetweenProgress = 250ms;

/// The same answer would come again.
bool isFinal(const core::Error &error)
{
    return error.kind == core::ErrorKind::NotFound || error.kind == core::ErrorKind::BadContract ||
           error.kind == core::ErrorKind::Forbidden;
}

} // namespace

Prefetch::Prefetch(Parts parts, QObject *parent)
    : QObject(parent)
    , m_with(std::move(parts))
    , m_alarm(new Alarm(this))
    , m_later(new QTimer(this))
    , m_readers(m_with.cachePath, m_with.key, 1)
{
    m_sinceTold.start();
    m_later->setSingleShot(true);
    m_later->setInterval(kBetweenProgress);
    connect(m_later, &QTimer::timeout, this, &Prefetch::tell);
}

Prefetch::~Prefetch() = default;

void Prefetch::start()
{
    drive();
}

void Prefetch::stop()
{
    m_stopping = true;
    m_alarm->wake();
}

void Prefetch::setPlan(const domain::PrefetchPlan &plan)
{
    m_plan = plan;
    m_replan = true;
    m_failures = 0;
    m_alarm->wake();
}

void Prefetch::look()
{
    using enum PrefetchPhase;
    m_failures = 0;
    m_missing.clear();
    m_replan = m_replan || m_state.phase == Full || m_state.phase == Failed ||
               m_state.phase == DiskFull || m_state.missing > 0;
    m_alarm->wake();
}

void Prefetch::wayIsOpen()
{
    if (m_state.phase != PrefetchPhase::Waiting)
        return;
    m_failures = 0;
    m_alarm->wake();
}

void Prefetch::noteNews()
{
    m_news = true;
    if (m_allSeen)
        m_alarm->wake();
}

void Prefetch::noteEdits()
{
    m_editsChanged = true;
    m_alarm->wake();
}

void Prefetch::noteKept(const QString &sha256, qint64 size)
{
    if (m_held.contains(sha256))
        return;
    m_held.insert(sha256, size);
    ++m_state.heldFiles;
    m_state.heldBytes += size;
    if (m_plan.pictures && m_state.heldBytes > m_plan.quota)
        m_alarm->wake();
    tell();
}

void Prefetch::forgetWhatIsHere()
{
    m_replan = true;
    m_alarm->wake();
}

QCoro::Task<void> Prefetch::drive()
{
    const Work work(*this);
    while (!m_stopping) {
        const auto wait = co_await step();
        if (!isInterrupted())
            co_await m_alarm->sleep(wait);
    }
}

QCoro::Task<Prefetch::Wait> Prefetch::step()
{
    if (m_editsChanged) {
        if (auto kept = co_await protect(); !kept) {
            m_editsChanged = true; // still not known
            if (m_plan.pictures)
                co_return failed(kept.error());
        }
    }
    m_replan = std::exchange(m_beginAgain, false) || m_replan;
    if (m_replan) {
        if (auto begun = co_await beginWalk(); !begun)
            co_return failed(begun.error());
        co_return kBreath;
    }
    if (!m_plan.pictures)
        co_return kLongRest;
    if (m_state.heldBytes > m_plan.quota) {
        if (auto room = co_await makeRoom(0, store::beforeAllPictures().worth); !room)
            co_return failed(room.error());
    }
    if (m_allSeen)
        co_return untilNextWalk();
    if (m_wanted.empty()) {
        if (auto more = co_await refill(); !more)
            co_return failed(more.error());
        co_return m_allSeen ? conclude(PrefetchPhase::Done) : Wait(kBreath);
    }
    co_return co_await fetchNext();
}

QCoro::Task<Prefetch::Wait> Prefetch::fetchNext()
{
    const store::WantedPicture next = m_wanted.front();
    if (m_held.contains(next.sha256) || m_missing.contains(next.sha256)) {
        m_wanted.pop_front();
        co_return Wait(0);
    }
    if (!m_with.isOnline()) {
        show(PrefetchPhase::Waiting, m_state.error);
        co_return kLongRest;
    }
    if (m_with.freeDisk() - next.size < kKeptFree) {
        show(PrefetchPhase::DiskFull);
        co_return kDiskRest;
    }
    const auto room = co_await makeRoom(next.size, next.worth);
    if (!room)
        co_return failed(room.error());
    if (isInterrupted())
        co_return kBreath;
    if (!*room) {
        m_wanted.clear();
        m_allSeen = true;
        co_return conclude(PrefetchPhase::Full);
    }
    show(PrefetchPhase::Fetching);
    const auto bytes = co_await m_with.fetch(next.sha256);
    if (isInterrupted())
        co_return kBreath;
    co_return took(bytes);
}

Prefetch::Wait Prefetch::took(const core::Result<QByteArray> &bytes)
{
    const QString sha256 = m_wanted.front().sha256;
    if (!bytes && !isFinal(bytes.error())) {
        show(PrefetchPhase::Waiting, bytes.error());
        return backOff(++m_failures, bytes.error());
    }
    m_failures = 0;
    m_wanted.pop_front();
    if (!bytes) {
        m_missing.insert(sha256);
        m_state.missing = m_missing.size();
    } else if (m_held.contains(sha256)) { // told by noteKept()
        ++m_state.filesHere;
        m_state.bytesHere += bytes->size();
    } else {
        return failed({core::ErrorKind::Storage, u"a picture could not be kept"_s, {}});
    }
    show(PrefetchPhase::Fetching);
    return kBreath;
}

Prefetch::Wait Prefetch::failed(const core::Error &error)
{
    m_beginAgain = true; // after a rest
    m_replan = false;
    show(PrefetchPhase::Failed, error);
    return backOff(++m_failures, std::nullopt);
}

void Prefetch::show(PrefetchPhase phase, std::optional<core::Error> error)
{
    m_state.phase = phase;
    m_state.error = std::move(error);
    tell();
}

/// Each phase at once, numbers now and then.
void Prefetch::tell()
{
    if (m_state == m_told)
        return;
    const bool isSamePhase = m_state.phase == m_told.phase && m_state.error == m_told.error;
    if (isSamePhase && m_sinceTold.durationElapsed() < kBetweenProgress) {
        if (!m_later->isActive())
            m_later->start();
        return;
    }
    m_told = m_state;
    m_sinceTold.start();
    Q_EMIT changed();
}

} // namespace syncing
