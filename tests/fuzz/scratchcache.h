// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace fuzzing {

/// A real cache of the newest schema, empty each time: inputs do not depend on each other.
class ScratchCache
{
public:
    ScratchCache();
    [[nodiscard]] store::Database &db() { return m_db; }
    /// What it holds, in few bytes: rows and versions of each collection, where its feed stands,
    /// what was set aside.
    [[nodiscard]] QByteArray contents() const;

private:
    store::Database m_db;
};

} // namespace fuzzing
