// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"
#include "models/exchange/outputfile.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;
using exchange::Cell;
using exchange::CsvForm;
using exchange::Kind;
using exchange::Number;
using exchange::Table;

namespace {

using Records = QList<QStringList>;

/// RFC 4180 by the letter: what a program on the other side would read.
Records parsed(const QByteArray &bytes, QChar separator)
{
    const QString text = QString::fromUtf8(bytes.mid(3));
    Records records{{}};
    QString field;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inside) {
            if (c == u'"' && text.mid(i + 1, 1) == "\""_L1)
                field += text[++i];
            else if (c == u'"')
                inside = false;
            else
                field += c;
        } else if (c == u'"' && field.isEmpty()) {
            inside = true;
        } else if (c == separator) {
            records.last() << std::exchange(field, {});
        } else if (c == u'\r' && text.mid(i + 1, 1) == "\n"_L1) {
            records.last() << std::exchange(field, {});
            records << QStringList();
            ++i;
        } else {
            field += c;
        }
    }
    records.removeLast(); // after the last line end
    return records;
}

Table oneColumn(Kind kind, const Cell &cell, int decimals = 0)
{
    Table table;
    table.columns = {{.title = u"Cột"_s, .kind = kind, .decimals = decimals}};
    table.rows = {{cell}};
    return table;
}

QString plainField(Kind kind, const Cell &cell, int decimals = 0)
{
    return parsed(toCsv(oneColumn(kind, cell, decimals), CsvForm::Plain), u',').at(1).at(0);
}

QString vietnameseField(Kind kind, const Cell &cell, int decimals = 0)
{
    return parsed(toCsv(oneColumn(kind, cell, decimals), CsvForm::Vietnamese), u';').at(1).at(0);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
}

} // namespace

