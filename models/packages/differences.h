// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"
#include "models/domain/report.h"
#include "models/domain/vocabulary.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace packages {

/// How a record differs between two moments. A report or an item of online information stands under
/// the most telling kind that holds of it, once; overdue and hot ones stand there as well.
enum class DifferenceKind {
    ReportNew,
    ReportClosed,   ///< it waited for somebody before and does not any more
    ReportReopened, ///< the other way round
    ReportMoved,    ///< another state otherwise
    ReportOverdue,  ///< past its deadline and was not before
    ReportChanged,  ///< anything else: text, deadline, lead agency …
    FigureNew,
    FigureRevised, ///< another value or status for the same indicator, unit, period, breakdown
    MediaNew,
    MediaUrgent, ///< urgent and was not before
    MediaChanged,
    RecordNew, ///< of any other collection
    RecordChanged,
    RecordGone, ///< of any collection: not there any more
};

/// One record that differs. Members that do not belong to its kind are empty.
struct Difference {
    DifferenceKind kind = DifferenceKind::RecordChanged;
    domain::Collection collection = domain::Collection::Units;
    QString id = {};    ///< of the record
    QString code = {};  ///< of a report or indicator, for people
    QString title = {}; ///< of a report or item; name of an indicator or of another record
    QDateTime at = {};  ///< sent, published or changed; null: not known
    QString unitId = {};
    QString agencyId = {};
    domain::ReportState stateBefore = domain::ReportState::Unknown;
    domain::ReportState stateAfter = domain::ReportState::Unknown;
    QDateTime dueAt = {};
    QString indicatorId = {};
    domain::Period period = {};
    QString breakdown = {};
    std::optional<double> valueBefore = {}; ///< stored unit; nothing: no value, or an explicit gap
    std::optional<double> valueAfter = {};
    domain::ValueStatus statusBefore = domain::ValueStatus::Unknown;
    domain::ValueStatus statusAfter = domain::ValueStatus::Unknown;

    bool operator==(const Difference &) const = default;
};

/// How many records came, changed and went in a collection.
struct CollectionTally {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 gone = 0;

    bool operator==(const CollectionTally &) const = default;
};

/// What differs between two moments: every count whole, and of each kind the first records, newest
/// first.
struct Differences {
    QDateTime from = {};                                        ///< the older moment
    QDateTime to = {};                                          ///< the newer one
    std::map<domain::Collection, CollectionTally> tallies = {}; ///< only those with something
    std::map<DifferenceKind, qint64> counts = {};               ///< likewise
    std::vector<Difference> records = {};                       ///< by kind, newest first

    [[nodiscard]] bool isEmpty() const { return tallies.empty() && counts.empty(); }
};

/// How much is listed.
struct DifferenceLimits {
    qsizetype each = 200; ///< records of each kind
};

} // namespace packages
