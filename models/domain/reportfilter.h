// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

#include <QList>
#include <QPointF>

#include <vector>

namespace domain {

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
    QDateTime sentTo = {}; ///< exclusive
    QDateTime changedSince = {}; ///< something of it changed at or after
    /// A closed ring (longitude, latitude) in WGS 84 that holds the report's position.
    QList<QPointF> region = {};
    QDateTime now = {}; ///< for overdue and due soon

    bool operator==(const ReportFilter &) const = default;
};

} // namespace domain
