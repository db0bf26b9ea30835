// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/pdf.h"

#include "models/bulletins/document.h"
#include "widgets/documents/pages.h"
#include "widgets/documents/pdfupdate.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using core::ErrorKind;

QPageLayout layoutOf(bool landscape)
{
    QPageLayout layout(QPageSize(QPageSize::A4),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// A page on a sheet of this device; turned, a wide one lies across an upright sheet.
void paintSheet(QPainter &painter, const Pages &pages, int index, bool turned)
{
    painter.save();
    const double scale = double(painter.device()->logicalDpiX()) / kDotsPerInch;
    if (scale != 1)
        painter.scale(scale, scale);
    if (turned && pages.page(index).landscape) {
        painter.translate(0, pages.page(index).size.width());
        painter.rotate(-90);
    }
    pages.paint(painter, index);
    painter.restore();
}

/// Printers keep one layout for a whole job: there every sheet is upright.
core::Result<void> paintAll(QPagedPaintDevice &paper, const Pages &pages, bool upright)
{
    paper.setPageLayout(layoutOf(!upright && pages.page(0).landscape));
    QPainter painter;
    if (!painter.begin(&paper))
        return core::failure(ErrorKind::Internal, u"the paper cannot be painted on"_s);
    for (int i = 0; i < pages.count(); ++i) {
        if (i > 0) {
            if (!upright)
                paper.setPageLayout(layoutOf(pages.page(i).landscape));
            if (!paper.newPage())
                return core::failure(ErrorKind::Internal, u"no further page"_s);
        }
        paintSheet(painter, pages, i, upright);
    }
    return {};
}

QString titleOf(const bulletins::Document &document)
{
    QStringList lines{document.head.type};
    lines << document.head.title;
    return lines.join(u' ').simplified();
}

PdfFacts factsOf(const bulletins::Document &document, const Pages &pages)
{
    PdfFacts facts{.title = titleOf(document),
                   .producer = u"IOC Console"_s,
                   .author = document.head.issuer,
                   .subject = document.head.dataUntil,
                   .madeAt = document.madeAt,
                   .headings = {}};
    for (const Bookmark &mark : pages.bookmarks()) {
        const double high = pages.page(mark.page).size.height();
        facts.headings << PdfFacts::Heading{mark.text, mark.level, mark.page,
                                            (high - mark.y) * 72 / kDotsPerInch};
    }
    return facts;
}

} // namespace

core::Result<QByteArray> toPdf(const bulletins::Document &document)
{
    if (!hasPaperFont())
        return core::failure(ErrorKind::Internal,
                             u"the font %1 is not installed"_s.arg(paperFamily()));
    const Pages pages = layOut(document);
    const PdfFacts facts = factsOf(document, pages);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&bytes);
        // Of the two forms for archives that Qt knows this is the one without transparency; what
        // makes it part 2 is said in the packet.
        pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        pdf.setResolution(kDotsPerInch);
        pdf.setTitle(facts.title);
        pdf.setCreator(facts.producer);
        pdf.setDocumentXmpMetadata(xmpPacket(facts));
        if (auto painted = paintAll(pdf, pages, false); !painted)
            return std::unexpected(painted.error());
    }
    return completePdf(bytes.data(), facts);
}

core::Result<void> writePdf(const bulletins::Document &document, const QString &path)
{
    const auto bytes = toPdf(document);
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return core::failure(ErrorKind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

core::Result<void> print(QPagedPaintDevice &paper, const bulletins::Document &document)
{
    return paintAll(paper, layOut(document), true);
}

} // namespace documents
