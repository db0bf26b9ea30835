// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/domain/rights.h"

#include <QSet>

#include <functional>
#include <span>

namespace domain {

/// The units that a bound of rights covers: those named, everything below them, and by the
/// successions of 2025 what lies wholly in these: a unit all of whose forerunners or all of whose
/// successors are covered.
[[nodiscard]] QSet<QString> territoryOf(const QList<UnitId> &named, std::span<const Unit> units);

/// What rights are measured against.
struct KeepingReference {
    QSet<QString> territory = {}; ///< territoryOf(rights.units); not looked at without that bound
    /// Whether a record is kept on which others hang: a report, a media item, an indicator, an
    /// alarm rule.
    std::function<bool(Collection, const QString &id)> keeps = {};
};

/// Whether a record may be kept at a desk with these rights: of its subsystem, and for reports
/// (with their history and pictures) of the territory and the agencies. What hangs on another
/// record is kept with it; of bounded rights, not without it.
[[nodiscard]] bool mayKeep(const Rights &rights, const Record &record,
                           const KeepingReference &reference);
/// The same record without who a citizen is.
[[nodiscard]] Record withoutPersonal(Record record);

} // namespace domain