/// Text files for spreadsheets and programs, read back by a parser of their own.
class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothFormsByteByByte()
    {
        Table table;
        table.title = u"Biểu số 1"_s;
        table.subtitles = {u"Nguồn: Cục Thống kê; sơ bộ"_s};
        table.columns = {{.title = u"Chỉ tiêu"_s},
                         {.title = u"Giá trị"_s, .kind = Kind::Number, .decimals = 2},
                         {.title = u"Tăng"_s, .kind = Kind::Percent, .decimals = 2},
                         {.title = u"Ngày"_s, .kind = Kind::Date},
                         {.title = u"Lúc"_s, .kind = Kind::DateTime}};
        const QDateTime moment(QDate(2025, 6, 5), QTime(7, 30), QTimeZone::UTC);
        table.rows = {
            {u"Thu \"nội địa\""_s, Number{-1234567.891}, Number{7.25}, QDate(2025, 6, 5), moment},
            {}};
        QCOMPARE(toCsv(table, CsvForm::Vietnamese),
                 "\xEF\xBB\xBF"
                 "Biểu số 1\r\n"
                 "\"Nguồn: Cục Thống kê; sơ bộ\"\r\n"
                 "Chỉ tiêu;Giá trị;Tăng;Ngày;Lúc\r\n"
                 "\"Thu \"\"nội địa\"\"\";-1.234.567,89;7,25%;05/06/2025;05/06/2025 07:30\r\n"
                 ";;;;\r\n");
        QCOMPARE(toCsv(table, CsvForm::Plain),
                 "\xEF\xBB\xBF"
                 "Chỉ tiêu,Giá trị,Tăng,Ngày,Lúc\r\n"
                 "\"Thu \"\"nội địa\"\"\",-1234567.89,7.25,2025-06-05,2025-06-05T07:30:00Z\r\n"
                 ",,,,\r\n");
    }

    void textsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto same = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << text;
        };
        same("quotes", u"\"\"a\"b\""_s);
        same("separators", u"a;b,c\td"_s);
        same("line-breaks", u"dòng 1\ndòng 2\n"_s);
        same("blanks-at-the-ends", u"  a  "_s);
        same("beyond-the-plane", u"a😀b"_s);
        same("a-sign-inside", u"a=b+c-d@e"_s);
        same("digits", u"007"_s);
        QTest::newRow("windows-line-breaks") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
        QTest::newRow("decomposed") << u"Tie\u0302\u0301ng Vie\u0323\u0302t"_s << u"Tiếng Việt"_s;
        QTest::newRow("controls") << u"a\u0000b\u0007c\u202Ed\uFFFFe"_s << u"abcde"_s;
    }
    void textsComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(plainField(Kind::Text, text), expected);
        QCOMPARE(vietnameseField(Kind::Text, text), expected);
    }

    void formulasAreDefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const QString &text :
             {u"=cmd|' /C calc'!A0"_s, u"+84 252 3821"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1+1"_s,
              u"  =1+1"_s, u"\n=1+1"_s, u"＝1+1"_s, u"=\"a;b\"\n"_s, u"\tchỉ thụt lề"_s})
            QTest::newRow(qPrintable(text.toHtmlEscaped())) << text << u'\'' + text;
        QTest::newRow("carriage-return") << u"\r=1"_s << u"'\n=1"_s;
        QTest::newRow("behind-an-invisible-one") << u"\u200B=1"_s << u"'=1"_s;
    }
    void formulasAreDefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(plainField(Kind::Text, text), expected);
        QCOMPARE(vietnameseField(Kind::Text, text), expected);
        // A column's title comes from outside as well as a cell does.
        Table titled;
        titled.columns = {{.title = text}};
        QCOMPARE(parsed(toCsv(titled, CsvForm::Plain), u',').at(0).at(0), expected);
    }

    void figures_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("vietnamese");
        QTest::newRow("zero") << 0.0 << 2 << u"0.00"_s << u"0,00"_s;
        QTest::newRow("hundreds") << 999.0 << 0 << u"999"_s << u"999"_s;
        QTest::newRow("thousands") << 1000.0 << 0 << u"1000"_s << u"1.000"_s;
        QTest::newRow("negative") << -100000.5 << 1 << u"-100000.5"_s << u"-100.000,5"_s;
        QTest::newRow("rounds-to-zero") << -0.004 << 2 << u"0.00"_s << u"0,00"_s;
        QTest::newRow("largest-in-digits")
            << 999999999999999.0 << 0 << u"999999999999999"_s << u"999.999.999.999.999"_s;
        QTest::newRow("huge") << 1e308 << 2 << u"1E+308"_s << u"1E+308"_s;
        QTest::newRow("huge-with-places") << -1.5e300 << 0 << u"-1.5E+300"_s << u"-1,5E+300"_s;
        QTest::newRow("tiny") << 1e-300 << 3 << u"0.000"_s << u"0,000"_s;
    }
    void figures()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QTEST(plainField(Kind::Number, Number{value}, decimals), "plain");
        QTEST(vietnameseField(Kind::Number, Number{value}, decimals), "vietnamese");
        // The cell's own decimals go before the column's.
        QTEST(plainField(Kind::Number, Number{value, decimals}, 7), "plain");
    }

    void whatIsNoFigureIsEmpty()
    {
        for (const double value :
             {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
              -std::numeric_limits<double>::infinity()}) {
            QCOMPARE(plainField(Kind::Number, Number{value}), QString());
            QCOMPARE(vietnameseField(Kind::Percent, Number{value}), QString());
        }
        QCOMPARE(plainField(Kind::Date, QDate()), QString());
        QCOMPARE(plainField(Kind::DateTime, QDateTime()), QString());
    }

    void everyRecordHasAllFields()
    {
        Table table;
        table.columns = {{.title = u"a"_s}, {.title = u"b"_s}, {.title = u"c"_s}};
        table.rows = {{}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}};
        const Records records = parsed(toCsv(table, CsvForm::Plain), u',');
        QCOMPARE(records, (Records{{u"a"_s, u"b"_s, u"c"_s},
                                   {{}, {}, {}},
                                   {u"1"_s, {}, {}},
                                   {u"1"_s, u"2"_s, u"3"_s}}));
        // An empty line would be no record for many readers.
        QVERIFY(toCsv(oneColumn(Kind::Text, {}), CsvForm::Plain).endsWith("\r\n\"\"\r\n"));
    }

    void aFileIsReplacedAsAWhole()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"Số liệu tháng 5.csv"_s);
        const Table table = oneColumn(Kind::Text, u"mới"_s);
        QVERIFY(exchange::writeFile(path, QByteArray(9999, 'x')));
        QVERIFY(writeCsv(table, CsvForm::Plain, path));
        QCOMPARE(contentOf(path), toCsv(table, CsvForm::Plain));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }
    void aFullDiskLeavesTheOldFile()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"a.csv"_s);
        QVERIFY(exchange::writeFile(path, "old"));
        Table table = oneColumn(Kind::Text, QString(100'000, u'x'));
        core::Result<void> written;
        {
            const support::SmallDisk disk(4096);
            written = writeCsv(table, CsvForm::Plain, path);
        }
        QVERIFY(!written);
        QCOMPARE(written.error().kind, core::ErrorKind::StorageFull);
        QVERIFY(written.error().detail.contains(path));
        QCOMPARE(contentOf(path), "old");
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{u"a.csv"_s});
    }
    void whatCannotBeWrittenSaysWhy_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<core::ErrorKind>("kind");
        QTest::newRow("full-device") << u"/dev/full"_s << core::ErrorKind::StorageFull;
        QTest::newRow("no-folder") << u"/nowhere/at/all/a.csv"_s << core::ErrorKind::NotFound;
        QTest::newRow("a-folder") << u"/"_s << core::ErrorKind::InvalidArgument;
        QTest::newRow("no-name") << QString() << core::ErrorKind::InvalidArgument;
        QTest::newRow("a-file-as-folder") << u"/etc/passwd/a"_s << core::ErrorKind::NotFound;
    }
    void whatCannotBeWrittenSaysWhy()
    {
        QFETCH(QString, path);
        const auto written = writeCsv(oneColumn(Kind::Text, u"a"_s), CsvForm::Plain, path);
        QVERIFY(!written);
        QTEST(written.error().kind, "kind");
        QVERIFY(!written.error().detail.isEmpty());
    }
    void theDeviceIsStillADevice()
    {
        QVERIFY(writeCsv(oneColumn(Kind::Text, u"a"_s), CsvForm::Plain, u"/dev/null"_s));
        const QFileInfo device(u"/dev/null"_s);
        QVERIFY(device.exists() && !device.isFile());
    }
    void aLinkStaysALink()
    {
        const QTemporaryDir dir;
        QVERIFY(exchange::writeFile(dir.filePath(u"real.csv"_s), "old"));
        QVERIFY(QFile::link(dir.filePath(u"real.csv"_s), dir.filePath(u"link.csv"_s)));
        QVERIFY(exchange::writeFile(dir.filePath(u"link.csv"_s), "new"));
        QVERIFY(QFileInfo(dir.filePath(u"link.csv"_s)).isSymLink());
        QCOMPARE(contentOf(dir.filePath(u"real.csv"_s)), "new");
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
