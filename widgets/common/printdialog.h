// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QDialog>
#include <QPrinter>

#include <functional>

class QComboBox;
class QLabel;
class QPagedPaintDevice;
class QPrintPreviewWidget;
class QPushButton;
class QSpinBox;

namespace common {

/// What is to be printed.
struct PrintJob {
    QString title = {}; ///< of the document, and proposed as the name of a file
    std::function<core::Result<void>(QPagedPaintDevice &paper)> paint = {};
    /// Writes a file whole or not at all.
    std::function<core::Result<void>(const QString &path, const QByteArray &bytes)> write = {};
    /// What came of it, in the present language.
    std::function<void(const QString &sentence)> told = {};
    bool portrait = false; ///< proposed first
    bool ownPages = false; ///< sheets of A4 upright with margins of their own; no paper to choose
    std::function<core::Result<QByteArray>()> pdf = {}; ///< instead of painting the same pages
};

/// The pages of a job as a PDF.
[[nodiscard]] core::Result<QByteArray> pdfOf(const PrintJob &job, const QPageLayout &layout);

/// Shows the pages as they will be and sends them to a printer, or writes them as a PDF, which also
/// works on a desk without a printer.
class PrintDialog : public QDialog
{
    Q_OBJECT
public:
    PrintDialog(PrintJob job, QWidget *parent);
    ~PrintDialog() override;

private:
    [[nodiscard]] QWidget *newChoices();
    void fillPaper();
    [[nodiscard]] QPageLayout chosenLayout() const;
    void lookAgain();
    void preview(QPrinter *printer);
    void print();
    void savePdf();

    PrintJob m_job;
    QPrinter m_printer{QPrinter::HighResolution};
    QPrintPreviewWidget *m_preview;
    QComboBox *m_printers;
    QComboBox *m_paper;
    QSpinBox *m_copies;
    QLabel *m_told;
    QPushButton *m_print;
};

/// Opens a PrintDialog on the window of `parent`; nothing blocks meanwhile.
void askAndPrint(QWidget *parent, const PrintJob &job);

} // namespace common
