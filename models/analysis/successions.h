// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/administration.h"

#include <QHash>

#include <expected>
#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// Why a unit cannot be followed to a date.
enum class SuccessionGap {
    UnknownUnit, ///< it, or what it became, is not in the list
    NoSuccessor, ///< it was abolished and nothing continued it
    BackInTime   ///< the date lies before it, or before it took its present shape
};

/// What a share is taken of when a unit was divided.
enum class ShareOf { People, Land };

/// A part of a unit that lies in a unit of another date.
struct Heir {
    domain::UnitId unit;
    double share = 1;  ///< of the old unit's people or land, 0…1
    bool whole = true; ///< it came there by mergers and renamings only
    bool known = true; ///< false: the shares of a division did not make up the whole

    bool operator==(const Heir &) const = default;
};

/// Units as they followed each other. Keeps pointers to the units it is given.
class Successions
{
public:
    explicit Successions(std::span<const domain::Unit> units);
    [[nodiscard]] const domain::Unit *unit(const domain::UnitId &id) const;
    /// The day on which a unit stood as it reported on a period: the period's last, or its own.
    [[nodiscard]] QDate reportingDay(const domain::UnitId &id, const QDate &periodEnd) const;
    /// Where a unit as it was on `from` lies on `to`; parts that ended nowhere are left out, unless
    /// all did.
    [[nodiscard]] std::expected<std::vector<Heir>, SuccessionGap> heirs(const domain::UnitId &id,
                                                                        const QDate &from,
                                                                        const QDate &to,
                                                                        ShareOf of) const;

private:
    /// The span of time along which a part is followed.
    struct Course {
        QDate from;
        QDate to;
        ShareOf of = ShareOf::People;
    };
    [[nodiscard]] bool stoodStill(const domain::Unit &one, const QDate &first,
                                  const QDate &last) const;
    std::optional<SuccessionGap> follow(const Heir &part, const Course &course,
                                        std::vector<Heir> &heirs) const;

    QHash<QString, const domain::Unit *> m_byId;
};

} // namespace analysis
