// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxreader.h"
#include "tests/feeds/workbookfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using workbooktest::errorOf;
using workbooktest::Package;
using workbooktest::Packing;
using workbooktest::withCells;
using workbooktest::WorkbookFile;

/// Workbooks that are broken, made to do harm, or no workbooks.
class TestXlsxGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenSheets_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("cut-off") << QByteArray("<row r=\"1\"><c r=\"A1\"><v>1</v></c>");
        QTest::newRow("rows-out-of-order") << QByteArray("<row r=\"5\"/><row r=\"4\"/>");
        QTest::newRow("row-beyond-the-last") << QByteArray("<row r=\"9000000\"/>");
        QTest::newRow("unknown-entity")
            << QByteArray("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row>");
    }
    void brokenSheets()
    {
        QFETCH(QByteArray, data);
        QCOMPARE(errorOf(WorkbookFile{.sheetData = data}.bytes()).kind, ErrorKind::BadContract);
    }
    void documentTypesAreRefused()
    {
        WorkbookFile file = withCells(R"(<c r="A2" t="str"><v>&b;</v></c>)");
        file.prologue = R"(<!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>)";
        const core::Error error = errorOf(file.bytes());
        QCOMPARE(error.kind, ErrorKind::BadContract);
        QVERIFY2(error.detail.contains("document type"_L1), qPrintable(error.detail));
    }

    void bombsAreRefused()
    {
        WorkbookFile file = withCells(R"(<c r="A2"><v>5</v></c>)");
        file.afterData = QByteArray(20'000'000, ' ');
        const core::Error error = errorOf(file.bytes());
        QCOMPARE(error.kind, ErrorKind::InvalidArgument);
        QVERIFY2(error.detail.contains("grows"_L1), qPrintable(error.detail));
    }
    void bombsThatLieAreRefused()
    {
        WorkbookFile file = withCells(R"(<c r="A2"><v>5</v></c>)");
        file.afterData = QByteArray(20'000'000, ' ');
        QByteArray bytes = file.bytes();
        qsizetype at = bytes.indexOf("PK\x01\x02");
        while (bytes.mid(at + 46, 24) != "xl/worksheets/sheet1.xml")
            at = bytes.indexOf("PK\x01\x02", at + 4);
        bytes.replace(at + 24, 4, QByteArray("\x10\0\0\0", 4));
        const core::Error error = errorOf(bytes);
        QCOMPARE(error.kind, ErrorKind::InvalidArgument);
        QVERIFY2(error.detail.contains("grows"_L1), qPrintable(error.detail));
    }
    void partsThatAreTooLargeAreRefused()
    {
        // Declared only: nothing of it is unpacked.
        QByteArray bytes = withCells(R"(<c r="A2"><v>5</v></c>)").bytes();
        bytes.replace(bytes.lastIndexOf("PK\x01\x02") + 24, 4, "\xFF\xFF\xFF\x7F");
        QCOMPARE(errorOf(bytes).kind, ErrorKind::InvalidArgument);
    }
    void damageIsFound()
    {
        WorkbookFile file = withCells(R"(<c r="A2"><v>12345</v></c>)");
        file.packing = Packing::Stored;
        QByteArray bytes = file.bytes();
        QVERIFY(exchange::readXlsx(bytes));
        bytes.replace("12345", "12346"); // only the checksum can tell
        QCOMPARE(errorOf(bytes).kind, ErrorKind::BadContract);
    }
    void anyCutIsFound()
    {
        const QByteArray bytes = withCells(R"(<c r="A2"><v>5</v></c>)").bytes();
        for (qsizetype size = 4; size < bytes.size() - 22; size += 37)
            QCOMPARE(errorOf(bytes.first(size)).kind, ErrorKind::BadContract);
    }
    void missingParts_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("book") << QByteArray("xl/workbook.xml");
        QTest::newRow("sheet") << QByteArray("xl/worksheets/sheet1.xml");
    }
    void missingParts()
    {
        QFETCH(QByteArray, part);
        Package package;
        for (const auto &[name, content] : withCells({}).parts()) {
            if (name != part)
                package.add(name, content);
        }
        QCOMPARE(errorOf(package.bytes()).kind, ErrorKind::BadContract);
    }
    void stylesAndStringsMayBeMissing()
    {
        Package package;
        for (const auto &[name, content] : withCells(R"(<c r="A2" s="3"><v>5</v></c>)").parts()) {
            if (!name.contains("styles") && !name.contains("Strings"))
                package.add(name, content);
        }
        QCOMPARE(exchange::readXlsx(package.bytes()).value().rows.size(), 1U);
    }

    void otherFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        QTest::newRow("old") << compound + QByteArray("W\0o\0r\0k\0b\0o\0o\0k\0", 16) << u".xls"_s;
        QTest::newRow("password") << compound +
                                         QByteArray(
                                             "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)
                                  << u"password"_s;
        Package document(Packing::Stored);
        document.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        QTest::newRow("open-document") << document.bytes() << u".ods"_s;
        Package binary;
        binary.add("_rels/.rels", R"(<Relationships><Relationship Id="a" Type="x/officeDocument" )"
                                  R"(Target="xl/workbook.bin"/></Relationships>)");
        QTest::newRow("binary") << binary.bytes() << u".xlsb"_s;
        QTest::newRow("web-page") << QByteArray("<html><table></table></html>") << u"markup"_s;
        QTest::newRow("text") << QByteArray("a;b\n1;2\n") << u"no ZIP"_s;
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
    }
    void otherFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const core::Error error = errorOf(bytes);
        QCOMPARE(error.kind, ErrorKind::InvalidArgument);
        QVERIFY2(error.detail.contains(says), qPrintable(error.detail));
    }
    void aPackageOfSomethingElseIsNoWorkbook()
    {
        Package package;
        package.add("word/document.xml", "<document/>");
        QCOMPARE(errorOf(package.bytes()).kind, ErrorKind::BadContract);
    }
};

QTEST_APPLESS_MAIN(TestXlsxGuards)
#include "tst_xlsxguards.moc"
