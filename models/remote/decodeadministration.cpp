// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/decoders.h"
#include "models/remote/decoding.h"

namespace remote {
namespace {

using domain::UnitLevel;
constexpr std::array kLevels = {
    Word{"province", UnitLevel::Province}, Word{"region", UnitLevel::Region},
    Word{"district", UnitLevel::District}, Word{"commune", UnitLevel::Commune}};
constexpr int kMaxChildren = 2000;
constexpr qint64 kMostPeople = 10'000'000'000;

domain::Succession decodeSuccession(FieldReader &reader)
{
    domain::Succession succession;
    succession.to = domain::UnitId(reader.requiredText("to", 128));
    succession.date = reader.date("date");
    succession.kind = reader.text("kind", 64);
    succession.sharePopulation = reader.number("sharePopulation", 0, 1, 1);
    succession.shareArea = reader.number("shareArea", 0, 1, 1);
    return succession;
}

domain::Responsibility decodeResponsibility(FieldReader &reader)
{
    domain::Responsibility responsibility;
    responsibility.indicatorId = domain::IndicatorId(reader.requiredText("indicatorId", 128));
    responsibility.role = reader.text("role", 64);
    readValidity(reader, responsibility);
    return responsibility;
}

} // namespace

domain::Unit decodeUnit(FieldReader &reader)
{
    domain::Unit unit;
    readIdentity(reader, unit);
    readValidity(reader, unit);
    unit.code = reader.requiredText("code", 32);
    unit.name = reader.requiredText("name");
    unit.shortName = reader.has("shortName") ? reader.text("shortName") : unit.name;
    unit.levelText = reader.text("level", 64);
    unit.level = word(reader, "level", kLevels, UnitLevel::Unknown);
    unit.parentId = reader.id<domain::UnitId>("parentId");
    unit.sourceDecision = reader.text("sourceDecision");
    reader.each("successors", kMaxChildren,
                [&](FieldReader &each) { unit.successors << decodeSuccession(each); });
    unit.longitude = reader.number("longitude", -180, 180);
    unit.latitude = reader.number("latitude", -90, 90);
    unit.geometry = reader.object("geometry");
    unit.population = reader.integer("population", 0, kMostPeople);
    unit.populationYear = int(reader.integer("populationYear", 0, 9999));
    unit.geometryProvenance = reader.text("geometryProvenance");
    return unit;
}

domain::Agency decodeAgency(FieldReader &reader)
{
    domain::Agency agency;
    readIdentity(reader, agency);
    readValidity(reader, agency);
    agency.name = reader.requiredText("name");
    agency.shortName = reader.text("shortName");
    agency.parentId = reader.id<domain::AgencyId>("parentId");
    agency.unitId = reader.id<domain::UnitId>("unitId");
    agency.successorIds = reader.ids<domain::AgencyId>("successorIds");
    reader.each("responsibilities", kMaxChildren,
                [&](FieldReader &each) { agency.responsibilities << decodeResponsibility(each); });
    return agency;
}

domain::CalendarDay decodeCalendarDay(FieldReader &reader)
{
    domain::CalendarDay day;
    readIdentity(reader, day);
    day.date = reader.date("date");
    if (!day.date.isValid())
        reader.fail("date", "missing");
    day.kind = reader.requiredText("kind", 64);
    day.name = reader.text("name");
    return day;
}

} // namespace remote
