// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/indicatorquery.h"

namespace ctl {

/// The standard table of the answers in Vietnamese. `asOf` is when the values were last brought up
/// to date from the backend, null: never.
[[nodiscard]] core::Result<void> exportIndicators(const IndicatorAnswers &answers,
                                                  domain::Subsystem subsystem,
                                                  const QDateTime &asOf, ExportFormat format,
                                                  const QString &path);
/// The subsystem that a code stands for. NotFound with a sentence: none that has indicators.
[[nodiscard]] core::Result<domain::Subsystem> indicatorSubsystem(const QString &code);
/// The province's time zone, whatever this machine's is.
[[nodiscard]] QTimeZone provinceZone();

} // namespace ctl
