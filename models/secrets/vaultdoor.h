// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/vault.h"

#include <QFutureWatcher>
#include <QMutex>
#include <QObject>
#include <QPromise>

#include <deque>

namespace secrets {

/// Lets any thread write into a vault, without making one wait: one thing after the other, in the
/// vault's own thread. (QtKeychain is of one thread: its queue lives in the thread that came
/// first.)
class VaultDoor : public QObject
{
    Q_OBJECT
public:
    /// The vault outlives it and is of this thread.
    explicit VaultDoor(Vault &vault, QObject *parent = nullptr);
    /// What has not been written yet is written now; that waits as Vault does.
    ~VaultDoor() override;

    [[nodiscard]] QFuture<core::Result<void>> write(const QString &name, const QByteArray &secret);
    [[nodiscard]] QFuture<core::Result<void>> remove(const QString &name);

private:
    struct Order {
        QString name;
        std::optional<QByteArray> secret; ///< none: to be removed
        QPromise<core::Result<void>> answer;
    };
    [[nodiscard]] QFuture<core::Result<void>> take(const QString &name,
                                                   const std::optional<QByteArray> &secret);
    void next();
    void goOn();
    void finish(const core::Result<void> &result);

    Vault &m_vault;
    QMutex m_mutex; ///< of m_orders
    std::deque<Order> m_orders;
    QFutureWatcher<core::Result<void>> m_running; ///< the first
    bool m_busy = false;                          ///< with it
};

} // namespace secrets
