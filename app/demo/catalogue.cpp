// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/catalogue.h"

#include "models/core/fold.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr double kTownWeight = 5;

QJsonDocument readJson(const QString &path, QString *error = nullptr)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (error)
            *error = file.errorString();
        return {};
    }
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(file.readAll(), &parse);
    if (error && parse.error != QJsonParseError::NoError)
        *error = parse.errorString();
    return document;
}

bool validOn(const QJsonObject &unit, const QDate &day)
{
    const auto date = [&](QLatin1StringView key) {
        return QDate::fromString(unit.value(key).toString(), Qt::ISODate);
    };
    const QDate from = date("validFrom"_L1);
    const QDate to = date("validTo"_L1);
    return (!from.isValid() || from <= day) && (!to.isValid() || day < to);
}

struct Boundary {
    QString name; ///< folded; may be empty
    QJsonObject geometry;
};
using Boundaries = QMultiHash<QString, Boundary>; ///< by code

core::Result<Boundaries> readBoundaries(const QString &path)
{
    QString error;
    const auto document = readJson(path, &error);
    if (!error.isEmpty())
        return core::failure(core::ErrorKind::InvalidArgument,
                             u"The boundaries file %1 cannot be read: %2."_s.arg(path, error));
    Boundaries found;
    for (const QJsonValue &feature : document.object().value("features"_L1).toArray()) {
        const QJsonValue properties = feature["properties"_L1];
        const QString code = properties["code"_L1].toString();
        const QJsonObject geometry = feature["geometry"_L1].toObject();
        if (!code.isEmpty() && !Outline(geometry).isEmpty())
            found.insert(code, {core::placeKey(properties["name"_L1].toString()), geometry});
    }
    if (found.isEmpty())
        return core::failure(
            core::ErrorKind::InvalidArgument,
            u"The boundaries file %1 has no polygon whose properties.code names a unit."_s.arg(
                path));
    return found;
}

/// The outline of a unit; where the file names it, the name must be this unit's.
std::optional<QJsonObject> outlineOf(const QJsonObject &unit, const Boundaries &boundaries,
                                     const QDate &day)
{
    if (!validOn(unit, day))
        return std::nullopt;
    const QString name = core::placeKey(unit.value("name"_L1).toString());
    for (const Boundary &boundary : boundaries.values(unit.value("code"_L1).toString())) {
        if (boundary.name.isEmpty() || boundary.name == name)
            return boundary.geometry;
    }
    return std::nullopt;
}

/// The day that a file is of: codes and names were reused in 2025, so it is the day on which most
/// of its units exist; the scenario's where several fit as well.
QDate dayOf(const Boundaries &boundaries, const QJsonArray &units, const QDate &on)
{
    const auto fitting = [&](const QDate &day) {
        return std::ranges::count_if(units, [&](const QJsonValue &unit) {
            return outlineOf(unit.toObject(), boundaries, day).has_value();
        });
    };
    std::set<QDate> starts; // in order: the earliest of equals, every time
    for (const QJsonValue &unit : units)
        starts.insert(QDate::fromString(unit["validFrom"_L1].toString(), Qt::ISODate));
    QDate best = on;
    auto most = fitting(on);
    for (const QDate &day : starts) {
        const auto number = day.isValid() ? fitting(day) : 0;
        if (number > most) {
            most = number;
            best = day;
        }
    }
    return best;
}

void replaceOutlines(QJsonArray &units, const Boundaries &boundaries, const QDate &on)
{
    const QDate day = dayOf(boundaries, units, on);
    for (QJsonValueRef value : units) {
        QJsonObject unit = value.toObject();
        const auto outline = outlineOf(unit, boundaries, day);
        if (!outline)
            continue;
        unit.insert("geometry"_L1, *outline);
        unit.insert("geometryProvenance"_L1, u"imported"_s);
        value = unit;
    }
}

/// What is not sea, as the base map has it: commune outlines reach over the shore.
Outline readLand()
{
    Outline land;
    const auto features = readJson(u":/ioc/land/basemap/land.geojson"_s)["features"_L1].toArray();
    for (const QJsonValue &feature : features)
        land.add(Outline(feature["geometry"_L1].toObject()));
    return land;
}

void findPlaces(Catalogue &catalogue, const QDate &on)
{
    const Outline land = readLand();
    QHash<QString, QJsonObject> districts;
    const QJsonArray units = catalogue.lists.value(u"units"_s);
    for (const QJsonValue &value : units) {
        const QJsonObject unit = value.toObject();
        if (unit.value("level"_L1).toString() == "district"_L1 && validOn(unit, on)) {
            districts.insert(unit.value("id"_L1).toString(), unit);
            catalogue.districts << unit.value("id"_L1).toString();
        }
    }
    for (const QJsonValue &value : units) {
        const QJsonObject unit = value.toObject();
        const auto district = districts.constFind(unit.value("parentId"_L1).toString());
        if (unit.value("level"_L1).toString() != "commune"_L1 || !validOn(unit, on) ||
            district == districts.cend())
            continue;
        Place place;
        place.id = unit.value("id"_L1).toString();
        place.shortName = unit.value("shortName"_L1).toString();
        place.districtId = district->value("id"_L1).toString();
        place.districtCode = district->value("code"_L1).toString();
        place.districtName = district->value("shortName"_L1).toString();
        place.outline = Outline(unit.value("geometry"_L1).toObject());
        place.land = land.clippedTo(place.outline.box());
        const bool town = !unit.value("name"_L1).toString().startsWith(u"Xã");
        place.weight = town ? kTownWeight : 1;
        if (!place.outline.isEmpty())
            catalogue.places.push_back(std::move(place));
    }
}

domain::WorkCalendar calendarFrom(const QJsonArray &records)
{
    std::vector<domain::CalendarDay> days;
    for (const QJsonValue &record : records) {
        domain::CalendarDay day;
        day.date = QDate::fromString(record["date"_L1].toString(), Qt::ISODate);
        day.kind = record["kind"_L1].toString();
        days.push_back(day);
    }
    return domain::WorkCalendar(days);
}

} // namespace

core::Result<Catalogue> Catalogue::load(const QDate &on, const QString &boundariesFile)
{
    Catalogue catalogue;
    for (const char *name : {"units", "agencies", "calendar", "indicators", "plans", "feeds",
                             "report-categories", "media-sources", "media-rules", "alarm-rules",
                             "conflicts", "planted-faults", "remarks-text", "accounts"}) {
        const QString key = QString::fromLatin1(name);
        catalogue.lists.insert(key, readJson(u":/ioc/catalogue/%1.json"_s.arg(key)).array());
    }
    catalogue.reportTexts = readJson(u":/ioc/catalogue/reports-text.json"_s).object();
    catalogue.mediaTexts = readJson(u":/ioc/catalogue/media-text.json"_s).object();
    catalogue.calendar = calendarFrom(catalogue.lists.value(u"calendar"_s));
    if (!boundariesFile.isEmpty()) {
        const auto outlines = readBoundaries(boundariesFile);
        if (!outlines)
            return std::unexpected(outlines.error());
        replaceOutlines(catalogue.lists[u"units"_s], *outlines, on);
    }
    findPlaces(catalogue, on);
    return catalogue;
}

} // namespace demo
