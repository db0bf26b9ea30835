// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/session/session.h"
#include "models/store/changehub.h"
#include "models/store/profile.h"
#include "models/sync/engine.h"
#include "tests/convergence/wire.h"

#include <QDir>

#include <map>
#include <memory>
#include <optional>

namespace convergence {

/// The clock of a desk, which a person may set wrongly.
class DeskClock final : public core::Clock
{
public:
    explicit DeskClock(const core::FixedClock &world)
        : m_world(world)
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_world.now().addMSecs(m_ahead.count()); }
    void setAhead(std::chrono::milliseconds ahead) { m_ahead = ahead; }

private:
    const core::FixedClock &m_world;
    std::chrono::milliseconds m_ahead{0};
};

/// One console: the real engine and a real profile, in the thread of the test. Its files are not
/// encrypted: that costs a sixth of the time, and is tested elsewhere.
class Console : public QObject
{
    Q_OBJECT
public:
    /// `folder` holds nothing else; `prepared` is a folder with an empty profile that is copied.
    Console(int number, const core::FixedClock &world, Wire &wire, const QString &folder,
            const QString &prepared);
    ~Console() override;

    /// Makes a profile without records, to be copied.
    static void prepare(const QString &folder);
    /// The files of a profile, with their times: the profile knows by them whether it was touched.
    static void copyProfile(const QString &from, const QString &to);
    /// Where its profile is.
    [[nodiscard]] QString place() const { return m_place; }

    void start();
    /// Asks the engine to end; it has when isStopped().
    void stop();
    /// From here on the files are those of this moment, as after kill -9.
    void cutOff();
    /// After the end of the engine: everything is closed.
    void close();
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    /// Sleeping, or waiting for something that is on the wire.
    [[nodiscard]] bool isAtRest() const;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] syncing::Engine &engine() { return *m_engine; }
    [[nodiscard]] syncing::Status status() const { return m_board.status(); }
    /// The cache as screens read it.
    [[nodiscard]] const store::Database &cache() const { return *m_cache; }
    [[nodiscard]] DeskClock &deskClock() { return m_deskClock; }
    [[nodiscard]] std::vector<domain::Report> reports() const;
    [[nodiscard]] std::vector<syncing::PendingEdit> edits(const QString &report = {});

    bool offline = false;

Q_SIGNALS:
    /// Screens are told that reports changed; null: gone.
    void reportSeen(const QString &id, std::optional<qint64> version);

private:
    void look(domain::Collection collection, const QStringList &ids);

    const int m_number;
    Wire &m_wire;
    QDir m_folder;
    QString m_place; ///< of the profile, in the folder
    int m_moves = 0;
    DeskClock m_deskClock;
    std::unique_ptr<core::BackendClock> m_clock;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<store::ChangeHub> m_hub;
    std::unique_ptr<store::Profile> m_profile;
    std::unique_ptr<store::Database> m_cache;
    syncing::StatusBoard m_board;
    std::unique_ptr<syncing::Engine> m_engine;
    const QTimer *m_sleep = nullptr; ///< of the engine
    bool m_stopped = true;
};

} // namespace convergence
