// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QImage>

class QPainter;
class QWidget;

namespace common {
class Theme;
}

namespace charts {

enum class PictureFormat { Png, Svg, Pdf };

/// What stands around a chart on a picture; empty lines take no room, and without any the chart
/// fills it all.
struct PictureFrame {
    QString title;
    QString legend;       ///< when the chart itself has none
    QString source;       ///< "Source: …"
    QString asOf;         ///< "As of …"
    QString period = {};  ///< below the title
    QString credits = {}; ///< last

    bool operator==(const PictureFrame &) const = default;
};

/// The chart as it would look on the screen at this size, without read-outs and focus marks. The
/// error is InvalidArgument for a size of nothing or of more than 16,000 pixels, or one that
/// leaves no room beside the texts.
[[nodiscard]] core::Result<QImage> pictureImage(QWidget &chart, const common::Theme &theme,
                                                const PictureFrame &frame, const QSize &size);
/// The same, painted on what the painter is on.
[[nodiscard]] core::Result<void> paintPicture(QPainter &painter, QWidget &chart,
                                              const common::Theme &theme, const PictureFrame &frame,
                                              const QSize &size);
/// The same as the bytes of a file: PNG of that size; SVG with its texts as text; PDF, one page of
/// A4 landscape with its fonts, the picture as large as it fits. Internal when it cannot be
/// written.
[[nodiscard]] core::Result<QByteArray> picture(QWidget &chart, const common::Theme &theme,
                                               const PictureFrame &frame, PictureFormat format,
                                               const QSize &size);
/// "png", "svg", "pdf".
[[nodiscard]] QString suffixOf(PictureFormat format);

} // namespace charts
