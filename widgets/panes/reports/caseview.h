// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/choices.h"
#include "models/items/maplayers.h"
#include "models/items/nearbyreports.h"
#include "models/items/reportdetail.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/reports/deskcase.h"

#include <QWidget>

namespace panes::reports {

class CaseActions;
class DuplicateHints;
class ReportDetailView;

/// The report that is looked at, with its edits and the steps that are possible: joins the cache,
/// the outbox and the workflow for one report.
class CaseView : public QWidget
{
    Q_OBJECT
public:
    CaseView(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    void setReport(const domain::ReportId &id);
    /// Brings words and names up to date.
    void refresh();
    [[nodiscard]] const items::ReportDetail &model() const { return m_detail; }
    [[nodiscard]] CaseActions &actions() { return *m_actions; }
    [[nodiscard]] bool photosSettled() const;

Q_SIGNALS:
    void changed();
    void photosSettledChanged();

private:
    void resolve();
    void readEdits();
    void show();
    void runStep(domain::ReportVerb verb);
    void compare(const items::NearbyReport &other);
    void showHints();
    void findOriginal(const domain::ReportId &id);
    [[nodiscard]] bool liesOutside(const domain::Report &report) const;
    [[nodiscard]] items::Choices originals() const;

    common::PaneSurroundings m_with;
    items::ReportDetail m_detail;
    items::NearbyReports m_nearby;
    items::UnitOutlines m_outlines;
    domain::Report m_original;                       ///< that this one repeats
    std::optional<syncing::PendingEdit> m_toResolve; ///< the person wants to compare it
    std::vector<syncing::PendingEdit> m_edits;
    domain::ReportId m_editsOf;
    DeskCase m_case;
    CaseActions *m_actions;
    ReportDetailView *m_view;
    DuplicateHints *m_hints;
};

} // namespace panes::reports
