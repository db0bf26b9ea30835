// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/importtext.h"

#include "widgets/common/format.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kLetters = 26;

QString importWord(const char *text, int n = -1)
{
    return QCoreApplication::translate("ImportText", text, nullptr, n);
}

constexpr std::array kColumnTexts = {
    QT_TRANSLATE_NOOP("ImportText", "Not used"),
    QT_TRANSLATE_NOOP("ImportText", "Title"),
    QT_TRANSLATE_NOOP("ImportText", "Text or excerpt"),
    QT_TRANSLATE_NOOP("ImportText", "Link"),
    QT_TRANSLATE_NOOP("ImportText", "Source"),
    QT_TRANSLATE_NOOP("ImportText", "Kind of source"),
    QT_TRANSLATE_NOOP("ImportText", "Author"),
    QT_TRANSLATE_NOOP("ImportText", "Time of publication"),
    QT_TRANSLATE_NOOP("ImportText", "Topic"),
    QT_TRANSLATE_NOOP("ImportText", "Sentiment"),
    QT_TRANSLATE_NOOP("ImportText", "Place"),
    QT_TRANSLATE_NOOP("ImportText", "Views"),
    QT_TRANSLATE_NOOP("ImportText", "Likes"),
    QT_TRANSLATE_NOOP("ImportText", "Shares"),
    QT_TRANSLATE_NOOP("ImportText", "Comments"),
    QT_TRANSLATE_NOOP("ImportText", "Keywords"),
};
static_assert(kColumnTexts.size() == size_t(exchange::MediaColumn::Keywords) + 1);

} // namespace

QString columnText(exchange::MediaColumn column)
{
    return importWord(kColumnTexts.at(size_t(column)));
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / kLetters)
        letters.prepend(QChar(u'A' + (rest - 1) % kLetters));
    return letters;
}

QString rowFaultText(exchange::FaultKind kind)
{
    switch (kind) {
    case exchange::FaultKind::NoText:
        return importWord(QT_TRANSLATE_NOOP("ImportText", "There is neither a title nor a text."));
    case exchange::FaultKind::NoDate:
        return importWord(QT_TRANSLATE_NOOP("ImportText", "The time of publication is missing."));
    case exchange::FaultKind::BadDate:
        return importWord(QT_TRANSLATE_NOOP(
            "ImportText", "The time of publication is no date between 1990 and 2100."));
    }
    return {};
}

QString rowDoubtText(exchange::DoubtKind kind)
{
    using exchange::DoubtKind;
    switch (kind) {
    case DoubtKind::DateOrder:
        return importWord(QT_TRANSLATE_NOOP(
            "ImportText", "Day and month may be the other way round; it is read as day, month."));
    case DoubtKind::FutureDate:
        return importWord(QT_TRANSLATE_NOOP(
            "ImportText", "The time lies in the future; the item cannot come in."));
    case DoubtKind::AmbiguousCount:
        return importWord(
            QT_TRANSLATE_NOOP("ImportText", "The separator may part thousands or decimals."));
    case DoubtKind::UnreadCount:
        return importWord(QT_TRANSLATE_NOOP("ImportText", "This is no number; 0 is put in."));
    case DoubtKind::UnreadSentiment:
        return importWord(QT_TRANSLATE_NOOP(
            "ImportText", "This sentiment is not understood; the item comes in without one."));
    case DoubtKind::UnknownPlace:
        return importWord(QT_TRANSLATE_NOOP(
            "ImportText", "No unit has this name, or several have it; the rules decide."));
    case DoubtKind::DroppedLink:
        return importWord(QT_TRANSLATE_NOOP(
            "ImportText", "This is no web address; the item comes in without a link."));
    case DoubtKind::NoSource:
        return importWord(
            QT_TRANSLATE_NOOP("ImportText", "Neither a name nor a link says whose item it is."));
    case DoubtKind::TextCut:
        return importWord(QT_TRANSLATE_NOOP("ImportText", "The text is too long and is cut."));
    }
    return {};
}

