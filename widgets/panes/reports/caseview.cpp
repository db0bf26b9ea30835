// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/caseview.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/panes/reports/caseactions.h"
#include "widgets/panes/reports/duplicatehints.h"
#include "widgets/panes/reports/reportdetailview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::reports {

CaseView::CaseView(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_with(surroundings)
    , m_detail(surroundings.readers, surroundings.hub)
    , m_nearby(surroundings.readers, surroundings.hub)
    , m_actions(new CaseActions(surroundings.theme, surroundings.sync, this))
    , m_view(new ReportDetailView(surroundings.theme, surroundings.clock, surroundings.sync, this))
    , m_hints(new DuplicateHints(surroundings.theme, surroundings.sync, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_hints);
    layout->addWidget(m_view, 1);
    connect(&m_detail, &items::ReportDetail::changed, this, [this] {
        if (const auto *content = m_detail.content())
            m_nearby.setReport(content->report);
        readEdits();
        show();
        Q_EMIT changed();
    });
    connect(&m_nearby, &items::NearbyReports::changed, this, [this] {
        m_hints->setNearby(m_nearby.content() ? *m_nearby.content()
                                              : std::vector<items::NearbyReport>());
    });
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &CaseView::readEdits);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, [this] {
        if (!m_case.isEmpty() && m_case.user() != m_with.sync.status().user)
            show();
    });
    connect(m_view, &ReportDetailView::settledChanged, this, &CaseView::photosSettledChanged);
    connect(m_view, &ReportDetailView::stepChosen, this, &CaseView::runStep);
    connect(m_view, &ReportDetailView::conflictOpened, this,
            [this](const syncing::PendingEdit &edit) {
                if (const auto *content = m_detail.content())
                    m_actions->resolve(m_case, edit, content->events);
            });
    connect(m_view, &ReportDetailView::editRetried, m_actions, &CaseActions::retry);
    connect(m_view, &ReportDetailView::editGivenUp, m_actions, &CaseActions::giveUp);
    connect(m_actions, &CaseActions::said, m_view, &ReportDetailView::say);
    connect(m_actions, &CaseActions::revealed, this, [this](const domain::ReportId &report) {
        m_view->reveal(report);
        show();
    });
    connect(m_hints, &DuplicateHints::opened, this, [this](const domain::ReportId &id) {
        m_with.context.selectReport(id);
    });
    connect(m_hints, &DuplicateHints::compared, this, [this](const items::NearbyReport &other) {
        if (const auto *content = m_detail.content())
            m_hints->compare(content->report, content->attachments, other);
    });
}

void CaseView::setReport(const domain::ReportId &id)
{
    m_detail.setReport(id);
    m_hints->setNearby({});
    readEdits();
}

void CaseView::readEdits()
{
    const auto id = m_detail.reportId();
    if (id.isEmpty())
        return;
    m_with.sync.edits(domain::Collection::Reports, id.value)
        .then(this,
              [this, id](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
                  if (!edits || id != m_detail.reportId())
                      return;
                  m_edits = *edits;
                  m_editsOf = id;
                  show();
              });
}

void CaseView::refresh()
{
    show();
}

void CaseView::show()
{
    const auto *content = m_detail.content();
    if (!content)
        return;
    m_case = DeskCase(*content,
                      m_editsOf == content->report.id ? m_edits
                                                      : std::vector<syncing::PendingEdit>(),
                      m_with.sync.status().user, m_with.directory.reference(), m_with.clock.now());
    m_view->setContent(*content, m_case);
}

void CaseView::runStep(domain::ReportVerb verb)
{
    if (!m_case.isEmpty())
        m_actions->run(m_case, verb, originals());
}

Choices CaseView::originals() const
{
    Choices choices;
    if (const auto *nearby = m_nearby.content()) {
        for (const auto &other : *nearby)
            choices.emplace_back(tr("%1 · %2 · %3 m", "code, title and distance of a report near by")
                                     .arg(other.report.code, other.report.title,
                                          common::format::number(qint64(other.metres))),
                                 other.report.id.value);
    }
    return choices;
}

bool CaseView::photosSettled() const
{
    return m_view->isSettled();
}

} // namespace panes::reports
