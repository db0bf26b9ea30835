// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/clusterindex.h"
#include "tests/widgets/paneworld.h"
#include "widgets/map/mapoverlay.h"
#include "widgets/map/mappane.h"
#include "widgets/map/mapview.h"
#include "widgets/map/regiontool.h"

#include <QApplication>
#include <QToolButton>
#include <QWindow>

#include <cmath>

using namespace Qt::StringLiterals;

/// Drawing a region on a real map with the mouse and the keyboard; lists follow.
class TestRegionTool : public QObject
{
    Q_OBJECT

    std::unique_ptr<panetest::PaneWorld> m_world;
    std::unique_ptr<map::MapPane> m_pane;

    [[nodiscard]] map::RegionTool &tool() { return m_pane->view().regionTool(); }
    [[nodiscard]] map::Camera &camera() { return m_pane->view().camera(); }
    [[nodiscard]] common::SharedContext &context() { return m_world->context; }
    void press(const char *button)
    {
        QTest::mouseClick(m_pane->findChild<QToolButton *>(QString::fromLatin1(button)),
                          Qt::LeftButton);
    }
    /// Draws through the window, as a mouse does: who gets it is for the widgets to settle.
    void draw(const QList<QPoint> &line, bool release = true)
    {
        QWindow *window = m_pane->windowHandle();
        const QPoint map = m_pane->view().mapTo(m_pane.get(), QPoint());
        QTest::mousePress(window, Qt::LeftButton, {}, map + line.first());
        for (const QPoint &at : line)
            QTest::mouseMove(window, map + at);
        if (release)
            QTest::mouseRelease(window, Qt::LeftButton, {}, map + line.last());
    }
    /// How many reports a test of their pixel is true for.
    template<typename Test>
    qint64 placed(Test test)
    {
        return std::ranges::count_if(m_world->reports, [&](const domain::Report &report) {
            return report.longitude != 0 &&
                   test(camera().toPixel(analysis::toMercator(report.longitude, report.latitude)));
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<panetest::PaneWorld>(2000);
        m_pane = std::make_unique<map::MapPane>(m_world->with());
        m_pane->resize(900, 640);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        camera().lookAt(analysis::toMercator(108.0, 11.1), 9.3);
    }
    void cleanupTestCase()
    {
        m_pane.reset();
        m_world.reset();
    }
    void cleanup()
    {
        tool().setMode(map::RegionTool::Mode::Off);
        context().setReportRegion({});
        context().setReportChoice({});
    }

    void aRectangleNarrowsToWhatLiesInIt()
    {
        QVERIFY(tool().isHidden());
        press("region-rectangle");
        QCOMPARE(tool().mode(), map::RegionTool::Mode::Rectangle);
        draw({{600, 420}, {500, 300}, {250, 180}}); // from any corner to any other
        QCOMPARE(tool().mode(), map::RegionTool::Mode::Off);
        QVERIFY(tool().isVisible());
        QCOMPARE(context().reportRegion().size(), 4);
        const qint64 inside = placed(
            [](const QPointF &at) { return QRectF(250, 180, 350, 240).contains(at); });
        QVERIFY(inside > 50 && inside < 1500);
        QCOMPARE(m_world->listed(), inside);
        // A queue narrows further, by the same region.
        context().setReportChoice({.openOnly = true});
        QCOMPARE(m_world->listed(), m_world->expected(m_world->scope()));
        QVERIFY(m_world->listed() < inside);
    }
    void aLassoNarrowsToItsShape()
    {
        press("region-lasso");
        QList<QPoint> line;
        for (int i = 0; i < 1500; ++i) {
            const double turn = 2 * M_PI * i / 1500;
            const double radius = 130 + 40 * std::sin(5 * turn);
            line << QPoint(int(420 + radius * std::cos(turn)), int(290 + radius * std::sin(turn)));
        }
        draw(line);
        const auto ring = context().reportRegion();
        QVERIFY(ring.size() > 20 && ring.size() <= map::RegionTool::kMostPoints);
        const qint64 listed = m_world->listed();
        QCOMPARE(listed, m_world->expected(m_world->scope()));
        // The shape is that of the hand: the sine, a little in, a little out.
        const auto within = [&](double margin) {
            return placed([margin](const QPointF &at) {
                const QPointF d = at - QPointF(420, 290);
                return std::hypot(d.x(), d.y()) <
                       130 + 40 * std::sin(5 * std::atan2(d.y(), d.x())) + margin;
            });
        };
        QVERIFY(within(-6) > 20);
        QVERIFY2(within(-6) <= listed && listed <= within(6),
                 qPrintable(u"%1 ≤ %2 ≤ %3"_s.arg(within(-6)).arg(listed).arg(within(6))));
    }
    /// As screen readers do: the other one goes off.
    void aToggleIsAPress()
    {
        auto *rectangle = m_pane->findChild<QToolButton *>(u"region-rectangle"_s);
        auto *lasso = m_pane->findChild<QToolButton *>(u"region-lasso"_s);
        rectangle->toggle();
        QCOMPARE(tool().mode(), map::RegionTool::Mode::Rectangle);
        lasso->toggle();
        QCOMPARE(tool().mode(), map::RegionTool::Mode::Lasso);
        QVERIFY(!rectangle->isChecked());
        lasso->toggle();
        QCOMPARE(tool().mode(), map::RegionTool::Mode::Off);
    }
    void escapeDropsWhatIsDrawn()
    {
        press("region-rectangle");
        draw({{200, 150}, {500, 400}}, false);
        QTest::keyClick(&m_pane->view().overlay(), Qt::Key_Escape);
        QCOMPARE(tool().mode(), map::RegionTool::Mode::Off);
        const QPoint map = m_pane->view().mapTo(m_pane.get(), QPoint());
        QTest::mouseRelease(m_pane->windowHandle(), Qt::LeftButton, {}, map + QPoint(500, 400));
        QVERIFY(context().reportRegion().isEmpty());
        QVERIFY(!m_pane->findChild<QToolButton *>(u"region-rectangle"_s)->isChecked());
    }
    void escapeKeepsTheRegionThatWasThere()
    {
        tool().takeView();
        const auto before = context().reportRegion();
        press("region-lasso");
        QTest::keyClick(&m_pane->view().overlay(), Qt::Key_Escape);
        QCOMPARE(tool().mode(), map::RegionTool::Mode::Off);
        QCOMPARE(context().reportRegion(), before);
    }
    void aClickIsNoRegion()
    {
        press("region-rectangle");
        draw({{300, 300}, {301, 301}});
        QVERIFY(context().reportRegion().isEmpty());
        QCOMPARE(tool().mode(), map::RegionTool::Mode::Rectangle); // and the next drag draws
        draw({{300, 300}, {400, 400}});
        QCOMPARE(context().reportRegion().size(), 4);
    }
    void keysChooseWhatIsInView()
    {
        auto *overlay = &m_pane->view().overlay();
        overlay->setFocus();
        QTRY_VERIFY(overlay->hasFocus());
        const auto look = camera().view().center();
        const double zoom = camera().zoom();
        camera().zoomAt({200, 200}, 1);
        QTest::keyClick(overlay, Qt::Key_B, Qt::ControlModifier);
        const qint64 inView = placed(
            [this](const QPointF &at) { return QRectF({}, camera().size()).contains(at); });
        QVERIFY(inView > 50 && inView < 1700);
        QCOMPARE(m_world->listed(), inView);
        QTest::keyClick(overlay, Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(context().reportRegion().isEmpty());
        QCOMPARE(m_world->listed(), qint64(m_world->reports.size()));
        QTest::keyClick(overlay, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(tool().mode(), map::RegionTool::Mode::Lasso);
        QTest::keyClick(overlay, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(tool().mode(), map::RegionTool::Mode::Rectangle);
        camera().lookAt(look, zoom);
    }
    void withoutAModeTheMapTakesTheMouse()
    {
        tool().takeView();
        QVERIFY(tool().isVisible());
        const auto region = context().reportRegion();
        const QPointF before = camera().view().center();
        draw({{400, 300}, {380, 290}, {300, 250}});
        const QPointF moved = camera().toPixel(before) -
                              QPointF(camera().size().width() / 2, camera().size().height() / 2);
        QVERIFY2(std::hypot(moved.x() + 100, moved.y() + 50) < 30,
                 qPrintable(u"%1 %2"_s.arg(moved.x()).arg(moved.y())));
        QCOMPARE(context().reportRegion(), region);
        camera().lookAt(before, camera().zoom());
    }
    void zoomingWhileDrawingKeepsTheCornerInPlace()
    {
        press("region-rectangle");
        draw({{450, 300}, {500, 340}}, false);
        const QPointF corner = camera().toMercator({450, 300});
        camera().zoomAt({500, 340}, 0.5);
        const QPoint map = m_pane->view().mapTo(m_pane.get(), QPoint());
        QTest::mouseRelease(m_pane->windowHandle(), Qt::LeftButton, {}, map + QPoint(500, 340));
        const auto ring = context().reportRegion();
        QCOMPARE(ring.size(), 4);
        QVERIFY(std::ranges::any_of(ring, [&](const QPointF &at) {
            return std::abs(at.x() - analysis::longitudeOf(corner.x())) < 1e-5 &&
                   std::abs(at.y() - analysis::latitudeOf(corner.y())) < 1e-5;
        }));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestRegionTool test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_regiontool.moc"
