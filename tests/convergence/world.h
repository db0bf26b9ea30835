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
    /// For a temporary folder; in memory where the machine has it: what the disk makes of a commit
    /// is tested elsewhere.
    [[nodiscard]] static QString folderPattern();
    /// Makes the folder `prepared` of all worlds. From here on files are not locked against other
    /// processes, of which there are none.
    static void prepare(const QString &folder);
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
    /// An edit goes again; one that was lost goes as another.
    void retry(Console &console, const QString &edit, std::optional<qint64> onVersion);
    void setOffline(Console &console, bool offline);
    void restart(Console &console, bool killed);
    /// Faults are healed and time passes until everybody has come to rest; what is wrong then.
    [[nodiscard]] QStringList quiet();
    /// What was wrong at any moment: versions that went back, records that went away without a
    /// tombstone.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    /// A report as a console last showed it.
    struct Shown {
        qint64 version = 0;
        int restores = 0; ///< of the backend, when it was first shown or went back
    };
    void seen(int console, const QString &id, std::optional<qint64> version);

    core::FixedClock m_clock;
    ReferenceBackend m_backend;
    Wire m_wire;
    std::vector<std::unique_ptr<Console>> m_consoles;
    std::vector<Taken> m_taken;
    std::array<std::map<QString, Shown>, kConsoles> m_shown;
    QStringList m_complaints;
};

} // namespace convergence
