// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediacaseview.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/items/reportlookup.h"
#include "models/sync/syncservice.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/panes/media/mediaactions.h"
#include "widgets/panes/media/mediadetailview.h"
#include "widgets/panes/media/mediaeditlist.h"
#include "widgets/panes/media/mediasteps.h"

#include <QVBoxLayout>

namespace panes::media {

MediaCaseView::MediaCaseView(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_detail(with.readers, with.hub)
    , m_actions(new MediaActions(with, this))
    , m_view(new MediaDetailView(
          with.theme,
          [&sync = with.sync](const QString &sha256) { return sync.attachment(sha256); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(&m_detail, &items::MediaDetail::changed, this, [this] {
        readEdits();
        refresh();
        Q_EMIT changed();
    });
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &MediaCaseView::readEdits);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, [this] {
        const auto actor = syncing::mediaActor(m_with.sync.status().user);
        if (!m_case.isEmpty() && m_case.actor() != actor)
            refresh();
    });
    connectView();
}

void MediaCaseView::connectView()
{
    connect(&m_view->steps(), &MediaSteps::chosen, this, [this](domain::MediaVerb verb) {
        if (!m_case.isEmpty())
            m_actions->run(MediaCase(m_case), verb);
    });
    connect(
        &m_view->edits(), &MediaEditList::compareRequested, this,
        [this](const syncing::PendingEdit &edit) { m_actions->resolve(MediaCase(m_case), edit); });
    connect(&m_view->edits(), &MediaEditList::retryRequested, this,
            [this](const QString &id) { m_actions->retry(id, m_case.seen().version); });
    connect(&m_view->edits(), &MediaEditList::discardRequested, m_actions, &MediaActions::giveUp);
    connect(m_actions, &MediaActions::said, m_view, &MediaDetailView::say);
    connect(m_view, &MediaDetailView::settledChanged, this, &MediaCaseView::filesSettledChanged);
    connect(m_view, &MediaDetailView::itemRequested, this, &MediaCaseView::itemRequested);
    connect(m_view, &MediaDetailView::reportRequested, this, &MediaCaseView::openReport);
}

void MediaCaseView::setItem(const domain::MediaItemId &id)
{
    m_id = id;
    m_detail.setItem(id);
    readEdits();
}

void MediaCaseView::readEdits()
{
    const auto id = m_id;
    if (id.isEmpty())
        return;
    m_with.sync.edits(domain::Collection::MediaItems, id.value)
        .then(this, [this, id](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (!edits || id != m_id)
                return;
            m_edits = *edits;
            m_editsOf = id;
            refresh();
        });
}

void MediaCaseView::refresh()
{
    const auto *content = m_detail.content();
    if (!content)
        return;
    m_case = MediaCase(
        *content, m_editsOf == content->item.id ? m_edits : std::vector<syncing::PendingEdit>(),
        m_with.sync.status().user, m_with.directory.reference(), m_with.clock.now());
    m_view->setContent(*content, m_case, m_with.context.search());
}

/// To the desk of reports, narrowed to the one by its code.
void MediaCaseView::openReport(const domain::ReportId &id)
{
    if (!maySee(m_with.sync.status().user.rights, domain::Subsystem::FieldReports))
        return m_view->say(tr("Your rights do not include field reports."));
    items::reportWithId(m_with.readers, id)
        .then(this, [this, id](const core::Result<domain::Report> &found) {
            if (!found) {
                m_view->say(tr("The field report is not on this desk yet."));
                return;
            }
            domain::ReportFilter filter;
            filter.text = found->code;
            m_with.context.openReports({}); // asked again: the desk comes to the front again
            m_with.context.openReports(
                {tr("Report %1", "code of a report").arg(found->code), filter});
            m_with.context.selectReport(id);
        });
}

void MediaCaseView::focusSteps()
{
    m_view->steps().focusFirst();
}

bool MediaCaseView::filesSettled() const
{
    return m_view->isSettled();
}

} // namespace panes::media
