// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/print.h"
#include "widgets/charts/rankingbars.h"
#include "widgets/charts/smallmultiples.h"
#include "widgets/charts/structurebars.h"
#include "widgets/charts/trendchart.h"
#include "widgets/common/theme.h"

#include "tests/charts/chartdata.h"

#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using charts::PictureFrame;

namespace {

PictureFrame printedFrame()
{
    PictureFrame frame{u"Tổng lượt khách du lịch (nghìn lượt) · Tỉnh Bình Thuận"_s,
                       {},
                       u"Nguồn: Sở VHTT&DL"_s,
                       u"Số liệu đến 09:05 12/06/2025"_s};
    frame.period = u"Kỳ: T1/2024 – T5/2025"_s;
    frame.credits = u"Bảng điều hành IOC vẽ"_s;
    return frame;
}

charts::Trend printedTrend()
{
    charts::Trend trend = support::months(17);
    trend.columns = true;
    trend.points[5].value.reset();
    trend.points[16].provisional = true;
    for (auto &point : trend.points)
        point.plan = 104;
    trend.notes = {{{}, 12, charts::NoteKind::Event, u"Tết Ất Tỵ 29/01/2025"_s}};
    return trend;
}

std::unique_ptr<charts::Chart> chartNamed(const QString &name, const common::Theme &theme)
{
    if (name == u"trend") {
        auto chart = std::make_unique<charts::TrendChart>(theme);
        chart->setTrend(printedTrend());
        return chart;
    }
    if (name == u"structure") {
        auto chart = std::make_unique<charts::StructureBars>(theme);
        charts::Structure structure{
            u"Cơ cấu"_s, {{u"a"_s, u"Nông nghiệp"_s}, {u"b"_s, u"Dịch vụ"_s}}, {}};
        for (int year = 2021; year < 2025; ++year)
            structure.periods.push_back(
                {QString::number(year), {40.0, 59.5}, charts::TotalCheck::Off, u"99,5%"_s});
        chart->setStructure(structure);
        return chart;
    }
    auto chart = std::make_unique<charts::SmallMultiples>(theme);
    QList<charts::SmallMultiple> units;
    for (int i = 0; i < 45; ++i)
        units << charts::SmallMultiple{
            QString::number(i), u"Đơn vị %1"_s.arg(i), {1.0, 3.0, 2.0}, u"2"_s, false, {}};
    chart->setMultiples(units, {u"Khách"_s, {u"T1"_s, u"T2"_s, u"T3"_s}, u"lượt"_s, 0});
    return chart;
}

/// The page as an image, as paintPage makes it.
QImage pageOf(const charts::Chart &chart, const QSize &size = {1031, 702})
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    return charts::paintPage(painter, chart, printedFrame(), size) ? image : QImage();
}

int inkIn(const QImage &image, const QRect &area)
{
    int ink = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return ink;
}

} // namespace

/// Charts on paper.
class TestChartPrint : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aPrinterGetsOnePageWithFontsAndLines_data()
    {
        QTest::addColumn<int>("orientation");
        for (const char *chart : {"trend", "structure", "multiples"}) {
            QTest::addRow("%s-landscape", chart) << int(QPageLayout::Landscape);
            QTest::addRow("%s-portrait", chart) << int(QPageLayout::Portrait);
        }
    }
    void aPrinterGetsOnePageWithFontsAndLines()
    {
        QFETCH(int, orientation);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        const QString keep = qEnvironmentVariable("IOC_PICTURES", m_folder.path());
        const QString path = u"%1/print-%2.pdf"_s.arg(keep, tag);
        common::Theme theme;
        theme.apply(common::Theme::Mode::Dark);
        const auto chart = chartNamed(tag.section(u'-', 0, 0), theme);
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printer.setPageSize(QPageSize(QPageSize::A4));
            printer.setPageOrientation(QPageLayout::Orientation(orientation));
            QVERIFY(charts::printChart(printer, *chart, printedFrame()));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/Count 1"));
        QVERIFY(pdf.contains("/FontFile"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }
    void thePageIsWhiteWithDarkWordsWhateverTheScreenHas_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *chart : {"trend", "structure", "multiples"})
            QTest::newRow(chart) << QString::fromLatin1(chart);
    }
    void thePageIsWhiteWithDarkWordsWhateverTheScreenHas()
    {
        QFETCH(QString, name);
        common::Theme theme;
        theme.apply(common::Theme::Mode::Dark);
        const auto dark = chartNamed(name, theme);
        const QImage page = pageOf(*dark);
        QVERIFY(!page.isNull());
        const int width = page.width();
        QVERIFY2(inkIn(page, {16, 16, width - 32, 22}) > 200, "the title");
        QVERIFY2(inkIn(page, {16, 40, width - 32, 20}) > 30, "the periods");
        QVERIFY2(inkIn(page, {16, page.height() - 62, 400, 46}) > 100, "source, as-of, credits");
        QVERIFY2(inkIn(page, page.rect()) < page.width() * page.height() / 3, "a light page");
        QCOMPARE(page.pixelColor(width - 3, page.height() / 2), QColor(Qt::white));
        const QString folder = qEnvironmentVariable("IOC_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(page.save(u"%1/page-%2.png"_s.arg(folder, name)));
        theme.apply(common::Theme::Mode::Light);
        const auto light = chartNamed(name, theme);
        QCOMPARE(pageOf(*light), page);
    }
    void theWindowIsPrintedAsItIs()
    {
        const common::Theme theme;
        charts::TrendChart chart(theme);
        chart.setTrend(printedTrend());
        QCOMPARE(chart.periodsInSight(), u"T1/2024 – T5/2025"_s);
        const QImage whole = pageOf(chart);
        chart.showPeriods(10, 14);
        QCOMPARE(chart.periodsInSight(), u"T11/2024 – T3/2025"_s);
        QVERIFY(pageOf(chart) != whole);
        const auto copy = chart.copyIn(theme);
        QCOMPARE(copy->periodsInSight(), chart.periodsInSight());
        QCOMPARE(copy->table(), chart.table());
    }
    void manyRowsStayOnOnePage()
    {
        const common::Theme theme;
        const auto chart = chartNamed(u"multiples"_s, theme);
        QVERIFY(chart->heightForWidth(700) > 700);
        const QImage page = pageOf(*chart, {702, 702});
        QVERIFY(!page.isNull());
        QCOMPARE(chart->periodsInSight(), u"T1 – T3"_s);
        const QString folder = qEnvironmentVariable("IOC_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(page.save(folder + u"/page-multiples-small.png"_s));
    }
    void whatCannotBePrintedIsRefused()
    {
        const common::Theme theme;
        const charts::RankingBars bars(theme);
        QImage image(800, 600, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const auto none = charts::paintPage(painter, bars, printedFrame(), image.size());
        QVERIFY(!none);
        QCOMPARE(none.error().kind, core::ErrorKind::InvalidArgument);
        const auto chart = chartNamed(u"trend"_s, theme);
        const auto tiny = charts::paintPage(painter, *chart, printedFrame(), {60, 60});
        QVERIFY(!tiny);
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(u"no/such/folder.pdf"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        const auto nowhere = charts::printChart(printer, *chart, printedFrame());
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, core::ErrorKind::Internal);
    }
};

QTEST_MAIN(TestChartPrint)
#include "tst_chartprint.moc"
