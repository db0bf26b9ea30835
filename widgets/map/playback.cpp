// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/playback.h"

using namespace std::chrono_literals;

namespace map {
namespace {

/// How often a step that is due looks whether it may come.
constexpr auto kLook = 25ms;

} // namespace

Playback::Playback(std::function<bool()> ready, QObject *parent)
    : QObject(parent)
    , m_ready(std::move(ready))
{
    connect(&m_timer, &QTimer::timeout, this, &Playback::beat);
}

void Playback::start()
{
    if (isPlaying())
        return;
    m_timer.start(m_interval);
    Q_EMIT playingChanged();
}

void Playback::stop()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    Q_EMIT playingChanged();
}

void Playback::beat()
{
    if (!m_ready()) {
        m_timer.start(kLook);
        return;
    }
    m_timer.start(m_interval);
    Q_EMIT stepDue();
}

} // namespace map
