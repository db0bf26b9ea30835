// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"
#include "models/exchange/csvreader.h"

#include <QStringEncoder>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using exchange::CsvForm;
using exchange::FileKind;
using exchange::Kind;
using exchange::NoteKind;
using exchange::ReadNote;
using exchange::ReadTable;

namespace {

ReadTable tableOf(const QByteArray &bytes)
{
    const auto table = exchange::readCsv(bytes);
    if (!table)
        qFatal("%s", qPrintable(table.error().detail));
    return *table;
}

QStringList textsOf(const exchange::ReadRow &row)
{
    QStringList texts;
    for (const auto &cell : row.cells)
        texts << textOf(cell);
    return texts;
}

QList<QStringList> rowsOf(const ReadTable &table)
{
    QList<QStringList> rows;
    for (const auto &row : table.rows)
        rows << textsOf(row);
    return rows;
}

/// The note of a kind; count 0 when there is none.
ReadNote noteOf(const ReadTable &table, NoteKind kind)
{
    const auto found = std::ranges::find(table.notes, kind, &ReadNote::kind);
    return found == table.notes.end() ? ReadNote{.kind = kind, .count = 0} : *found;
}

QByteArray encoded(const QString &text, const char *encoding)
{
    return QByteArray(QStringEncoder(encoding)(text));
}

const QString kPlain = u"Tiêu đề;Nguồn\r\nNgập ở Phan Thiết;Báo Bình Thuận\r\n"_s;

} // namespace

