// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/figurepicture.h"

#include "widgets/documents/figure.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace documents {
namespace {

constexpr int kPictureDpi = 200;
constexpr double kPictureWidth = 160; ///< mm

Manner mannerOf(bulletins::Form form)
{
    return {.form = form, .inks = {.colours = form == bulletins::Form::Bulletin}, .scale = 1};
}

QSizeF sizeOf(const bulletins::Figure &figure, const Manner &manner)
{
    const double width = mm(kPictureWidth);
    return {width, figureHeight(figure, width, manner)};
}

QByteArray pngOf(const bulletins::Figure &figure, const Manner &manner, const QSizeF &dots)
{
    constexpr double kScale = double(kPictureDpi) / kDotsPerInch;
    QImage image((dots * kScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    const int perMetre = qRound(kPictureDpi / 0.0254);
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    QPainter painter(&image);
    painter.scale(kScale, kScale);
    paintFigure(painter, figure, QRectF(QPointF(), dots), manner);
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

} // namespace

QMap<qsizetype, FigurePicture> figurePictures(const bulletins::Document &document)
{
    QMap<qsizetype, FigurePicture> pictures;
    const Manner manner = mannerOf(document.form);
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const auto *figure = std::get_if<bulletins::Figure>(&document.blocks.at(i));
        if (!figure)
            continue;
        const QSizeF dots = sizeOf(*figure, manner);
        pictures.insert(i, {pngOf(*figure, manner, dots), dots * 25.4 / kDotsPerInch});
    }
    return pictures;
}

QByteArray figureSvg(const bulletins::Figure &figure, bulletins::Form form)
{
    const Manner manner = mannerOf(form);
    const QSizeF dots = sizeOf(figure, manner);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&bytes);
    svg.setResolution(kDotsPerInch);
    svg.setSize(dots.toSize());
    svg.setViewBox(QRectF(QPointF(), dots));
    svg.setTitle(figure.caption);
    svg.setDescription(figure.alternative);
    QPainter painter(&svg);
    paintFigure(painter, figure, QRectF(QPointF(), dots), manner);
    painter.end();
    return bytes.data();
}

} // namespace documents
