// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/syncrun.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Collection;

namespace bench {
namespace {

constexpr auto kPatience = 30min;
constexpr auto kSample = 50ms;

} // namespace

SyncRun::SyncRun(QUrl server)
    : m_clock(m_machine)
    , m_server(std::move(server))
{
}

SyncRun::~SyncRun()
{
    if (m_sync)
        m_sync->stop();
}

core::Result<void> SyncRun::open()
{
    auto profile = store::Profile::acquire(m_dir.path());
    if (!profile)
        return std::unexpected(profile.error());
    m_profile = std::move(*profile);
    if (auto opened = m_profile->openCache(QByteArray(32, 'b'), u"bench"_s, false); !opened)
        return std::unexpected(opened.error());
    m_sync = std::make_unique<syncing::SyncService>(
        syncing::Surroundings{*m_profile, m_hub, m_clock, m_session, m_server});
    return {};
}

core::Result<void> SyncRun::failure() const
{
    const auto &status = m_sync->status();
    if (status.lastError)
        return std::unexpected(*status.lastError);
    return core::failure(core::ErrorKind::Timeout, u"the sync did not come to its end"_s);
}

core::Result<SyncRun::First> SyncRun::first()
{
    First first;
    QEventLoop loop;
    const double cpu = cpuSeconds();
    QElapsedTimer passed;
    passed.start();
    const auto spent = [&] {
        return Cost{double(passed.nsecsElapsed()) / 1e9, cpuSeconds() - cpu};
    };
    QObject::connect(m_sync.get(), &syncing::SyncService::statusChanged, &loop, [&] {
        const auto *reports = m_sync->status().of(Collection::Reports);
        if (first.browsable.seconds == 0 && reports && (reports->indexing || reports->complete))
            first.browsable = spent();
    });
    QObject::connect(m_sync.get(), &syncing::SyncService::settled, &loop, &QEventLoop::quit);
    QTimer sample;
    QObject::connect(&sample, &QTimer::timeout, &loop,
                     [&] { first.peakMb = std::max(first.peakMb, residentMb()); });
    sample.start(kSample);
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    m_sync->start();
    loop.exec();
    first.searchable = spent();
    if (!m_sync->status().everComplete || first.browsable.seconds == 0)
        return std::unexpected(failure().error());
    return first;
}

core::Result<Cost> SyncRun::delta()
{
    QEventLoop loop;
    bool told = false;
    QObject::connect(&m_hub, &store::ChangeHub::changed, &loop, [&](Collection collection) {
        told = told || collection == Collection::Reports;
        if (told)
            loop.quit();
    });
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    const Cost cost = costOf([&] {
        m_sync->syncNow();
        loop.exec();
    });
    if (!told)
        return std::unexpected(failure().error());
    // What follows the notice belongs to the next measurement otherwise.
    QObject::connect(m_sync.get(), &syncing::SyncService::settled, &loop, &QEventLoop::quit);
    loop.exec();
    return cost;
}

} // namespace bench
