// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordlists.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/reports/deskcase.h"

#include <QObject>

class QItemSelectionModel;

namespace panes::reports {

class BulkBar;
class CaseActions;

/// One step on all chosen rows of the list. Rows far from what is on screen are read first.
class BulkActions : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the bar.
    BulkActions(const common::PaneSurroundings &surroundings, const items::ReportListModel &list,
                const QItemSelectionModel &selection, BulkBar &bar, CaseActions &actions);

private:
    [[nodiscard]] std::vector<int> chosenRows() const;
    void act(domain::ReportVerb verb);
    void actOn(const std::vector<domain::Report> &reports,
               const std::vector<syncing::PendingEdit> &edits, domain::ReportVerb verb);

    common::PaneSurroundings m_with;
    const items::ReportListModel &m_list;
    const QItemSelectionModel &m_selection;
    CaseActions &m_actions;
};

} // namespace panes::reports
