// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/digestfile.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextDocumentWriter>

#include <memory>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

/// NĐ 30/2020, Phụ lục I: top and bottom 20–25, left 30–35, right 15–20 mm.
constexpr QMarginsF kMargins(30, 20, 20, 20);
constexpr int kPdfDpi = 300;
constexpr double kPointsPerInch = 72;
constexpr double kNumberPoints = 10;
constexpr int kDotsPerMetre = 2835; ///< 72 to the inch: a document's unit is then a point

/// The page number, above the text as official papers have it.
void paintNumber(QPainter &painter, int page, const QSizeF &text)
{
    if (page == 1)
        return;
    QFont font = painter.font();
    font.setPointSizeF(kNumberPoints);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(QRectF(0, -2.5 * kNumberPoints, text.width(), 2 * kNumberPoints),
                     Qt::AlignHCenter | Qt::AlignVCenter, QString::number(page));
}

} // namespace

core::Result<void> printPages(QPagedPaintDevice &paper, const QTextDocument &document)
{
    QImage inPoints(1, 1, QImage::Format_RGB32);
    inPoints.setDotsPerMeterX(kDotsPerMetre);
    inPoints.setDotsPerMeterY(kDotsPerMetre);
    const std::unique_ptr<QTextDocument> pages(document.clone());
    const QRectF area = paper.pageLayout().paintRectPoints();
    pages->documentLayout()->setPaintDevice(&inPoints);
    pages->setDocumentMargin(0);
    pages->setPageSize(area.size());
    QPainter painter;
    if (!painter.begin(&paper))
        return core::failure(core::ErrorKind::Internal, u"the paper cannot be painted on"_s);
    const double scale = painter.device()->logicalDpiX() / kPointsPerInch;
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    for (int page = 1; page <= pages->pageCount(); ++page) {
        if (page > 1 && !paper.newPage())
            return core::failure(core::ErrorKind::Internal, u"no further page"_s);
        painter.save();
        painter.scale(scale, scale);
        paintNumber(painter, page, area.size());
        const double top = (page - 1) * area.height();
        context.clip = QRectF(0, top, area.width(), area.height());
        painter.translate(0, -top);
        painter.setClipRect(context.clip);
        pages->documentLayout()->draw(&painter, context);
        painter.restore();
    }
    painter.end();
    return {};
}

core::Result<QByteArray> toPdf(const QTextDocument &document)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&bytes);
        pdf.setResolution(kPdfDpi);
        pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, kMargins,
                                      QPageLayout::Millimeter));
        pdf.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        if (auto printed = printPages(pdf, document); !printed)
            return std::unexpected(printed.error());
    }
    return bytes.data();
}

core::Result<QByteArray> toOdt(const QTextDocument &document)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&bytes, "odf");
    if (!writer.write(&document))
        return core::failure(core::ErrorKind::Internal, u"the document cannot be written"_s);
    return bytes.data();
}

} // namespace panes::media
