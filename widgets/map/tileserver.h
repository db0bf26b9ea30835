// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/tilepainter.h"

#include <QCache>
#include <QHttpServer>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace map {

/// Serves the base map to Qt Location over the loopback: 127.0.0.1, a free port, a random path.
/// Every tile is answered, or the map would ask for it for ever; nothing else is ever contacted.
/// Draws in a thread of its own.
class TileServer : public QObject
{
    Q_OBJECT
public:
    explicit TileServer(QObject *parent = nullptr);
    ~TileServer() override;

    /// What Qt Location is given as its repository of providers; empty when the loopback cannot be
    /// listened on. Without names: but those of the archipelagos.
    [[nodiscard]] QString repository(bool dark, bool named = true) const;
    /// Milliseconds since the last tile was asked for.
    [[nodiscard]] qint64 quietFor() const;
    [[nodiscard]] int tilesServed() const { return m_served.load(); }

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker;
    QString m_base;
    std::atomic<qint64> m_lastAsked{0};
    std::atomic<int> m_served{0};
};

} // namespace map
