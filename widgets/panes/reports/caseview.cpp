// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/caseview.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/items/reportlookup.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/panes/reports/caseactions.h"
#include "widgets/panes/reports/comparedialog.h"
#include "widgets/panes/reports/duplicatehints.h"
#include "widgets/panes/reports/reportdetailview.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace panes::reports {

CaseView::CaseView(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_with(surroundings)
    , m_detail(surroundings.readers, surroundings.hub)
    , m_nearby(surroundings.readers, surroundings.hub)
    , m_outlines(surroundings.readers, surroundings.hub)
    , m_actions(new CaseActions(surroundings, this))
    , m_view(new ReportDetailView(surroundings.theme, surroundings.clock, surroundings.sync, this))
    , m_hints(new DuplicateHints(surroundings.theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_hints);
    layout->addWidget(m_view, 1);
    connect(&m_detail, &items::ReportDetail::changed, this, [this] {
        if (const auto *content = m_detail.content()) {
            m_nearby.setReport(content->report);
            m_outlines.setDay(m_with.clock.now().date());
            findOriginal(content->report.duplicateOf);
        }
        readEdits();
        show();
        showHints();
        resolve();
        Q_EMIT changed();
    });
    connect(&m_nearby, &items::NearbyReports::changed, this, &CaseView::showHints);
    connect(&m_outlines, &items::UnitOutlines::changed, this, &CaseView::show);
    connect(&m_with.context, &common::SharedContext::searchChanged, this, &CaseView::show);
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &CaseView::readEdits);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, [this] {
        if (!m_case.isEmpty() && m_case.user() != m_with.sync.status().user)
            show();
    });
    connect(m_view, &ReportDetailView::settledChanged, this, &CaseView::photosSettledChanged);
    connect(m_view, &ReportDetailView::stepChosen, this, &CaseView::runStep);
    connect(m_view, &ReportDetailView::conflictOpened, this,
            [this](const syncing::PendingEdit &edit) {
                m_toResolve = edit;
                resolve();
            });
    connect(m_view, &ReportDetailView::editRetried, m_actions, &CaseActions::retry);
    connect(m_view, &ReportDetailView::editGivenUp, m_actions, &CaseActions::giveUp);
    connect(m_actions, &CaseActions::said, m_view, &ReportDetailView::say);
    connect(m_actions, &CaseActions::revealed, this, [this](const domain::ReportId &report) {
        m_view->reveal(report);
        show();
    });
    connect(m_hints, &DuplicateHints::opened, this,
            [this](const domain::ReportId &id) { m_with.context.selectReport(id); });
    connect(m_hints, &DuplicateHints::compared, this, &CaseView::compare);
}

void CaseView::setReport(const domain::ReportId &id)
{
    // Shown again, as after the list was read anew, the hints stay: nothing would bring them back.
    if (id != m_detail.reportId())
        m_hints->setNearby({});
    const auto &rights = m_with.sync.status().user.rights;
    m_detail.setReport(maySee(rights, domain::Subsystem::FieldReports) ? id : domain::ReportId());
    readEdits();
}

/// Compares only when the other side is here: it comes with the backend's answer, but is read a
/// moment later.
void CaseView::resolve()
{
    const auto *content = m_detail.content();
    if (!m_toResolve || !content || content->report.id.value != m_toResolve->edit.recordId ||
        content->report.version <= m_toResolve->edit.baseVersion)
        return;
    const auto edit = *std::exchange(m_toResolve, std::nullopt);
    m_actions->resolve(m_case, edit, content->events);
}

void CaseView::readEdits()
{
    const auto id = m_detail.reportId();
    if (id.isEmpty())
        return;
    m_with.sync.edits(domain::Collection::Reports, id.value)
        .then(this, [this, id](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
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
    m_case = DeskCase(
        *content, m_editsOf == content->report.id ? m_edits : std::vector<syncing::PendingEdit>(),
        m_with.sync.status().user, m_with.directory.reference(), m_with.clock.now());
    m_view->setSearched(m_with.context.search());
    m_view->setContent(*content, m_case, liesOutside(content->report));
}

/// Outside every commune's outline, as far as the outlines are known.
bool CaseView::liesOutside(const domain::Report &report) const
{
    const auto *outlines = m_outlines.content();
    if (!outlines || outlines->empty() || (report.longitude == 0 && report.latitude == 0))
        return false;
    const QPointF at = analysis::toMercator(report.longitude, report.latitude);
    return std::ranges::none_of(*outlines, [&at](const items::UnitOutline &outline) {
        return outline.level == domain::UnitLevel::Commune && outline.contains(at);
    });
}

/// Hints are for open matters; what is known to repeat another names that one.
void CaseView::showHints()
{
    const auto *content = m_detail.content();
    if (!content)
        return;
    if (!content->report.duplicateOf.isEmpty() && m_original.id == content->report.duplicateOf)
        m_hints->setOriginal(m_original);
    else if (domain::isOpen(content->report.state) && m_nearby.content())
        m_hints->setNearby(*m_nearby.content());
    else
        m_hints->setNearby({});
}

void CaseView::findOriginal(const domain::ReportId &id)
{
    if (id.isEmpty() || id == m_original.id)
        return;
    items::reportWithId(m_with.readers, id)
        .then(this, [this](const core::Result<domain::Report> &found) {
            if (!found)
                return;
            m_original = *found;
            showHints();
        });
}

void CaseView::runStep(domain::ReportVerb verb)
{
    if (!m_case.isEmpty())
        m_actions->run(m_case, verb, {.originals = originals()});
}

void CaseView::compare(const items::NearbyReport &other)
{
    const auto *content = m_detail.content();
    if (!content || m_case.isEmpty())
        return;
    CompareDialog dialog(m_case, content->attachments, other, m_with.theme, m_with.sync, this);
    if (dialog.exec() == QDialog::Accepted)
        m_actions->run(m_case, domain::ReportVerb::MarkDuplicate,
                       {.originals = originals(), .original = other.report.id.value});
}

items::Choices CaseView::originals() const
{
    items::Choices choices;
    if (const auto *nearby = m_nearby.content()) {
        for (const auto &other : *nearby)
            choices.emplace_back(
                tr("%1 · %2 · %3 m", "code, title and distance of a report near by")
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
