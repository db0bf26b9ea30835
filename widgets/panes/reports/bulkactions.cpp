// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/bulkactions.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/panes/reports/bulkbar.h"
#include "widgets/panes/reports/caseactions.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace panes::reports {
namespace {

/// Without naming every row of a million.
int countOf(const QItemSelection &selection)
{
    int count = 0;
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

} // namespace

BulkActions::BulkActions(const common::PaneSurroundings &surroundings,
                         const items::ReportListModel &list, const QItemSelectionModel &selection,
                         BulkBar &bar, CaseActions &actions)
    : QObject(&bar)
    , m_with(surroundings)
    , m_list(list)
    , m_selection(selection)
    , m_actions(actions)
{
    connect(&selection, &QItemSelectionModel::selectionChanged, &bar,
            [&bar, &selection] { bar.setChosen(countOf(selection.selection())); });
    connect(&bar, &BulkBar::verbChosen, this, &BulkActions::act);
    const auto followUser = [this, &bar] { bar.setRoles(m_with.sync.status().user.roles); };
    connect(&m_with.sync, &syncing::SyncService::statusChanged, &bar, followUser);
    followUser();
}

std::vector<int> BulkActions::chosenRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_selection.selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    return rows;
}

void BulkActions::act(domain::ReportVerb verb)
{
    m_list.read(chosenRows())
        .then(this, [this, verb](const core::Result<std::vector<domain::Report>> &reports) {
            if (!reports) {
                Q_EMIT m_actions.said(common::describe(reports.error()).sentence);
                return;
            }
            // What waits in the outbox counts: a report that was just received is not received
            // again.
            m_with.sync.edits(domain::Collection::Reports, {})
                .then(this, [this, verb, reports = *reports](
                                const core::Result<std::vector<syncing::PendingEdit>> &edits) {
                    if (edits)
                        actOn(reports, *edits, verb);
                });
        });
}

void BulkActions::actOn(const std::vector<domain::Report> &reports,
                        const std::vector<syncing::PendingEdit> &edits, domain::ReportVerb verb)
{
    std::vector<DeskCase> cases;
    for (const domain::Report &report : reports) {
        std::vector<syncing::PendingEdit> own;
        std::ranges::copy_if(edits, std::back_inserter(own), [&](const auto &pending) {
            return pending.edit.recordId == report.id.value;
        });
        cases.emplace_back(items::ReportContent{report, {}, {}}, std::move(own),
                           m_with.sync.status().user, m_with.directory.reference(),
                           m_with.clock.now());
    }
    m_actions.runOnAll(cases, verb);
}

} // namespace panes::reports