QString readNoteText(const exchange::ReadNote &note)
{
    using exchange::NoteKind;
    const auto counted = [&note](const char *text) {
        return importWord(text, int(std::min<qint64>(note.count, 1'000'000'000)));
    };
    switch (note.kind) {
    case NoteKind::RowsLeftOut:
        return counted(QT_TRANSLATE_N_NOOP(
            "ImportText", "%n row(s) are left out: the file has more than can be read at once. "
                          "Split it and bring in the rest."));
    case NoteKind::CellsLeftOut:
        return counted(QT_TRANSLATE_N_NOOP("ImportText", "%n cell(s) beyond the last column that "
                                                         "is read"));
    case NoteKind::TextCut:
        return counted(QT_TRANSLATE_N_NOOP("ImportText", "%n cell(s) too long and cut"));
    case NoteKind::BlankRows:
        return counted(QT_TRANSLATE_N_NOOP("ImportText", "%n blank row(s) skipped"));
    case NoteKind::HiddenRows:
        return counted(QT_TRANSLATE_N_NOOP("ImportText", "%n row(s) that the sheet hides are read "
                                                         "too"));
    case NoteKind::LongRows:
        return counted(QT_TRANSLATE_N_NOOP(
            "ImportText", "%n row(s) longer than the heading: a separator may stand in a text"));
    case NoteKind::UnclosedQuote:
        return importWord(QT_TRANSLATE_NOOP("ImportText", "A quotation mark is never closed."));
    case NoteKind::FormulaText:
        return counted(QT_TRANSLATE_N_NOOP("ImportText", "%n text(s) look like formulas; they stay "
                                                         "texts"));
    case NoteKind::NoFigure:
        return counted(QT_TRANSLATE_N_NOOP("ImportText", "%n formula(s) without a result in the "
                                                         "file; the cells are empty"));
    case NoteKind::CellError:
        return counted(
            QT_TRANSLATE_N_NOOP("ImportText", "%n cell(s) with an error; they are empty"));
    case NoteKind::Damaged:
        return counted(QT_TRANSLATE_N_NOOP("ImportText", "%n place(s) are damaged"));
    case NoteKind::Legacy:
        return importWord(
                   QT_TRANSLATE_NOOP("ImportText",
                                     "Texts in the old encoding %1 were converted to Unicode."))
            .arg(note.text);
    case NoteKind::NoHeading:
        return importWord(QT_TRANSLATE_NOOP("ImportText", "No row looks like a heading."));
    }
    return {};
}

QString unreadText(const core::Error &error, exchange::FileKind kind, qint64 bytes)
{
    using exchange::FileKind;
    if (bytes == 0)
        return importWord(QT_TRANSLATE_NOOP("ImportText", "The file is empty."));
    if (bytes > exchange::kMostFileBytes)
        return importWord(QT_TRANSLATE_NOOP("ImportText", "The file is larger than %1. Split it."))
            .arg(common::format::bytes(exchange::kMostFileBytes));
    switch (kind) {
    case FileKind::OldWorkbook:
        return importWord(QT_TRANSLATE_NOOP(
            "ImportText",
            "This is a workbook of the old form .xls. Open it and save it as .xlsx."));
    case FileKind::Encrypted:
        return importWord(
            QT_TRANSLATE_NOOP("ImportText", "The workbook has a password. Save it without one."));
    case FileKind::OpenDocument:
        return importWord(QT_TRANSLATE_NOOP(
            "ImportText", "This is a workbook of the form .ods. Open it and save it as .xlsx."));
    case FileKind::WebPage:
        return importWord(QT_TRANSLATE_NOOP(
            "ImportText",
            "This is a web page, whatever its name says. Open it in a spreadsheet and "
            "save it as .xlsx."));
    case FileKind::Binary:
        return importWord(
            QT_TRANSLATE_NOOP("ImportText", "This is neither a workbook nor a text."));
    default:
        break;
    }
    return error.kind == core::ErrorKind::BadContract
               ? importWord(QT_TRANSLATE_NOOP("ImportText", "The workbook is damaged."))
               : importWord(QT_TRANSLATE_NOOP("ImportText", "The file could not be read."));
}

} // namespace panes::media
