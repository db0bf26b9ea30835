// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF of a bulletin, asked with the tools that others read it with: text, fonts, rules of
// archives, places on the page.
#include "tests/documents/samplepapers.h"
#include "tests/support/check.h"
#include "widgets/documents/figurepicture.h"
#include "widgets/documents/pages.h"
#include "widgets/documents/pdf.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kToolPatience = 30'000;
constexpr double kPointsPerMm = 72 / 25.4;

/// Without any blanks: where lines end is the page's, not the text's.
QString packed(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private:
    struct Answer {
        int code = -1;
        QByteArray out;
    };
    static Answer ask(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(kToolPatience))
            return {};
        return {process.exitCode(), process.readAllStandardOutput()};
    }
    [[nodiscard]] QString write(const bulletins::Document &document) const
    {
        const QString path = m_dir.filePath(u"paper.pdf"_s);
        return documents::writePdf(document, path) ? path : QString();
    }
    /// Below the page numbers, in the order in which it was written.
    static QString textOf(const QString &pdf, int from = 1, int to = 999)
    {
        const Answer answer = ask(
            u"pdftotext"_s, {u"-raw"_s, u"-nopgbrk"_s, u"-r"_s, u"72"_s, u"-x"_s, u"0"_s, u"-y"_s,
                             u"48"_s, u"-W"_s, u"900"_s, u"-H"_s, u"900"_s, u"-f"_s,
                             QString::number(from), u"-l"_s, QString::number(to), pdf, u"-"_s});
        return packed(QString::fromUtf8(answer.out));
    }
    static int pagesOf(const QString &pdf)
    {
        static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
        return pages.match(QString::fromUtf8(ask(u"pdfinfo"_s, {pdf}).out)).captured(1).toInt();
    }
    /// Every text of a document.
    static QStringList textsOf(const bulletins::Document &document)
    {
        QStringList texts{document.head.superior, document.head.issuer,
                          document.head.number,   document.head.place,
                          document.head.type,     document.head.dataUntil,
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

    static void addSamples()
    {
        QTest::addColumn<bool>("official");
        QTest::newRow("official") << true;
        QTest::newRow("daily") << false;
    }

private Q_SLOTS:
    void textIsWhatWasWritten_data() { addSamples(); }
    void textIsWhatWasWritten()
    {
        QFETCH(bool, official);
        const auto document = official ? tests::officialPaper() : tests::dailyPaper();
        const QString pdf = write(document);
        QVERIFY(!pdf.isEmpty());
        const QString all = textOf(pdf);
        const QStringList texts = textsOf(document);
        QVERIFY(texts.size() > 40);
        for (const QString &text : texts)
            QVERIFY2(all.contains(packed(text)), qPrintable(text));
    }

    void everyFontIsEmbedded_data() { addSamples(); }
    void everyFontIsEmbedded()
    {
        QFETCH(bool, official);
        const QString pdf = write(official ? tests::officialPaper() : tests::dailyPaper());
        const QStringList lines = QString::fromUtf8(ask(u"pdffonts"_s, {pdf}).out).split(u'\n');
        int fonts = 0;
        for (const QString &line : lines.sliced(2)) {
            if (line.isEmpty())
                continue;
            ++fonts;
            static const QRegularExpression embedded(
                u"^(?:[A-Z]{6}\\+)?LiberationSerif\\S*\\s+CID TrueType\\s+Identity-H\\s+yes \\S+\\s+yes"_s);
            QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
        }
        QVERIFY(fonts >= 3);
    }

    /// As far as rules can be asked with qpdf: what ISO 19005-2 (conformance B) wants and forbids.
    void keepsTheRulesOfArchives_data() { addSamples(); }
    void keepsTheRulesOfArchives()
    {
        QFETCH(bool, official);
        const QString pdf = write(official ? tests::officialPaper() : tests::dailyPaper());
        QCOMPARE(ask(u"qpdf"_s, {u"--check"_s, pdf}).code, 0);
        const QString plain = m_dir.filePath(u"plain.pdf"_s);
        QCOMPARE(ask(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, plain}).code, 0);
        QFile file(plain);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *wanted :
             {"/OutputIntents", "/GTS_PDFA1", "/DestOutputProfile", "/Lang (vi-VN)",
              "<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>",
              "/DisplayDocTitle true", "/CIDToGIDMap /Identity", "/FontFile2", "/ID ["})
            QVERIFY2(bytes.contains(wanted), wanted);
        for (const char *forbidden :
             {"/Encrypt", "/JavaScript", "/Launch", "/EmbeddedFiles", "/LZWDecode", "/AA ",
              "/Interpolate true", "/TR ", "/Alternates", "/PS ", "/URI"})
            QVERIFY2(!bytes.contains(forbidden), forbidden);
        // Nothing shines through: no soft masks, no constant alpha but 1.
        static const QRegularExpression alpha(u"/(?:CA|ca) (?!1(?:\\.0*)?\\s)"_s);
        QVERIFY(!alpha.match(QString::fromLatin1(bytes)).hasMatch());
        static const QRegularExpression mask(u"/SMask (?!/None)"_s);
        QVERIFY(!mask.match(QString::fromLatin1(bytes)).hasMatch());
    }

    void tellsWhatItIs()
    {
        const auto document = tests::officialPaper();
        const QString pdf = write(document);
        const QString told = QString::fromUtf8(ask(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, pdf}).out);
        QVERIFY(told.contains(
            u"BÁO CÁO Kết quả điều hành trên Trung tâm Điều hành đô thị thông minh tháng 10 năm 2026"_s));
        QVERIFY(told.contains(u"A4"_s));
        const QString packet = QString::fromUtf8(ask(u"pdfinfo"_s, {u"-meta"_s, pdf}).out);
        QVERIFY(packet.contains(u"<rdf:li>vi-VN</rdf:li>"_s));
        QVERIFY(packet.contains(u"Trung tâm Điều hành đô thị thông minh"_s));
        QVERIFY(packet.contains(document.madeAt.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)));
        // Headings are bookmarks, in their order and one below the other.
        const QByteArray json = ask(u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s, pdf}).out;
        const QJsonArray outlines = QJsonDocument::fromJson(json)["outlines"_L1].toArray();
        QCOMPARE(outlines.size(), 4);
        QCOMPARE(outlines.at(0)["title"_L1].toString(), u"I. TÓM TẮT"_s);
        QCOMPARE(outlines.at(0)["destpageposfrom1"_L1].toInt(), 1);
        const QJsonArray below = outlines.at(1)["kids"_L1].toArray();
        QCOMPARE(below.at(0)["title"_L1].toString(), u"1. Kinh tế - xã hội"_s);
        QCOMPARE(below.at(0)["kids"_L1].toArray().at(0)["title"_L1].toString(), u"a) Du lịch"_s);
        QCOMPARE(outlines.at(3)["title"_L1].toString(), u"PHỤ LỤC"_s);
        QCOMPARE(outlines.at(3)["destpageposfrom1"_L1].toInt(),
                 documents::layOut(document).bookmarks().constLast().page + 1);
    }

    /// Decree 30/2020: no number on the first page, then in the middle of the upper margin.
    void numbersPagesAboveTheText()
    {
        const QString pdf = write(tests::officialPaper());
        const int pages = pagesOf(pdf);
        QVERIFY(pages > 4);
        for (int page = 1; page <= pages; ++page) {
            const QByteArray above = ask(u"pdftotext"_s,
                                         {u"-r"_s, u"72"_s, u"-x"_s, u"0"_s, u"-y"_s, u"0"_s,
                                          u"-W"_s, u"900"_s, u"-H"_s, u"50"_s, u"-f"_s,
                                          QString::number(page), u"-l"_s, QString::number(page),
                                          pdf, u"-"_s})
                                         .out.trimmed();
            QCOMPARE(above, page == 1 ? QByteArray() : QByteArray::number(page));
        }
    }

    void staysInsideTheMargins_data() { addSamples(); }
    void staysInsideTheMargins()
    {
        QFETCH(bool, official);
        const QString pdf = write(official ? tests::officialPaper() : tests::dailyPaper());
        const QString boxes = QString::fromUtf8(ask(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}).out);
        static const QRegularExpression line(
            u"<page width=\"([\\d.]+)\"|<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\""_s);
        double width = 0;
        int words = 0;
        auto found = line.globalMatch(boxes);
        while (found.hasNext()) {
            const auto match = found.next();
            if (!match.captured(1).isEmpty()) {
                width = match.captured(1).toDouble();
                continue;
            }
            ++words;
            const bool wide = width > 600;
            const double left = (official ? wide ? 20 : 30 : 17) * kPointsPerMm;
            const double right = (official ? wide ? 20 : 15 : 17) * kPointsPerMm;
            QVERIFY2(match.captured(2).toDouble() >= left - 0.5, qPrintable(match.captured(0)));
            QVERIFY2(match.captured(4).toDouble() <= width - right + 0.5,
                     qPrintable(match.captured(0)));
        }
        QVERIFY(words > 100);
    }

    void repeatsTheHeadOfATable()
    {
        const auto document = tests::officialPaper();
        const QString pdf = write(document);
        int heads = 0;
        int rows = 0;
        for (int page = 1; page <= pagesOf(pdf); ++page) {
            const QString text = textOf(pdf, page, page);
            const bool hasRows = text.contains(packed(u"doanh thu dịch vụ"_s));
            const bool hasHead = text.contains(packed(u"Chính thức tháng trước"_s));
            QCOMPARE(hasHead, hasRows);
            heads += hasHead;
            rows += int(text.count(packed(u"Tổng mức bán lẻ hàng hóa"_s)));
        }
        QVERIFY(heads > 3);
        QCOMPARE(rows, 34 + 20);
    }

    void wideTablesLieAcross()
    {
        const documents::Pages pages = documents::layOut(tests::officialPaper());
        QVERIFY(!pages.page(0).landscape);
        QVERIFY(pages.page(pages.count() - 1).landscape);
        QVERIFY(pages.page(pages.count() - 1).size.width() >
                pages.page(pages.count() - 1).size.height());
        // Its heading goes with it, and the signature stands before.
        const auto &marks = pages.bookmarks();
        QCOMPARE(marks.constLast().text, u"PHỤ LỤC"_s);
        QVERIFY(pages.page(marks.constLast().page).landscape);
    }

    /// However long the text before it: recipients and signature are on one page, with some of it.
    void signatureStaysTogether()
    {
        int parted = 0;
        for (int filler = 0; filler < 26; filler += 2) {
            bulletins::Document document = tests::officialPaper();
            document.blocks.clear();
            for (int i = 0; i < filler; ++i)
                document.blocks << bulletins::Paragraph{
                    .runs = {{.text = u"Một đoạn ngắn thứ %1."_s.arg(i)}}};
            const QString pdf = write(document);
            const int pages = pagesOf(pdf);
            const QString last = textOf(pdf, pages, pages);
            parted += !last.contains(packed(u"Nơi nhận:"_s)) ||
                      !last.contains(packed(document.signature.name)) ||
                      !last.contains(packed(document.recipients.constLast())) ||
                      (filler > 0 &&
                       !last.contains(packed(u"đoạn ngắn thứ %1."_s.arg(filler - 1))));
        }
        QCOMPARE(parted, 0);
    }

    void headingsNeverEndAPage()
    {
        for (int filler = 20; filler < 40; ++filler) {
            bulletins::Document document = tests::officialPaper();
            document.blocks.clear();
            for (int i = 0; i < filler; ++i)
                document.blocks << bulletins::Paragraph{.runs = {{.text = u"Đoạn."_s}}};
            const int heading = int(document.blocks.size());
            document.blocks << bulletins::Paragraph{.style = bulletins::Style::Heading1,
                                                    .runs = {{.text = u"II. SỐ LIỆU"_s}}}
                            << bulletins::Paragraph{.runs = {{.text = u"Sau đó."_s}}};
            const documents::Pages pages = documents::layOut(document);
            const auto pageOf = [&pages](int block) {
                for (int page = 0; page < pages.count(); ++page) {
                    for (const documents::Place &place : pages.page(page).places) {
                        if (place.block == block)
                            return page;
                    }
                }
                return -1;
            };
            QVERIFY(pageOf(heading) >= 0);
            QCOMPARE(pageOf(heading), pageOf(heading + 1));
        }
    }

    void aRowTallerThanAPageIsCut()
    {
        bulletins::Document document = tests::officialPaper();
        QStringList words;
        for (int i = 0; i < 3000; ++i)
            words << u"w%1"_s.arg(i);
        document.blocks = {
            bulletins::Table{.columns = {{.title = u"Cột"_s}, {.title = u"Khác"_s}},
                             .rows = {{.cells = {{.runs = {{.text = words.join(u' ')}}}, {}}}}}};
        const QString pdf = write(document);
        QVERIFY(pagesOf(pdf) > 2);
        QString text = textOf(pdf);
        text.remove(packed(u"CộtKhác"_s));
        QVERIFY(text.contains(words.join(QString())));
    }

    /// A day that has much to tell is set smaller, but stays one page that can be read.
    void aDailyBulletinIsOnePage()
    {
        bulletins::Document document = tests::dailyPaper();
        QCOMPARE(documents::layOut(document).count(), 1);
        for (int i = 0; i < 6; ++i)
            document.blocks.insert(
                0, bulletins::Paragraph{.runs = {{.text = u"Một câu dài về tình hình trong ngày, "
                                                          "đủ để chiếm trọn một dòng rưỡi trên "
                                                          "trang giấy khổ A4 của bản tin."_s}}});
        QCOMPARE(documents::layOut(document).count(), 1);
    }

    void figuresOpenTheirEvidence()
    {
        const documents::Pages pages = documents::layOut(tests::officialPaper());
        QSet<int> found;
        for (int page = 0; page < pages.count(); ++page) {
            for (const documents::Spot &spot : pages.page(page).spots) {
                QVERIFY(QRectF(QPointF(), pages.page(page).size).contains(spot.box));
                QCOMPARE(pages.evidenceAt(page, spot.box.center()), spot.evidence);
                found << spot.evidence;
            }
            QCOMPARE(pages.evidenceAt(page, QPointF(1, 1)), -1);
        }
        QCOMPARE(found, QSet<int>({0, 1}));
    }

    void figuresAsPictures()
    {
        const auto document = tests::officialPaper();
        const auto pictures = documents::figurePictures(document);
        QCOMPARE(pictures.size(), 3);
        for (auto it = pictures.cbegin(); it != pictures.cend(); ++it) {
            QVERIFY(std::holds_alternative<bulletins::Figure>(document.blocks.at(it.key())));
            const QImage image = QImage::fromData(it->png);
            QVERIFY(image.width() > 1000);
            QVERIFY(std::abs(double(image.width()) / image.height() -
                             it->millimetres.width() / it->millimetres.height()) < 0.02);
        }
        const QByteArray svg = documents::figureSvg(tests::mapFigure(), bulletins::Form::Bulletin);
        QVERIFY(svg.contains("Hoàng Sa"));
        QVERIFY(svg.contains("Trường Sa"));
        QVERIFY(svg.contains("Phú Quý"));
        QVERIFY(!svg.contains("<image"));
    }

    /// Charts and maps are lines and letters in the PDF too.
    void hasNoPixels()
    {
        const QString pdf = write(tests::officialPaper());
        const QByteArray images = ask(u"pdfimages"_s, {u"-list"_s, pdf}).out;
        QCOMPARE(images.trimmed().count('\n'), 1); // two lines of headings
    }

    /// A printer keeps one layout for a whole job: what is wide lies across an upright sheet.
    void printsUprightSheets()
    {
        const auto document = tests::officialPaper();
        const QString path = m_dir.filePath(u"printed.pdf"_s);
        {
            QPdfWriter printer(path);
            printer.setResolution(600);
            VERIFY_OK(documents::print(printer, document));
        }
        const QString sizes = QString::fromUtf8(
            ask(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"99"_s, path}).out);
        QCOMPARE(sizes.count(u"595 x 842"_s), documents::layOut(document).count());
        QCOMPARE(sizes.count(u"842 x 595"_s), 0);
        // The words of the last page stand inside the sheet.
        const QString text = textOf(path, pagesOf(path), pagesOf(path));
        QVERIFY(text.contains(packed(u"Chính thức tháng trước"_s)));
    }

    void refusesWhereItCannotWrite()
    {
        VERIFY_ERROR(documents::writePdf(tests::dailyPaper(), u"/nirgends/x.pdf"_s),
                     core::ErrorKind::Storage);
    }

private:
    QTemporaryDir m_dir;
};

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
