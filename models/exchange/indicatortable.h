// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/indicatorfacts.h"
#include "models/exchange/table.h"

#include <array>
#include <functional>
#include <optional>
#include <span>

namespace exchange {

/// The columns of the standard table, in its order (domain.md D).
enum class IndicatorColumn : size_t {
    Index,           ///< STT
    Name,            ///< Chỉ tiêu
    UnitOfMeasure,   ///< ĐVT
    Plan,            ///< Kế hoạch năm
    PreviousPeriod,  ///< Chính thức tháng trước
    Period,          ///< Ước tháng báo cáo
    Cumulative,      ///< Lũy kế từ đầu năm
    AgainstPlan,     ///< So KH (%)
    AgainstPrevious, ///< So tháng trước (%): change
    AgainstSame,     ///< So cùng kỳ (%): change
    Source,          ///< Nguồn
    Note             ///< Ghi chú
};
inline constexpr size_t kIndicatorColumns = 12;

/// The words of the table; models hold no texts for people. `%1`, `%2` are places.
struct IndicatorTexts {
    QString title;
    QStringList subtitles;
    std::array<QString, kIndicatorColumns> columns;
    std::function<QString(domain::ValueStatus)> status;        ///< "ước", "chính thức"
    std::function<QString(const domain::Period &)> periodName; ///< "Quý I/2025"
    QString otherPeriod; ///< the value is of another period than the table's: "kỳ: %1"
    QString valueStatus; ///< the value is no estimate: "số %1"
    QString
        previousStatus; ///< what stands for the period before is not official: "kỳ trước: số %1"
    QString planRange;  ///< the plan is a range: "kế hoạch từ %1 đến %2"
    QString points;     ///< changes are in percentage points: "tăng giảm tính bằng điểm phần trăm"
    QString places;     ///< changes of a rank are in places: "tăng giảm tính bằng bậc"
    QString unlikePrevious; ///< "so kỳ trước: số %1 với số %2"
    QString unlikeSame;     ///< "so cùng kỳ: số %1 với số %2"
    QString movedByTet;     ///< the same period had Tết in another month
};

/// One line of the table.
struct IndicatorLine {
    domain::Indicator indicator;
    analysis::IndicatorFacts facts;
    std::vector<domain::Observation> versions; ///< what the facts were made of
    QString source;                            ///< who supplies it, as people call them
};

/// The table in the order of the lines, all values in unitOfMeasure with the indicator's decimals.
/// What is not known is an empty cell, never 0. The two columns of changes are numbers without a
/// percent sign, since percent stand there beside percentage points; the note says which are
/// points, what the value's status is unless it is an estimate, and where unlike statuses are
/// compared. `period` is the one that the table is about; lines of another one say so.
[[nodiscard]] Table indicatorTable(std::span<const IndicatorLine> lines,
                                   const std::optional<domain::Period> &period,
                                   const IndicatorTexts &texts);

} // namespace exchange
