// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/papers/annex.h"
#include "models/papers/docx.h"
#include "models/papers/odt.h"
#include "models/papers/styles.h"
#include "tests/bulletins/documenttext.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <KZip>

using namespace Qt::StringLiterals;
using namespace bulletins;

namespace {

const QByteArray kPng = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSu"
    "QmCC");

Cell cellOf(const QString &text, std::optional<double> number = {})
{
    return {.runs = {{.text = text}}, .tone = Tone::Bad, .number = number, .decimals = 1};
}

/// One of everything, with texts that are hard to carry.
Document sample(Form form)
{
    Document document{.span = Span::fromCode(Kind::Month, u"2026-10").value(), .form = form};
    document.head = {.superior = u"ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"_s,
                     .issuer = u"VĂN PHÒNG"_s,
                     .number = u"Số:        /BC-VP"_s,
                     .place = u"Lâm Đồng, ngày 05 tháng 11 năm 2026"_s,
                     .date = QDate(2026, 11, 5),
                     .type = u"BÁO CÁO"_s,
                     .title = {u"Tình hình kinh tế - xã hội"_s, u"tháng 10 năm 2026"_s},
                     .dataUntil = u"Ngày 05/11/2026, số liệu đến 07:00 ngày 05/11/2026"_s};
    document.blocks = {
        Paragraph{.style = Style::Heading1, .runs = {{.text = u"I. TÓM TẮT"_s}}},
        Paragraph{.runs = {{.text = u"Thu <ngân sách> & “dự toán” "_s, .bold = true},
                           {.text = u"ước đạt 826,7 tỷ đồng"_s, .italic = true, .evidence = 0}}},
        Paragraph{.style = Style::Heading2, .runs = {{.text = u"1. Kinh tế"_s}}},
        Paragraph{.style = Style::Bullet, .runs = {{.text = u"Phản ánh: chưa có số liệu"_s}}},
        Paragraph{.style = Style::Alert, .runs = {{.text = u"Cần chỉ đạo \u0001ngay"_s}}},
        Table{.caption = u"Bảng 1. Số liệu"_s,
              .columns = {{.title = u"STT"_s, .align = Align::Centre, .numeric = true},
                          {.title = u"Chỉ tiêu"_s, .weight = 4},
                          {.title = u"Giá trị"_s, .align = Align::Right, .numeric = true}},
              .rows = {{.cells = {cellOf(u"Nhóm A"_s)}, .section = true},
                       {.cells = {cellOf(u"1"_s, 1), cellOf(u"Thu =1+1"_s),
                                  cellOf(u"1.234,5"_s, 1234.5)}},
                       {.cells = {cellOf(u"2"_s, 2), cellOf(u"Chi"_s),
                                  cellOf(u"chưa có số liệu"_s)}}},
              .note = u"Ghi chú dưới bảng"_s},
        Figure{.content = TrendFigure{},
               .caption = u"Hình 1. Diễn biến"_s,
               .alternative = u"Tăng đều"_s,
               .evidence = 0},
        Figure{.content = BarsFigure{},
               .caption = u"Hình 2. Không có hình"_s,
               .alternative = u"Kể bằng lời"_s,
               .evidence = 0},
        QualityStrip{.title = u"Chất lượng dữ liệu"_s,
                     .parts = {{.agency = u"Sở Y tế"_s, .due = 3, .filled = 2}}},
        FigureBlocks{.blocks = {{.title = u"Y tế"_s,
                                 .items = {{.label = u"Số ca"_s,
                                            .value = u"12 ca"_s,
                                            .change = u"tăng 2,00% so với tuần trước"_s,
                                            .move = Move::Up}}},
                                {.title = u"Giáo dục"_s, .items = {}},
                                {.title = u"Hành chính"_s, .items = {}}}},
        PageBreak{.annex = true},
        Paragraph{.style = Style::Heading1, .runs = {{.text = u"PHỤ LỤC"_s}}},
        Table{.caption = u"Bảng 2. Biểu ngang"_s,
              .columns = {{.title = u"Cột ngang"_s}},
              .rows = {{.cells = {cellOf(u"ô ngang"_s)}}},
              .landscape = true},
        Paragraph{.runs = {{.text = u"Sau biểu ngang"_s}}}};
    document.recipients = {u"Thường trực Tỉnh ủy (báo cáo);"_s, u"Lưu: VT."_s};
    document.signature = {
        .authority = u"TL. CHỦ TỊCH"_s, .title = u"CHÁNH VĂN PHÒNG"_s, .name = u"Nguyễn Văn A"_s};
    document.footer = {.source = u"Nguồn: IOC"_s,
                       .operatorName = u"Trần Thị B"_s,
                       .versionHash = QString(64, u'a')};
    document.evidences = {{.title = u"Thu ngân sách, tháng 10/2026"_s,
                           .period = u"2026-10"_s,
                           .observations = {u"o-1"_s},
                           .source = u"Cục Thuế"_s,
                           .asOf = QDateTime(QDate(2026, 11, 1), QTime(1, 0), QTimeZone::UTC)}};
    document.madeAt = QDateTime(QDate(2026, 11, 5), QTime(0, 30), QTimeZone::UTC);
    return document;
}

