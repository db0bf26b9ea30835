// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"

#include <QString>

namespace common {
class SharedContext;
}
class QWidget;

namespace panes::bulletins {

/// "Tổng lượt khách du lịch · 2026-10 · Sở … · as of 07:00 05/11/2026".
[[nodiscard]] QString evidenceText(const ::bulletins::Evidence &evidence);
/// Shows in its pane what a figure rests on: the indicator, the reports, the one record. False:
/// there is no pane for it, and the text has to do.
bool openEvidence(const QWidget &from, common::SharedContext &context,
                  const domain::UnitId &province, const ::bulletins::Evidence &evidence);

} // namespace panes::bulletins
