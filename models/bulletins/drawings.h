// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/draft.h"
#include "models/bulletins/material.h"

namespace bulletins {

/// The line of an indicator, with the year before where it has one; nothing for fewer than three
/// values.
[[nodiscard]] std::optional<Figure> trendOf(Draft &draft, const SpanFigure &figure,
                                            const Material &material);
/// Reports received per day until the span's end.
[[nodiscard]] std::optional<Figure> reportDaysTrend(Draft &draft, const Material &material);
/// The matters with most reports, beside the same period of the year before where that is known.
[[nodiscard]] std::optional<Figure> categoryBars(Draft &draft, const Material &material);
/// Reports by unit; nothing when no outline is known.
[[nodiscard]] std::optional<Figure> reportMap(Draft &draft, const Material &material);

/// What reports of the span rest on, narrowed further.
[[nodiscard]] Evidence reportEvidence(const Material &material, const QString &title,
                                      domain::ReportOutcome outcome = domain::ReportOutcome::Any);
/// What open or overdue reports of now rest on.
[[nodiscard]] Evidence openEvidence(const Material &material, const QString &title, bool overdue);
[[nodiscard]] Evidence mediaEvidence(const Material &material, const QString &title, bool negative);

} // namespace bulletins
