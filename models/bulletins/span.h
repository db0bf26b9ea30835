// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace bulletins {

/// How often a bulletin is made. Code in JSON and on command lines in brackets.
enum class Kind {
    Day,      ///< "day"
    Week,     ///< "week"
    Month,    ///< "month"
    Quarter,  ///< "quarter"
    HalfYear, ///< "half"
    Year,     ///< "year"
};
inline constexpr std::array kKinds = {Kind::Day,     Kind::Week,     Kind::Month,
                                      Kind::Quarter, Kind::HalfYear, Kind::Year};

/// How it is laid out: the light bulletin page (no signature), or the form of Decree 30/2020 for
/// signed reports. Code: "bulletin", "official".
enum class Form { Bulletin, Official };

[[nodiscard]] QString code(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromCode(QStringView code);
[[nodiscard]] QString code(Form form);
[[nodiscard]] std::optional<Form> formFromCode(QStringView code);
/// Bulletin for the daily digest, Official for the others.
[[nodiscard]] Form usualForm(Kind kind);

/// The days that a bulletin is about: of the calendar, weeks from Monday.
struct Span {
    Kind kind = Kind::Month;
    QDate start = {}; ///< first day
    QDate end = {};   ///< last day, inclusive

    [[nodiscard]] bool isValid() const { return start.isValid() && end.isValid(); }
    /// "2026-10-05", "2026-W40", "2026-10", "2026-Q3", "2026-H1", "2026"; empty when not valid.
    [[nodiscard]] QString code() const;
    /// Vietnamese, as in a title: "ngày 05/10/2026", "tuần 40 năm 2026", "tháng 10 năm 2026",
    /// "quý III năm 2026", "6 tháng đầu năm 2026", "6 tháng cuối năm 2026", "năm 2026".
    [[nodiscard]] QString text() const;
    /// As in a column head: "05/10/2026", "tuần 40/2026", "tháng 10/2026", "quý III/2026",
    /// "6T đầu năm 2026", "năm 2026".
    [[nodiscard]] QString shortText() const;
    [[nodiscard]] Span previous() const;
    /// A year earlier; the same ISO week number (53 becomes 52).
    [[nodiscard]] Span sameLastYear() const;
    [[nodiscard]] static Span containing(Kind kind, const QDate &day);
    /// Nothing when the code is not of that kind or names no day.
    [[nodiscard]] static std::optional<Span> fromCode(Kind kind, QStringView code);
    bool operator==(const Span &) const = default;
};

} // namespace bulletins
