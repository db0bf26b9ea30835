// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/documents/pages.h"

#include <QProcess>
#include <QRegularExpression>

/// What others read a PDF with.
namespace tests {

using namespace Qt::StringLiterals;

inline constexpr int kToolPatience = 30'000;
inline constexpr double kPointsPerMm = 72 / 25.4;

/// Without any blanks: where lines end is the page's, not the text's.
inline QString packed(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

/// What a tool has said.
struct Answer {
    int code = -1;
    QByteArray out;
};

inline Answer ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kToolPatience))
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

/// Below the page numbers, in the order in which it was written.

inline QString textOf(const QString &pdf, int from = 1, int to = 999)
{
    const Answer answer = ask(u"pdftotext"_s,
                              {u"-raw"_s, u"-nopgbrk"_s, u"-r"_s, u"72"_s, u"-x"_s, u"0"_s, u"-y"_s,
                               u"48"_s, u"-W"_s, u"900"_s, u"-H"_s, u"900"_s, u"-f"_s,
                               QString::number(from), u"-l"_s, QString::number(to), pdf, u"-"_s});
    return packed(QString::fromUtf8(answer.out));
}

/// Where a block begins; -1: nowhere.

inline int pageOf(const documents::Pages &pages, int block)
{
    for (int page = 0; page < pages.count(); ++page) {
        for (const documents::Place &place : pages.page(page).places) {
            if (place.block == block)
                return page;
        }
    }
    return -1;
}

inline int pagesOf(const QString &pdf)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(QString::fromUtf8(ask(u"pdfinfo"_s, {pdf}).out)).captured(1).toInt();
}

/// Every text of a document.

inline QStringList textsOf(const bulletins::Document &document)
{
    QStringList texts{document.head.superior, document.head.issuer,       document.head.number,
                      document.head.place,    document.head.type,         document.head.dataUntil,
                      document.footer.source, document.footer.versionHash};
    texts << document.head.title << document.recipients;
    for (const bulletins::Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<bulletins::Paragraph>(&block)) {
            texts << paragraph->text();
        } else if (const auto *figure = std::get_if<bulletins::Figure>(&block)) {
            texts << figure->caption;
        } else if (const auto *table = std::get_if<bulletins::Table>(&block)) {
            texts << table->caption << table->note;
            for (const bulletins::Row &row : table->rows) {
                for (const bulletins::Cell &cell : row.cells)
                    texts << cell.text();
            }
        } else if (const auto *blocks = std::get_if<bulletins::FigureBlocks>(&block)) {
            for (const auto &each : blocks->blocks) {
                texts << each.title;
                for (const auto &item : each.items)
                    texts << item.label << item.value << item.change << item.period;
            }
        }
    }
    if (document.form == bulletins::Form::Official)
        texts << document.signature.authority << document.signature.title
              << document.signature.name;
    return texts;
}

} // namespace tests
