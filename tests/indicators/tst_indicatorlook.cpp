// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indicators/indicatorwindow.h"

#include "widgets/charts/spotchart.h"
#include "widgets/common/chiprow.h"
#include "widgets/panes/indicators/specialviewpanel.h"

using namespace indicatortest;

/// The special views of each subsystem on the figures of the demo backend, in the window.
class TestIndicatorLook : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet()};

private Q_SLOTS:
    void theSpecialViewsShowFigures_data()
    {
        QTest::addColumn<int>("views");
        QTest::addRow("socio-economic") << 2;
        QTest::addRow("health") << 3;
        QTest::addRow("education") << 1;
        QTest::addRow("administration") << 2;
    }
    void theSpecialViewsShowFigures()
    {
        QFETCH(int, views);
        const QString subsystem = QString::fromLatin1(QTest::currentDataTag());
        IndicatorWindow desk(m_backend.backend.url(), subsystem);
        pressTab(desk.modes(), IndicatorWindow::Special);
        QVERIFY(desk.settle());
        auto *panel = desk.seen<panes::indicators::SpecialViewPanel>();
        QVERIFY(panel);
        auto *chips = panel->findChild<common::ChipRow *>();
        for (int view = 0; view < views; ++view) {
            press(chips->chip(view));
            QVERIFY(desk.settle());
            QTRY_VERIFY(desk.seen<charts::SpotChart>());
            QVERIFY(!desk.seen<charts::SpotChart>()->table().rows.isEmpty());
            QVERIFY2(!desk.said().contains(u"Không có trong danh mục"_s), qPrintable(desk.said()));
            desk.picture(u"special-%1-%2"_s.arg(subsystem).arg(view + 1));
        }
        QVERIFY(!chips->chip(views)); // and no more than these
    }
    /// The window keeps the size of the smallest screen that is promised.
    void theWindowFitsTheSmallestScreen()
    {
        IndicatorWindow desk(m_backend.backend.url(), u"health"_s);
        desk.window().resize(1366, 768);
        QVERIFY(desk.settle());
        QVERIFY2(desk.window().height() <= 768,
                 qPrintable(QString::number(desk.window().height())));
        QVERIFY(desk.window().width() <= 1366);
    }
};

QTEST_MAIN(TestIndicatorLook)
#include "tst_indicatorlook.moc"
