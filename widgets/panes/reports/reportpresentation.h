// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"
#include "widgets/common/theme.h"

#include <QString>

/// Words and tones for field reports, in the present language.
namespace panes::reports {

[[nodiscard]] QString stateText(domain::ReportState state, const QString &codeAsSent = {});
[[nodiscard]] QString severityText(domain::Severity severity);
/// "app" → "Ứng dụng"; an unknown channel as sent.
[[nodiscard]] QString channelText(const QString &channel);
[[nodiscard]] QString ratingText(int rating);
/// "before" → "Trước xử lý".
[[nodiscard]] QString attachmentRoleText(const QString &role);

/// How a report's deadline stands at a moment.
enum class Deadline { None, Counting, DueSoon, Overdue, Stopped, MetInTime, MetLate };
[[nodiscard]] Deadline deadlineOf(const domain::Report &report, const QDateTime &now);
/// "quá hạn 2 ngày", "còn 5 giờ", "đúng hạn", "trễ hạn"; empty for None.
[[nodiscard]] QString deadlineText(const domain::Report &report, const QDateTime &now);
[[nodiscard]] common::Tone deadlineTone(Deadline deadline);
[[nodiscard]] common::Tone stateTone(domain::ReportState state);

/// One line that says what an entry of the history was: "Đã tiếp nhận → Đang xử lý".
[[nodiscard]] QString eventText(const domain::ReportEvent &event);
/// The sender as a screen may show it: masked, or "Ẩn danh".
[[nodiscard]] QString senderText(const domain::Report &report);
/// The sender in full; only after the reason for it is on disk.
[[nodiscard]] QString plainSenderText(const domain::Report &report);

} // namespace panes::reports
