// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx.h"
#include "models/exchange/xlsxformats.h"
#include "models/exchange/xlsxreader.h"
#include "tests/feeds/workbookfile.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using exchange::FigureLook;
using exchange::Kind;
using exchange::NoteKind;
using exchange::ReadCell;
using exchange::ReadFigure;
using exchange::ReadNote;
using exchange::ReadTable;
using workbooktest::errorOf;
using workbooktest::Packing;
using workbooktest::withCells;
using workbooktest::WorkbookFile;

namespace {

QDateTime wall(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return {QDate(year, month, day), QTime(hour, minute, second), QTimeZone::UTC};
}

ReadTable sheetOf(const QByteArray &bytes)
{
    const auto table = exchange::readXlsx(bytes);
    if (!table)
        qFatal("%s", qPrintable(table.error().detail));
    return *table;
}

ReadCell cellOf(const WorkbookFile &file, size_t column = 0)
{
    const ReadTable table = sheetOf(file.bytes());
    return table.rows.empty() ? ReadCell() : cellAt(table.rows.front(), column);
}

ReadNote noteOf(const ReadTable &table, NoteKind kind)
{
    const auto found = std::ranges::find(table.notes, kind, &ReadNote::kind);
    return found == table.notes.end() ? ReadNote{.kind = kind, .count = 0} : *found;
}

/// Styles 0 to 3: plain, date and time, percent, a date format of its own.
const QByteArray kStyles = R"(<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy\ hh:mm"/>)"
                           R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>)"
                           R"(<xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="10"/>)"
                           R"(<xf numFmtId="170"><alignment/></xf></cellXfs>)";

} // namespace

