// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk.h"

#include "app/desk/deskfiles.h"
#include "app/desk/desksettings.h"
#include "models/core/log.h"
#include "models/secrets/vault.h"
#include "models/store/changewriter.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

const QString kServerSetting = u"server"_s;
const QString kUsageSetting = u"usage/counted"_s; ///< see panes::operations::UsageDialog

} // namespace

Desk::~Desk()
{
    if (m_sync)
        m_sync->stop();
    m_readers.reset(); // before the profile, which checks and stamps the file last
}

core::Result<std::unique_ptr<Desk>> Desk::open(const DeskOptions &options)
{
    std::unique_ptr<Desk> desk(new Desk(options.token));
    const auto opened = options.policy.check(options).and_then(
        [&] { return desk->openProfile(options); });
    if (!opened)
        return std::unexpected(opened.error());
    QSettings settings(desk->m_settingsFile, QSettings::IniFormat);
    QUrl server = options.server;
    const Policy policy = options.ownBackend ? Policy() : options.policy;
    if (!policy.server.isEmpty())
        server = policy.server;
    else if (server.isEmpty())
        server = QUrl(settings.value(kServerSetting).toString());
    else if (options.server.host() != "127.0.0.1"_L1)
        settings.setValue(kServerSetting, server.toString());
    syncing::Surroundings with{.profile = *desk->m_profile,
                               .hub = desk->m_hub,
                               .clock = desk->m_clock,
                               .session = desk->m_session,
                               .server = server,
                               .forcedOffline = options.offline,
                               .transport = policy.over(transport(settings, options))};
    with.rightsLimit = options.policy.over(rightsLimit(settings));
    with.withoutPersonal = options.withoutPersonal;
    with.usage = {.forbidden = options.policy.usageForbidden,
                  .on = settings.value(kUsageSetting, true).toBool(),
                  .screensOnly = options.withoutPersonal};
    with.signIn = desk->recallSignIn();
    with.transport.logins = desk->m_proxyLogin->logins();
    desk->m_proxy = with.transport.proxy;
    if (!desk->isEphemeral()) { // there is nothing that could be restored
        with.maintenance = maintenanceOptions(settings, desk->m_profile->directory(),
                                              options.policy);
        with.prefetch = domain::prefetchPlan(settings);
    }
    desk->m_sync = std::make_unique<syncing::SyncService>(std::move(with));
    return desk;
}

core::Result<void> Desk::openProfile(const DeskOptions &options)
{
    const QString directory = directoryOf(options);
    if (!QDir().mkpath(directory))
        return core::failure(core::ErrorKind::StorageReadOnly, directory);
    m_settingsFile = directory + u"/settings.ini"_s;
    if (options.ephemeralKey)
        return openFiles(directory, true);
    auto opened = openFiles(directory, false);
    if (!opened && opened.error().kind == core::ErrorKind::KeyringAbsent &&
        options.fallBackToEphemeral)
        return openFiles(directory, true);
    return opened;
}

core::Result<void> Desk::openFiles(const QString &directory, bool ephemeral)
{
    QString place = directory;
    if (ephemeral) {
        m_ephemeral = std::make_unique<QTemporaryDir>(directory + u"/ephemeral-XXXXXX"_s);
        if (!m_ephemeral->isValid())
            return core::failure(core::ErrorKind::StorageReadOnly, m_ephemeral->errorString());
        place = m_ephemeral->path();
    }
    auto profile = store::Profile::acquire(place);
    if (!profile)
        return std::unexpected(profile.error());
    if (ephemeral)
        m_vault = std::make_unique<secrets::EphemeralVault>();
    else
        m_vault = std::make_unique<secrets::KeychainVault>();
    // The name in the keyring carries the place: two data folders never share a key by accident.
    const auto key = secrets::obtainProfileKey(*m_vault, QDir(place).canonicalPath(),
                                               (*profile)->keyId());
    if (!key)
        return std::unexpected(key.error());
    const auto event = (*profile)->openCache(key->key, key->id, true);
    if (!event)
        return std::unexpected(event.error());
    m_event = *event;
    m_profile = std::move(*profile);
    m_readers = std::make_unique<store::ReaderPool>(m_profile->cachePath(), key->key);
    return {};
}

session::SignInPlace Desk::recallSignIn()
{
    m_door = std::make_unique<secrets::VaultDoor>(*m_vault);
    const QString folder = QDir(m_profile->directory()).canonicalPath();
    m_proxyLogin = std::make_unique<KeptProxyLogin>(*m_vault, *m_door, u"proxy/"_s + folder);
    session::SignInPlace place{.door = m_door.get(), .name = u"signin/"_s + folder};
    if (!m_session.token().isEmpty())
        return place;
    const auto kept = m_vault->read(place.name);
    if (kept)
        m_session.setKept(session::decodeKept(*kept));
    else if (kept.error().kind != core::ErrorKind::NotFound)
        qCWarning(core::logSecrets) << "sign-in:" << core::errorName(kept.error().kind);
    return place;
}

QDateTime Desk::lastKnownNow()
{
    const store::SyncStateRepository states(m_profile->writer());
    if (const auto offset = states.meta(u"clock.offset.ms"_s))
        m_clock.setOffset(std::chrono::milliseconds(offset->toLongLong()));
    return m_clock.now();
}

QString Desk::settingsFile() const
{
    return m_settingsFile;
}

} // namespace desk
