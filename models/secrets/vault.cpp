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
#include <QFutureWatcher>
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
constexpr int kDBusPatienceMs = 8000; ///< a keyring that is started by being asked takes a while

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
    // libsecret would hold up this thread for much longer.
    if (state == KeyringState::Unknown)
        return core::failure(core::ErrorKind::KeyringFailed,
                             u"the secret service does not answer"_s);
    return {};
}

/// What a read job has found; nothing of the others.
core::Result<QByteArray> resultOf(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return std::unexpected(keyringError(job.error(), job.errorString()));
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return reading ? reading->binaryData() : QByteArray();
}

core::Result<QByteArray> tooLate()
{
    return core::failure(core::ErrorKind::KeyringFailed, u"no answer within ten seconds"_s);
}

/// A job that makes nobody wait; a keyring that prompts or hangs is given up after ten seconds.
/// Asking the bus may take seconds, so that is done by another thread.
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
    QFuture<core::Result<QByteArray>> run()
    {
        connect(m_job, &QKeychain::Job::finished, this, [this] {
            answer(resultOf(*m_job));
            deleteLater();
        });
        QTimer::singleShot(kPatience, this, [this] { answer(tooLate()); });
        QtConcurrent::run(keyringState).then(this, [this](KeyringState state) {
            if (const auto possible = usable(state); !possible) {
                answer(std::unexpected(possible.error()));
                return deleteLater();
            }
            m_job->start();
        });
        return m_answer.future();
    }

private:
    void answer(const core::Result<QByteArray> &result)
    {
        if (m_answer.future().isFinished())
            return;
        m_answer.addResult(result);
        m_answer.finish();
    }

    QKeychain::Job *m_job;
    QPromise<core::Result<QByteArray>> m_answer;
};

QFuture<core::Result<void>> withoutContent(QFuture<core::Result<QByteArray>> done)
{
    return done.then([](const core::Result<QByteArray> &result) {
        return result.transform([](const QByteArray &) {});
    });
}

/// Before any window exists.
template<typename Answer>
Answer waitFor(const QFuture<Answer> &coming)
{
    QEventLoop loop;
    QFutureWatcher<Answer> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(coming);
    if (!coming.isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return coming.result();
}

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
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(name);
    return waitFor((new LaterJob(job))->run());
}

core::Result<void> KeychainVault::write(const QString &name, const QByteArray &secret)
{
    return waitFor(writeLater(name, secret));
}

core::Result<void> KeychainVault::remove(const QString &name)
{
    return waitFor(removeLater(name));
}

QFuture<core::Result<void>> KeychainVault::writeLater(const QString &name, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(name);
    job->setBinaryData(secret);
    return withoutContent((new LaterJob(job))->run());
}

QFuture<core::Result<void>> KeychainVault::removeLater(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(name);
    return withoutContent((new LaterJob(job))->run());
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
