// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/vaultdoor.h"
#include "tests/console/ownsession.h"
#include "tests/support/check.h"

#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using secrets::KeychainVault;
using secrets::KeyringState;
using secrets::VaultDoor;

namespace {

constexpr int kPatience = 30'000;
const QString kName = u"signin//home/lan/desk"_s;

/// Locks the keyring of the session, as a screen lock may do.
void lockKeyring()
{
    QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                           u"org.freedesktop.Secret.Service"_s);
    const QList<QDBusObjectPath> all{
        QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)};
    service.call(u"Lock"_s, QVariant::fromValue(all));
}

/// Waits as the sync thread does: in a thread of its own.
template<typename T>
core::Result<void> answer(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, kPatience))
        return core::failure(core::ErrorKind::Timeout);
    return future.result();
}

} // namespace

/// A real keyring through the door for those who cannot wait.
class TestSignInKeyring : public QObject
{
    Q_OBJECT

    KeychainVault m_vault;

private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<QList<QDBusObjectPath>>(); }

    void anotherThreadWrites()
    {
        VaultDoor door(m_vault);
        core::Result<void> written = core::failure(core::ErrorKind::Internal);
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            auto future = door.write(kName, "r-1");
            future.waitForFinished();
            written = future.result();
        }));
        thread->start();
        QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), kPatience);
        VERIFY_OK(written);
        QCOMPARE(m_vault.read(kName).value_or(QByteArray()), "r-1"_ba);
    }

    void oneAfterTheOther()
    {
        VaultDoor door(m_vault);
        auto first = door.write(kName, "r-2");
        auto second = door.write(kName, "r-3");
        auto third = door.remove(kName);
        auto fourth = door.write(kName, "r-4");
        VERIFY_OK(answer(fourth));
        QVERIFY(first.isFinished() && second.isFinished() && third.isFinished());
        VERIFY_OK(third.result());
        QCOMPARE(m_vault.read(kName).value_or(QByteArray()), "r-4"_ba);
    }

    void whatWaitsIsWrittenAtTheEnd()
    {
        QFuture<core::Result<void>> last;
        {
            VaultDoor door(m_vault);
            [[maybe_unused]] const auto before = door.write(kName, "r-5");
            last = door.write(kName, "r-6");
        }
        QVERIFY(last.isFinished());
        VERIFY_OK(last.result());
        QCOMPARE(m_vault.read(kName).value_or(QByteArray()), "r-6"_ba);
    }

    void removed()
    {
        VaultDoor door(m_vault);
        VERIFY_OK(answer(door.remove(kName)));
        VERIFY_ERROR(m_vault.read(kName), core::ErrorKind::NotFound);
    }

    /// The last one: nobody unlocks it again.
    void aLockedKeyringIsSaidToBe()
    {
        QCOMPARE(secrets::keyringState(), KeyringState::Open);
        lockKeyring();
        QTRY_COMPARE(secrets::keyringState(), KeyringState::Locked);
        VaultDoor door(m_vault);
        VERIFY_ERROR(answer(door.write(kName, "r-7")), core::ErrorKind::KeyringLocked);
        VERIFY_ERROR(answer(door.remove(kName)), core::ErrorKind::KeyringLocked);
    }
};

int main(int argc, char **argv)
{
    const starttest::OwnSession session(argv);
    const QCoreApplication app(argc, argv);
    TestSignInKeyring test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_signinkeyring.moc"
