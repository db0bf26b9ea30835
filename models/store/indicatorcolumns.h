// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"
#include "models/store/rows.h"

namespace store {

void eachOfPeriod(auto &v, auto &period)
{
    v("period_kind", period.kind), v("period_start", period.start), v("period_end", period.end);
}

template<>
struct Columns<domain::Indicator> {
    static constexpr const char *kTable = "indicators";
    static void each(auto &v, auto &i)
    {
        v("code", i.code), v("name", i.name), v("short_name", i.shortName), v("name_en", i.nameEn);
        v("subsystem", i.subsystem), v("group_name", i.group), v("group_en", i.groupEn),
            v("kind", i.kind);
        v("unit_of_measure", i.unitOfMeasure), v("unit_of_measure_en", i.unitOfMeasureEn),
            v("decimals", i.decimals);
        v("display_scale", i.displayScale), v("period_kind", i.periodKind),
            v("cumulative", i.cumulative);
        v("window_rule", i.windowRule), v("due_days", i.dueDays), v("breakdowns", i.breakdowns),
            v("formula", i.formula);
        v("source", i.source), v("lead_agency_id", i.leadAgencyId),
            v("supply_agency_id", i.supplyAgencyId);
        v("approver", i.approver), v("direction", i.direction), v("thresholds", i.thresholds),
            v("valid_min", i.validMin);
        v("valid_max", i.validMax), v("legal_basis", i.legalBasis), v("disclosure", i.disclosure);
        v("numerator_code", i.numeratorCode), v("denominator_code", i.denominatorCode),
            v("part_codes", i.partCodes);
        v("parent_code", i.parentCode), v("importance", i.importance), v("valid_from", i.validFrom),
            v("valid_to", i.validTo);
    }
};

template<>
struct Columns<domain::Plan> {
    static constexpr const char *kTable = "plans";
    static void each(auto &v, auto &p)
    {
        v("indicator_id", p.indicatorId), v("unit_id", p.unitId), v("year", p.year),
            v("target", p.target);
        v("target_high", p.targetHigh), v("monthly_curve", p.monthlyCurve),
            v("decision", p.decision);
    }
};

template<>
struct Columns<domain::Observation> {
    static constexpr const char *kTable = "observations";
    static void each(auto &v, auto &o)
    {
        v("indicator_id", o.indicatorId), v("unit_id", o.unitId), eachOfPeriod(v, o.period),
            v("breakdown", o.breakdown);
        v("value", o.value), v("missing", o.missing), v("cumulative_value", o.cumulativeValue),
            v("numerator", o.numerator);
        v("denominator", o.denominator), v("status", o.status), v("status_text", o.statusText),
            v("note", o.note);
        v("agency_id", o.agencyId), v("entered_by", o.enteredBy), v("checked_by", o.checkedBy),
            v("approved_by", o.approvedBy);
        v("published_at", o.publishedAt), v("fetched_at", o.fetchedAt);
    }
};

template<>
struct Columns<domain::Feed> {
    static constexpr const char *kTable = "feeds";
    static void each(auto &v, auto &f)
    {
        v("name", f.name), v("agency_id", f.agencyId), v("indicator_ids", f.indicatorIds),
            v("mode", f.mode);
        v("state", f.state), v("window_rule", f.windowRule), v("due_rule", f.dueRule),
            v("last_heartbeat", f.lastHeartbeat);
    }
};

template<>
struct Columns<domain::Slot> {
    static constexpr const char *kTable = "due_slots";
    static void each(auto &v, auto &s)
    {
        v("feed_id", s.feedId), v("indicator_id", s.indicatorId), v("unit_id", s.unitId),
            eachOfPeriod(v, s.period);
        v("due_at", s.dueAt), v("filled_at", s.filledAt), v("state", s.state);
    }
};

} // namespace store
