// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>

/// Figures, dates and ages as Vietnamese administration writes them (domain.md F), independent of
/// the machine's locale: "1.234.567,89", "7,25%", "dd/MM/yyyy", "HH:mm", UTC+7. English texts use
/// the same number form.
namespace common::format {

/// `decimals` fixed; true minus sign; NaN gives "—".
[[nodiscard]] QString number(double value, int decimals = 0);
[[nodiscard]] QString number(qint64 value);
/// "7,25%" without a space.
[[nodiscard]] QString percent(double value, int decimals = 2);
/// "▲ 3,37%" / "▼ 0,50 điểm phần trăm": movement by arrow and sign-free figure; "–" for zero.
[[nodiscard]] QString change(double value, int decimals, bool percentagePoints);
/// "12/06/2025" of a moment, in UTC+7.
[[nodiscard]] QString date(const QDateTime &utc);
[[nodiscard]] QString date(const QDate &date);
/// The day that it is, or was, in the province.
[[nodiscard]] QDate localDay(const QDateTime &moment);
/// "09:05".
[[nodiscard]] QString time(const QDateTime &utc);
/// "09:05 12/06/2025".
[[nodiscard]] QString dateTime(const QDateTime &utc);
/// "vừa xong", "5 phút trước", "3 giờ trước", "2 ngày trước".
[[nodiscard]] QString age(const QDateTime &utc, const QDateTime &now);
/// "còn 5 giờ", "quá hạn 2 ngày" from working or plain time.
[[nodiscard]] QString remaining(const QDateTime &due, const QDateTime &now);
/// "1,2 MB".
[[nodiscard]] QString bytes(qint64 size);

/// The time zone of every text: Asia/Ho_Chi_Minh, or a fixed +07:00 when the zone data are missing.
[[nodiscard]] const QTimeZone &zone();
/// Vietnamese collation (CLDR "vi"): tones secondary, đ after d.
[[nodiscard]] int compare(const QString &a, const QString &b);

} // namespace common::format
