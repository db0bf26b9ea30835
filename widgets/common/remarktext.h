// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/remarkedits.h"
#include "widgets/common/theme.h"

#include <QString>

/// Words for remarks and directions, in the present language.
namespace common::remarks {

[[nodiscard]] QString kindText(const domain::Remark &remark);
/// "Overdue by 3 days", "Waiting for the answer", "Answered" …; empty for a remark that stands.
[[nodiscard]] QString stateText(const domain::Remark &remark, const QDate &today);
[[nodiscard]] Tone stateTone(const domain::Remark &remark, const QDate &today);
/// "Deadline 16/06/2025, 3 days left"; empty without a deadline.
[[nodiscard]] QString dueText(const domain::Remark &remark, const QDate &today);
/// For a button: "Answer…", "Close", "Withdraw".
[[nodiscard]] QString verbText(domain::RemarkVerb verb);
/// Why something cannot be written or done, and what to do.
[[nodiscard]] QString faultText(domain::RemarkFault fault);
/// Where this desk's edit stands, with what the backend said; empty when nothing waits.
[[nodiscard]] QString standingText(const domain::ShownRemark &shown);
[[nodiscard]] Tone standingTone(const domain::ShownRemark &shown);
/// "by Chủ tịch UBND tỉnh, 09:05 12/06/2025".
[[nodiscard]] QString writtenText(const QString &who, const QDateTime &when);

} // namespace common::remarks
