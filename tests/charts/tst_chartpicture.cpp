// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartcopy.h"
#include "widgets/charts/picture.h"
#include "widgets/charts/trendchart.h"
#include "widgets/common/theme.h"

#include "tests/charts/chartdata.h"

#include <QClipboard>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using charts::PictureFormat;
using charts::PictureFrame;

namespace {

const PictureFrame kFrame{u"Khách du lịch đến Bình Thuận"_s,
                          {},
                          u"Nguồn: Sở VHTT&DL"_s,
                          u"Số liệu đến 09:05 12/06/2025"_s};

struct Drawn {
    common::Theme theme;
    charts::TrendChart chart{theme};

    Drawn()
    {
        theme.apply(common::Theme::Mode::Light);
        charts::Trend trend = support::months(14);
        trend.points[5].value.reset();
        for (auto &point : trend.points)
            point.plan = 104;
        chart.setTrend(trend);
        chart.resize(500, 300);
    }
};

/// All words of the text elements of an SVG.
QString textsOf(const QByteArray &svg)
{
    QStringList words;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            words << reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    }
    return reader.hasError() ? reader.errorString() : words.join(u'|');
}

void keepFile(const QByteArray &bytes, const QString &name)
{
    const QString folder = qEnvironmentVariable("IOC_PICTURES");
    if (folder.isEmpty())
        return;
    QFile file(folder + u'/' + name);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

/// Charts as pictures and as tables.
class TestChartPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPngHasTheSizeAskedFor()
    {
        Drawn drawn;
        const auto png = charts::picture(drawn.chart, drawn.theme, kFrame, PictureFormat::Png,
                                         {900, 500});
        QVERIFY(png);
        QCOMPARE(QImage::fromData(*png, "PNG").size(), QSize(900, 500));
        QCOMPARE(drawn.chart.size(), QSize(500, 300)); // as before
        keepFile(*png, u"picture.png"_s);
    }
    void aPictureIsWhatTheWidgetPaints()
    {
        Drawn drawn;
        const QSize size(640, 380);
        const auto image = charts::pictureImage(drawn.chart, drawn.theme, {}, size);
        QVERIFY(image);
        drawn.chart.resize(size);
        QImage painted(size, QImage::Format_ARGB32_Premultiplied);
        painted.fill(drawn.theme.color(common::Surface::Panel));
        drawn.chart.render(&painted, {}, {}, QWidget::DrawChildren);
        QCOMPARE(*image, painted);
        drawn.chart.show(); // what only belongs to the keyboard is left out
        drawn.chart.activateWindow();
        drawn.chart.setFocus();
        QVERIFY(QTest::qWaitFor([&] { return drawn.chart.hasFocus(); }));
        drawn.chart.setFocusPeriod(3);
        const auto again = charts::pictureImage(drawn.chart, drawn.theme, {}, size);
        QCOMPARE(*again, painted);
        drawn.chart.render(&painted, {}, {}, QWidget::DrawChildren);
        QVERIFY(*again != painted);
    }
    void anSvgHoldsItsTextsAsText()
    {
        Drawn drawn;
        const auto svg = charts::picture(drawn.chart, drawn.theme, kFrame, PictureFormat::Svg,
                                         {900, 500});
        QVERIFY(svg);
        const QString texts = textsOf(*svg);
        for (const QString &text : {kFrame.title, kFrame.source, kFrame.asOf, u"T1/2024"_s,
                                    u"Value (nghìn lượt)"_s, u"Plan"_s, u"105"_s})
            QVERIFY2(texts.contains(text), qPrintable(text + u" in "_s + texts));
        QVERIFY(!svg->contains("<image"));
        QSvgRenderer renderer(*svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox(), QRect(0, 0, 900, 500));
    }
    void anSvgLooksAsThePng()
    {
        Drawn drawn;
        const QSize size(900, 500);
        const auto svg = charts::picture(drawn.chart, drawn.theme, kFrame, PictureFormat::Svg,
                                         size);
        const auto image = charts::pictureImage(drawn.chart, drawn.theme, kFrame, size);
        QVERIFY(svg && image);
        QImage painted(size, QImage::Format_ARGB32_Premultiplied);
        painted.fill(Qt::white);
        QPainter painter(&painted);
        QSvgRenderer(*svg).render(&painter);
        painter.end();
        const QSize coarse(90, 50); // letters may differ by parts of a pixel
        const QImage a = image->scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage b = painted.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        int differing = 0;
        for (int y = 0; y < coarse.height(); ++y) {
            for (int x = 0; x < coarse.width(); ++x)
                differing += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40 ? 1 : 0;
        }
        QCOMPARE_LE(differing, 20);
        keepFile(*svg, u"picture.svg"_s);
        if (!qEnvironmentVariableIsEmpty("IOC_PICTURES"))
            painted.save(qEnvironmentVariable("IOC_PICTURES") + u"/picture-svg.png"_s);
    }
    void aPdfIsOnePageWithFontsAndWithoutAnImage()
    {
        Drawn drawn;
        const auto pdf = charts::picture(drawn.chart, drawn.theme, kFrame, PictureFormat::Pdf,
                                         {900, 500});
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF"));
        QVERIFY(pdf->contains("/Count 1"));
        QVERIFY(pdf->contains("/FontFile"));
        QVERIFY(!pdf->contains("/Subtype /Image"));
        keepFile(*pdf, u"picture.pdf"_s);
    }
    void impossibleSizesAreRefused_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("nothing") << QSize(0, 0);
        QTest::newRow("negative") << QSize(-5, 300);
        QTest::newRow("enormous") << QSize(100000, 100);
        QTest::newRow("no-room") << QSize(200, 60);
    }
    void impossibleSizesAreRefused()
    {
        QFETCH(QSize, size);
        Drawn drawn;
        for (auto format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
            const auto made = charts::picture(drawn.chart, drawn.theme, kFrame, format, size);
            QVERIFY(!made);
            QCOMPARE(made.error().kind, core::ErrorKind::InvalidArgument);
        }
    }
    void aTableIsCopiedAsTextAndAsHtml()
    {
        charts::copyTable({u"A & B"_s,
                           {u"Kỳ"_s, u"Giá trị"_s},
                           {{u"T1"_s, u"1.234,5"_s},
                            {u"T2"_s, u"\u22121,5"_s},
                            {u"=HYPERLINK(1)"_s, u"hai\tcột\nhai dòng"_s}}});
        const auto *mime = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(mime->text(), u"Kỳ\tGiá trị\nT1\t1.234,5\nT2\t-1,5\n'=HYPERLINK(1)\thai cột hai "
                               "dòng\n"_s);
        QVERIFY(mime->html().contains(u"A &amp; B"_s));
        QVERIFY(mime->html().contains(u"<td>1.234,5</td>"_s));
    }
    void thePictureIsCopied()
    {
        Drawn drawn;
        QVERIFY(charts::copyPicture(drawn.chart, drawn.theme, kFrame, {600, 400}));
        const auto *mime = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(qvariant_cast<QImage>(mime->imageData()).size(), QSize(600, 400));
        QVERIFY(mime->hasFormat(u"image/svg+xml"_s));
    }
    void theChartCopiesItsTable()
    {
        Drawn drawn;
        const auto table = drawn.chart.table();
        QCOMPARE(table.headers,
                 QStringList({u"Period"_s, u"Khách du lịch (nghìn lượt)"_s, u"Plan"_s}));
        QCOMPARE(table.rows.size(), 14);
        QCOMPARE(table.rows[5], QStringList({u"T6/2024"_s, QString(), u"104"_s}));
    }
};

QTEST_MAIN(TestChartPicture)
#include "tst_chartpicture.moc"
