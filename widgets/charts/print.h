// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/picture.h"

class QPagedPaintDevice;

namespace charts {

class Chart;

/// Pixels of a screen to the inch of paper: texts of 12 px are 9 points on it.
inline constexpr double kPaperDpi = 96;

/// The chart in the colours of the light theme, whatever the screen has, with its texts on a page
/// of so many pixels; one of many rows is made smaller, one of few larger. The error is
/// InvalidArgument for a chart that is not put on paper, or no room.
[[nodiscard]] core::Result<void> paintPage(QPainter &painter, const Chart &chart,
                                           const PictureFrame &frame, const QSize &page);
/// The same on the one page of a printer or a PDF, as large as its margins allow. Internal when the
/// paper cannot be painted on.
[[nodiscard]] core::Result<void> printChart(QPagedPaintDevice &paper, const Chart &chart,
                                            const PictureFrame &frame);

} // namespace charts
