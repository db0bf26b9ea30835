// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/bulletins/bulletinexport.h"

#include "models/bulletins/documentjson.h"
#include "models/exchange/outputfile.h"
#include "models/papers/annex.h"
#include "models/papers/docx.h"
#include "models/papers/odt.h"
#include "widgets/common/printdialog.h"
#include "widgets/common/savefile.h"
#include "widgets/documents/figurepicture.h"
#include "widgets/documents/pdf.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace panes::bulletins {
namespace {

QString exportText(const char *source)
{
    return QCoreApplication::translate("BulletinExport", source);
}

papers::Pictures picturesOf(const ::bulletins::Document &document)
{
    papers::Pictures pictures;
    const auto drawn = documents::figurePictures(document);
    for (auto it = drawn.cbegin(); it != drawn.cend(); ++it)
        pictures.insert(it.key(), {.png = it->png, .millimetres = it->millimetres});
    return pictures;
}

core::Result<void> writeAs(const ::bulletins::Document &document, const QString &path,
                           const QString &suffix)
{
    if (suffix == "docx"_L1)
        return papers::writeDocx(document, picturesOf(document), path);
    if (suffix == "odt"_L1)
        return papers::writeOdt(document, picturesOf(document), path);
    if (suffix == "xlsx"_L1)
        return papers::writeAnnex(document, path);
    if (suffix == "json"_L1)
        return exchange::writeFile(path, QJsonDocument(::bulletins::toJson(document)).toJson());
    return documents::toPdf(document).and_then(
        [&](const QByteArray &bytes) { return exchange::writeFile(path, bytes); });
}

} // namespace

QString titleOf(const ::bulletins::Document &document)
{
    QStringList parts{document.head.type};
    parts << document.head.title;
    if (document.head.title.isEmpty())
        parts << document.span.text();
    return parts.join(u' ').simplified();
}

void saveBulletin(QWidget *over, const ::bulletins::Document &document, const SaidOf &told)
{
    common::askAndSave(
        over,
        {.title = exportText(QT_TRANSLATE_NOOP("BulletinExport", "Save the bulletin")),
         .name = titleOf(document),
         .forms = {{exportText(QT_TRANSLATE_NOOP("BulletinExport", "PDF for archives")), u"pdf"_s},
                   {exportText(QT_TRANSLATE_NOOP("BulletinExport", "Word document")), u"docx"_s},
                   {exportText(QT_TRANSLATE_NOOP("BulletinExport", "OpenDocument text")), u"odt"_s},
                   {exportText(QT_TRANSLATE_NOOP("BulletinExport", "Workbook of the tables")),
                    u"xlsx"_s},
                   {exportText(QT_TRANSLATE_NOOP("BulletinExport", "Bulletin to open again")),
                    u"json"_s}},
         .write = [document](const QString &path,
                             const QString &suffix) { return writeAs(document, path, suffix); },
         .told = told});
}

void printBulletin(QWidget *over, const ::bulletins::Document &document, const SaidOf &told)
{
    common::askAndPrint(
        over, {.title = titleOf(document),
               .paint = [document](
                            QPagedPaintDevice &paper) { return documents::print(paper, document); },
               .write = exchange::writeFile,
               .told = told,
               .portrait = true,
               .ownPages = true,
               .pdf = [document] { return documents::toPdf(document); }});
}

} // namespace panes::bulletins
