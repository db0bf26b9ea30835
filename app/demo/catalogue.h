// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/outline.h"
#include "models/core/error.h"
#include "models/domain/workcalendar.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace demo {

/// A commune that reports come from.
struct Place {
    QString id;
    QString shortName;
    QString districtId;
    QString districtCode;
    QString districtName;
    Outline outline;
    Outline land;      ///< the dry part of its surroundings
    double weight = 1; ///< how many reports come from here, relative
};

/// The catalogue files (resources/catalogue), read once.
struct Catalogue {
    QHash<QString, QJsonArray> lists; ///< file name without ".json" → its records
    QJsonObject reportTexts;
    QJsonObject mediaTexts;
    domain::WorkCalendar calendar;
    std::vector<Place> places; ///< communes valid on the scenario's day
    QStringList districts;     ///< ids valid on that day

    /// `boundariesFile` replaces outlines by GeoJSON features whose properties.code is a unit's
    /// code; empty: as in the catalogue.
    [[nodiscard]] static core::Result<Catalogue> load(const QDate &on,
                                                      const QString &boundariesFile);
};

} // namespace demo
