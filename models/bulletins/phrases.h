// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/change.h"
#include "models/domain/indicator.h"

#include <QDateTime>

/// The stock phrases of Vietnamese administration (domain.md D, F), by rules. Bulletins are
/// official texts: these are not translated.
namespace bulletins::phrases {

/// "1.234,5"; a true minus sign; what is no number gives "–".
[[nodiscard]] QString number(double value, int decimals);
[[nodiscard]] QString count(qint64 value);
/// "3,37%".
[[nodiscard]] QString percent(double value, int decimals = 2);
/// As number(), without zeros at the end: "0,5" of 0.50.
[[nodiscard]] QString trimmed(double value, int decimals);

/// A stored value in its unit: "826,7 nghìn lượt", "83,16% kế hoạch", "hạng 12".
[[nodiscard]] QString figure(const domain::Indicator &indicator, double stored);
/// "ước", "sơ bộ", "chính thức", "điều chỉnh", "chưa rõ tình trạng".
[[nodiscard]] QString statusWord(domain::ValueStatus status);
/// What comes between the name and the figure: "ước đạt", "sơ bộ đạt", "đạt" of what is to rise,
/// "ước là", "là" of the rest, "ước xếp", "xếp" of ranks.
[[nodiscard]] QString verb(const domain::Indicator &indicator, domain::ValueStatus status);
/// "tăng 3,37% so với tháng trước", "giảm 0,5 điểm phần trăm so với cùng kỳ", "tăng 2 bậc so với
/// tháng trước" (a rank that became a smaller number), "không đổi so với tháng trước".
[[nodiscard]] QString change(const domain::Indicator &indicator, const analysis::Change &change,
                             const QString &base);
/// A plain count against another: "tăng 12,5% so với tháng trước", "không đổi so với …", and where
/// the base is zero "(tháng trước: 0)".
[[nodiscard]] QString countChange(qint64 now, qint64 before, const QString &base);
/// Difference of shares: "giảm 0,5 điểm phần trăm so với …".
[[nodiscard]] QString pointsChange(double points, const QString &base);

/// "tháng trước", "quý trước", "ngày trước đó" …
[[nodiscard]] QString previousName(domain::PeriodKind kind);
/// "cùng kỳ", "cùng kỳ năm trước".
[[nodiscard]] QString sameName();
/// "tháng 9/2026", "quý III/2026", "tuần 40/2026", "ngày 05/10/2026", "năm học 2025-2026",
/// "năm 2025".
[[nodiscard]] QString period(const domain::Period &period);
/// For an axis: "T9", "Q3", "05/10".
[[nodiscard]] QString axisLabel(const domain::Period &period);
/// "lũy kế 9 tháng", "lũy kế đến tuần 40", "lũy kế từ đầu năm"; `end`: the last day of it.
[[nodiscard]] QString cumulative(const domain::Period &period);
/// "07:00 ngày 05/11/2026", in UTC+7.
[[nodiscard]] QString moment(const QDateTime &utc);
[[nodiscard]] QString day(const QDate &day);
/// "Bình Thuận, ngày 05 tháng 11 năm 2026": a zero for days below 10 and for January and February.
[[nodiscard]] QString placeAndDate(const QString &place, const QDate &day);
/// "a", "a và b", "a, b và c".
[[nodiscard]] QString listed(const QStringList &clauses);
/// With its first letter as a capital.
[[nodiscard]] QString capital(QString text);
/// The name of an indicator within a sentence: its first letter small, but not of an abbreviation.
[[nodiscard]] QString inSentence(QString name);

inline const QString kNoFigure = QStringLiteral("chưa có số liệu");
inline const QString kNothing = QStringLiteral("không phát sinh");
inline const QString kNotComparable = QStringLiteral("không so sánh được");

} // namespace bulletins::phrases
