// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/vault.h"

#include "models/core/log.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDBusVariant>
#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secrets {
namespace {

const QString kService = u"ioc-console"_s;
constexpr auto kPatience = 10s;
constexpr int kDBusPatienceMs = 3000;

core::Error keyringError(QKeychain::Error error, const QString &text)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return {keyringState() == KeyringState::Open ? core::ErrorKind::NotFound
                                                     : core::ErrorKind::KeyringLocked,
                text};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {core::ErrorKind::KeyringLocked, text};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {core::ErrorKind::KeyringAbsent, text};
    default:
        return {core::ErrorKind::KeyringFailed, text};
    }
}

/// Runs a job before any window exists; a keyring that prompts or hangs is given up after ten
/// seconds.
core::Result<void> finish(QKeychain::Job &job)
{
    const KeyringState state = keyringState();
    if (state == KeyringState::Absent)
        return core::failure(core::ErrorKind::KeyringAbsent,
                             u"no secret service on the session bus"_s);
    if (state == KeyringState::Locked)
        return core::failure(core::ErrorKind::KeyringLocked, u"the default collection is locked"_s);
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    bool late = false;
    QTimer::singleShot(kPatience, &loop, [&] {
        late = true;
        loop.quit();
    });
    job.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (late)
        return core::failure(core::ErrorKind::KeyringFailed, u"no answer within ten seconds"_s);
    if (job.error() != QKeychain::NoError)
        return std::unexpected(keyringError(job.error(), job.errorString()));
    return {};
}

} // namespace

KeyringState keyringState()
{
    const QString service = u"org.freedesktop.secrets"_s;
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return KeyringState::Absent;
    const QDBusReply<QStringList> activatable = bus.interface()->callWithArgumentList(
        QDBus::Block, u"ListActivatableNames"_s, {});
    const bool running = bus.interface()->isServiceRegistered(service);
    if (!running && !activatable.value().contains(service))
        return KeyringState::Absent;
    QDBusInterface collection(service, u"/org/freedesktop/secrets/aliases/default"_s,
                              u"org.freedesktop.DBus.Properties"_s, bus);
    collection.setTimeout(kDBusPatienceMs);
    const QDBusReply<QDBusVariant> locked = collection.call(
        u"Get"_s, u"org.freedesktop.Secret.Collection"_s, u"Locked"_s);
    if (!locked.isValid()) {
        qCWarning(core::logSecrets) << "keyring state unknown:" << locked.error().name();
        // No default collection: a keyring service without a keyring yet.
        return locked.error().type() == QDBusError::UnknownMethod ||
                       locked.error().type() == QDBusError::UnknownObject
                   ? KeyringState::Absent
                   : KeyringState::Unknown;
    }
    return locked.value().variant().toBool() ? KeyringState::Locked : KeyringState::Open;
}

core::Result<QByteArray> KeychainVault::read(const QString &name)
{
    QKeychain::ReadPasswordJob job(kService);
    job.setKey(name);
    if (auto done = finish(job); !done)
        return std::unexpected(done.error());
    return job.binaryData();
}

core::Result<void> KeychainVault::write(const QString &name, const QByteArray &secret)
{
    QKeychain::WritePasswordJob job(kService);
    job.setKey(name);
    job.setBinaryData(secret);
    return finish(job);
}

core::Result<void> KeychainVault::remove(const QString &name)
{
    QKeychain::DeletePasswordJob job(kService);
    job.setKey(name);
    return finish(job);
}

core::Result<QByteArray> EphemeralVault::read(const QString &name)
{
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.cend())
        return core::failure(core::ErrorKind::NotFound, name);
    return *found;
}

core::Result<void> EphemeralVault::write(const QString &name, const QByteArray &secret)
{
    m_secrets.insert(name, secret);
    return {};
}

core::Result<void> EphemeralVault::remove(const QString &name)
{
    m_secrets.remove(name);
    return {};
}

} // namespace secrets
