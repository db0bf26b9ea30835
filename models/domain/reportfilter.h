// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

#include <QList>
#include <QPointF>

#include <optional>
#include <vector>

namespace domain {

/// What became of a report, as figures count it (app/doc/field-reports-figures.md).
enum class ReportOutcome {
    Any,
    Accepted,       ///< it has a result, or is neither refused, a duplicate nor withdrawn
    Processed,      ///< it has a result
    OnTime,         ///< … by the original deadline
    OnTimeExtended, ///< … by the original deadline or the extended one
    Late,           ///< … after both
};

/// What the history of a report tells, whatever its state is now. A step counts when both its
/// beginning and its end are known.
enum class ReportPast {
    Any,
    Received,
    Forwarded,
    Submitted,
    Approved,
    Resulted, ///< it had a result once
    Returned, ///< a unit returned it after it was forwarded
    Reopened, ///< after it had a result
};

/// A disc on the map.
struct PlaceAround {
    double longitude = 0; ///< WGS 84
    double latitude = 0;
    double metres = 0;

    bool operator==(const PlaceAround &) const = default;
};

/// What a list of reports is narrowed to. Empty members do not narrow.
struct ReportFilter {
    QString text = {}; ///< folded and matched by full text; "PA-2025-000123" finds by code
    std::vector<ReportState> states = {};
    bool openOnly = false;
    bool overdueOnly = false; ///< open and dueAt < now
    bool dueSoonOnly = false; ///< open and dueAt within 24 h of now
    CategoryId category = {};
    std::vector<UnitId> units = {}; ///< communes or districts, any of
    AgencyId agency = {};
    QString assignee = {}; ///< the person who works on it
    QDateTime sentFrom = {};
    QDateTime sentTo = {};       ///< exclusive
    QDateTime changedSince = {}; ///< something of it changed at or after
    /// A closed ring (longitude, latitude) in WGS 84 that holds the report's position.
    QList<QPointF> region = {};
    QDateTime now = {}; ///< for overdue and due soon
    // Records behind figures:
    ReportOutcome outcome = ReportOutcome::Any;
    ReportPast past = ReportPast::Any;
    std::vector<int> ratings = {};           ///< any of; of reports with a result
    std::vector<CategoryId> categories = {}; ///< any of
    QDateTime dueFrom = {};
    QDateTime dueTo = {}; ///< exclusive
    std::optional<PlaceAround> around = {};

    bool operator==(const ReportFilter &) const = default;
};

} // namespace domain
