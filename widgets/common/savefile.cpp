// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/savefile.h"

#include "widgets/common/errortext.h"
#include "widgets/common/savedevent.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace common {
namespace {

constexpr qsizetype kLongestName = 80;

QString saveText(const char *source)
{
    return QCoreApplication::translate("SaveFile", source);
}

QString filterOf(const FileForm &form)
{
    return u"%1 (*.%2)"_s.arg(form.name, form.suffix);
}

QString folderForDocuments()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

/// The form by the suffix that was typed, else by the filter that was chosen.
const FileForm &formOf(const SaveRequest &request, const QString &path, const QString &filter)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const FileForm &form : request.forms) {
        if (form.suffix == suffix)
            return form;
    }
    for (const FileForm &form : request.forms) {
        if (filterOf(form) == filter)
            return form;
    }
    return request.forms.front();
}

void saveAs(const QWidget &from, const SaveRequest &request, const QString &chosen,
            const QString &filter)
{
    const FileForm &form = formOf(request, chosen, filter);
    const QString path = QFileInfo(chosen).suffix().toLower() == form.suffix
                             ? chosen
                             : chosen + u'.' + form.suffix;
    const auto done = request.write(path, form.suffix);
    if (done) {
        tellSaved(from, fileNameFrom(request.name) + u'.' + form.suffix);
        return request.told(saveText(QT_TRANSLATE_NOOP("SaveFile", "Saved: %1"))
                                .arg(QDir::toNativeSeparators(path)));
    }
    request.told(
        saveText(QT_TRANSLATE_NOOP("SaveFile", "Not saved. %1")).arg(sentenceOf(done.error())));
}

} // namespace

QString fileNameFrom(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified().left(kLongestName))
        name += c.isPrint() && !u"/\\:*?\"<>|"_s.contains(c) ? c : QChar(u'-');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"ioc"_s : name;
}

void askAndSave(QWidget *parent, const SaveRequest &request)
{
    auto *dialog = new QFileDialog(parent, request.title, folderForDocuments());
    dialog->setObjectName(u"save-file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const FileForm &form : request.forms)
        filters << filterOf(form);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(request.forms.front().suffix);
    dialog->selectFile(fileNameFrom(request.name) + u'.' + request.forms.front().suffix);
    const auto forms = request.forms;
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, forms](const QString &filter) {
                         for (const FileForm &form : forms) {
                             if (filterOf(form) == filter)
                                 dialog->setDefaultSuffix(form.suffix);
                         }
                     });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [request, dialog, parent](const QString &path) {
                         saveAs(*parent, request, path, dialog->selectedNameFilter());
                     });
    dialog->open();
}

} // namespace common