papers::Pictures pictures()
{
    return {{6, {.png = kPng, .millimetres = {120, 60}}}};
}

/// What people must find again, paragraph by paragraph.
QStringList expected(const Document &document)
{
    QStringList texts{document.head.type,
                      document.head.title.constFirst(),
                      document.head.number,
                      u"I. TÓM TẮT"_s,
                      u"Thu <ngân sách> & “dự toán” ước đạt 826,7 tỷ đồng"_s,
                      u"- Phản ánh: chưa có số liệu"_s,
                      u"Cần chỉ đạo ngay"_s,
                      u"Bảng 1. Số liệu"_s,
                      u"STT"_s,
                      u"Nhóm A"_s,
                      u"Thu =1+1"_s,
                      u"1.234,5"_s,
                      u"Ghi chú dưới bảng"_s,
                      u"Hình 1. Diễn biến"_s,
                      u"Kể bằng lời"_s,
                      u"Chất lượng dữ liệu: Sở Y tế: 2/3"_s,
                      u"Số ca: 12 ca; ▲ tăng 2,00% so với tuần trước"_s,
                      u"ô ngang"_s,
                      u"Sau biểu ngang"_s,
                      u"Nơi nhận:"_s,
                      u"- Lưu: VT."_s,
                      u"CHÁNH VĂN PHÒNG"_s,
                      u"Nguyễn Văn A"_s};
    if (document.form == Form::Official)
        texts << document.head.superior << document.head.place
              << u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s;
    return texts;
}

/// A flat OpenDocument text, as LibreOffice writes it.
struct FlatText {
    QStringList paragraphs;
    QStringList styles; ///< display names of the named styles
    int tables = 0;
    int headRows = 0;
    int pictures = 0;
    int landscapes = 0; ///< page layouts that lie
    bool pageNumber = false;
};

void readParagraph(QXmlStreamReader &xml, FlatText &flat)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++depth;
            if (xml.name() == u"s")
                text += QString(std::max(1, xml.attributes().value(u"text:c"_s).toInt()), u' ');
            else if (xml.name() == u"image")
                ++flat.pictures;
            else if (xml.name() == u"page-number")
                flat.pageNumber = true;
            else if (xml.name() == u"binary-data" || xml.name() == u"desc" ||
                     xml.name() == u"title") {
                xml.skipCurrentElement();
                --depth;
            }
        } else if (xml.isEndElement()) {
            --depth;
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
    }
    flat.paragraphs << text;
}

FlatText readFlat(const QString &path)
{
    FlatText flat;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return flat;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"p" || name == u"h")
            readParagraph(xml, flat);
        else if (name == u"table" && xml.prefix() == u"table")
            ++flat.tables;
        else if (name == u"table-header-rows")
            ++flat.headRows;
        else if (name == u"style" && xml.prefix() == u"style")
            flat.styles << (xml.attributes().hasAttribute(u"style:display-name"_s)
                                ? xml.attributes().value(u"style:display-name"_s)
                                : xml.attributes().value(u"style:name"_s))
                               .toString();
        else if (name == u"page-layout-properties" &&
                 xml.attributes().value(u"style:print-orientation"_s) == u"landscape")
            ++flat.landscapes;
    }
    return flat;
}

} // namespace

