// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/tablereader.h"

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace exchange {

inline constexpr int kVietnamOffset = 7 * 3600; ///< seconds ahead of UTC

/// A date as a text gives it.
struct DateText {
    int first = 0;  ///< day, or month; of a date with its year first: month
    int second = 0; ///< month, or day; of a date with its year first: day
    int year = 0;
    bool yearFirst = false; ///< then nothing is open
    QTime time = {};
    int offset = kVietnamOffset; ///< seconds ahead of UTC; Vietnam's where none is given
};

/// Reads "26/11/2026", "26-11-2026 10:30", "10:30:15 26.11.2026", "10 giờ 30 ngày 26/11/2026",
/// "26 tháng 11 năm 2026", "11/26/2026 9:05 PM", "Thứ năm, 26/11/2026 | 10:30 (GMT+7)",
/// "2026-11-26T10:30:00Z". Nothing when any other word stands there, or no such time.
[[nodiscard]] std::optional<DateText> dateOf(QStringView text);

/// Reads the moments of a column, whose cells together show how its dates are written.
class MediaDates
{
public:
    struct Moment {
        QDateTime at = {};     ///< UTC
        bool doubtful = false; ///< day and month may be the other way round
    };

    /// Looks at all cells of the column; none: there is no such column.
    MediaDates(const ReadTable &table, std::optional<size_t> column);

    /// Days come before months, unless another row can only be month first and none only day
    /// first; figures count days as spreadsheets do. Nothing when it is no moment between 1990 and
    /// 2100.
    [[nodiscard]] std::optional<Moment> read(const ReadCell &cell) const;

private:
    [[nodiscard]] std::optional<Moment> ofSheet(const QDateTime &wall) const;
    [[nodiscard]] std::optional<Moment> ofDays(double days) const;
    [[nodiscard]] std::optional<Moment> ofText(const DateText &date) const;

    bool m_from1904;
    bool m_dayFirst = false;   ///< a row can only be day first
    bool m_monthFirst = false; ///< a row can only be month first
};

} // namespace exchange
