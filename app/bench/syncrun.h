// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/usage.h"
#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/session/session.h"
#include "models/store/changehub.h"
#include "models/store/profile.h"
#include "models/sync/syncservice.h"

#include <QTemporaryDir>

#include <memory>

namespace bench {

/// A desk with the real engine in a folder of its own, brought up to date from a server of pages.
class SyncRun
{
public:
    explicit SyncRun(QUrl server);
    ~SyncRun();

    [[nodiscard]] core::Result<void> open();
    /// From nothing to everything.
    struct First {
        Cost browsable; ///< all rows can be shown
        Cost searchable;
        double peakMb = 0;
    };
    [[nodiscard]] core::Result<First> first();
    /// From asking for changes to the notice on which screens read them.
    [[nodiscard]] core::Result<Cost> delta();
    [[nodiscard]] QString cachePath() const { return m_profile->cachePath(); }
    [[nodiscard]] QByteArray key() const { return m_profile->key(); }

private:
    [[nodiscard]] core::Result<void> failure() const;

    QTemporaryDir m_dir;
    core::SystemClock m_machine;
    core::BackendClock m_clock;
    session::Session m_session{"bench"};
    store::ChangeHub m_hub;
    std::unique_ptr<store::Profile> m_profile;
    std::unique_ptr<syncing::SyncService> m_sync;
    QUrl m_server;
};

} // namespace bench
