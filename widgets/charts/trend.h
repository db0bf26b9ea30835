// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace charts {

/// One period of a trend.
struct TrendPoint {
    QString label;                  ///< "T5/25"
    std::optional<double> value;    ///< none, or no finite number: a gap, drawn as one
    std::optional<double> lastYear; ///< the ghost
    std::optional<double> plan;
    bool provisional = false; ///< drawn hollow
    QString hover = {};       ///< value, unit, status, source; empty: made from the value
    QDate start = {};         ///< first day; with it the axis names months, quarters and years
};

/// One of several compared series, over the same periods as the first.
struct TrendLine {
    QString name;
    QString unit;
    std::vector<TrendPoint> points;
};

enum class NoteKind { Remark, Direction, Event };

/// Something said about a period: a numbered flag on the chart; an event is a quiet line with its
/// words, without a number.
struct TrendNote {
    QString id;     ///< what a click gives back
    int period = 0; ///< index into the points
    NoteKind kind = NoteKind::Remark;
    QString text;

    bool operator==(const TrendNote &) const = default;
};

/// How many series one chart shows at most.
inline constexpr size_t kMostLines = 6;

/// What a trend chart shows.
struct Trend {
    std::vector<TrendPoint> points;
    QString unit;
    QString name;
    bool columns = false; ///< flows as columns from 0, others as a line
    int decimals = 0;
    std::vector<TrendLine> others = {}; ///< compared with the first, up to five
    std::vector<TrendNote> notes = {};  ///< numbered in this order, events aside
};

/// All series of a trend, the first one in front; at most kMostLines.
[[nodiscard]] std::vector<TrendLine> linesOf(const Trend &trend);
/// The number that a note carries, from 1 on; 0 for an event.
[[nodiscard]] size_t numberOf(const std::vector<TrendNote> &notes, size_t note);

} // namespace charts
