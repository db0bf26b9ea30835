// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace map {

/// Beats while it plays: one step per interval, but never before what follows the steps has caught
/// up (`ready`). A step that waits is not made up for: playing slows down, it does not jump.
class Playback : public QObject
{
    Q_OBJECT
public:
    explicit Playback(std::function<bool()> ready, QObject *parent = nullptr);
    void setInterval(std::chrono::milliseconds interval) { m_interval = interval; }
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    /// The first step comes after one interval.
    void start();
    void stop();

Q_SIGNALS:
    void stepDue();
    void playingChanged();

private:
    void beat();

    std::function<bool()> m_ready;
    QTimer m_timer;
    std::chrono::milliseconds m_interval{1000};
};

} // namespace map
