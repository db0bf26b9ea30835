// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QThread>
#include <QUrl>

namespace bench {

/// A server behind a bad line: 200 ms until an answer begins, 2 % of its pieces late as after a
/// lost segment (app/doc/fault-backend.md: a model). In a thread of its own.
class FarLink
{
public:
    FarLink() = default;
    ~FarLink();
    FarLink(const FarLink &) = delete;
    FarLink &operator=(const FarLink &) = delete;
    /// Where the server is reached over the line.
    [[nodiscard]] core::Result<QUrl> open(const QUrl &server, quint32 seed);

private:
    QThread m_thread;
};

} // namespace bench
