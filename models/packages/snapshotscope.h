// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/vocabulary.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace packages {

/// Which part of a cache a snapshot holds. Reference data (units, agencies, calendar, dictionary,
/// rules) is always whole.
struct SnapshotScope {
    QSet<domain::Subsystem> subsystems = {}; ///< empty: all
    /// Ids of units, each with everything below it; empty: all.
    QStringList areas = {};
    /// Days of Vietnam, both inclusive; null: open. Reports that were sent by `to` and not done
    /// with before `from`; online information published in it; figures of periods that touch it
    /// and, so that every comparison stays, of those since the first of January of the year before
    /// `from`.
    QDate from = {};
    QDate to = {};
    /// The moment that is looked back to; nothing: as the cache is now.
    std::optional<QDateTime> asOf = {};
    /// Senders' names and telephones are masked for good, in the reports' texts too, and authors of
    /// online information are left out.
    bool masked = true;
    bool attachments = true; ///< of the records that are in it (packages only)

    bool operator==(const SnapshotScope &) const = default;
};

[[nodiscard]] QJsonObject toJson(const SnapshotScope &scope);
/// BadContract when it is none.
[[nodiscard]] core::Result<SnapshotScope> scopeFromJson(const QJsonObject &json);

} // namespace packages
