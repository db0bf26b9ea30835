// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"

#include <QByteArray>
#include <QFuture>

#include <functional>

namespace store {
class Database;
}

namespace syncing {

/// What the service of a review tells and hands out.
struct ReviewSource {
    Status status = {}; ///< Connection::Review; never changes
    /// A file of the copy by its hash. NotFound: it was not copied.
    std::function<QFuture<core::Result<QByteArray>>(const QString &sha256)> attachment = {};
};

/// What is known of a copy that is to be looked at.
struct ReviewFacts {
    QDateTime asOf = {};
    std::optional<QList<domain::Subsystem>> subsystems = {}; ///< that it holds; none: all
    bool personal = false;                                   ///< it tells who citizens are
};

/// How a review stands: the counts and ages that the copy itself tells, and a reader who may see
/// all that is in it and act on nothing.
[[nodiscard]] core::Result<Status> reviewStatus(const store::Database &copy,
                                                const ReviewFacts &facts);

} // namespace syncing
