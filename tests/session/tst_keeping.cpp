// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/secrets/vault.h"
#include "models/secrets/vaultdoor.h"
#include "models/session/account.h"
#include "models/session/session.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

/// What waits for the keyring goes on, however its answers come.
class TestKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_there.moveToThread(&m_thread);
        m_thread.start();
        there([this] { m_door = std::make_unique<secrets::VaultDoor>(m_vault); });
    }
    void cleanupTestCase()
    {
        there([this] { m_door.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    /// The keyring's thread was busy for a while, and so is that of the account.
    void answersThatComeInOneTurn()
    {
        const core::SystemClock machine;
        session::Session session;
        session::Account account({.session = session,
                                  .machine = machine,
                                  .server = QUrl(u"http://127.0.0.1:9/"_s),
                                  .place = {.door = m_door.get(), .name = u"signin/test"_s},
                                  .network = {}});
        QSemaphore held;
        QMetaObject::invokeMethod(&m_there, [&held] { held.acquire(); }, Qt::QueuedConnection);
        for (int order = 0; order < kOrders; ++order)
            account.signOut();
        QVERIFY(account.isBusy());
        held.release();
        for (int turn = 0; turn < 4 * kOrders; ++turn) // nothing runs here meanwhile
            there([] {});
        QVERIFY(account.isBusy());
        QTRY_VERIFY(!account.isBusy());
    }

private:
    static constexpr int kOrders = 3;

    template<typename Step>
    void there(Step step)
    {
        QMetaObject::invokeMethod(&m_there, step, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_there;
    secrets::EphemeralVault m_vault;
    std::unique_ptr<secrets::VaultDoor> m_door;
};

QTEST_GUILESS_MAIN(TestKeeping)

#include "tst_keeping.moc"
