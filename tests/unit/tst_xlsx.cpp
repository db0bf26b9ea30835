// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagecheck.h"
#include "models/exchange/xlsx.h"
#include "tests/support/smalldisk.h"
#include "tests/unit/xlsxreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;
using exchange::Cell;
using exchange::Chart;
using exchange::Kind;
using exchange::Number;
using exchange::Table;
using xlsxtest::FileCell;
using xlsxtest::Workbook;

namespace {

const QString kSheet = u"xl/worksheets/sheet1.xml"_s;
const QString kChart = u"xl/charts/chart1.xml"_s;

Workbook readBack(const Table &table, const std::optional<Chart> &chart = {})
{
    const auto bytes = toXlsx(table, chart);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().detail));
    return Workbook(*bytes);
}

/// One column with one row, the heading in A1 and the cell in A2.
Table single(Kind kind, const Cell &cell, int decimals = 0)
{
    Table table;
    table.columns = {{.title = u"Cột"_s, .kind = kind, .decimals = decimals}};
    table.rows = {{cell}};
    return table;
}

FileCell only(Kind kind, const Cell &cell, int decimals = 0)
{
    return readBack(single(kind, cell, decimals)).at(u"A2"_s);
}

/// Three periods of two series.
Table series()
{
    Table table;
    table.title = u"Thu ngân sách"_s;
    table.subtitles = {u"Nguồn: Cục Thuế tỉnh"_s, u"Số liệu đến 07:00 ngày 05/06/2025"_s};
    table.columns = {{.title = u"Kỳ"_s, .width = 12},
                     {.title = u"Thu"_s, .kind = Kind::Number, .decimals = 1},
                     {.title = u"Tăng"_s, .kind = Kind::Percent, .decimals = 2}};
    for (int month = 1; month <= 3; ++month)
        table.rows.push_back(
            {u"Tháng %1"_s.arg(month), Number{1000.5 * month}, Number{double(month)}});
    return table;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
}

} // namespace

