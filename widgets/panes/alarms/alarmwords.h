// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"
#include "widgets/common/theme.h"

#include <QString>

/// Words for alarms, in the present language.
namespace panes::alarms {

/// Rule, subject and onset: what makes an alarm this one.
[[nodiscard]] QString identity(const domain::AlarmEpisode &episode);
/// Nobody has answered it, whether it lasts or not.
[[nodiscard]] bool isWaiting(domain::AlarmState state);

[[nodiscard]] QString stateText(domain::AlarmState state);
[[nodiscard]] common::Tone stateTone(domain::AlarmState state, int priority);
[[nodiscard]] QString priorityText(int priority);
[[nodiscard]] QString subsystemText(domain::Subsystem subsystem);
/// The name of the subject; empty where the rule says it all.
[[nodiscard]] QString whereText(const items::AlarmLine &line);
/// "12 ngày (giới hạn 7)": the newest value against its limit; empty without a value.
[[nodiscard]] QString valueText(const items::AlarmLine &line, const items::Reference &reference);
/// "Đã nhận 3 giờ trước", "Trở lại 14:30 12/06/2025": what is to be known beside the state; empty
/// while it waits, and it is told since when nobody has answered when that is too long.
[[nodiscard]] QString answerText(const items::AlarmLine &line, const QDateTime &now);
/// Answered so long ago that somebody should look again.
[[nodiscard]] bool isOldAnswer(const items::AlarmLine &line, const QDateTime &now);
/// "Acknowledged", "Shelved until …": what somebody did.
[[nodiscard]] QString doneText(const domain::AlarmAction &action);
/// Why something cannot be done.
[[nodiscard]] QString faultText(domain::AlarmFault fault);
/// What alarms, where: one line for the room; never personal data.
[[nodiscard]] QString spokenText(const items::AlarmLine &line);

} // namespace panes::alarms