/// Workbooks as other programs write them.
class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<ReadCell>("read");
        const auto row = [](const char *name, const QByteArray &cell, const ReadCell &read) {
            QTest::newRow(name) << cell << read;
        };
        row("shared", R"(<c r="A2" t="s"><v>0</v></c>)", u"Phan Thiết"_s);
        row("shared-runs", R"(<c r="A2" t="s"><v>1</v></c>)", u"Báo Bình Thuận"_s);
        row("shared-escapes", R"(<c r="A2" t="s"><v>2</v></c>)", u"một\nhai _x0041_"_s);
        row("inline", R"(<c r="A2" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>)",
            u" a "_s);
        row("inline-runs",
            R"(<c r="A2" t="inlineStr"><is><r><rPr/><t>đậm</t></r><r><t xml:space="preserve"> nhạt</t></r></is></c>)",
            u"đậm nhạt"_s);
        row("text-of-a-formula", R"(<c r="A2" t="str"><f>A1&amp;"x"</f><v>Tênx</v></c>)",
            u"Tênx"_s);
        row("figure", R"(<c r="A2"><v>1234.50</v></c>)", ReadFigure{1234.5, u"1234.50"_s});
        row("figure-of-a-formula", R"(<c r="A2"><f>1+1</f><v>2</v></c>)", ReadFigure{2, u"2"_s});
        row("figure-with-exponent", R"(<c r="A2"><v>1.2E3</v></c>)", ReadFigure{1200, u"1.2E3"_s});
        row("percent", R"(<c r="A2" s="2"><v>0.0725</v></c>)",
            ReadFigure{0.0725, u"0.0725"_s, true});
        row("no-figure", R"(<c r="A2"><v>nan</v></c>)", u"nan"_s);
        row("moment", R"(<c r="A2" s="1"><v>46352.4375</v></c>)", wall(2026, 11, 26, 10, 30));
        row("moment-of-its-own-format", R"(<c r="A2" s="3"><v>46352.43750001</v></c>)",
            wall(2026, 11, 26, 10, 30));
        row("time-alone", R"(<c r="A2" s="1"><v>0.5</v></c>)", ReadFigure{0.5, u"0.5"_s});
        row("iso-moment", R"(<c r="A2" t="d"><v>2026-11-26T10:30:00</v></c>)",
            wall(2026, 11, 26, 10, 30));
        row("yes", R"(<c r="A2" t="b"><v>1</v></c>)", true);
        row("no", R"(<c r="A2" t="b"><v>0</v></c>)", false);
        row("formula-as-text", R"(<c r="A2" t="inlineStr"><is><t>=1+1</t></is></c>)", u"=1+1"_s);
        row("style-that-is-not-there", R"(<c r="A2" s="77"><v>5</v></c>)", ReadFigure{5, u"5"_s});
        row("without-reference", R"(<c><v>5</v></c>)", ReadFigure{5, u"5"_s});
    }
    void cells()
    {
        QFETCH(QByteArray, cell);
        QFETCH(ReadCell, read);
        WorkbookFile file = withCells(cell);
        file.styles = kStyles;
        file.strings =
            R"(<si><t>Phan Thiết</t></si>)"
            R"(<si><r><t xml:space="preserve">Báo </t></r><r><rPr><b/></rPr><t>Bình Thuận</t></r>)"
            R"(<rPh sb="0" eb="1"><t>đọc</t></rPh><phoneticPr fontId="1"/></si>)"
            R"(<si><t>một_x000A_hai _x005F_x0041_</t></si>)";
        QCOMPARE(cellOf(file), read);
    }
    void errorsAreEmptyAndNoted()
    {
        const ReadTable table = sheetOf(
            withCells(R"(<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2"><v>1</v></c>)")
                .bytes());
        QCOMPARE(table.rows.at(0).cells.at(0), ReadCell());
        QCOMPARE(noteOf(table, NoteKind::CellError).text, u"#DIV/0!"_s);
        QCOMPARE(noteOf(table, NoteKind::CellError).row, 2);
    }
    void aFormulaWithoutResultIsNoted()
    {
        const ReadTable table = sheetOf(
            withCells(R"(<c r="A2"><f>SUM(B1:B9)</f></c><c r="B2"><v>1</v></c>)").bytes());
        QCOMPARE(table.rows.at(0).cells.at(0), ReadCell());
        QCOMPARE(noteOf(table, NoteKind::NoFigure).count, 1);
    }
    void aStringThatIsNotThereIsNoted()
    {
        const ReadTable table = sheetOf(
            withCells(R"(<c r="A2" t="s"><v>9</v></c><c r="B2"><v>1</v></c>)").bytes());
        QCOMPARE(noteOf(table, NoteKind::Damaged).count, 1);
    }
    void countsFrom1904()
    {
        WorkbookFile file = withCells(R"(<c r="A2" s="1"><v>44890</v></c>)");
        file.styles = kStyles;
        file.bookSettings = R"(<workbookPr date1904="1"/>)";
        QCOMPARE(cellOf(file), ReadCell(wall(2026, 11, 26)));
        QVERIFY(sheetOf(file.bytes()).from1904);
    }
    void oldLettersAreConverted()
    {
        const ReadTable table = sheetOf(
            withCells("<c r=\"A2\" t=\"inlineStr\"><is><t>Ng\u00CBp \u00EB Phan Thi\u00D5t, "
                      "b\u00B8o \u00AE\u00E9ng</t></is></c>")
                .bytes());
        QCOMPARE(textOf(table.rows.at(0).cells.at(0)), u"Ngập ở Phan Thiết, báo động"_s);
        QCOMPARE(noteOf(table, NoteKind::Legacy).text, u"TCVN3"_s);
    }

    void looks_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<FigureLook>("look");
        QTest::newRow("general") << u"General"_s << FigureLook::Plain;
        QTest::newRow("thousands") << u"#,##0.00"_s << FigureLook::Plain;
        QTest::newRow("percent") << u"0.0%"_s << FigureLook::Percent;
        QTest::newRow("date") << u"dd/mm/yyyy"_s << FigureLook::Moment;
        QTest::newRow("vietnamese-date") << u"[$-42A]d\\ mmmm\\ yyyy;@"_s << FigureLook::Moment;
        QTest::newRow("hours") << u"[h]:mm:ss"_s << FigureLook::Moment;
        QTest::newRow("parts-of-seconds") << u"mm:ss.0"_s << FigureLook::Moment;
        QTest::newRow("unit-in-quotes") << u"0 \"đồng/ngày dmy\""_s << FigureLook::Plain;
        QTest::newRow("unit-escaped") << u"0\\ \\d"_s << FigureLook::Plain;
        QTest::newRow("unit-bare") << u"0 usd"_s << FigureLook::Moment;
        QTest::newRow("grouped-unit-bare") << u"#,##0 vnd"_s << FigureLook::Plain;
        QTest::newRow("colour") << u"[Red]0.00;[Red]-0.00"_s << FigureLook::Plain;
        QTest::newRow("second-section") << u"0;dd/mm"_s << FigureLook::Plain;
        QTest::newRow("exponent") << u"0.00E+00"_s << FigureLook::Plain;
        QTest::newRow("open-quote") << u"0 \"dmy"_s << FigureLook::Plain;
        QTest::newRow("open-bracket") << u"0[dmy"_s << FigureLook::Plain;
    }
    void looks()
    {
        QFETCH(QString, code);
        QTEST(exchange::lookOf(code), "look");
    }
    void moments()
    {
        using exchange::sheetMoment;
        QCOMPARE(sheetMoment(1, false), wall(1900, 1, 1));
        QCOMPARE(sheetMoment(59, false), wall(1900, 2, 28));
        QCOMPARE(sheetMoment(60.5, false), std::nullopt);
        QCOMPARE(sheetMoment(61, false), wall(1900, 3, 1));
        QCOMPARE(sheetMoment(45839, false), wall(2025, 7, 1));
        QCOMPARE(sheetMoment(2'958'465.5, false), wall(9999, 12, 31, 12));
        QCOMPARE(sheetMoment(2'958'466, false), std::nullopt);
        QCOMPARE(sheetMoment(-1, false), std::nullopt);
        QCOMPARE(sheetMoment(std::numeric_limits<double>::quiet_NaN(), false), std::nullopt);
        QCOMPARE(sheetMoment(44'377, true), wall(2025, 7, 1));
    }

    void whatIsWrittenIsReadBack()
    {
        exchange::Table table;
        table.title = u"Điểm tin báo chí"_s;
        table.subtitles = {u"Nguồn: tổng hợp"_s};
        table.columns = {{.title = u"Tiêu đề"_s},
                         {.title = u"Lượt xem"_s, .kind = Kind::Number},
                         {.title = u"Tỷ lệ"_s, .kind = Kind::Percent, .decimals = 2},
                         {.title = u"Ngày"_s, .kind = Kind::Date},
                         {.title = u"Đăng lúc"_s, .kind = Kind::DateTime}};
        table.rows = {{u"Mưa lớn\nở La Gi _x0041_"_s, exchange::Number{1234567},
                       exchange::Number{7.25}, QDate(2026, 11, 26), wall(2026, 11, 26, 10, 30)},
                      {u"=1+2"_s, {}, exchange::Number{0}, {}, {}}};
        const ReadTable read = sheetOf(toXlsx(table).value());
        QCOMPARE(read.heading,
                 (QStringList{u"Tiêu đề"_s, u"Lượt xem"_s, u"Tỷ lệ"_s, u"Ngày"_s, u"Đăng lúc"_s}));
        QCOMPARE(read.above.size(), 3U);
        QCOMPARE(read.sheets, QStringList{u"Điểm tin báo chí"_s});
        QCOMPARE(read.rows.at(0).number, 5);
        QCOMPARE(
            read.rows.at(0).cells,
            (std::vector<ReadCell>{u"Mưa lớn\nở La Gi _x0041_"_s, ReadFigure{1234567, u"1234567"_s},
                                   ReadFigure{0.0725, u"0.0725"_s, true}, wall(2026, 11, 26),
                                   wall(2026, 11, 26, 10, 30)}));
        QCOMPARE(read.rows.at(1).cells.at(0), ReadCell(u"=1+2"_s));
        QVERIFY(read.notes.empty());
        QCOMPARE(exchange::readTable(toXlsx(table).value()).value(), read);
    }

    void packings_data()
    {
        QTest::addColumn<Packing>("packing");
        QTest::newRow("deflated") << Packing::Deflated;
        QTest::newRow("stored") << Packing::Stored;
        QTest::newRow("streamed") << Packing::Streamed;
    }
    void packings()
    {
        QFETCH(Packing, packing);
        WorkbookFile file = withCells(R"(<c r="A2"><v>5</v></c>)");
        file.packing = packing;
        QCOMPARE(cellOf(file), ReadCell(ReadFigure{5, u"5"_s}));
    }

    void sheets()
    {
        WorkbookFile file = withCells(R"(<c r="A2"><v>5</v></c>)");
        file.sheets = R"(<sheet name="Ẩn" sheetId="1" state="hidden" r:id="rId1"/>)"
                      R"(<sheet name="Kín" sheetId="2" state="veryHidden" r:id="rId1"/>)"
                      R"(<sheet name="Biểu đồ" sheetId="3" r:id="rId3"/>)"
                      R"(<sheet name="Hai" sheetId="4" r:id="rId2"/>)"
                      R"(<sheet name="Một" sheetId="5" state="visible" r:id="rId1"/>)";
        const ReadTable first = sheetOf(file.bytes());
        QCOMPARE(first.sheet, u"Hai"_s);
        QCOMPARE(first.sheets, (QStringList{u"Hai"_s, u"Một"_s}));
        QCOMPARE(first.heading, (QStringList{u"Hai"_s, u"Trang"_s}));
        const auto second = exchange::readXlsx(file.bytes(), 1);
        QCOMPARE(second->sheet, u"Một"_s);
        QCOMPARE(second->rows.size(), 1U);
        QCOMPARE(errorOf(file.bytes(), 2).kind, core::ErrorKind::InvalidArgument);
        QCOMPARE(errorOf(file.bytes(), -1).kind, core::ErrorKind::InvalidArgument);
    }
    void mergedCellsHaveOneValue()
    {
        WorkbookFile file = withCells(R"(<c r="A2"><v>1</v></c><c r="B2"><v>2</v></c>)");
        file.sheetData += R"(<row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>4</v></c></row>)"
                          R"(<row r="4"><c r="A4"><v>5</v></c></row>)";
        file.afterData =
            R"(<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B3:D3"/></mergeCells>)";
        const ReadTable table = sheetOf(file.bytes());
        QCOMPARE(table.rows.size(), 3U);
        QCOMPARE(textOf(cellAt(table.rows.at(0), 0)), u"1"_s);
        QCOMPARE(textOf(cellAt(table.rows.at(0), 1)), u"2"_s);
        QCOMPARE(textOf(cellAt(table.rows.at(1), 0)), QString());
        QCOMPARE(textOf(cellAt(table.rows.at(1), 1)), u"4"_s);
        QCOMPARE(textOf(cellAt(table.rows.at(2), 0)), u"5"_s);
    }
    void linksOfCells()
    {
        WorkbookFile file = withCells(R"(<c r="A2" t="inlineStr"><is><t>Xem</t></is></c>)");
        file.afterData = R"(<hyperlinks><hyperlink ref="A2" r:id="rId9"/>)"
                         R"(<hyperlink ref="A1" location="Sheet2!A1"/></hyperlinks>)";
        file.sheetRelations = R"(<Relationship Id="rId9" Type="http://x/hyperlink" )"
                              R"(Target="https://bao.vn/bai?a=1&amp;b=2" TargetMode="External"/>)";
        const ReadTable table = sheetOf(file.bytes());
        QCOMPARE(table.rows.at(0).links,
                 (std::vector<exchange::ReadLink>{{0, u"https://bao.vn/bai?a=1&b=2"_s}}));
    }
    void hiddenAndBlankRows()
    {
        WorkbookFile file = withCells(R"(<c r="A2"><v>1</v></c>)");
        file.sheetData +=
            R"(<row r="3" hidden="1"><c r="A3"><v>3</v></c></row>)"
            R"(<row r="5"><c r="A5" s="0"/></row><row r="9"><c r="B9"><v>9</v></c></row>)";
        const ReadTable table = sheetOf(file.bytes());
        QCOMPARE(table.rows.size(), 3U);
        QCOMPARE(table.rows.at(2).number, 9);
        QCOMPARE(textOf(table.rows.at(2).cells.at(1)), u"9"_s);
        QCOMPARE(noteOf(table, NoteKind::HiddenRows).row, 3);
        QCOMPARE(noteOf(table, NoteKind::BlankRows).row, 5);
    }
    void tooManyColumnsAreLeftOut()
    {
        const ReadTable table = sheetOf(
            withCells(R"(<c r="A2"><v>1</v></c><c r="ALM2"><v>2</v></c><c r="XFD2"><v>3</v></c>)")
                .bytes());
        QCOMPARE(table.rows.at(0).cells.size(), 1U);
        QCOMPARE(noteOf(table, NoteKind::CellsLeftOut).count, 1);
        QCOMPARE(cellOf(withCells(R"(<c r="ALL2"><v>2</v></c>)"), 999),
                 ReadCell(ReadFigure{2, u"2"_s}));
    }
};

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
