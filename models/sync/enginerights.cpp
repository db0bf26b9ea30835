// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine and the rights of the person at the desk: asked for, mirrored in the cache, and held
// offline for a while.
#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/session/account.h"
#include "models/session/session.h"
#include "models/store/changehub.h"
#include "models/store/profile.h"
#include "models/store/rightspurge.h"
#include "models/sync/deskuser.h"
#include "models/sync/engine.h"
#include "models/sync/retrytimes.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace syncing {
namespace {

constexpr qsizetype kLongestDetail = 500;
/// Not asked for again for the sake of a change that the backend tells.
constexpr auto kRightsFresh = 30s;

qint64 total(const store::RightsPurge::Gone &gone)
{
    return std::accumulate(gone.cbegin(), gone.cend(), qint64(0));
}

} // namespace

QCoro::Task<core::Result<remote::Me>> Engine::fetchUser()
{
    const auto answer = co_await m_http->send({.path = u"v1/me"_s});
    if (!answer)
        co_return std::unexpected(answer.error());
    if (const auto error = remote::toError(*answer))
        co_return std::unexpected(*error);
    co_return remote::decodeMe(answer->body).transform([this](remote::Me me) {
        return bounded(std::move(me), m_with.withoutPersonal);
    });
}

QCoro::Task<core::Result<void>> Engine::askUser()
{
    const int signIn = m_account->signIns();
    const auto me = co_await fetchUser();
    if (me) {
        auto taken = takeUser(*me);
        if (signIn == m_account->signIns()) // else it speaks of the one before
            m_board.change([signIn](Status &status) { status.userOfSignIn = signIn; });
        co_return taken;
    }
    if (me.error().kind == core::ErrorKind::BadContract) // the last known rights hold
        co_return {};
    co_return std::unexpected(me.error());
}

/// So that a role that was lowered is noticed while this desk is connected: with each poll, when
/// the backend tells that everything has changed, and when something is to be read after a while.
QCoro::Task<core::Result<void>> Engine::askUserWhenDue()
{
    const QDateTime now = m_with.clock.now();
    const bool isAsked = std::exchange(m_rightsAsked, false);
    const bool isFresh = m_rightsTold.isValid() && now - m_rightsTold < kRightsFresh;
    if (!isAsked && mustWait(m_nextPoll, now) && (isFresh || m_dirty.isEmpty()))
        co_return {};
    co_return co_await askUser();
}

bool Engine::mayBeRights(const QList<domain::Collection> &changed) const
{
    const auto rights = m_with.session.me().rights;
    return std::ranges::all_of(domain::kCollections, [&](domain::Collection collection) {
        return changed.contains(collection) || !mayRead(rights, collection);
    });
}

core::Result<void> Engine::takeUser(const remote::Me &me)
{
    const bool changed = me != m_with.session.me();
    const store::SyncStateRepository states(m_with.profile.writer());
    m_rightsTold = m_with.clock.now();
    introduceUser(me);
    // First who it is: killed before the purge, the next start knows what is still to be done.
    auto kept = states.setMeta(QString(kMeMeta), QString::fromUtf8(remote::encodeMe(me)))
                    .and_then([&] {
                        return states.setMeta(QString(kToldMeta),
                                              QString::number(m_rightsTold.toMSecsSinceEpoch()));
                    })
                    .and_then([&] { return mirrorRights(me.rights); });
    return kept && changed ? askRefusedAgain(me.rights) : kept;
}

void Engine::recallUser()
{
    m_rightsTold = rememberedTelling(m_with.profile.writer());
    const auto remembered = rememberedAccount(m_with.profile.writer());
    if (!remembered)
        return;
    const auto me = std::optional(bounded(*remembered, m_with.withoutPersonal));
    introduceUser(*me);
    if (auto mirrored = mirrorRights(me->rights); !mirrored)
        m_board.change([&](Status &status) { status.lastError = mirrored.error(); });
}

void Engine::introduceUser(const remote::Me &me)
{
    m_with.session.setMe(me);
    m_edits->setAccount(me.id);
    showUser();
}

void Engine::showUser()
{
    const remote::Me me = m_with.session.me();
    const QDateTime now = m_with.clock.now();
    const auto rights = domain::effectiveRights(me.rights, m_rightsTold, now, m_with.rightsLimit);
    const bool outdated = domain::areOutdated(m_rightsTold, now, m_with.rightsLimit);
    m_board.change([&](Status &status) {
        status.user = deskUser(me, rights);
        status.user.isOutdated = outdated;
        status.rightsTold = m_rightsTold;
    });
}

