// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/print.h"

#include "widgets/charts/chart.h"
#include "widgets/common/theme.h"

#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPainter>
#include <QPicture>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

using core::ErrorKind;
/// A chart of rows is drawn narrower and made larger, or wider and made smaller, until it fits.
constexpr double kNarrowest = 0.64;
constexpr int kMostSteps = 10;
constexpr double kWidening = 1.25;
/// Of the page; the rest is for title, source and so on.
constexpr double kShareOfChart = 0.8;

/// The page in pixels at which the whole chart fits.
QSize canvasFor(const Chart &chart, const QSize &page)
{
    if (!chart.hasHeightForWidth())
        return page;
    QSizeF canvas = QSizeF(page) * kNarrowest;
    for (int step = 0; step < kMostSteps; ++step) {
        if (chart.heightForWidth(int(canvas.width())) <= canvas.height() * kShareOfChart)
            break;
        canvas *= kWidening;
    }
    return canvas.toSize();
}

} // namespace

core::Result<void> paintPage(QPainter &painter, const Chart &chart, const PictureFrame &frame,
                             const QSize &page)
{
    const common::Theme light; // made for reading, not the application's
    const auto copy = chart.copyIn(light);
    if (!copy)
        return core::failure(ErrorKind::InvalidArgument, u"a chart that is not put on paper"_s);
    // Labels have the application's colours, not the theme's.
    copy->setStyleSheet(u"QLabel { color: %1; }"_s.arg(light.color(common::Surface::Text).name()));
    const QSize canvas = canvasFor(*copy, page);
    painter.save();
    painter.scale(double(page.width()) / canvas.width(), double(page.width()) / canvas.width());
    auto painted = paintPicture(painter, *copy, light, frame, canvas);
    painter.restore();
    return painted;
}

core::Result<void> printChart(QPagedPaintDevice &paper, const Chart &chart,
                              const PictureFrame &frame)
{
    const QSizeF inches = paper.pageLayout().paintRect(QPageLayout::Inch).size();
    // A widget that renders itself on a printer gives it one huge image; on a picture, lines and
    // letters, which are then played to the printer.
    QPicture picture;
    QPainter recorder(&picture);
    recorder.setRenderHint(QPainter::Antialiasing);
    const auto painted = paintPage(recorder, chart, frame, (inches * kPaperDpi).toSize());
    if (!painted || !recorder.end())
        return painted;
    QPainter painter;
    if (!painter.begin(&paper))
        return core::failure(ErrorKind::Internal, u"the paper cannot be painted on"_s);
    // Playing makes an inch of the picture an inch of the paper.
    painter.scale(picture.logicalDpiX() / kPaperDpi, picture.logicalDpiY() / kPaperDpi);
    painter.drawPicture(0, 0, picture);
    return {};
}

} // namespace charts
