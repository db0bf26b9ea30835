// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/vaultdoor.h"

#include <QEventLoop>
#include <QMutexLocker>

#include <utility>

namespace secrets {

VaultDoor::VaultDoor(Vault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
    connect(&m_running, &QFutureWatcherBase::finished, this, &VaultDoor::goOn);
}

VaultDoor::~VaultDoor()
{
    m_running.disconnect(this);
    // Waiting runs an event loop, and that must begin nothing here.
    if (std::exchange(m_busy, true)) { // or it would be written after what comes now
        QEventLoop loop;
        connect(&m_running, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        if (!m_running.future().isFinished())
            loop.exec(QEventLoop::ExcludeUserInputEvents);
        finish(m_running.result());
    }
    while (!m_orders.empty()) {
        const Order &order = m_orders.front();
        finish(order.secret ? m_vault.write(order.name, *order.secret)
                            : m_vault.remove(order.name));
    }
}

QFuture<core::Result<void>> VaultDoor::write(const QString &name, const QByteArray &secret)
{
    return take(name, secret);
}

QFuture<core::Result<void>> VaultDoor::remove(const QString &name)
{
    return take(name, std::nullopt);
}

QFuture<core::Result<void>> VaultDoor::take(const QString &name,
                                            const std::optional<QByteArray> &secret)
{
    QFuture<core::Result<void>> answer;
    {
        const QMutexLocker lock(&m_mutex);
        Order &order = m_orders.emplace_back(name, secret);
        order.answer.start();
        answer = order.answer.future();
    }
    QMetaObject::invokeMethod(this, &VaultDoor::next, Qt::QueuedConnection);
    return answer;
}

void VaultDoor::next()
{
    const QMutexLocker lock(&m_mutex);
    if (m_busy || m_orders.empty())
        return;
    m_busy = true;
    const Order &order = m_orders.front();
    m_running.setFuture(order.secret ? m_vault.writeLater(order.name, *order.secret)
                                     : m_vault.removeLater(order.name));
}

void VaultDoor::goOn()
{
    m_busy = false;
    finish(m_running.result());
    next();
}

/// Answers to the first.
void VaultDoor::finish(const core::Result<void> &result)
{
    std::optional<Order> order;
    {
        const QMutexLocker lock(&m_mutex);
        order.emplace(std::move(m_orders.front()));
        m_orders.pop_front();
    }
    order->answer.addResult(result);
    order->answer.finish();
}

} // namespace secrets
