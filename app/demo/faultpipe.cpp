// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faultpipe.h"

#include "models/core/connections.h"

#include <QTcpSocket>

#include <algorithm>

using namespace std::chrono_literals;

namespace demo {
namespace {

/// What is lost at once when it is lost.
constexpr qsizetype kSegment = 16 * 1024;
constexpr auto kSlowTick = 50ms;
/// What a TCP stack waits for at first before it sends a lost segment again.
constexpr auto kFirstRetransmission = 200ms;
constexpr int kMostRetransmissions = 5;

} // namespace

void resetConnection(QTcpSocket &socket)
{
    core::resetWhenClosed(socket.socketDescriptor());
    socket.abort();
}

FaultPipe::FaultPipe(QTcpSocket &client, const FaultPlan &plan, Dice &dice, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_dice(dice)
    , m_bytesPerSecond(plan.bytesPerSecond)
    , m_lossPercent(plan.lossPercent)
{
    if (plan.ending)
        m_left = plan.ending->value;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FaultPipe::step);
}

void FaultPipe::putHead(const QByteArray &bytes, qint64 length)
{
    // A body that is shorter than the rule says still loses its last byte.
    if (m_left && length >= 0)
        m_left = std::clamp<qint64>(*m_left, 0, std::max<qint64>(0, length - 1));
    m_queue += bytes;
    step();
}

void FaultPipe::putBody(QByteArray bytes)
{
    if (m_left) {
        bytes.truncate(std::min<qint64>(*m_left, bytes.size()));
        *m_left -= bytes.size();
    }
    m_queue += bytes;
    step();
}

void FaultPipe::finish()
{
    m_finishing = true;
    step();
}

std::chrono::milliseconds FaultPipe::lossDelay()
{
    std::chrono::milliseconds delay = 0ms;
    auto wait = kFirstRetransmission;
    for (int i = 0; i < kMostRetransmissions && m_dice.chance(m_lossPercent / 100.0); ++i) {
        delay += wait;
        wait *= 2;
    }
    return delay;
}

void FaultPipe::step()
{
    while (!m_queue.isEmpty() && !m_timer.isActive()) {
        if (m_lossPercent > 0 && !std::exchange(m_waited, true)) {
            if (const auto delay = lossDelay(); delay > 0ms) {
                m_timer.start(delay);
                return;
            }
        }
        m_waited = false;
        qsizetype most = m_lossPercent > 0 ? kSegment : m_queue.size();
        if (m_bytesPerSecond > 0) {
            most = std::clamp<qint64>(m_bytesPerSecond * kSlowTick.count() / 1000, 1, most);
            m_timer.start(std::max<std::chrono::milliseconds>(
                kSlowTick, std::chrono::milliseconds(1000 / m_bytesPerSecond)));
        }
        m_client.write(m_queue.first(std::min(most, m_queue.size())));
        m_queue.remove(0, std::min(most, m_queue.size()));
    }
    if (!m_queue.isEmpty() || m_timer.isActive() || m_over)
        return;
    if (m_left == 0) {
        m_over = true;
        Q_EMIT endReached();
    } else if (m_finishing) {
        m_over = true;
        Q_EMIT finished();
    }
}

} // namespace demo
