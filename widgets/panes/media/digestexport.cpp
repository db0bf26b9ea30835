// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/digestexport.h"

#include "models/exchange/outputfile.h"
#include "widgets/common/errortext.h"
#include "widgets/common/savedevent.h"
#include "widgets/common/savefile.h"
#include "widgets/panes/media/digestfile.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

QString exportWord(const char *source)
{
    return QCoreApplication::translate("DigestExport", source);
}

} // namespace

void saveDigest(QWidget *over, const std::shared_ptr<QTextDocument> &document, const QString &title,
                const Told &told)
{
    common::askAndSave(
        over,
        {.title = exportWord(QT_TRANSLATE_NOOP("DigestExport", "Save the digest")),
         .name = title,
         .forms = {{exportWord(QT_TRANSLATE_NOOP("DigestExport", "PDF document")), u"pdf"_s},
                   {exportWord(QT_TRANSLATE_NOOP("DigestExport", "OpenDocument text")), u"odt"_s}},
         .write =
             [document](const QString &path, const QString &suffix) {
                 const auto bytes = suffix == "odt"_L1 ? toOdt(*document) : toPdf(*document);
                 return bytes.and_then(
                     [&](const QByteArray &made) { return exchange::writeFile(path, made); });
             },
         .told = told});
}

void printDigest(QWidget *over, const std::shared_ptr<QTextDocument> &document,
                 const QString &title, const Told &told)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return told(exportWord(QT_TRANSLATE_NOOP(
            "DigestExport", "No printer is set up on this desk. Save a PDF instead.")));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), over,
        [printer, document, told, over, title](QPrinter *) {
            const auto printed = printPages(*printer, *document);
            if (printed)
                common::tellSaved(*over, title);
            told(printed ? exportWord(QT_TRANSLATE_NOOP("DigestExport", "Sent to the printer."))
                         : common::describe(printed.error()).sentence);
        });
    dialog->open();
}

void copyDigest(const QTextDocument &document)
{
    auto data = std::make_unique<QMimeData>();
    data->setHtml(document.toHtml());
    data->setText(document.toPlainText());
    QGuiApplication::clipboard()->setMimeData(data.release());
}

} // namespace panes::media
