// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figurefilters.h"
#include "models/items/reportsheet.h"
#include "widgets/panes/figures/figurebutton.h"
#include "widgets/panes/figures/stackedbar.h"

/// Figures in words: what each block shows of a sheet, in the present language. The formulas are
/// those of app/doc/field-reports-figures.md.
namespace panes::figures::words {

[[nodiscard]] QList<Shown> headline(const items::ReportSheet &sheet);
[[nodiscard]] QList<Shown> stages(const items::ReportSheet &sheet);
[[nodiscard]] QList<Shown> lateness(const items::ReportSheet &sheet);
/// `byCommune`: the area is a district.
[[nodiscard]] QList<Shown> lateUnits(const items::ReportSheet &sheet, bool byCommune);
[[nodiscard]] QList<Shown> rankedUnits(const items::ReportSheet &sheet, bool byCommune);
[[nodiscard]] QList<Shown> rankedAgencies(const items::ReportSheet &sheet);
[[nodiscard]] QList<Shown> satisfaction(const items::ReportSheet &sheet);
[[nodiscard]] QList<StackedBar::Part> satisfactionBar(const items::ReportSheet &sheet);
[[nodiscard]] QList<Shown> categories(const items::ReportSheet &sheet);
[[nodiscard]] QList<Shown> hotSpots(const items::ReportSheet &sheet);
[[nodiscard]] QList<Shown> quietUnits(const items::ReportSheet &sheet, const domain::UnitId &area);

/// So many lines a list has at most; what it leaves out its note says.
inline constexpr qsizetype kMostLines = 12;

/// Translates a source text of the context "FigureWords".
[[nodiscard]] QString text(const char *source);
[[nodiscard]] QString nText(qint64 n);
[[nodiscard]] QString partText(const analysis::Share &share);
[[nodiscard]] QString percentText(const analysis::Share &share);
/// The figure's reports among all; `more` narrows further.
[[nodiscard]] domain::ReportFilter behind(const items::ReportSheet &sheet, analysis::Figure figure,
                                          domain::ReportFilter more = {});

} // namespace panes::figures::words
