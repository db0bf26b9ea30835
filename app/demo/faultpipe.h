// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/faultplan.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace demo {

/// Carries one answer to the client as the plan wants it: at a pace, with losses, up to the point
/// where it ends.
class FaultPipe : public QObject
{
    Q_OBJECT
public:
    FaultPipe(QTcpSocket &client, const FaultPlan &plan, Dice &dice, QObject *parent);

    /// The head; `length` is that of the body, −1 when it is not known.
    void putHead(const QByteArray &bytes, qint64 length);
    void putBody(QByteArray bytes);
    /// Nothing more comes.
    void finish();

Q_SIGNALS:
    /// All of it is on its way.
    void finished();
    /// The answer has come as far as it may.
    void endReached();

private:
    void step();
    [[nodiscard]] std::chrono::milliseconds lossDelay();

    QTcpSocket &m_client;
    Dice &m_dice;
    QTimer m_timer;
    QByteArray m_queue;
    qint64 m_bytesPerSecond;
    int m_lossPercent;
    std::optional<qint64> m_left; ///< of the body, until the end
    bool m_waited = false;        ///< the next piece has had its delay
    bool m_finishing = false;
    bool m_over = false;
};

/// Closes a connection so that the other side sees a reset.
void resetConnection(QTcpSocket &socket);

} // namespace demo
