// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordlists.h"
#include "models/items/reportdetail.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

class QLabel;
class QListView;

namespace common {
class ListDetail;
}

namespace panes::reports {

class FilterBar;
class ReportDetailView;

/// The desk of field reports: queues and filters, the list, and the report that is looked at. Obeys
/// the shared context and shares its selection with the map.
class ReportsPane : public common::Pane
{
    Q_OBJECT
public:
    explicit ReportsPane(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] items::ReportFilter contextFilter() const;
    void buildList();
    void buildDetail();
    void connectContext();
    void applyFilter();
    void showListState();
    void showFirst();
    void showDetail();
    void selectRow(const QModelIndex &index);
    void followSelection();
    void retranslate();

    common::PaneSurroundings m_with;
    items::ReportListModel m_list;
    items::ReportTotals m_totals;
    items::ReportDetail m_detail;
    FilterBar *m_filter;
    QLabel *m_summary;
    QListView *m_view;
    ReportDetailView *m_detailView;
    common::ListDetail *m_split;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace panes::reports
