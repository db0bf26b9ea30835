// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/policy.h"
#include "app/desk/proxylogin.h"
#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/secrets/vaultdoor.h"
#include "models/session/session.h"
#include "models/store/changehub.h"
#include "models/store/profile.h"
#include "models/store/readerpool.h"
#include "models/sync/syncservice.h"

#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <optional>

namespace desk {

/// How a desk is opened.
struct DeskOptions {
    QString dataDir; ///< empty: the platform's place for application data
    QString profile = QStringLiteral("default");
    QUrl server;                        ///< empty: the one used last with this profile, if any
    std::optional<QString> caFile = {}; ///< see remote::Transport, "system": none; unset: as last
    std::optional<QString> proxy = {};  ///< likewise
    QByteArray token;                   ///< empty: the sign-in that the keyring has
    bool offline = false;
    bool ephemeralKey = false;        ///< never ask a keyring; everything is gone at exit
    bool fallBackToEphemeral = false; ///< do so only when there is no keyring at all
    bool withoutPersonal = false;     ///< see syncing::Surroundings
    bool ownBackend = false;          ///< `server` is in this program: no policy speaks of it
    Policy policy = {};               ///< what the machine's administrator has laid down
};

/// One profile opened for work: key, cache, readers, clock, session and sync, in the order in which
/// they depend on each other. The programs build the rest of their objects around it.
class Desk
{
public:
    /// The error says what is wrong with keyring, key, directory, cache or lock, or what the policy
    /// forbids; files are untouched then.
    [[nodiscard]] static core::Result<std::unique_ptr<Desk>> open(const DeskOptions &options);
    ~Desk();

    [[nodiscard]] core::BackendClock &clock() { return m_clock; }
    [[nodiscard]] store::ChangeHub &hub() { return m_hub; }
    [[nodiscard]] store::ReaderPool &readers() { return *m_readers; }
    [[nodiscard]] secrets::Vault &vault() { return *m_vault; }
    [[nodiscard]] store::Profile &profile() { return *m_profile; }
    [[nodiscard]] session::Session &session() { return m_session; }
    [[nodiscard]] syncing::SyncService &sync() { return *m_sync; }
    /// Now by the backend's clock as it was known when this desk was last in touch; for reading
    /// without sync.
    [[nodiscard]] QDateTime lastKnownNow();
    /// The proxy that was named, see remote::proxyFrom(); empty: the system's.
    [[nodiscard]] const QString &proxy() const { return m_proxy; }
    [[nodiscard]] KeptProxyLogin &proxyLogin() { return *m_proxyLogin; }
    /// Settings and logs of this desk.
    [[nodiscard]] QString settingsFile() const;
    /// What the person should be told: the key is ephemeral, the cache was damaged and set aside.
    [[nodiscard]] bool isEphemeral() const { return m_ephemeral != nullptr; }
    [[nodiscard]] store::CacheEvent cacheEvent() const { return m_event; }

private:
    explicit Desk(QByteArray token)
        : m_clock(m_machine)
        , m_session(std::move(token))
    {
    }
    [[nodiscard]] core::Result<void> openProfile(const DeskOptions &options);
    [[nodiscard]] core::Result<void> openFiles(const QString &directory, bool ephemeral);
    /// What the keyring has of a sign-in; a token that was given by hand comes first.
    [[nodiscard]] session::SignInPlace recallSignIn();

    core::SystemClock m_machine;
    core::BackendClock m_clock;
    session::Session m_session;
    std::unique_ptr<QTemporaryDir> m_ephemeral;
    QString m_settingsFile;
    std::unique_ptr<secrets::Vault> m_vault;
    std::unique_ptr<secrets::VaultDoor> m_door;
    std::unique_ptr<KeptProxyLogin> m_proxyLogin;
    QString m_proxy;
    store::ChangeHub m_hub;
    std::unique_ptr<store::Profile> m_profile;
    std::unique_ptr<store::ReaderPool> m_readers;
    std::unique_ptr<syncing::SyncService> m_sync;
    store::CacheEvent m_event = store::CacheEvent::Opened;
};

} // namespace desk