/// Workbooks, read back by a ZIP and XML reader of their own.
class TestXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreFigures_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<double>("stored");
        QTest::addColumn<QString>("format");
        QTest::newRow("whole") << Kind::Number << 1234567.0 << 0 << 1234567.0 << u"#,##0"_s;
        QTest::newRow("places") << Kind::Number << -0.125 << 3 << -0.125 << u"#,##0.000"_s;
        QTest::newRow("two-places") << Kind::Number << 7.25 << 2 << 7.25 << u"#,##0.00"_s;
        QTest::newRow("percent") << Kind::Percent << 41.7 << 1 << 0.417 << u"0.0%"_s;
        QTest::newRow("in-a-text-column") << Kind::Text << 5.0 << 0 << 5.0 << u"#,##0"_s;
        QTest::newRow("huge") << Kind::Number << 1e308 << 0 << 1e308 << u"#,##0"_s;
        QTest::newRow("tiny") << Kind::Number << 1e-300 << 0 << 1e-300 << u"#,##0"_s;
    }
    void figuresAreFigures()
    {
        QFETCH(Kind, kind);
        QFETCH(double, value);
        QFETCH(int, decimals);
        const FileCell cell = only(kind, Number{value}, decimals);
        QCOMPARE(cell.type, QString());
        QTEST(cell.value.toDouble(), "stored");
        QTEST(cell.format, "format");
        QTEST(only(kind, Number{value, decimals}, 9).format, "format");
    }
    void minusZeroIsZero() { QCOMPARE(only(Kind::Number, Number{-0.0}).value, u"0"_s); }
    void whatIsNoFigureIsNoCell()
    {
        for (const Cell &cell : {Cell(Number{std::numeric_limits<double>::quiet_NaN()}),
                                 Cell(Number{std::numeric_limits<double>::infinity()}),
                                 Cell(Number{-std::numeric_limits<double>::infinity()}),
                                 Cell(QDate()), Cell(QDateTime()), Cell(QString()), Cell()}) {
            const Workbook book = readBack(single(Kind::Number, cell));
            QVERIFY(book.has(u"A1"_s));
            QVERIFY(!book.has(u"A2"_s));
        }
    }

    void daysAndMoments_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<double>("serial");
        const auto at = [](int year, int month, int day, int hour = 0, int minute = 0) {
            return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::UTC);
        };
        QTest::newRow("first") << at(1900, 3, 1) << 61.0;
        QTest::newRow("the-day-of-the-merger") << at(2025, 7, 1) << 45839.0;
        QTest::newRow("noon") << at(2025, 7, 1, 12) << 45839.5;
        QTest::newRow("leap-day") << at(2024, 2, 29, 6) << 45351.25;
        QTest::newRow("last") << at(9999, 12, 31) << 2958465.0;
    }
    void daysAndMoments()
    {
        QFETCH(QDateTime, moment);
        QFETCH(double, serial);
        const FileCell time = only(Kind::DateTime, moment);
        QCOMPARE(time.type, QString());
        QCOMPARE(time.value.toDouble(), serial);
        QCOMPARE(time.format, u"dd/mm/yyyy hh:mm"_s);
        const FileCell day = only(Kind::Date, moment.date());
        QCOMPARE(day.value.toDouble(), std::floor(serial));
        QCOMPARE(day.format, u"dd/mm/yyyy"_s);
    }
    void theClockOfTheCellIsKept()
    {
        const QDateTime local(QDate(2025, 7, 1), QTime(18, 0),
                              QTimeZone::fromSecondsAheadOfUtc(7 * 3600));
        QCOMPARE(only(Kind::DateTime, local).value.toDouble(), 45839.75);
    }
    void daysThatSheetsDoNotKnowAreText()
    {
        const FileCell cell = only(Kind::Date, QDate(1890, 5, 19));
        QCOMPARE(cell.type, u"s"_s);
        QCOMPARE(cell.value, u"19/05/1890"_s);
        QCOMPARE(only(Kind::Date, QDate(1900, 2, 28)).type, u"s"_s);
    }

    void textsAreTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto same = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << text;
        };
        same("formula", u"=HYPERLINK(\"http://x\",\"y\")"_s);
        same("braces", u"{=SUM(A1)}"_s);
        same("digits", u"0012"_s);
        same("link", u"http://example.vn/"_s);
        same("markup", u"</t><f>1</f> & \"'"_s);
        same("line-breaks", u"a\nb\n\nc"_s);
        same("blanks", u"  a  "_s);
        same("beyond-the-plane", u"😀"_s);
        QTest::newRow("windows-line-breaks") << u"a\r\nb"_s << u"a\nb"_s;
        QTest::newRow("decomposed") << u"Tie\u0302\u0301ng"_s << u"Tiếng"_s;
        QTest::newRow("controls") << u"a\u0001b\u001Bc\uFFFFd\uFFFEe"_s << u"abcde"_s;
        QTest::newRow("half-a-pair") << u"a"_s + QChar(0xD83D) << u"a\uFFFD"_s;
        // As a spreadsheet writes what its own escapes would otherwise change.
        QTest::newRow("escape") << u"_x0041_ _x_"_s << u"_x005F_x0041_ _x_"_s;
    }
    void textsAreTexts()
    {
        QFETCH(QString, text);
        const FileCell cell = only(Kind::Text, text);
        QCOMPARE(cell.type, u"s"_s);
        QVERIFY(!cell.formula);
        QTEST(cell.value, "expected");
    }
    void longTextsAreCutWithAMark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<bool>("cut");
        QTest::newRow("fits") << QString(32'767, u'ế') << qsizetype(32'767) << false;
        QTest::newRow("one-more") << QString(32'768, u'ế') << qsizetype(32'767) << true;
        QTest::newRow("far-more") << QString(1'000'000, u'a') << qsizetype(32'767) << true;
        QTest::newRow("no-half-pair")
            << u"a"_s + u"😀"_s.repeated(20'000) << qsizetype(32'766) << true;
    }
    void longTextsAreCutWithAMark()
    {
        QFETCH(QString, text);
        QFETCH(bool, cut);
        const QString stored = only(Kind::Text, text).value;
        QTEST(stored.size(), "length");
        QCOMPARE(stored.endsWith(exchange::kCutMark), cut);
        QVERIFY(text.startsWith(cut ? stored.chopped(1) : stored));
    }

    void theHeadingStaysAndFilters()
    {
        const Workbook book = readBack(series());
        QCOMPARE(book.at(u"A1"_s).value, u"Thu ngân sách"_s);
        QVERIFY(book.at(u"A1"_s).bold);
        QCOMPARE(book.at(u"A3"_s).value, u"Số liệu đến 07:00 ngày 05/06/2025"_s);
        QVERIFY(!book.has(u"A4"_s));
        QCOMPARE(book.at(u"B5"_s).value, u"Thu"_s);
        QVERIFY(book.at(u"B5"_s).bold);
        QCOMPARE(book.at(u"A8"_s).value, u"Tháng 3"_s);
        QVERIFY(!book.at(u"A8"_s).bold);
        QCOMPARE(book.attribute(kSheet, u"autoFilter"_s, u"ref"_s), u"A5:C8"_s);
        QCOMPARE(book.attribute(kSheet, u"pane"_s, u"topLeftCell"_s), u"A6"_s);
        QCOMPARE(book.attribute(kSheet, u"pane"_s, u"state"_s), u"frozen"_s);
        QVERIFY(qAbs(book.attribute(kSheet, u"col"_s, u"width"_s).toDouble() - 12) < 1);
        QCOMPARE(book.cells(), 3 + 3 + 9);
    }
    void columnsAreAsWideAsTheirCellsWithinReason()
    {
        const auto width = [](const QString &text) {
            return readBack(single(Kind::Text, text))
                .attribute(kSheet, u"col"_s, u"width"_s)
                .toDouble();
        };
        QVERIFY(width(QString(30, u'a')) > width(QString(10, u'a')) + 15);
        QVERIFY(width(QString(9999, u'a')) < 60);
        QVERIFY(width(u"a"_s.repeated(20) + u'\n' + u"b"_s.repeated(20)) < 30);
    }
    void aTableWithoutRowsIsAHeading()
    {
        Table table = series();
        table.rows.clear();
        QCOMPARE(readBack(table).attribute(kSheet, u"autoFilter"_s, u"ref"_s), u"A5:C5"_s);
    }

    void sheetsHaveNames_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("vietnamese") << u"Y tế 6 tháng"_s << u"Y tế 6 tháng"_s;
        QTest::newRow("forbidden") << u"a[b]:c*d?e/f\\g"_s << u"a b c d e f g"_s;
        QTest::newRow("long") << QString(80, u'ế') << QString(31, u'ế');
        QTest::newRow("apostrophes") << u"'a'"_s << u"a"_s;
        QTest::newRow("nothing-left") << u"''"_s << u"Sheet1"_s;
        QTest::newRow("none") << QString() << u"Sheet1"_s;
        QTest::newRow("excels-own") << u"history"_s << u"Sheet1"_s;
    }
    void sheetsHaveNames()
    {
        QFETCH(QString, title);
        Table table = single(Kind::Text, u"a"_s);
        table.title = title;
        QTEST(readBack(table).attribute(u"xl/workbook.xml"_s, u"sheet"_s, u"name"_s), "name");
    }

    void chartsDrawTheirColumns_data()
    {
        QTest::addColumn<Chart::Shape>("shape");
        QTest::addColumn<QString>("element");
        QTest::newRow("columns") << Chart::Shape::Column << u"c:barChart"_s;
        QTest::newRow("lines") << Chart::Shape::Line << u"c:lineChart"_s;
    }
    void chartsDrawTheirColumns()
    {
        QFETCH(Chart::Shape, shape);
        QFETCH(QString, element);
        const Workbook book = readBack(
            series(),
            Chart{.shape = shape, .title = u"Biểu đồ"_s, .categories = 0, .values = {1, 2}});
        const QByteArray chart = book.part(kChart);
        QVERIFY(chart.contains('<' + element.toUtf8() + '>'));
        for (const QByteArray &range :
             {"<c:f>'Thu ngân sách'!$A$6:$A$8</c:f>"_ba, "<c:f>'Thu ngân sách'!$B$6:$B$8</c:f>"_ba,
              "<c:f>'Thu ngân sách'!$C$6:$C$8</c:f>"_ba, "<c:f>'Thu ngân sách'!$B$5</c:f>"_ba})
            QVERIFY2(chart.contains(range), range.constData());
        QVERIFY(chart.contains("Biểu đồ"));
        QVERIFY(!readBack(series()).parts().contains(kChart));
    }
    void whatDoesNotFitIsRefused()
    {
        const auto kind = [](const Table &table, const std::optional<Chart> &chart = {}) {
            const auto made = toXlsx(table, chart);
            return made ? std::optional<core::ErrorKind>() : made.error().kind;
        };
        const auto refused = core::ErrorKind::InvalidArgument;
        QCOMPARE(kind(Table()), refused);
        QCOMPARE(kind(series(), Chart{.values = {}}), refused);
        QCOMPARE(kind(series(), Chart{.values = {0}}), refused); // texts
        QCOMPARE(kind(series(), Chart{.values = {3}}), refused);
        QCOMPARE(kind(series(), Chart{.categories = 3, .values = {1}}), refused);
        Table empty = series();
        empty.rows.clear();
        QCOMPARE(kind(empty, Chart{.values = {1}}), refused);
        Table tall = single(Kind::Text, {});
        tall.rows.resize(1'048'576);
        QCOMPARE(kind(tall), refused);
        Table wide;
        wide.columns.resize(16'385);
        QCOMPARE(kind(wide), refused);
        wide.columns.resize(16'384);
        QCOMPARE(kind(wide), std::nullopt);
    }

    void aFileIsReplacedAsAWhole()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"Biểu.xlsx"_s);
        QVERIFY(writeXlsx(single(Kind::Text, u"cũ"_s), path));
        QVERIFY(writeXlsx(series(), path));
        QCOMPARE(Workbook(contentOf(path)).at(u"B5"_s).value, u"Thu"_s);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }
    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<int>("rows");
        for (const qint64 bytes : {0, 100, 1000, 3000, 5000})
            QTest::addRow("%lld", bytes) << bytes << 3;
        // The packed workbook would fit, the sheet on its way there does not.
        QTest::newRow("a-part") << qint64(1'000'000) << 20'000;
    }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(qint64, bytes);
        QFETCH(int, rows);
        Table table = series();
        table.rows.resize(size_t(rows), table.rows.back());
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"a.xlsx"_s);
        QVERIFY(writeXlsx(single(Kind::Text, u"cũ"_s), path));
        const QByteArray before = contentOf(path);
        core::Result<void> written;
        {
            const support::SmallDisk disk(rlim_t{quint64(bytes)});
            written = writeXlsx(table, path);
        }
        QVERIFY(!written);
        QCOMPARE(written.error().kind, core::ErrorKind::StorageFull);
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{u"a.xlsx"_s});
        QVERIFY(writeXlsx(table, path)); // with the disk as it was it fits
        QVERIFY(bytes < 1'000'000 || QFileInfo(path).size() < bytes);
    }
    void aFullDeviceSaysSo()
    {
        const auto written = writeXlsx(series(), u"/dev/full"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, core::ErrorKind::StorageFull);
    }
    void cutPackagesAreFound()
    {
        const QByteArray whole = *toXlsx(series());
        QVERIFY(exchange::isWholePackage(whole));
        for (qsizetype length = 0; length < whole.size(); length += 97)
            QVERIFY(!exchange::isWholePackage(QByteArrayView(whole).first(length)));
        // A part whose end is lost: its packed bytes are there, its last element is not.
        QByteArray holed = whole;
        const qsizetype data = holed.indexOf("PK\x03\x04") + 60;
        holed.replace(data, 16, QByteArray(16, '\xFF'));
        QVERIFY(!exchange::isWholePackage(holed));
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
