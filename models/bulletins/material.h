// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/composer.h"
#include "models/bulletins/spanfigure.h"
#include "models/domain/remark.h"
#include "models/items/alarmboard.h"
#include "models/items/mediahot.h"
#include "models/items/reportsheet.h"

#include <map>

namespace bulletins {

/// How an agency supplied what was due in the span.
struct AgencyQuality {
    domain::AgencyId agency = {}; ///< empty: nobody knows who
    QString name = {};
    int due = 0; ///< slots
    int filled = 0;
    int late = 0;                                ///< of the filled
    std::vector<domain::IndicatorId> empty = {}; ///< indicators with slots that are not filled

    [[nodiscard]] int missing() const { return due - filled; }
    [[nodiscard]] int onTime() const { return filled - late; }
};

/// Everything that a bulletin is written from, read at one moment.
struct Material {
    Ask ask = {};          ///< `unit` is never empty
    QDateTime now = {};    ///< UTC, whole seconds
    QDate today = {};      ///< in UTC+7
    QDateTime until = {};  ///< the end of the span, or now when that is earlier
    QDateTime synced = {}; ///< when figures and reports were last brought up to date; null: never
    std::shared_ptr<const items::Reference> reference = {};
    std::map<domain::Subsystem, std::vector<SpanFigure>> figures = {}; ///< without reports, media

    items::ReportSheet reports = {};                        ///< sent in the span
    std::optional<analysis::CaseCounts> reportsBefore = {}; ///< of the span before; none: unknown
    items::ReportSheet open = {};                           ///< open now, whenever they were sent
    std::vector<store::UnitReports> reportUnits = {};       ///< by unit of `level`
    domain::UnitLevel level = domain::UnitLevel::Commune;   ///< below the province, on the last day
    std::vector<domain::Unit> outlines = {};                ///< those units, with geometry
    std::vector<store::DayCount> reportDays = {}; ///< sent in the weeks until the span's end

    store::MediaFigures media = {};
    store::MediaCounts mediaBefore = {};
    bool mediaBeforeKnown = false;
    std::vector<items::HotLine> hot = {};

    items::AlarmPicture alarms = {};
    std::vector<AgencyQuality> quality = {};     ///< most lacking first
    std::vector<domain::Remark> remarks = {};    ///< on figures of the span, newest first
    std::vector<domain::Remark> directions = {}; ///< that wait

    [[nodiscard]] const Span &span() const { return ask.span; }
    [[nodiscard]] const std::vector<SpanFigure> &of(domain::Subsystem subsystem) const
    {
        static const std::vector<SpanFigure> kNone;
        const auto found = figures.find(subsystem);
        return found == figures.end() ? kNone : found->second;
    }
    /// What narrows reports and media to the area: nothing for the province.
    [[nodiscard]] std::vector<domain::UnitId> narrowing() const
    {
        return reference->narrowing(ask.unit);
    }
};

/// Errors as compose().
[[nodiscard]] core::Result<Material> readMaterial(const store::Database &db, const Ask &ask,
                                                  const QDateTime &now);

} // namespace bulletins
