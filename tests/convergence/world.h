// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/convergence/console.h"

#include <array>
#include <vector>

namespace convergence {

/// One backend and three consoles under one clock that only the test moves, and who remembers what
/// was promised.
class World : public QObject
{
    Q_OBJECT
public:
    /// `folder` is an existing, empty folder.
    World(quint32 seed, const QString &folder, const QString &prepared, Mutant mutant = {});
    ~World() override;

    static constexpr int kConsoles = 3;

    /// An edit that a console has taken.
    struct Taken {
        int console = 0;
        QString id = {};
        QString record = {};
        QString marker = {}; ///< the text that its entry in the history has; empty: a new report
        bool dropped = false;
    };

    [[nodiscard]] ReferenceBackend &backend() { return m_backend; }
    [[nodiscard]] Wire &wire() { return m_wire; }
    [[nodiscard]] const core::FixedClock &clock() const { return m_clock; }
    [[nodiscard]] Console &console(int number) { return *m_consoles.at(size_t(number)); }
    [[nodiscard]] std::vector<Taken> &taken() { return m_taken; }

    /// Everything that can happen at this moment happens.
    void pump();
    void advance(std::chrono::milliseconds by);
    void submit(Console &console, domain::Edit edit, const QString &marker);
    void setOffline(Console &console, bool offline);
    void restart(Console &console, bool killed);
    /// Faults are healed and time passes until everybody has come to rest; what is wrong then.
    [[nodiscard]] QStringList quiet();
    /// What was wrong at any moment: versions that went back, records that went away without a
    /// tombstone.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    void seen(int console, const QString &id, std::optional<qint64> version);

    core::FixedClock m_clock;
    ReferenceBackend m_backend;
    Wire m_wire;
    std::vector<std::unique_ptr<Console>> m_consoles;
    std::vector<Taken> m_taken;
    std::array<std::map<QString, qint64>, kConsoles> m_versions;
    QStringList m_complaints;
};

} // namespace convergence
