// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/printdialog.h"

#include "widgets/common/errortext.h"
#include "widgets/common/savedevent.h"
#include "widgets/common/savefile.h"
#include "widgets/common/theme.h"

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfWriter>
#include <QPrinterInfo>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace common {
namespace {

constexpr double kPaperMargin = 12; ///< mm
constexpr int kMostCopies = 99;
constexpr QSize kPreviewSize(620, 460);
constexpr int kChoicesWidth = 20; ///< in heights of a letter

struct Paper {
    QPageSize::PageSizeId size;
    QPageLayout::Orientation orientation;
};
constexpr std::array kPapers{
    Paper{QPageSize::A4, QPageLayout::Landscape}, Paper{QPageSize::A4, QPageLayout::Portrait},
    Paper{QPageSize::A3, QPageLayout::Landscape}, Paper{QPageSize::A3, QPageLayout::Portrait}};

QPageLayout layoutOf(const Paper &paper)
{
    return {QPageSize(paper.size), paper.orientation,
            QMarginsF(kPaperMargin, kPaperMargin, kPaperMargin, kPaperMargin),
            QPageLayout::Millimeter};
}

core::Result<void> writePdf(const PrintJob &job, const QPageLayout &layout, const QString &path)
{
    return pdfOf(job, layout).and_then([&](const QByteArray &bytes) {
        return job.write(path, bytes);
    });
}

QString failureText(const core::Error &error)
{
    const auto text = describe(error);
    return PrintDialog::tr("Not printed. %1 %2").arg(text.sentence, text.nextStep).trimmed();
}

} // namespace

core::Result<QByteArray> pdfOf(const PrintJob &job, const QPageLayout &layout)
{
    if (job.pdf)
        return job.pdf();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setPageLayout(layout);
        pdf.setTitle(job.title);
        if (auto painted = job.paint(pdf); !painted)
            return std::unexpected(painted.error());
    }
    return buffer.data();
}

PrintDialog::PrintDialog(PrintJob job, QWidget *parent)
    : QDialog(parent)
    , m_job(std::move(job))
    , m_preview(new QPrintPreviewWidget(&m_printer, this))
    , m_printers(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_copies(new QSpinBox(this))
    , m_told(new QLabel(this))
{
    setObjectName(u"print"_s);
    setWindowTitle(tr("Print"));
    m_printer.setDocName(m_job.title);
    fillPaper();
    m_printer.setPageLayout(chosenLayout());
    m_preview->setObjectName(u"printPreview"_s);
    m_preview->setMinimumSize(kPreviewSize);
    m_preview->setZoomMode(QPrintPreviewWidget::FitInView);
    m_preview->setAccessibleName(tr("The pages as they will be printed"));
    if (auto *sheets = m_preview->findChild<QAbstractScrollArea *>())
        sheets->setAccessibleName(m_preview->accessibleName());
    auto *row = new QHBoxLayout(this);
    row->setSpacing(kSpace4);
    row->addWidget(m_preview, 1);
    row->addWidget(newChoices());
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &PrintDialog::preview);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintDialog::lookAgain);
    m_preview->updatePreview();
    // Two pages are seen at once; of one nothing but itself.
    m_preview->setViewMode(m_preview->pageCount() > 1 ? QPrintPreviewWidget::AllPagesView
                                                      : QPrintPreviewWidget::SinglePageView);
}

PrintDialog::~PrintDialog()
{
    delete m_preview; // before the printer that it draws on
}

QWidget *PrintDialog::newChoices()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(kChoicesWidth * fontInfo().pixelSize());
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_printers->setObjectName(u"printers"_s);
    m_printers->addItems(QPrinterInfo::availablePrinterNames());
    m_printers->setCurrentText(QPrinterInfo::defaultPrinterName());
    m_copies->setRange(1, kMostCopies);
    form->addRow(tr("Printer"), m_printers);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Copies"), m_copies);
    column->addLayout(form);
    m_told->setObjectName(u"printTold"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    column->addStretch(1);
    m_print = new QPushButton(tr("Print"), side);
    m_print->setObjectName(u"printNow"_s);
    auto *pdf = new QPushButton(tr("Save as PDF…"), side);
    pdf->setObjectName(u"printPdf"_s);
    auto *close = new QPushButton(tr("Close"), side);
    for (QPushButton *each : {m_print, pdf, close}) {
        each->setAutoDefault(false);
        column->addWidget(each);
    }
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(pdf, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const bool any = m_printers->count() > 0;
    for (QWidget *each : std::initializer_list<QWidget *>{m_printers, m_copies, m_print})
        each->setEnabled(any);
    QPushButton *first = any ? m_print : pdf;
    first->setProperty("primary", true);
    first->setDefault(true);
    if (!any)
        m_told->setText(tr("There is no printer on this machine. Save the pages as a PDF file and "
                           "print it elsewhere."));
    return side;
}

void PrintDialog::fillPaper()
{
    m_paper->setObjectName(u"printPaper"_s);
    for (const Paper &paper : kPapers) {
        const QString size = paper.size == QPageSize::A3 ? u"A3"_s : u"A4"_s;
        m_paper->addItem(
            (paper.orientation == QPageLayout::Landscape ? tr("%1, landscape") : tr("%1, portrait"))
                .arg(size));
    }
    m_paper->setCurrentIndex(m_job.portrait || m_job.ownPages ? 1 : 0);
    m_paper->setEnabled(!m_job.ownPages);
}

QPageLayout PrintDialog::chosenLayout() const
{
    QPageLayout layout = layoutOf(kPapers.at(size_t(m_paper->currentIndex())));
    if (m_job.ownPages)
        layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void PrintDialog::lookAgain()
{
    m_printer.setPageLayout(chosenLayout());
    m_preview->updatePreview();
}

void PrintDialog::preview(QPrinter *printer)
{
    if (const auto painted = m_job.paint(*printer); !painted)
        m_told->setText(failureText(painted.error()));
}

void PrintDialog::print()
{
    m_printer.setPrinterName(m_printers->currentText());
    m_printer.setPageLayout(chosenLayout());
    m_printer.setCopyCount(m_copies->value());
    const auto printed = m_job.paint(m_printer);
    if (!printed)
        return m_told->setText(failureText(printed.error()));
    tellSaved(*this, m_job.title);
    m_job.told(tr("Sent to the printer: %1").arg(m_printers->currentText()));
    accept();
}

/// The dialog gives way to the one for the file.
void PrintDialog::savePdf()
{
    const QPageLayout layout = chosenLayout();
    askAndSave(parentWidget(), {tr("Save as PDF"),
                                m_job.title,
                                {{tr("PDF page"), u"pdf"_s}},
                                [job = m_job, layout](const QString &path, const QString &) {
                                    return writePdf(job, layout, path);
                                },
                                m_job.told});
    accept();
}

void askAndPrint(QWidget *parent, const PrintJob &job)
{
    auto *dialog = new PrintDialog(job, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace common
