// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/draft.h"
#include "models/bulletins/material.h"

namespace bulletins {

/// What a figure rests on.
[[nodiscard]] Evidence evidenceOf(const SpanFigure &figure, const Material &material);
/// "tháng 10/2026"; of a sum over the span the span's own.
[[nodiscard]] QString periodOf(const SpanFigure &figure, const Span &span);
/// Name and period, without saying "ngày" twice.
[[nodiscard]] QString namedPeriod(const SpanFigure &figure, const QString &name, const Span &span);
/// "so với …" what comes after it for the period before.
[[nodiscard]] QString previousNameOf(const SpanFigure &figure, const Span &span);
/// "ước đạt 826,7 nghìn lượt, tăng 3,37% so với tháng trước và tăng 17,79% so với cùng kỳ", or why
/// there is nothing to tell; without name and end.
[[nodiscard]] QList<Run> tellingRuns(Draft &draft, const SpanFigure &figure,
                                     const Material &material);
/// A whole sentence: name, period, telling, year to date.
[[nodiscard]] QList<Run> sentenceRuns(Draft &draft, const SpanFigure &figure,
                                      const Material &material);
/// The standard table of domain.md D, twelve columns. `brief`: short names and sources, for a page
/// upright.
[[nodiscard]] Table standardTable(Draft &draft, const std::vector<const SpanFigure *> &figures,
                                  const Material &material, bool brief);
/// Those told first: the key figures of the forms, then by importance; those without a value last.
[[nodiscard]] std::vector<const SpanFigure *> keyFigures(const Material &material,
                                                         domain::Subsystem subsystem, size_t most);
/// "tháng", "quý", "tuần" …: what the columns of the standard table are about.
[[nodiscard]] QString spanWord(Kind kind);
/// "Kinh tế - xã hội", "Y tế" …
[[nodiscard]] QString subsystemName(domain::Subsystem subsystem);
[[nodiscard]] Tone toneOf(const SpanFigure &figure);

} // namespace bulletins
