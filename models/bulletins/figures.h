// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QList>
#include <QPointF>
#include <QString>

#include <optional>
#include <variant>

namespace bulletins {

/// What a figure means to the reader; colour is never the only carrier.
enum class Tone { Neutral, Good, Watch, Bad, Missing };
/// The arrow beside a figure: which way it moved (▲ ▼ =), not whether that is good.
enum class Move { None, Up, Down, Level };

/// A line over time.
struct TrendFigure {
    struct Point {
        /// First day of the period; of a series of an earlier year moved to the main one's, so that
        /// lines lie above each other.
        QDate at = {};
        QString label = {};               ///< "T10", "tuần 40"
        std::optional<double> value = {}; ///< none: a gap in the line
        bool estimate = false;            ///< "ước": drawn hollow
        bool operator==(const Point &) const = default;
    };
    struct Series {
        QString name = {};
        QList<Point> points = {}; ///< ascending
        bool main = true;         ///< drawn strongly; others (last year) lightly
        bool operator==(const Series &) const = default;
    };
    QList<Series> series = {};
    QString unit = {};               ///< of measure
    int decimals = 0;                ///< of labels
    std::optional<double> plan = {}; ///< a horizontal line
    bool operator==(const TrendFigure &) const = default;
};

/// Horizontal bars, longest meaning first as given.
struct BarsFigure {
    struct Bar {
        QString label = {};
        std::optional<double> value = {}; ///< none: "chưa có số liệu"
        std::optional<double> base = {};  ///< of the period compared with
        Tone tone = Tone::Neutral;
        bool operator==(const Bar &) const = default;
    };
    QList<Bar> bars = {};
    QString valueName = {};
    QString baseName = {}; ///< empty: no bar has a base
    QString unit = {};
    int decimals = 0;
    bool operator==(const BarsFigure &) const = default;
};

/// Units coloured by a value.
struct UnitMapFigure {
    struct Class {
        double low = 0;
        double high = 0;
        QString label = {}; ///< "10–24"
        bool operator==(const Class &) const = default;
    };
    struct Unit {
        domain::UnitId id = {};
        QString name = {};
        std::optional<double> value = {};
        int cls = -1; ///< index into classes; -1: no data, drawn hatched
        /// Closed outlines (longitude, latitude) in WGS 84, holes and islands by the odd-even rule.
        QList<QList<QPointF>> rings = {};
        bool offshore = false; ///< far from the rest: drawn in an inset
        bool operator==(const Unit &) const = default;
    };
    QList<Unit> units = {};
    QList<Class> classes = {}; ///< ascending
    QString unit = {};
    int decimals = 0;
    QString provenance = {}; ///< of the outlines, to stand below the map
    bool operator==(const UnitMapFigure &) const = default;
};

/// A drawing with caption, and the same told in words (for readers that cannot see it, and for
/// documents that carry no drawing).
struct Figure {
    std::variant<TrendFigure, BarsFigure, UnitMapFigure> content = {};
    QString caption = {};     ///< "Hình 1. …"
    QString alternative = {}; ///< one or two sentences
    int evidence = -1;        ///< index into Document::evidences
    bool operator==(const Figure &) const = default;
};

} // namespace bulletins
