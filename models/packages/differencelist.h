// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/packages/differences.h"
#include "models/packages/recordprints.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace packages {

struct SnapshotSide;

/// How the state of a report moved.
struct ReportMove {
    domain::ReportState before = domain::ReportState::Unknown;
    domain::ReportState after = domain::ReportState::Unknown;
};
[[nodiscard]] DifferenceKind kindOf(const ReportMove &move);

/// The value of a figure on one side.
struct FigureValue {
    std::optional<double> value = {};
    domain::ValueStatus status = domain::ValueStatus::Unknown;
    bool operator==(const FigureValue &) const = default;
};

/// Counts differences and keeps the newest of each kind.
class DifferenceList
{
public:
    explicit DifferenceList(const DifferenceLimits &limits)
        : m_limits(limits)
    {
    }
    void add(Difference difference);
    [[nodiscard]] CollectionTally &tally(domain::Collection collection)
    {
        return m_found.tallies[collection];
    }
    /// The records with what people want to see of them: from `newer`, of those that are gone from
    /// `older`.
    [[nodiscard]] core::Result<Differences> finish(const SnapshotSide &older,
                                                   const SnapshotSide &newer);

private:
    DifferenceLimits m_limits;
    Differences m_found;
    std::map<DifferenceKind, std::vector<Difference>> m_kept;
};

/// A difference of a record, before its details are read.
[[nodiscard]] Difference differenceOf(DifferenceKind kind, domain::Collection collection,
                                      const RecordPrint &print);

} // namespace packages
