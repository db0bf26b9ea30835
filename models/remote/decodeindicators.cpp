// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/indicatorcodes.h"
#include "models/remote/decoders.h"
#include "models/remote/decoding.h"

#include <algorithm>

namespace remote {
namespace {

using domain::Direction;
using domain::PeriodKind;
using domain::Subsystem;
using domain::ValueKind;
using domain::ValueStatus;

constexpr int kMonths = 12;
constexpr int kMaxThresholds = 50;
constexpr qsizetype kNoteText = 4000;

/// The value of a word of the contract; an unknown one (a newer backend) is not an error.
template<typename Table, typename Value>
Value coded(FieldReader &reader, const char *key, const Table &table, Value otherwise)
{
    return domain::valueIn(table, reader.text(key, 64)).value_or(otherwise);
}

domain::Threshold decodeThreshold(FieldReader &reader)
{
    domain::Threshold threshold;
    threshold.validFrom = reader.date("validFrom");
    threshold.amber = reader.optionalNumber("amber");
    threshold.red = reader.optionalNumber("red");
    threshold.low = reader.optionalNumber("low");
    threshold.high = reader.optionalNumber("high");
    return threshold;
}

void decodeMeaning(FieldReader &reader, domain::Indicator &indicator)
{
    indicator.kind = coded(reader, "kind", domain::kValueKindCodes, ValueKind::Unknown);
    indicator.unitOfMeasure = reader.text("unitOfMeasure", 64);
    indicator.unitOfMeasureEn = reader.text("unitOfMeasureEn", 64);
    indicator.decimals = int(reader.integer("decimals", 0, 4));
    indicator.displayScale = reader.number("displayScale", 1e-12, 1e12, 1);
    indicator.periodKind = coded(reader, "periodKind", domain::kPeriodKindCodes,
                                 PeriodKind::Unknown);
    indicator.cumulative = reader.flag("cumulative");
    indicator.windowRule = reader.text("windowRule", 64);
    indicator.dueDays = int(reader.integer("dueDays", 0, 1000));
    indicator.breakdowns = reader.texts("breakdowns", 64);
    indicator.formula = reader.text("formula", kNoteText);
    indicator.numeratorCode = reader.text("numeratorCode", 64);
    indicator.denominatorCode = reader.text("denominatorCode", 64);
    indicator.partCodes = reader.texts("partCodes", 64);
    indicator.parentCode = reader.text("parentCode", 64);
    indicator.validMin = reader.optionalNumber("validMin");
    indicator.validMax = reader.optionalNumber("validMax");
}

void decodeDuty(FieldReader &reader, domain::Indicator &indicator)
{
    indicator.source = reader.text("source");
    indicator.leadAgencyId = reader.id<domain::AgencyId>("leadAgencyId");
    indicator.supplyAgencyId = reader.id<domain::AgencyId>("supplyAgencyId");
    indicator.approver = reader.text("approver");
    indicator.direction = coded(reader, "direction", domain::kDirectionCodes, Direction::Neutral);
    reader.each("thresholds", kMaxThresholds,
                [&](FieldReader &each) { indicator.thresholds << decodeThreshold(each); });
    indicator.legalBasis = reader.text("legalBasis");
    indicator.disclosure = reader.text("disclosure", 64);
    indicator.importance = int(reader.integer("importance", 1, 3, 1));
}

} // namespace

domain::Indicator decodeIndicator(FieldReader &reader)
{
    domain::Indicator indicator;
    readIdentity(reader, indicator);
    readValidity(reader, indicator);
    indicator.code = reader.requiredText("code", 64);
    indicator.name = reader.requiredText("name");
    indicator.shortName = reader.has("shortName") ? reader.text("shortName", 128) : indicator.name;
    indicator.nameEn = reader.text("nameEn");
    const auto subsystem = domain::subsystemFromCode(reader.requiredText("subsystem", 64));
    if (!subsystem)
        reader.fail("subsystem", "not one of the six");
    indicator.subsystem = subsystem.value_or(Subsystem::SocioEconomic);
    indicator.group = reader.text("group", 128);
    indicator.groupEn = reader.text("groupEn", 128);
    decodeMeaning(reader, indicator);
    decodeDuty(reader, indicator);
    return indicator;
}

domain::Plan decodePlan(FieldReader &reader)
{
    domain::Plan plan;
    readIdentity(reader, plan);
    plan.indicatorId = domain::IndicatorId(reader.requiredText("indicatorId", 128));
    plan.unitId = domain::UnitId(reader.requiredText("unitId", 128));
    plan.year = int(reader.integer("year", 1990, 2100));
    plan.target = reader.number("target");
    plan.targetHigh = reader.optionalNumber("targetHigh");
    plan.decision = reader.text("decision");
    for (const QJsonValue &share : reader.array("monthlyCurve"))
        plan.monthlyCurve << share.toDouble(-1);
    const bool curve = plan.monthlyCurve.isEmpty() || plan.monthlyCurve.size() == kMonths;
    if (!curve ||
        std::ranges::any_of(plan.monthlyCurve, [](double share) { return share < 0 || share > 1; }))
        reader.fail("monthlyCurve", "not twelve shares from 0 to 1");
    return plan;
}

domain::Observation decodeObservation(FieldReader &reader)
{
    domain::Observation observation;
    readIdentity(reader, observation);
    observation.indicatorId = domain::IndicatorId(reader.requiredText("indicatorId", 128));
    observation.unitId = domain::UnitId(reader.requiredText("unitId", 128));
    observation.period = reader.period("period");
    observation.breakdown = reader.text("breakdown", 128);
    observation.missing = reader.flag("missing");
    if (!observation.missing && !reader.has("value"))
        reader.fail("value", "missing");
    observation.value = reader.number("value");
    observation.cumulativeValue = reader.optionalNumber("cumulativeValue");
    observation.numerator = reader.optionalNumber("numerator");
    observation.denominator = reader.optionalNumber("denominator");
    observation.statusText = reader.text("status", 64);
    observation.status = coded(reader, "status", domain::kValueStatusCodes, ValueStatus::Unknown);
    observation.note = reader.text("note", kNoteText);
    observation.agencyId = reader.id<domain::AgencyId>("agencyId");
    observation.enteredBy = reader.text("enteredBy");
    observation.checkedBy = reader.text("checkedBy");
    observation.approvedBy = reader.text("approvedBy");
    observation.publishedAt = reader.moment("publishedAt");
    return observation;
}

domain::Feed decodeFeed(FieldReader &reader)
{
    domain::Feed feed;
    readIdentity(reader, feed);
    feed.name = reader.requiredText("name");
    feed.agencyId = reader.id<domain::AgencyId>("agencyId");
    feed.indicatorIds = reader.ids<domain::IndicatorId>("indicatorIds");
    feed.mode = reader.text("mode", 64);
    feed.state = reader.text("state", 64);
    feed.windowRule = reader.text("windowRule", 64);
    feed.dueRule = reader.text("dueRule");
    feed.lastHeartbeat = reader.moment("lastHeartbeat");
    return feed;
}

domain::Slot decodeSlot(FieldReader &reader)
{
    domain::Slot slot;
    readIdentity(reader, slot);
    slot.feedId = reader.id<domain::FeedId>("feedId");
    slot.indicatorId = domain::IndicatorId(reader.requiredText("indicatorId", 128));
    slot.unitId = reader.id<domain::UnitId>("unitId");
    slot.period = reader.period("period");
    slot.dueAt = reader.moment("dueAt");
    slot.filledAt = reader.moment("filledAt");
    slot.state = reader.text("state", 64);
    return slot;
}

} // namespace remote