/// Separated values as other programs write them.
class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("utf-8") << kPlain.toUtf8() << u"UTF-8"_s;
        QTest::newRow("utf-8-with-mark") << "\xEF\xBB\xBF" + kPlain.toUtf8() << u"UTF-8"_s;
        QTest::newRow("utf-16le-with-mark")
            << "\xFF\xFE" + encoded(kPlain, "UTF-16LE") << u"UTF-16"_s;
        QTest::newRow("utf-16be-with-mark")
            << "\xFE\xFF" + encoded(kPlain, "UTF-16BE") << u"UTF-16"_s;
        QTest::newRow("utf-16le-without") << encoded(kPlain, "UTF-16LE") << u"UTF-16"_s;
        QTest::newRow("decomposed")
            << kPlain.normalized(QString::NormalizationForm_D).toUtf8() << u"UTF-8"_s;
        QTest::newRow("tcvn3") << QByteArray("Ti\xAAu \xAE\xD2;Ngu\xE5n\r\n"
                                             "Ng\xCBp \xEB Phan Thi\xD5t;"
                                             "B\xB8o B\xD7nh Thu\xCBn\r\n")
                               << u"TCVN3"_s;
        QTest::newRow("vni") << QByteArray("Tie\xE2u \xF1"
                                           "e\xE0;Nguo\xE0n\r\n"
                                           "Nga\xE4p \xF4\xFB Phan Thie\xE1t;"
                                           "Ba\xF9o B\xECnh Thua\xE4n\r\n")
                             << u"VNI"_s;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const ReadTable table = tableOf(bytes);
        QTEST(table.encoding, "encoding");
        QCOMPARE(table.heading, (QStringList{u"Tiêu đề"_s, u"Nguồn"_s}));
        QCOMPARE(rowsOf(table),
                 (QList<QStringList>{{u"Ngập ở Phan Thiết"_s, u"Báo Bình Thuận"_s}}));
        QCOMPARE(noteOf(table, NoteKind::Damaged).count, 0);
    }
    void aFewBrokenBytesAreDamage()
    {
        const ReadTable table = tableOf(kPlain.toUtf8() + "Thiếu byte \xC3;Đài PT-TH\r\n");
        QCOMPARE(table.encoding, u"UTF-8"_s);
        QCOMPARE(noteOf(table, NoteKind::Damaged).count, 1);
        QCOMPARE(textOf(table.rows.at(1).cells.at(1)), u"Đài PT-TH"_s);
    }
    void oldLettersInsideUnicode()
    {
        // As when a program took TCVN3 for Windows-1252 and saved the file as UTF-8.
        const ReadTable table = tableOf("Tiêu đề;Nguồn;Số\n"
                                        "Ng\u00CBp \u00EB Phan Thi\u00D5t;VTV;1\n"
                                        "B\u00B8o \u00AE\u00E9ng;VTV;2\n"
                                        "M\u00ADa;VTV;3\n");
        QCOMPARE(rowsOf(table), (QList<QStringList>{{u"Ngập ở Phan Thiết"_s, u"VTV"_s, u"1"_s},
                                                    {u"Báo động"_s, u"VTV"_s, u"2"_s},
                                                    {u"Mưa"_s, u"VTV"_s, u"3"_s}}));
        QCOMPARE(noteOf(table, NoteKind::Legacy).text, u"TCVN3"_s);
        QCOMPARE(table.heading.at(0), u"Tiêu đề"_s);
    }
    void namesOfOtherLanguagesStay()
    {
        const ReadTable table = tableOf("Nguồn;Tác giả\nCafé de Flore;Zoë\nLe Monde;René\n");
        QCOMPARE(textOf(table.rows.at(0).cells.at(0)), u"Café de Flore"_s);
        QCOMPARE(noteOf(table, NoteKind::Legacy).count, 0);
    }
    void invisibleControlsAreGone()
    {
        const ReadTable table = tableOf("a;b\nan\u202Egpj.exe;x\u200By\u0007\n");
        QCOMPARE(rowsOf(table), (QList<QStringList>{{u"angpj.exe"_s, u"xy"_s}}));
    }

    void separators_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<qsizetype>("columns");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n4,5,6\n") << QChar(u',') << 3LL;
        QTest::newRow("tab") << QByteArray("a\tb\n1,5\t2\n1,6\t2\n") << QChar(u'\t') << 2LL;
        QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << QChar(u'|') << 2LL;
        QTest::newRow("semicolon-with-decimals")
            << QByteArray("a;b;c\n1,5;2;x\n1,7;3;y\n") << QChar(u';') << 3LL;
        QTest::newRow("semicolon-with-commas-in-texts")
            << QByteArray("Tiêu đề;Nguồn\nMưa, gió, lũ;Báo, đài\nNắng, khô;VTV\nBão;VOV, BTV\n")
            << QChar(u';') << 2LL;
        QTest::newRow("comma-with-semicolons-in-quotes")
            << QByteArray("a,b\n\"x;y\",\"1;2\"\n\"z;w\",\"3;4\"\n") << QChar(u',') << 2LL;
        QTest::newRow("titles-first")
            << QByteArray("Báo cáo, tuần 47\n\nSTT;Tiêu đề;Link\n1;a;b\n2;c;d\n") << QChar(u';')
            << 3LL;
        QTest::newRow("said") << QByteArray("sep=|\r\na|b;c\r\nd;e|f\r\n") << QChar(u'|') << 2LL;
        QTest::newRow("said-in-quotes") << QByteArray("\"sep=;\"\na;b,c\n") << QChar(u';') << 2LL;
    }
    void separators()
    {
        QFETCH(QByteArray, bytes);
        const ReadTable table = tableOf(bytes);
        QTEST(table.separator, "separator");
        QTEST(table.heading.size(), "columns");
    }
    void aSaidSeparatorIsNoRow()
    {
        const ReadTable table = tableOf("sep=;\r\na;b\r\nc;d\r\n");
        QCOMPARE(table.heading, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(table.rows.at(0).number, 2);
    }

    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        const QList<QStringList> two{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("crlf") << QByteArray("a;b\r\n1;2\r\n3;4\r\n") << two;
        QTest::newRow("lf-and-no-last") << QByteArray("a;b\n1;2\n3;4") << two;
        QTest::newRow("cr") << QByteArray("a;b\r1;2\r3;4\r") << two;
        QTest::newRow("mixed") << QByteArray("a;b\r\n1;2\n3;4\r") << two;
        QTest::newRow("quoted") << QByteArray("a;b\n\"1\";\"2\"\n\"3\";4\n") << two;
        QTest::newRow("quotes-in-quotes") << QByteArray("a;b\n\"nói \"\"không\"\"\";x\n")
                                          << QList<QStringList>{{u"nói \"không\""_s, u"x"_s}};
        QTest::newRow("breaks-in-quotes")
            << QByteArray("a;b\n\"một\r\nhai\rba\";\";\"\nx;y\n")
            << QList<QStringList>{{u"một\nhai\nba"_s, u";"_s}, {u"x"_s, u"y"_s}};
        QTest::newRow("behind-the-quote")
            << QByteArray("a;b\n\"x\"y;z\n") << QList<QStringList>{{u"xy"_s, u"z"_s}};
        QTest::newRow("quotes-inside")
            << QByteArray("a;b\n5\" ống;z\n") << QList<QStringList>{{u"5\" ống"_s, u"z"_s}};
        QTest::newRow("empty-ends")
            << QByteArray("a;b\n1;\n;2\n") << QList<QStringList>{{u"1"_s}, {QString(), u"2"_s}};
    }
    void records()
    {
        QFETCH(QByteArray, bytes);
        QTEST(rowsOf(tableOf(bytes)), "rows");
    }
    void anUnclosedQuoteLosesNothing()
    {
        const ReadTable table = tableOf("a;b\n\"x\";y\n1;\"mở mà không đóng\n2;z\n3;w\n");
        QCOMPARE(rowsOf(table), (QList<QStringList>{{u"x"_s, u"y"_s},
                                                    {u"1"_s, u"\"mở mà không đóng"_s},
                                                    {u"2"_s, u"z"_s},
                                                    {u"3"_s, u"w"_s}}));
        QCOMPARE(noteOf(table, NoteKind::UnclosedQuote).count, 1);
        QCOMPARE(noteOf(table, NoteKind::UnclosedQuote).row, 3);
    }
    void blankRowsAreCounted()
    {
        const ReadTable table = tableOf("a;b\n\n1;2\n;;\n  ; \n3;4\n");
        QCOMPARE(rowsOf(table).size(), 2);
        QCOMPARE(table.rows.at(1).number, 6);
        QCOMPARE(noteOf(table, NoteKind::BlankRows).count, 3);
        QCOMPARE(noteOf(table, NoteKind::BlankRows).row, 2);
    }
    void longRowsAreNoted()
    {
        const ReadTable table = tableOf("a;b\n1;2\n3;4;5\n");
        QCOMPARE(table.heading, (QStringList{u"a"_s, u"b"_s, QString()}));
        QCOMPARE(noteOf(table, NoteKind::LongRows).row, 3);
        QCOMPARE(noteOf(table, NoteKind::LongRows).column, 2);
    }

    void headings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("row"); // 0: none
        QTest::newRow("first") << QByteArray("a;b\nc;d\n") << 1;
        QTest::newRow("below-titles")
            << QByteArray("Báo cáo\nTừ;01/11/2026\n\nSTT;Tiêu đề;Link\n1;x;y\n") << 4;
        QTest::newRow("one-column-without-a-name")
            << QByteArray("Báo cáo\n;Tiêu đề;Link\n1;x;https://a.vn\n2;y;https://b.vn\n") << 2;
        QTest::newRow("years-are-names")
            << QByteArray("Chỉ tiêu;2024;2025\nGRDP;7,25;8,1\nThu;1.234;1.300\n") << 1;
        QTest::newRow("days-are-names")
            << QByteArray("Chỉ tiêu;01/11/2026;02/11/2026\nCa mắc;12;15\n") << 1;
        QTest::newRow("none") << QByteArray("1;x;https://a.vn\n2;y;https://b.vn\n") << 0;
    }
    void headings()
    {
        QFETCH(int, row);
        QFETCH(QByteArray, bytes);
        const ReadTable table = tableOf(bytes);
        QCOMPARE(table.above.empty() ? 0 : table.above.back().number, row);
        QCOMPARE(table.heading.isEmpty(), row == 0);
        QCOMPARE(noteOf(table, NoteKind::NoHeading).count, row == 0 ? 1 : 0);
    }
    void aPersonMayChooseTheHeading()
    {
        ReadTable table = tableOf("Nhóm;Nhóm;Nhóm\nA;B;C\n1;2;3\n");
        QCOMPARE(table.heading.at(0), u"Nhóm"_s);
        const ReadTable found = table;
        headAt(table, 2);
        QCOMPARE(table.heading, (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(table.rows.size(), 1U);
        QCOMPARE(table.above.size(), 2U);
        headAt(table, 77);
        QCOMPARE(table.heading.at(0), u"A"_s);
        headAt(table, 0);
        QCOMPARE(table.rows.size(), 3U);
        QVERIFY(table.heading.isEmpty());
        headAt(table, 1);
        QCOMPARE(table, found);
    }

    void formulasStayTexts()
    {
        const ReadTable table = tableOf("a;b\n=1+2;+84 252\n@cmd;-5\n");
        QCOMPARE(rowsOf(table),
                 (QList<QStringList>{{u"=1+2"_s, u"+84 252"_s}, {u"@cmd"_s, u"-5"_s}}));
        QCOMPARE(noteOf(table, NoteKind::FormulaText).count, 1);
        QCOMPARE(noteOf(table, NoteKind::FormulaText).text, u"=1+2"_s);
    }
    void guards_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("equals") << u"'=1+2"_s << u"=1+2"_s;
        QTest::newRow("plus") << u"'+84"_s << u"+84"_s;
        QTest::newRow("minus-behind-a-blank") << u"' -x"_s << u" -x"_s;
        QTest::newRow("at") << u"'@x"_s << u"@x"_s;
        QTest::newRow("wide") << u"'\uFF1D1"_s << u"\uFF1D1"_s;
        QTest::newRow("no-guard") << u"'quote'"_s << u"'quote'"_s;
        QTest::newRow("alone") << u"'"_s << u"'"_s;
    }
    void guards()
    {
        QFETCH(QString, field);
        const ReadTable table = tableOf("a;b\n" + field.toUtf8() + ";x\n");
        QTEST(textOf(table.rows.at(0).cells.at(0)), "text");
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<CsvForm>("form");
        QTest::newRow("vietnamese") << CsvForm::Vietnamese;
        QTest::newRow("plain") << CsvForm::Plain;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(CsvForm, form);
        exchange::Table table;
        table.title = u"Điểm tin báo chí"_s;
        table.subtitles = {u"Nguồn: tổng hợp; đến 07:00"_s};
        table.columns = {{.title = u"Tiêu đề"_s},
                         {.title = u"Lượt xem"_s, .kind = Kind::Number},
                         {.title = u"Ngày đăng"_s, .kind = Kind::DateTime}};
        const QDateTime at(QDate(2026, 11, 26), QTime(10, 30), QTimeZone::fromSecondsAheadOfUtc(0));
        table.rows = {{u"Dòng một\ndòng \"hai\"; hết"_s, exchange::Number{1234567}, at},
                      {u"=HYPERLINK(\"x\")"_s, exchange::Number{5}, at},
                      {u"\tThụt vào"_s, {}, {}}};
        const ReadTable read = tableOf(toCsv(table, form));
        QCOMPARE(read.heading, (QStringList{u"Tiêu đề"_s, u"Lượt xem"_s, u"Ngày đăng"_s}));
        QCOMPARE(read.rows.size(), 3U);
        QCOMPARE(textOf(read.rows.at(0).cells.at(0)), u"Dòng một\ndòng \"hai\"; hết"_s);
        QCOMPARE(textOf(read.rows.at(0).cells.at(1)),
                 form == CsvForm::Vietnamese ? u"1.234.567"_s : u"1234567"_s);
        QCOMPARE(textOf(read.rows.at(1).cells.at(0)), u"=HYPERLINK(\"x\")"_s);
        QCOMPARE(textOf(read.rows.at(2).cells.at(0)), u"\tThụt vào"_s);
        QCOMPARE(read.above.size(), form == CsvForm::Vietnamese ? 3U : 1U);
    }

    void longTextsAreCut()
    {
        const QByteArray text(40'000, 'x');
        const ReadTable table = tableOf("a;b\n" + text + ";y\n" + text + ";z\n");
        QCOMPARE(textOf(table.rows.at(1).cells.at(0)).size(), exchange::kMostReadText);
        QCOMPARE(noteOf(table, NoteKind::TextCut).count, 2);
        QCOMPARE(noteOf(table, NoteKind::TextCut).row, 2);
        QCOMPARE(noteOf(table, NoteKind::TextCut).column, 0);
    }
    void tooManyColumnsAreLeftOut()
    {
        const QByteArray wide = QByteArray("x;").repeated(1'001) + "y\n";
        const ReadTable table = tableOf(wide + wide);
        QCOMPARE(table.heading.size(), qsizetype(exchange::kMostReadColumns));
        QCOMPARE(noteOf(table, NoteKind::CellsLeftOut).count, 2);
    }
    void tooManyRowsAreLeftOut()
    {
        const ReadTable table = tableOf("a;b\n" + QByteArray("x;y\n").repeated(1'000'001));
        QCOMPARE(table.rows.size() + table.above.size(), exchange::kMostReadRows);
        QCOMPARE(noteOf(table, NoteKind::RowsLeftOut).count, 2);
        QCOMPARE(noteOf(table, NoteKind::RowsLeftOut).row, 1'000'001);
    }

    void otherFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("web-page") << QByteArray("\xEF\xBB\xBF\r\n<HTML><table>")
                                  << FileKind::WebPage;
        QTest::newRow("xml-table")
            << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << FileKind::WebPage;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%abc") << FileKind::Binary;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\x05\x06\x10", 21)
                                 << FileKind::Binary;
        QTest::newRow("old-workbook")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook") << FileKind::OldWorkbook;
        QTest::newRow("zip") << QByteArray("PK\x03\x04 rest") << FileKind::Workbook;
    }
    void otherFiles()
    {
        QFETCH(QByteArray, bytes);
        QTEST(exchange::fileKindOf(bytes), "kind");
        const auto read = exchange::readCsv(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, core::ErrorKind::InvalidArgument);
        QVERIFY(!exchange::readTable(bytes));
    }
    void emptyAndTooLarge()
    {
        QCOMPARE(exchange::readCsv({}).error().kind, core::ErrorKind::InvalidArgument);
        const QByteArray large(exchange::kMostFileBytes + 1, 'x');
        QCOMPARE(exchange::readCsv(large).error().kind, core::ErrorKind::InvalidArgument);
    }
    void readTableReadsText()
    {
        QCOMPARE(exchange::readTable(kPlain.toUtf8()).value(), tableOf(kPlain.toUtf8()));
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
