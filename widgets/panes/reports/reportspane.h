// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordlists.h"
#include "models/items/reportdetail.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

class QLabel;
class QPushButton;

namespace common {
class ListDetail;
class RecordList;
class ScopeChips;
} // namespace common

namespace panes::reports {

class BulkActions;
class BulkBar;
class CaseView;
class FilterBar;

/// The desk of field reports: queues and filters, the list, and the report that is looked at. Obeys
/// the shared context and shares its selection with the map.
class ReportsPane : public common::Pane
{
    Q_OBJECT
public:
    explicit ReportsPane(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// Asks for a report taken by telephone.
    void takeReport();
    [[nodiscard]] bool mayTakeReports() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildList();
    void buildTools();
    void connectContext();
    void connectCase();
    void addShortcuts();
    void applyFilter();
    void showListState();
    void showFirst();
    void showDetail();
    void selectRow(const QModelIndex &index);
    void chooseAwaited();
    void step(int rows);
    void followSelection();
    void retranslate();

    common::PaneSurroundings m_with;
    items::ReportListModel m_list;
    items::ReportTotals m_totals;
    FilterBar *m_filter;
    common::ScopeChips *m_scope;
    QPushButton *m_new;
    BulkBar *m_bulk;
    QLabel *m_summary;
    common::RecordList *m_view;
    QPersistentModelIndex m_awaited;
    CaseView *m_case;
    common::ListDetail *m_split;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace panes::reports
