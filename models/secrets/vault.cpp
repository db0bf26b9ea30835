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
#include <QPromise>
#include <QtConcurrent>
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

/// Whether there is a keyring that answers without asking a person first.
core::Result<void> usable(KeyringState state)
{
    if (state == KeyringState::Absent)
        return core::failure(core::ErrorKind::KeyringAbsent,
                             u"no secret service on the session bus"_s);
    if (state == KeyringState::Locked)
        return core::failure(core::ErrorKind::KeyringLocked, u"the default collection is locked"_s);
    return {};
}

core::Result<void> resultOf(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return std::unexpected(keyringError(job.error(), job.errorString()));
    return {};
}

core::Result<void> tooLate()
{
    return core::failure(core::ErrorKind::KeyringFailed, u"no answer within ten seconds"_s);
}

/// Runs a job before any window exists; a keyring that prompts or hangs is given up after ten
/// seconds.
core::Result<void> finish(QKeychain::Job &job)
{
    if (auto possible = usable(keyringState()); !possible)
        return possible;
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
    return late ? tooLate() : resultOf(job);
}

/// The same while a window is there. Asking the bus may take seconds, so that is done by another
/// thread.
class LaterJob : public QObject
{
public:
    explicit LaterJob(QKeychain::Job *job)
        : m_job(job)
    {
        m_job->setParent(this);
        m_job->setAutoDelete(false);
        m_job->setInsecureFallback(false);
        m_answer.start();
    }
    /// Deletes itself when the job is over, not when it is late: the keyring still knows it.
    QFuture<core::Result<void>> run()
    {
        connect(m_job, &QKeychain::Job::finished, this, [this] {
            answer(resultOf(*m_job));
            deleteLater();
        });
        QTimer::singleShot(kPatience, this, [this] { answer(tooLate()); });
        QtConcurrent::run(keyringState).then(this, [this](KeyringState state) {
            const auto possible = usable(state);
            if (possible)
                return m_job->start();
            answer(possible);
            deleteLater();
        });
        return m_answer.future();
    }

private:
    void answer(const core::Result<void> &result)
    {
        if (m_answer.future().isFinished())
            return;
        m_answer.addResult(result);
        m_answer.finish();
    }

    QKeychain::Job *m_job;
    QPromise<core::Result<void>> m_answer;
};

} // namespace

QFuture<core::Result<void>> Vault::writeLater(const QString &name, const QByteArray &secret)
{
    return QtFuture::makeReadyValueFuture(write(name, secret));
}

QFuture<core::Result<void>> Vault::removeLater(const QString &name)
{
    return QtFuture::makeReadyValueFuture(remove(name));
}

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

QFuture<core::Result<void>> KeychainVault::writeLater(const QString &name, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(name);
    job->setBinaryData(secret);
    return (new LaterJob(job))->run();
}

QFuture<core::Result<void>> KeychainVault::removeLater(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(name);
    return (new LaterJob(job))->run();
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
