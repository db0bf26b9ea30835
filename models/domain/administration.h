// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace domain {

/// Level of an administrative unit. JSON: "province", "district", "commune", "region" (a former
/// province kept for continuity). Unknown values are kept as Unknown with the text in levelText.
enum class UnitLevel { Unknown, Province, Region, District, Commune };

/// How one unit continued as another. JSON kind: "merge", "split", "boundary", "rename".
struct Succession {
    UnitId to;
    QDate date;
    QString kind;
    double sharePopulation = 1.0; ///< share of the old unit's people that moved, 0…1
    double shareArea = 1.0;       ///< share of the old unit's land that moved, 0…1

    bool operator==(const Succession &) const = default;
};

/// One administrative unit as it existed from validFrom to validTo. Codes are reused: (code,
/// validFrom) is the key.
struct Unit {
    UnitId id;
    qint64 version = 0;
    QString code;      ///< GSO code, e.g. "593"
    QString name;      ///< with its kind: "Thành phố Phan Thiết"
    QString shortName; ///< "Phan Thiết"
    UnitLevel level = UnitLevel::Unknown;
    QString levelText; ///< the level as sent
    UnitId parentId;
    QDate validFrom;
    QDate validTo; ///< first day on which it no longer exists; null: still exists
    QString sourceDecision;
    QList<Succession> successors;
    double longitude = 0; ///< of the seat, WGS 84
    double latitude = 0;
    QJsonObject geometry;       ///< GeoJSON Polygon or MultiPolygon; may be empty
    QString geometryProvenance; ///< "illustrative" for drawn outlines, else the source's name
    qint64 population = 0;      ///< people; 0: not known
    int populationYear = 0;     ///< of the figure

    [[nodiscard]] bool validOn(const QDate &date) const
    {
        return (!validFrom.isValid() || validFrom <= date) &&
               (!validTo.isValid() || date < validTo);
    }
    bool operator==(const Unit &) const = default;
};

/// What an agency answers for. JSON role: "lead", "supply", "approve".
struct Responsibility {
    IndicatorId indicatorId;
    QString role;
    QDate validFrom;
    QDate validTo;

    bool operator==(const Responsibility &) const = default;
};

/// An agency as it existed from validFrom to validTo.
struct Agency {
    AgencyId id;
    qint64 version = 0;
    QString name;
    QString shortName;
    AgencyId parentId;
    UnitId unitId; ///< its territory
    QDate validFrom;
    QDate validTo;
    QList<AgencyId> successorIds;
    QList<Responsibility> responsibilities;

    bool operator==(const Agency &) const = default;
};

/// A day that is not as its weekday says. JSON kind: "holiday" (nghỉ lễ), "swapped-off" (nghỉ bù),
/// "swapped-work" (làm bù).
struct CalendarDay {
    QString id;
    qint64 version = 0;
    QDate date;
    QString kind;
    QString name;

    bool operator==(const CalendarDay &) const = default;
};

} // namespace domain
