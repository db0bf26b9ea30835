// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"

namespace tests {

/// A monthly report in the official form: every kind of block, a table over several pages, a wide
/// annex, marks of all sorts in its texts.
[[nodiscard]] bulletins::Document officialPaper();
/// A daily bulletin of one page.
[[nodiscard]] bulletins::Document dailyPaper();
/// A line with a gap and an estimate at its end, last year beside it.
[[nodiscard]] bulletins::Figure trendFigure();
[[nodiscard]] bulletins::Figure barsFigure();
/// Eight squares, one of them without data, and an island far away.
[[nodiscard]] bulletins::Figure mapFigure();

} // namespace tests
