// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"
#include "widgets/common/panesurroundings.h"

class QWidget;

namespace panes::alarms {

/// The pane where an alarm is dealt with.
[[nodiscard]] QString paneOf(const items::AlarmLine &line);
/// Opens that pane and chooses there what the alarm is about: the report, the reports of an agency
/// or unit that are overdue, or the indicator.
void openSubject(const items::AlarmLine &line, const common::PaneSurroundings &with,
                 const QWidget &from);

} // namespace panes::alarms