core::Result<void> Engine::mirrorRights(const domain::Rights &told)
{
    const auto &db = m_with.profile.writer();
    const auto withdrawal = store::Withdrawal::byRights(db, told);
    if (!withdrawal)
        return std::unexpected(withdrawal.error());
    const store::SyncStateRepository states(db);
    const auto before = states.meta(QString(store::kScopeMeta));
    if (!*withdrawal) {
        return before && before->isEmpty()
                   ? states.setMeta(QString(store::kScopeMeta), domain::scopePrint(told))
                   : core::Result<void>();
    }
    const auto gone = purge(**withdrawal);
    if (!gone)
        return std::unexpected(gone.error());
    // A desk that had nothing yet has lost nothing.
    if (total(*gone) == 0 && before.value_or(QString()).isEmpty())
        return {};
    const QString scope = domain::sharedScopePrint(told).left(kLongestDetail);
    m_log->tell(domain::SyncEvent::RightsChanged, {}, total(*gone), scope);
    if (auto noted = m_trail->note({.verb = domain::TrailVerb::RightsChanged, .detail = scope});
        !noted)
        qCWarning(core::logSync) << "trail:" << noted.error().detail;
    return {};
}

core::Result<store::RightsPurge::Gone> Engine::purge(const store::Withdrawal &withdrawal)
{
    if (auto settled = m_pages->commit(); !settled)
        return std::unexpected(settled.error());
    const store::RightsPurge purge(m_with.profile.writer(), [this](const QSet<QString> &named) {
        if (m_prefetch)
            m_prefetch->forgetWhatIsHere();
        return m_blobs ? m_blobs->keepOnly(named) : core::Result<void>();
    });
    // Killed in between, the backups go all the same.
    const store::SyncStateRepository states(m_with.profile.writer());
    auto asked = states.setMeta(QString(kForgetBackupsMeta), u"1"_s);
    auto gone = asked ? purge.run(withdrawal) : std::unexpected(asked.error());
    if (!gone)
        return gone;
    if (total(*gone) == 0)
        std::ignore = states.setMeta(QString(kForgetBackupsMeta), {});
    m_pages.emplace(m_with.profile.writer()); // what it remembers of the tables is old now
    if (auto filled = purge.fillSearch(*gone); !filled)
        qCWarning(core::logSync) << "full text:" << filled.error().detail;
    for (const domain::Collection collection : domain::kCollections)
        m_with.hub.post(collection, {});
    if (m_collector)
        m_collector->refresh();
    refreshStatus();
    return gone;
}

QCoro::Task<core::Result<void>> Engine::takeRefusal(domain::Collection feed, core::Error answer)
{
    // Somebody on the way may have refused it: only a backend that says who we are is believed.
    const auto me = co_await fetchUser();
    if (!me && me.error().kind == core::ErrorKind::BadContract)
        co_return noteFailure(feed, {core::ErrorKind::BadContract, answer.detail, {}});
    if (!me)
        co_return std::unexpected(me.error());
    if (auto taken = takeUser(*me); !taken)
        co_return taken;
    const auto withdrawal = store::Withdrawal::byRefusal(feed, answer);
    if (!mayRead(me->rights, feed) || !withdrawal) // gone already, with the rights
        co_return {};
    const auto gone = purge(*withdrawal);
    if (!gone)
        co_return std::unexpected(gone.error());
    m_log->tell(domain::SyncEvent::FeedRefused, feed, total(*gone), answer.detail);
    co_return {};
}

core::Result<void> Engine::askRefusedAgain(const domain::Rights &told)
{
    const store::SyncStateRepository states(m_with.profile.writer());
    const auto all = states.all();
    if (!all)
        return std::unexpected(all.error());
    for (const store::CollectionState &known : *all) {
        if (known.lastErrorName != store::withheldName() || !mayRead(told, known.collection))
            continue;
        store::CollectionState state = known;
        state.lastErrorName.clear();
        state.lastErrorDetail.clear();
        if (auto saved = states.save(state); !saved)
            return saved;
    }
    return {};
}

bool Engine::isWithheld(const store::CollectionState &state) const
{
    return state.lastErrorName == store::withheldName() ||
           !mayRead(m_with.session.me().rights, state.collection);
}

} // namespace syncing
