// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/panes.h"
#include "tests/support/clipping.h"
#include "widgets/map/mapoverlay.h"
#include "widgets/map/mapview.h"
#include "widgets/panes/figures/figurecard.h"
#include "widgets/panes/indicators/tilewall.h"
#include "widgets/panes/reports/reportspane.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/workspace.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;

} // namespace

/// The whole console on its demo backend, driven with the mouse and the keyboard.
class TestConsole : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<console::Console> m_console;

    [[nodiscard]] shell::MainWindow &window() { return m_console->window(); }
    template<typename W>
    W *find(const QString &name = {})
    {
        return window().findChild<W *>(name);
    }
    void press(const QString &railButton)
    {
        QTest::mouseClick(find<QToolButton>(railButton), Qt::LeftButton);
    }
    common::Pane *pane(const QString &id) { return window().workspace().pane(id); }

private Q_SLOTS:
    void initTestCase()
    {
        console::Options options;
        options.demo = console::DemoScale::Small;
        options.profile = u"demo"_s;
        options.dataDir = m_dir.path();
        options.ephemeralKey = true;
        options.language = u"vi"_s;
        m_console = std::make_unique<console::Console>(options);
        QSignalSpy opened(m_console.get(), &console::Console::opened);
        m_console->start();
        QVERIFY(opened.wait(kPatience));
        window().resize(1366, 768);
        window().restoreLast();
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QTRY_VERIFY_WITH_TIMEOUT(m_console->desk().sync().status().everComplete, kPatience);
    }
    void cleanupTestCase() { m_console.reset(); }

    void theOverviewComesFirstAndSettles()
    {
        QCOMPARE(window().workspace().central(), u"overview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pane(u"overview"_s)->isSettled(), kPatience);
    }

    void theRailOpensAndClosesDocks()
    {
        for (const QString &id : {u"health"_s, u"field-reports"_s, u"media"_s, u"operations"_s}) {
            press(id);
            QTRY_VERIFY2(pane(id) && pane(id)->isVisible(), qPrintable(id));
            QTRY_VERIFY2_WITH_TIMEOUT(pane(id)->isSettled(), qPrintable(id), kPatience);
            press(id);
            QTRY_VERIFY2(!pane(id)->isVisible(), qPrintable(id));
        }
    }

    void aReportChosenInTheListIsShownAndSharedWithTheMap()
    {
        press(u"map"_s);
        press(u"field-reports"_s);
        auto *list = pane(u"field-reports"_s)->findChild<QListView *>(u"records"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 5, kPatience);
        const auto index = list->model()->index(3, 0);
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        const QString id = index.data(Qt::UserRole + 1).toString();
        QCOMPARE(m_console->context().selectedReport().value, id);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(m_console->context().selectedReport().value != id);
    }

    void aCommentIsSavedAndSent()
    {
        auto *reports = pane(u"field-reports"_s);
        QTRY_VERIFY_WITH_TIMEOUT(reports->isSettled(), kPatience);
        auto *text = reports->findChild<QPlainTextEdit *>();
        QTest::mouseClick(text, Qt::LeftButton);
        QTest::keyClicks(text, u"Da kiem tra hien truong"_s);
        QSignalSpy edits(&m_console->desk().sync(), &syncing::SyncService::editsChanged);
        QTest::mouseClick(reports->findChild<QPushButton *>(u"send"_s), Qt::LeftButton);
        QVERIFY(edits.wait(kPatience));
        QTRY_COMPARE_WITH_TIMEOUT(m_console->desk().sync().status().queuedEdits, 0, kPatience);
        QTRY_VERIFY(text->toPlainText().isEmpty());
        press(u"field-reports"_s);
    }

    void aClickOnTheMapPicksAnArea()
    {
        press(u"map"_s);
        auto *overlay = pane(u"map"_s)->findChild<map::MapOverlay *>();
        auto *view = pane(u"map"_s)->findChild<map::MapView *>();
        QTRY_VERIFY_WITH_TIMEOUT(view->isSettled() && !overlay->mainland().isEmpty(), kPatience);
        overlay->layers().layer(u"reports")->setShown(false);
        const QPointF seat = view->camera().toPixel(analysis::toMercator(108.4, 11.3));
        QTest::mouseClick(overlay, Qt::LeftButton, {}, seat.toPoint());
        QTRY_VERIFY(!m_console->context().area().isEmpty());
        const auto *unit = m_console->directory().reference()->unit(m_console->context().area());
        QVERIFY(unit && unit->level == domain::UnitLevel::District);
        overlay->layers().layer(u"reports")->setShown(true);
        m_console->context().setArea({});
    }

    void anAreaNarrowsTheList()
    {
        press(u"field-reports"_s);
        auto *list = pane(u"field-reports"_s)->findChild<QListView *>(u"records"_s);
        const auto reference = m_console->directory().reference();
        const auto districts = reference->children(reference->province(QDate(2025, 6, 1))->id,
                                                   QDate(2025, 6, 1));
        QCOMPARE(districts.size(), 10U);
        m_console->context().setArea(districts.back()->id);
        QTRY_VERIFY_WITH_TIMEOUT(
            list->model()->rowCount() > 0 && pane(u"field-reports"_s)->isSettled(), kPatience);
        QTRY_COMPARE(
            list->model()->index(0, 0).data(Qt::UserRole).value<domain::Report>().districtId,
            districts.back()->id);
        m_console->context().setArea({});
        press(u"field-reports"_s);
    }

    void aFigureOpensItsRecords()
    {
        press(u"report-figures"_s);
        auto *figures = pane(u"report-figures"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figures->isSettled() && figures->isVisible(), kPatience);
        const auto cards = figures->findChildren<panes::figures::FigureCard *>();
        QTRY_COMPARE(cards.size(), 10);
        auto *open = cards[1]; // the received come first
        const QString value = open->shown().value;
        QVERIFY(value != u"0"_s);
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Return);
        QCOMPARE(m_console->context().behind().title, open->shown().name);
        QTRY_VERIFY(pane(u"field-reports"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(pane(u"field-reports"_s)->isSettled(), kPatience);
        QVERIFY(m_console->context().reportChoice().openOnly);
        m_console->context().openReports({});
        QVERIFY(!m_console->context().reportChoice().openOnly);
        press(u"field-reports"_s);
        press(u"report-figures"_s);
    }

    void thePaletteFindsWithoutMarks()
    {
        QTest::mouseClick(find<QToolButton>(u"palette"_s), Qt::LeftButton);
        QTRY_VERIFY(find<shell::CommandPalette>());
        auto *words = find<shell::CommandPalette>()->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"giao duc"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY(pane(u"education"_s) && pane(u"education"_s)->isVisible());
        press(u"education"_s);
    }

    void aTileOpensItsStory()
    {
        press(u"socio-economic"_s);
        auto *wall = pane(u"socio-economic"_s)->findChild<panes::indicators::TileWall *>();
        QTRY_VERIFY_WITH_TIMEOUT(pane(u"socio-economic"_s)->isSettled() && wall->height() > 300,
                                 kPatience);
        QTest::mouseClick(wall, Qt::LeftButton, {}, QPoint(60, 80));
        QTRY_VERIFY(!m_console->context().selectedIndicator().isEmpty());
        const auto first = m_console->context().selectedIndicator();
        QTest::keyClick(wall, Qt::Key_Down);
        QTest::keyClick(wall, Qt::Key_Return);
        QTRY_VERIFY(m_console->context().selectedIndicator() != first);
        press(u"socio-economic"_s);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("notice");
        QTest::newRow("vietnamese") << u"vi"_s << u"Phiên này không có kho khóa"_s;
        QTest::newRow("english") << u"en"_s << u"There is no keyring"_s;
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QString, notice);
        m_console->setLanguage(language);
        QVERIFY(std::ranges::any_of(window().findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(notice);
        }));
        for (const auto &entry : console::allPanes()) {
            shell::Perspective alone{u"test"_s, entry.central ? entry.id : QString(), {}};
            if (!entry.central)
                alone.docks << shell::DockPlace{entry.id, u"left"_s, {}, 1.0};
            window().resize(1366, 768);
            window().workspace().apply(alone);
            QTRY_VERIFY2_WITH_TIMEOUT(pane(entry.id)->isVisible() && pane(entry.id)->isSettled(),
                                      qPrintable(entry.id), kPatience);
            const QStringList clipped = support::clippedAtRest(window());
            QVERIFY2(clipped.isEmpty(), qPrintable(entry.id + u": "_s + clipped.join(u"; "_s)));
        }
        m_console->setLanguage(u"vi"_s);
    }

    void layoutsAreSavedAndRestored()
    {
        auto &workspace = window().workspace();
        workspace.apply(shell::readyPerspectives().value(1));
        QVERIFY(workspace.isOpen(u"field-reports"_s));
        const auto saved = workspace.layout();
        workspace.apply(shell::readyPerspectives().value(0));
        QVERIFY(!workspace.isOpen(u"field-reports"_s));
        workspace.restore(saved);
        QVERIFY(workspace.isOpen(u"field-reports"_s));
        QCOMPARE(workspace.central(), u"map"_s);
    }

    void aDockOffEveryScreenComesBack()
    {
        auto *dock = find<QDockWidget>(u"dock-field-reports"_s);
        QVERIFY(dock);
        dock->setFloating(true);
        dock->move(-9000, -9000);
        window().workspace().bringBackOnScreen();
        QVERIFY(dock->frameGeometry().intersects(
            QGuiApplication::primaryScreen()->availableGeometry()));
        dock->setFloating(false);
    }

    void everyPaneOpensWithTheBackendGone()
    {
        QTest::mouseClick(find<QToolButton>(u"offline"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_console->desk().sync().status().connection,
                                  syncing::Connection::ForcedOffline, kPatience);
        for (const auto &entry : console::allPanes()) {
            window().workspace().open(entry.id);
            QTRY_VERIFY2_WITH_TIMEOUT(pane(entry.id)->isSettled(), qPrintable(entry.id), kPatience);
        }
        bool band = false;
        for (const auto *label : window().findChildren<QLabel *>())
            band = band ||
                   (label->isVisible() && label->text().contains(u"Đang xem dữ liệu đã lưu"_s));
        QVERIFY(band);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestConsole test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_console.moc"
