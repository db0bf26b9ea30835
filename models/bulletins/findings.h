// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/material.h"

namespace bulletins {

/// Reports of an agency that are overdue now.
struct OverdueAgency {
    domain::AgencyId agency = {}; ///< empty: not forwarded to any yet
    QString name = {};
    analysis::CaseCounts counts = {};
};

/// Active alarms of one rule.
struct AlarmGroup {
    domain::AlarmRule rule = {};
    QStringList subjects = {}; ///< most urgent first
    int waiting = 0;           ///< that nobody has answered
    QDateTime since = {};      ///< of the oldest
};

/// What needs somebody, drawn from the material by rules (app/doc/bulletins.md).
struct Findings {
    std::vector<const SpanFigure *> behind = {};     ///< of their plan: red before amber
    std::vector<const SpanFigure *> unfilled = {};   ///< due by now and not there, important first
    std::vector<const SpanFigure *> disputed = {};   ///< sources disagree
    std::vector<OverdueAgency> overdue = {};         ///< most first
    std::vector<AlarmGroup> alarms = {};             ///< by priority
    std::vector<const AgencyQuality *> lacking = {}; ///< agencies that owe figures, most first
    std::vector<const domain::Remark *> lateDirections = {}; ///< past their day

    [[nodiscard]] qint64 overdueTotal() const;
    [[nodiscard]] int activeAlarms() const;
};

[[nodiscard]] Findings findingsOf(const Material &material);

/// Slots of all agencies.
[[nodiscard]] AgencyQuality qualityTotal(const Material &material);

} // namespace bulletins
