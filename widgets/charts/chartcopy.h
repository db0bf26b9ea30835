// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"
#include "widgets/charts/picture.h"

#include <QMimeData>

#include <memory>

namespace charts {

/// A table for the clipboard: text with tabs, and HTML.
[[nodiscard]] std::unique_ptr<QMimeData> tableMime(const ChartTable &table);
/// Puts the table behind a chart on the clipboard.
void copyTable(const ChartTable &table);
/// Puts a picture of the chart on the clipboard, as an image and as SVG.
[[nodiscard]] core::Result<void> copyPicture(QWidget &chart, const common::Theme &theme,
                                             const PictureFrame &frame, const QSize &size);

} // namespace charts
