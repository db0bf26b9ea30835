// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indicators/indicatorwindow.h"

#include "models/items/directory.h"
#include "models/items/dueslots.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/indicators/slotsmodel.h"
#include "widgets/panes/indicators/versionstable.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QPrinterInfo>
#include <QPrintPreviewWidget>

using namespace indicatortest;
using panes::indicators::SlotsModel;

/// From a point of a chart to what was due for it, what came and when; what happened meanwhile; and
/// all of it on paper.
class TestIndicatorSlots : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet()};
    std::unique_ptr<IndicatorWindow> m_desk;

    charts::TrendChart &chart() { return *m_desk->seen<charts::TrendChart>(); }
    QTableView &dueSlots() { return *m_desk->seen<QTableView>(u"dueSlots"_s); }
    const std::vector<items::DueSlot> &rows()
    {
        return qobject_cast<SlotsModel *>(dueSlots().model())->rows();
    }
    QAbstractItemModel &versions()
    {
        return *m_desk->seen<panes::indicators::VersionsTable>()->model();
    }
    QList<int> chosen()
    {
        QList<int> found;
        for (const auto &index : dueSlots().selectionModel()->selectedRows())
            found << index.row();
        std::ranges::sort(found);
        return found;
    }
    /// The only chosen slot is that of this period, and below stand its versions.
    void opened(const QString &period)
    {
        QCOMPARE(m_desk->tabs().currentIndex(), int(IndicatorWindow::Versions));
        QVERIFY(m_desk->settle());
        QCOMPARE(chosen().size(), 1);
        const auto &slot = rows().at(size_t(chosen().constFirst()));
        QCOMPARE(common::indicators::periodText(slot.period), period);
        QCOMPARE(versions().rowCount(), int(slot.versions));
        for (int row = 0; row < versions().rowCount(); ++row)
            QCOMPARE(versions().index(row, 0).data().toString(), period);
        QVERIFY(dueSlots().viewport()->rect().intersects(
            dueSlots().visualRect(dueSlots().selectionModel()->selectedRows().constFirst())));
    }
    /// What the label of a point stands for, as the tables write it.
    QString periodOfPoint(int point)
    {
        const QDate start = chart().trend().points.at(size_t(point)).start;
        return common::indicators::periodText(
            domain::Period::containing(domain::PeriodKind::Month, start));
    }
    /// Prints into a PDF by the dialog that `ask` opens.
    QByteArray printed(const std::function<void()> &ask)
    {
        const QTemporaryDir folder;
        const QString kept = qEnvironmentVariable("IOC_DESK_PICTURES");
        const QString path = u"%1/%2.pdf"_s.arg(kept.isEmpty() ? folder.path() : kept,
                                                QString::fromLatin1(QTest::currentTestFunction()));
        QFile::remove(path);
        DialogDriver dialog(u"print"_s, [&](QDialog &print) {
            auto *preview = print.findChild<QPrintPreviewWidget *>(u"printPreview"_s);
            QVERIFY(preview && preview->pageCount() >= 1);
            auto *now = print.findChild<QPushButton *>(u"printNow"_s);
            const bool any = !QPrinterInfo::availablePrinterNames().isEmpty();
            QCOMPARE(now->isEnabled(), any);
            QCOMPARE(print.findChild<QLabel *>(u"printTold"_s)->text().isEmpty(), any);
            auto *paper = print.findChild<QComboBox *>(u"printPaper"_s);
            paper->setCurrentIndex(1);
            paper->setCurrentIndex(0);
            if (!kept.isEmpty()) {
                QTest::qWait(200);
                QVERIFY(print.grab().save(path.chopped(4) + u"-dialog.png"_s));
            }
            press(print.findChild<QPushButton *>(u"printPdf"_s));
        });
        DialogDriver file(u"save-file"_s, savesAs(path));
        m_desk->window().activateWindow(); // shortcuts are for the active window
        if (!QTest::qWaitForWindowActive(&m_desk->window()))
            return {};
        ask();
        if (!QTest::qWaitFor([&] { return dialog.isDone() && file.isDone(); }) ||
            !QTest::qWaitFor([&] { return QFile::exists(path); }))
            return {};
        QFile written(path);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<IndicatorWindow>(m_backend.backend.url(), u"socio-economic"_s);
    }
    void tetStandsOnTheTrendAndInTheWords()
    {
        m_desk->look(u"i-KT06"_s, IndicatorWindow::Trend);
        const auto &notes = chart().trend().notes;
        const auto tet = std::ranges::find(notes, u"Tết Ất Tỵ 29/01/2025"_s,
                                           &charts::TrendNote::text);
        QVERIFY(tet != notes.end());
        QCOMPARE(tet->kind, charts::NoteKind::Event);
        QCOMPARE(periodOfPoint(tet->period),
                 common::indicators::periodText(*domain::Period::fromCode(u"2025-01")));
        QVERIFY(m_desk->said().contains(u"Tết Ất Tỵ 29/01/2025"_s));
        QVERIFY(chart().textSummary().contains(u"Tết Ất Tỵ 29/01/2025"_s));
        m_desk->picture(u"indicator-events"_s);
    }
    void enterOnAPointOpensItsSlot()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Trend);
        const int point = int(chart().trend().points.size()) - 4;
        const QString period = periodOfPoint(point);
        chart().setFocus();
        chart().setFocusPeriod(point);
        QTest::keyClick(&chart(), Qt::Key_Return);
        opened(period);
        m_desk->picture(u"indicator-versions"_s);
    }
    void aDoubleClickOnAPointOpensItsSlot()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Trend);
        auto *view = chart().findChild<QAbstractScrollArea *>();
        const int last = int(chart().trend().points.size()) - 1;
        chart().showPeriods(last - 2, last);
        const QPoint middle(view->width() / 2, view->height() / 2);
        const QString period = periodOfPoint(last - 1);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, middle);
        opened(period);
    }
    void aRowOfTheComparisonOpensItsSlot()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Compare);
        auto *table = m_desk->seen<QTableView>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, 0));
        const QString period = table->model()->index(2, 0).data().toString();
        QTest::keyClick(table, Qt::Key_Return);
        opened(period);
    }
    void theNewestFigureIsChosenFirstAndOthersByHand()
    {
        m_desk->look(u"i-KT10"_s, IndicatorWindow::Versions);
        QCOMPARE(chosen().size(), 1);
        QVERIFY(rows().at(size_t(chosen().constFirst())).value.has_value());
        dueSlots().setFocus();
        dueSlots().setCurrentIndex(dueSlots().model()->index(3, 0));
        QTest::keyClick(&dueSlots(), Qt::Key_Down);
        opened(common::indicators::periodText(rows().at(4).period));
        QTest::keyClick(&dueSlots(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chosen(), (QList{4, 5}));
        QCOMPARE(versions().rowCount(), int(rows().at(4).versions + rows().at(5).versions));
        dueSlots().clearSelection();
        size_t all = 0;
        for (const auto &row : rows())
            all += row.versions;
        QCOMPARE(versions().rowCount(), int(all));
    }
    void eachSlotSaysHowItStands()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Versions);
        int due = 0;
        for (const auto &row : rows()) {
            if (!row.dueAt.isValid())
                continue;
            ++due;
            QVERIFY(row.state == items::SlotState::OnTime || row.state == items::SlotState::Late ||
                    row.state == items::SlotState::Overdue || row.state == items::SlotState::Due);
            QCOMPARE(row.receivedAt.isValid(), row.versions > 0);
            QVERIFY(!row.feed.isEmpty());
        }
        QVERIFY2(due >= 10, "the backend says what was due in the last year");
    }
    void withoutSlotsTheVersionsAreThereByPeriod()
    {
        m_desk->context().setArea(domain::UnitId(u"u-593"_s));
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Versions);
        QVERIFY(rows().size() > 12);
        for (const auto &row : rows()) {
            QCOMPARE(row.state, items::SlotState::Received);
            QVERIFY(row.versions > 0);
        }
        QCOMPARE(dueSlots().model()->index(0, SlotsModel::Due).data().toString(),
                 SlotsModel::tr("no due date known"));
        QVERIFY(versions().rowCount() > 0);
        m_desk->picture(u"indicator-versions-district"_s);
        m_desk->context().setArea({});
        QVERIFY(m_desk->settle());
    }
    void theChartIsPrinted()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Trend);
        press(m_desk->seen<QToolButton>(u"all"_s));
        const QByteArray pdf = printed([this] { press(m_desk->seen<QToolButton>(u"print"_s)); });
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/Count 1"));
        QVERIFY(pdf.contains("/FontFile"));
        QTRY_VERIFY(m_desk->said().contains(u".pdf"_s)); // where it went
    }
    void ctrlPPrintsWhatIsInSight()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Compare);
        m_desk->picture(u"indicator-compare"_s);
        const QByteArray pdf = printed([this] {
            chart().setFocus();
            QTest::keyClick(&chart(), Qt::Key_P, Qt::ControlModifier);
        });
        QVERIFY(pdf.contains("/Count 1"));
    }
    void theUnitsArePrintedOnOnePage()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Units);
        const QByteArray pdf = printed([this] { press(m_desk->seen<QToolButton>(u"print"_s)); });
        QVERIFY(pdf.contains("/Count 1"));
    }
    void theStandardTableIsPrinted()
    {
        pressTab(m_desk->modes(), IndicatorWindow::Table);
        QVERIFY(m_desk->settle());
        auto *table = m_desk->seen<QTableView>();
        const QByteArray pdf = printed([table] {
            table->setFocus();
            QTest::keyClick(table, Qt::Key_P, Qt::ControlModifier);
        });
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/FontFile"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        pressTab(m_desk->modes(), IndicatorWindow::Tiles);
    }
    void aDialogThatIsClosedPrintsNothing()
    {
        m_desk->look(u"i-KT09"_s, IndicatorWindow::Trend);
        DialogDriver dialog(u"print"_s, [](QDialog &print) { print.reject(); });
        press(m_desk->seen<QToolButton>(u"print"_s));
        QTRY_VERIFY(dialog.isDone());
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    void cleanupTestCase() { m_desk.reset(); }
};

QTEST_MAIN(TestIndicatorSlots)
#include "tst_indicatorslots.moc"
