// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/desk/deskwindow.h"
#include "widgets/charts/trendchart.h"
#include "widgets/panes/indicators/indicatordetailview.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

/// What tests of the indicator panes start from: the whole console with one such pane.
namespace indicatortest {

using namespace desktest;

/// Presses a tab as a person does.
inline void pressTab(QTabBar &tabs, int index)
{
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(index).center());
    QCOMPARE(tabs.currentIndex(), index);
}

/// Types a path into the open dialog for a file and accepts it.
inline auto savesAs(const QString &path)
{
    return [path](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    };
}

/// A console with the pane of a subsystem.
class IndicatorWindow : public DeskWindow
{
public:
    enum Mode { Tiles, Table, Special };
    enum Tab { Trend, Units, Compare, Structure, Why, Versions };

    IndicatorWindow(const QUrl &server, const QString &subsystem)
        : DeskWindow(server, {}, subsystem)
    {
        if (!settle())
            qFatal("the pane does not come to rest");
    }
    [[nodiscard]] QTabBar &modes() { return *find<QTabBar>(u"boardModes"_s); }
    [[nodiscard]] QTabBar &tabs() { return *find<QTabBar>(u"figureTabs"_s); }
    /// Looks at an indicator in a tab.
    void look(const QString &indicator, Tab tab)
    {
        context().selectIndicator(domain::IndicatorId(indicator));
        QVERIFY(settle());
        pressTab(tabs(), tab);
        QVERIFY(settle());
    }
    /// With IOC_DESK_PICTURES=FOLDER: what the window shows, for the documents.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("IOC_DESK_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(200); // layouts that wait for the event loop
        QVERIFY(window().grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
    /// The one of its kind that is in sight.
    template<typename W>
    [[nodiscard]] W *seen(const QString &name = {})
    {
        for (auto *each : pane().findChildren<W *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
};

} // namespace indicatortest