/// Files for editing: that LibreOffice opens them and finds texts, tables, styles and pictures.
class TestOfficeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const Form form : {Form::Official, Form::Bulletin}) {
            const QString name = code(form);
            QVERIFY(papers::writeDocx(sample(form), pictures(), path(name + u"-w.docx"_s)));
            QVERIFY(papers::writeOdt(sample(form), pictures(), path(name + u"-o.odt"_s)));
        }
        QProcess office;
        office.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + path(u"profile"_s),
                                    u"--headless"_s, u"--convert-to"_s, u"fodt"_s, u"--outdir"_s,
                                    path({}), path(u"official-w.docx"_s), path(u"official-o.odt"_s),
                                    path(u"bulletin-w.docx"_s), path(u"bulletin-o.odt"_s)});
        if (!office.waitForStarted())
            QSKIP("no LibreOffice here");
        QVERIFY(office.waitForFinished(200'000));
        QVERIFY2(office.exitCode() == 0, office.readAllStandardError().constData());
    }

    void librariesOpenThem_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<QString>("file");
        QTest::newRow("docx-official") << Form::Official << u"official-w"_s;
        QTest::newRow("odt-official") << Form::Official << u"official-o"_s;
        QTest::newRow("docx-bulletin") << Form::Bulletin << u"bulletin-w"_s;
        QTest::newRow("odt-bulletin") << Form::Bulletin << u"bulletin-o"_s;
    }
    void librariesOpenThem()
    {
        QFETCH(const Form, form);
        QFETCH(const QString, file);
        const FlatText flat = readFlat(path(file + u".fodt"_s));
        for (const QString &text : expected(sample(form)))
            QVERIFY2(flat.paragraphs.contains(text),
                     qPrintable(text + u"\nin\n"_s + flat.paragraphs.join(u'\n')));
        // Two tables, the blocks, signatures, and in the official form the head.
        QCOMPARE(flat.tables, form == Form::Official ? 5 : 4);
        QCOMPARE(flat.headRows, 2);
        QCOMPARE(flat.pictures, 1);
        QVERIFY(flat.landscapes >= 1);
        QVERIFY(flat.pageNumber);
        for (const papers::Look look : {papers::Look::CellHead, papers::Look::Alert,
                                        papers::Look::SignName, papers::Look::DataUntil})
            QVERIFY2(flat.styles.contains(papers::specOf(look).name),
                     qPrintable(papers::specOf(look).name + u" in "_s + flat.styles.join(u", "_s)));
        // The signature stands before the annex.
        QVERIFY(flat.paragraphs.indexOf(u"Nơi nhận:"_s) < flat.paragraphs.indexOf(u"PHỤ LỤC"_s));
    }

    void theSameBytesAgain()
    {
        QVERIFY(papers::writeDocx(sample(Form::Official), pictures(), path(u"again.docx"_s)));
        QVERIFY(papers::writeOdt(sample(Form::Official), pictures(), path(u"again.odt"_s)));
        QCOMPARE(bytesOf(u"again.docx"_s), bytesOf(u"official-w.docx"_s));
        QCOMPARE(bytesOf(u"again.odt"_s), bytesOf(u"official-o.odt"_s));
    }

    void theMediaTypeStandsReadable()
    {
        // OpenDocument: the first part, not packed, without an extra field.
        const QByteArray bytes = bytesOf(u"official-o.odt"_s);
        QCOMPARE(bytes.mid(30, 8), "mimetype");
        QCOMPARE(bytes.mid(38, 39), "application/vnd.oasis.opendocument.text");
    }

    void theAnnexHasNumbers()
    {
        QVERIFY(papers::writeAnnex(sample(Form::Official), path(u"annex.xlsx"_s)));
        KZip zip(path(u"annex.xlsx"_s));
        QVERIFY(zip.open(QIODevice::ReadOnly));
        QStringList sheets;
        for (int i = 1; i <= 3; ++i) {
            const auto *part = zip.directory()->file(u"xl/worksheets/sheet%1.xml"_s.arg(i));
            QVERIFY(part);
            sheets << QString::fromUtf8(part->data());
        }
        QVERIFY(sheets.at(0).contains(u"<v>1234.5</v>"_s));
        const QString strings = QString::fromUtf8(
            zip.directory()->file(u"xl/sharedStrings.xml"_s)->data());
        for (const QString &text : {u"Nhóm A"_s, u"chưa có số liệu"_s, u"Thu =1+1"_s,
                                    u"Căn cứ số liệu"_s, u"Cục Thuế"_s, u"o-1"_s})
            QVERIFY2(strings.contains(text), qPrintable(text));
    }

    void refusals()
    {
        const papers::Pictures broken{{6, {.png = "GIF89a", .millimetres = {10, 10}}}};
        const QString file = path(u"broken.docx"_s);
        QCOMPARE(papers::writeDocx(sample(Form::Official), broken, file).error().kind,
                 core::ErrorKind::InvalidArgument);
        QCOMPARE(papers::writeOdt(sample(Form::Official), broken, file).error().kind,
                 core::ErrorKind::InvalidArgument);
        QVERIFY(!QFile::exists(file));
        QVERIFY(!papers::writeDocx(sample(Form::Official), {}, u"/nowhere/x.docx"_s));
        Document without = sample(Form::Official);
        without.blocks.clear();
        QCOMPARE(papers::writeAnnex(without, path(u"none.xlsx"_s)).error().kind,
                 core::ErrorKind::InvalidArgument);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestOfficeFiles)
#include "tst_officefiles.moc"
