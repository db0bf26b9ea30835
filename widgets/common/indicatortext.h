// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <QString>

/// Words for indicators, in the present language; shared by the panes and the pages.
namespace common::indicators {

[[nodiscard]] QString name(const domain::Indicator &indicator);
[[nodiscard]] QString shortName(const domain::Indicator &indicator);
[[nodiscard]] QString group(const domain::Indicator &indicator);
[[nodiscard]] QString unit(const domain::Indicator &indicator);
/// "1.234,5" in the display unit, without it.
[[nodiscard]] QString figure(const domain::Indicator &indicator, double value);
/// "Tháng 5/2025", "Quý II/2024", "Tuần 21/2025", "Năm học 2024-2025", "12/06/2025", "Năm 2024".
[[nodiscard]] QString periodText(const domain::Period &period);
/// "Lũy kế 5 tháng".
[[nodiscard]] QString cumulativeText(const domain::Period &period);
/// "T5/2025" for an axis.
[[nodiscard]] QString periodLabel(const domain::Period &period);
[[nodiscard]] QString statusText(domain::ValueStatus status, const QString &asSent = {});

} // namespace common::indicators
