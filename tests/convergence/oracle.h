// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/convergence/world.h"

#include <span>

namespace convergence {

/// Says what is wrong when all is quiet, in words; nothing: local state == backend state, and no
/// update is lost.
class Oracle
{
public:
    Oracle(const ReferenceBackend &backend, std::span<const World::Taken> taken)
        : m_backend(backend)
        , m_taken(taken)
    {
    }
    /// Of the console's own opinion: failing collections, edits that wait.
    [[nodiscard]] QStringList unrest(Console &console) const;
    /// Of the records: each one, each field.
    [[nodiscard]] QStringList differences(Console &console) const;
    /// Of the edits that this console took: accepted exactly once, or still listed, or given up.
    [[nodiscard]] QStringList lostEdits(Console &console) const;
    /// Of the backend: edits that it has twice, histories without them, edits that nobody made.
    [[nodiscard]] QStringList lostUpdates() const;

private:
    [[nodiscard]] bool isPastRecall(const World::Taken &edit) const;
    [[nodiscard]] QString fateOf(const World::Taken &edit, Console &console) const;

    const ReferenceBackend &m_backend;
    std::span<const World::Taken> m_taken;
};

} // namespace convergence
