// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indicators/indicatorwindow.h"

#include "models/exchange/packagecheck.h"
#include "models/items/directory.h"
#include "widgets/charts/rankingbars.h"
#include "widgets/charts/smallmultiples.h"
#include "widgets/charts/spotchart.h"
#include "widgets/charts/structurebars.h"
#include "widgets/common/picker.h"
#include "widgets/panes/indicators/comparetab.h"

#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace indicatortest;

/// What one sees of an indicator: trend, units, comparison, structure, remarks.
class TestIndicatorViews : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet()};
    std::unique_ptr<IndicatorWindow> m_desk;

    charts::TrendChart &chart() { return *m_desk->seen<charts::TrendChart>(); }
    /// Types a name into a picker and takes the first that is offered.
    void pick(const QString &picker, const QString &words)
    {
        auto *box = m_desk->seen<common::Picker>(picker);
        QVERIFY(box && box->isEnabled());
        box->setFocus();
        QTest::keyClicks(box, words);
        QTRY_VERIFY(box->completer()->popup()->isVisible());
        QTest::keyClick(box->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
        QVERIFY(m_desk->settle());
    }
    /// Writes a remark on the figure that is looked at.
    void writeRemark(const QString &words)
    {
        DialogDriver driver(u"remark-dialog"_s, [words](QDialog &dialog) {
            auto *text = dialog.findChild<QPlainTextEdit *>(u"remark-input"_s);
            QTest::keyClicks(text, words);
            auto *save = dialog.findChild<QPushButton *>(u"save-remark"_s);
            QTRY_VERIFY(save->isEnabled());
            press(save);
        });
        auto *write = m_desk->seen<QPushButton>(u"write-remark"_s);
        QVERIFY(write);
        press(write);
        QTRY_VERIFY(driver.isDone());
    }
    bool onBackend(const QString &words)
    {
        return std::ranges::any_of(m_backend.records(u"remarks"_s), [&](const QJsonObject &one) {
            return one["text"_L1].toString() == words;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<IndicatorWindow>(m_backend.backend.url(), u"socio-economic"_s);
    }
    void theTrendShowsTheLastPeriodsFirst()
    {
        m_desk->look(u"i-KT07"_s, IndicatorWindow::Trend);
        const auto [first, last] = chart().visiblePeriods();
        const int count = int(chart().trend().points.size());
        QCOMPARE(last, count - 1);
        QCOMPARE(last - first + 1, std::min(count, 25));
        press(m_desk->seen<QToolButton>(u"all"_s));
        QCOMPARE(chart().visiblePeriods().first, 0);
        m_desk->picture(u"indicator-trend"_s);
    }
    void theChartIsSavedInEveryForm()
    {
        m_desk->look(u"i-KT07"_s, IndicatorWindow::Trend);
        const QTemporaryDir folder;
        const std::pair<QString, QByteArray> forms[]{
            {u"a.png"_s, "\x89PNG"}, {u"a.svg"_s, "<?xml"}, {u"a.pdf"_s, "%PDF"}};
        for (const auto &[name, start] : forms) {
            DialogDriver driver(u"save-file"_s, savesAs(folder.filePath(name)));
            press(m_desk->seen<QToolButton>(u"save"_s));
            QTRY_VERIFY(driver.isDone());
            QTRY_VERIFY(QFile::exists(folder.filePath(name)));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().startsWith(start), qPrintable(name));
        }
        press(m_desk->seen<QToolButton>(u"copyTable"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u'\t'));
        press(m_desk->seen<QToolButton>(u"copyPicture"_s));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    }
    void unitsStandSideBySide()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Compare);
        QCOMPARE(chart().trend().others.size(), 0U);
        pick(u"compareUnits"_s, u"phan thiet"_s);
        QTRY_COMPARE(chart().trend().others.size(), 1U);
        auto *table = m_desk->seen<QTableView>();
        QCOMPARE(table->model()->columnCount(), 3);
        QVERIFY(table->model()->rowCount() > 12);
    }
    void theComparedFiguresAreSavedWithTheirChart()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Compare);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"so-sanh.xlsx"_s);
        DialogDriver driver(u"save-file"_s, savesAs(path));
        press(m_desk->seen<QToolButton>(u"saveTable"_s));
        QTRY_VERIFY(driver.isDone());
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(exchange::isWholePackage(bytes));
        QVERIFY(bytes.contains("xl/charts/chart1.xml"));
    }
    void mixedUnitsOfMeasureAreRefusedWithTheReason()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Compare);
        const auto before = chart().trend().others.size();
        pick(u"compareIndicators"_s, u"thanh long"_s);
        QTRY_VERIFY(m_desk->said().contains(u"Đơn vị tính khác"_s));
        QCOMPARE(chart().trend().others.size(), before);
        pick(u"compareIndicators"_s, u"thu noi dia"_s);
        QTRY_COMPARE(chart().trend().others.size(), before + 1);
        QVERIFY(!m_desk->said().contains(u"Đơn vị tính khác"_s));
        m_desk->picture(u"indicator-compare"_s);
    }
    void aLineIsTakenAwayAgain()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Compare);
        const auto lines = chart().trend().others.size();
        QVERIFY(lines > 0);
        for (auto *chip : m_desk->pane().findChildren<QToolButton *>()) {
            if (chip->isVisible() && chip->text().contains(u"✕"_s)) {
                press(chip);
                break;
            }
        }
        QTRY_COMPARE(chart().trend().others.size(), lines - 1);
    }
    void theStructureAddsUp()
    {
        m_desk->context().selectIndicator(domain::IndicatorId(u"i-KT09"_s));
        QVERIFY(m_desk->settle());
        const auto reference = m_desk->console().directory().reference();
        const auto part = std::ranges::find_if(reference->indicatorList, [](const auto &one) {
            return one.kind == domain::ValueKind::Structure;
        });
        QVERIFY(part != reference->indicatorList.end());
        m_desk->look(part->id.value, IndicatorWindow::Structure);
        auto *bars = m_desk->seen<charts::StructureBars>();
        QVERIFY(bars);
        QTRY_VERIFY(!bars->structure().periods.empty());
        QCOMPARE(bars->structure().parts.size(), size_t(4));
        const auto &last = bars->structure().periods.back();
        double sum = 0;
        for (const auto &share : last.shares)
            sum += share.value_or(0);
        QVERIFY2(std::abs(sum - 100) <= 0.02 + 1e-9, qPrintable(QString::number(sum)));
        QCOMPARE(last.check, charts::TotalCheck::Fits);
        m_desk->picture(u"indicator-structure"_s);
    }
    void aUnitOfTheRankingBecomesTheArea()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Units);
        auto *ranking = m_desk->seen<charts::RankingBars>();
        QVERIFY(ranking);
        QVERIFY(m_desk->seen<charts::SmallMultiples>());
        m_desk->picture(u"indicator-units"_s);
        QTest::mouseClick(ranking, Qt::LeftButton, {}, QPoint(ranking->width() / 3, 10));
        QTRY_VERIFY(!m_desk->context().area().isEmpty());
        m_desk->context().setArea({});
        QVERIFY(m_desk->settle());
    }
    void aRemarkStandsOnTheChart()
    {
        m_desk->look(u"i-KT18"_s, IndicatorWindow::Trend);
        const auto before = chart().trend().notes.size();
        writeRemark(u"Khach quoc te tang nho duong bay moi."_s);
        QTRY_COMPARE_WITH_TIMEOUT(chart().trend().notes.size(), before + 1, kPatience);
        m_desk->picture(u"indicator-remark"_s);
        QTRY_VERIFY(m_desk->said().contains(u"Khach quoc te tang nho duong bay moi."_s));
        QTRY_VERIFY_WITH_TIMEOUT(onBackend(u"Khach quoc te tang nho duong bay moi."_s), kPatience);
    }
    void withoutTheBackendAllIsThereAndARemarkWaits()
    {
        const QString words = u"Viet khi mat mang."_s;
        m_desk->sync().setForcedOffline(true);
        pressTab(m_desk->modes(), IndicatorWindow::Special);
        QVERIFY(m_desk->settle());
        QTRY_VERIFY(m_desk->seen<charts::SpotChart>());
        QVERIFY(!m_desk->seen<charts::SpotChart>()->table().rows.isEmpty());
        pressTab(m_desk->modes(), IndicatorWindow::Tiles);
        m_desk->look(u"i-KT06"_s, IndicatorWindow::Compare);
        pick(u"compareUnits"_s, u"la gi"_s);
        QTRY_COMPARE(chart().trend().others.size(), 1U);
        pressTab(m_desk->tabs(), IndicatorWindow::Trend);
        QVERIFY(m_desk->settle());
        writeRemark(words);
        QTRY_VERIFY(m_desk->said().contains(words));
        QTRY_VERIFY(m_desk->said().contains(u"chờ gửi"_s));
        QVERIFY(!onBackend(words));
        m_desk->sync().setForcedOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(onBackend(words), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->said().contains(u"chờ gửi"_s), kPatience);
    }
    void whyTheNumberAndItsVersions()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Why);
        QTRY_VERIFY(m_desk->said().contains(u"Cơ quan chủ trì"_s));
        m_desk->picture(u"indicator-why"_s);
        pressTab(m_desk->tabs(), IndicatorWindow::Versions);
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->seen<QTableView>(u"dueSlots"_s)->model()->rowCount() > 12);
    }
    void cleanupTestCase() { m_desk.reset(); }
};

QTEST_MAIN(TestIndicatorViews)
#include "tst_indicatorviews.moc"
