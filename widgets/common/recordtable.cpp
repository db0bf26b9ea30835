// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/recordtable.h"

#include "widgets/common/fontfit.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace common {
namespace {

constexpr int kRowsMeasured = 100;
constexpr const char *kWidest = "widestColumn";
constexpr const char *kMore = "moreThanText";
constexpr int kWholeSplit = 100; ///< sizes in parts: the splitter scales them

} // namespace

void setUpTable(QTableView &view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.setTextElideMode(Qt::ElideNone);
    view.setAlternatingRowColors(true);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
}

void fitColumns(QTableView &view, int widest, int more)
{
    const bool follows = view.property(kWidest).isValid();
    // In lines: they grow with the letters.
    view.setProperty(kWidest, double(widest) / view.fontMetrics().lineSpacing());
    view.setProperty(kMore, more);
    const auto fit = [&view] {
        const int most = qRound(view.property(kWidest).toDouble() *
                                view.fontMetrics().lineSpacing());
        const int added = view.property(kMore).toInt();
        view.resizeColumnsToContents();
        for (int column = 0; column < view.model()->columnCount(); ++column)
            view.setColumnWidth(column, std::min(most, view.columnWidth(column) + added));
    };
    if (follows)
        fit();
    else
        fitToFont(view, fit);
}

void splitTab(QSplitter &split, bool sideBySide, int listPercent)
{
    const Qt::Orientation wanted = sideBySide ? Qt::Horizontal : Qt::Vertical;
    if (split.orientation() == wanted && split.property("isSplit").toBool())
        return;
    split.setOrientation(wanted);
    split.setProperty("isSplit", true);
    split.setSizes({listPercent * kWholeSplit, (100 - listPercent) * kWholeSplit});
}

} // namespace common
