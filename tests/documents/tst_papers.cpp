// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF of a bulletin, asked with the tools that others read it with: text,
// places on the page.
#include "models/bulletins/documentjson.h"
#include "tests/documents/papertools.h"
#include "tests/documents/samplepapers.h"
#include "tests/support/check.h"
#include "widgets/documents/figurepicture.h"
#include "widgets/documents/pages.h"
#include "widgets/documents/pdf.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace tests;

class TestPapers : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString write(const bulletins::Document &document) const
    {
        const QString path = m_dir.filePath(u"paper.pdf"_s);
        return documents::writePdf(document, path) ? path : QString();
    }
    static void addSamples()
    {
        QTest::addColumn<bool>("official");
        QTest::newRow("official") << true;
        QTest::newRow("daily") << false;
    }

    /// A weekly bulletin with so many alerts; the drawing is the map.
    static bulletins::Document weeklyPaper(int alerts)
    {
        bulletins::Document document = tests::dailyPaper();
        document.span = bulletins::Span::containing(bulletins::Kind::Week, QDate(2026, 11, 5));
        const qsizetype figure = document.blocks.size() - 2;
        document.blocks[figure] = tests::mapFigure();
        for (int i = 0; i < alerts; ++i) {
            const QString text = u"Ca sốt xuất huyết vượt ngưỡng tuần thứ %1"_s.arg(i);
            document.blocks.insert(
                figure - 1,
                bulletins::Paragraph{.style = bulletins::Style::Alert, .runs = {{.text = text}}});
        }
        document.blocks << bulletins::PageBreak()
                        << bulletins::Paragraph{.style = bulletins::Style::Heading1,
                                                .runs = {{.text = u"I. TÓM TẮT"_s}}}
                        << bulletins::Paragraph{.runs = {{.text = u"Trong tuần yên ổn."_s}}};
        return document;
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
            QVERIFY(pageOf(pages, heading) >= 0);
            QCOMPARE(pageOf(pages, heading), pageOf(pages, heading + 1));
        }
    }

    /// A heading, the one below it, and a text of three lines, which is never parted.
    void headingsStayTogether()
    {
        const QString sentence =
            u"Tổng thu ngân sách nhà nước trên địa bàn ước đạt 648 tỷ đồng; "_s;
        for (int filler = 20; filler < 40; ++filler) {
            bulletins::Document document = tests::officialPaper();
            document.blocks.clear();
            for (int i = 0; i < filler; ++i)
                document.blocks << bulletins::Paragraph{.runs = {{.text = u"Đoạn."_s}}};
            const int heading = int(document.blocks.size());
            document.blocks << bulletins::Paragraph{.style = bulletins::Style::Heading1,
                                                    .runs = {{.text = u"II. SỐ LIỆU"_s}}}
                            << bulletins::Paragraph{.style = bulletins::Style::Heading2,
                                                    .runs = {{.text = u"1. Kinh tế"_s}}}
                            << bulletins::Paragraph{.runs = {{.text = sentence.repeated(3)}}};
            const documents::Pages pages = documents::layOut(document);
            QVERIFY(pageOf(pages, heading) >= 0);
            QCOMPARE(pageOf(pages, heading), pageOf(pages, heading + 1));
            QCOMPARE(pageOf(pages, heading), pageOf(pages, heading + 2));
        }
    }

    /// Caption, head and first row are on one page, wherever the table begins.
    void aHeadIsNeverWithoutARow()
    {
        const bulletins::Table table{.caption = u"Bảng 1. Số liệu chính"_s,
                                     .columns = {{.title = u"Chỉ tiêu"_s}},
                                     .rows = {{.cells = {{.runs = {{.text = u"GRDP"_s}}}}}}};
        for (int step = 0; step < 200; ++step) {
            bulletins::Document document = tests::officialPaper();
            document.blocks.clear();
            for (int i = 0; i < 20 + step / 10; ++i) // by a line each, and by less
                document.blocks << bulletins::Paragraph{.runs = {{.text = u"Đoạn."_s}}};
            for (int i = 0; i < step % 10; ++i)
                document.blocks << bulletins::Paragraph{.style = bulletins::Style::Note,
                                                        .runs = {{.text = u"Chú thích."_s}}};
            const int block = int(document.blocks.size());
            document.blocks << table;
            QSet<int> on;
            const documents::Pages pages = documents::layOut(document);
            for (int page = 0; page < pages.count(); ++page) {
                for (const documents::Place &place : pages.page(page).places) {
                    if (place.block == block)
                        on << page;
                }
            }
            QCOMPARE(on.size(), 1);
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

    /// Blocks, alerts, map and quality stand on the first page as long as the map can be read, and
    /// the text begins on the second; where it is more than a page, nothing is left empty.
    void aWeeklyBulletinBeginsWithItsPage()
    {
        int whole = 0;
        int parted = 0;
        for (int alerts = 0; alerts <= 14; alerts += 2) {
            const bulletins::Document document = weeklyPaper(alerts);
            const int text = int(document.blocks.size()) - 1;
            const int strip = text - 3;
            const int map = strip - 1;
            const documents::Pages pages = documents::layOut(document);
            QCOMPARE(pages.count(), 2);
            QCOMPARE(pageOf(pages, strip), pageOf(pages, map));
            QCOMPARE(pageOf(pages, text), 1);
            (pageOf(pages, map) == 0 ? whole : parted) += 1;
            for (const documents::Place &place : pages.page(pageOf(pages, map)).places) {
                if (place.block == map)
                    QVERIFY(place.box.height() > documents::mm(45));
            }
        }
        QVERIFY(whole > 0);
        QVERIFY(parted > 0);
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

    /// With IOC_SAMPLES=FOLDER: the documents that tst_composer has left there, on paper.
    void samples()
    {
        const QDir folder(qEnvironmentVariable("IOC_SAMPLES"));
        if (qEnvironmentVariable("IOC_SAMPLES").isEmpty())
            QSKIP("for whoever looks: IOC_SAMPLES=FOLDER");
        for (const QString &name : folder.entryList({u"*.json"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto document = bulletins::fromJson(
                QJsonDocument::fromJson(file.readAll()).object());
            VERIFY_OK(document);
            VERIFY_OK(documents::writePdf(*document, folder.filePath(name.chopped(5) + u".pdf"_s)));
        }
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
