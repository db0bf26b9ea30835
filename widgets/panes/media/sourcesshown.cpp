// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tab of sources reads and shows.
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/media/sourcecard.h"
#include "widgets/panes/media/sourcelistview.h"
#include "widgets/panes/media/sourcescope.h"
#include "widgets/panes/media/sourcestab.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace panes::media {

bool SourcesTab::mayChange() const
{
    const auto user = m_with.sync.status().user;
    return user.mediaRoles.testFlag(domain::MediaRole::Monitor) &&
           domain::may(user.rights, "act"_L1, "media-sources"_L1);
}

std::vector<domain::MediaSource> SourcesTab::records() const
{
    std::vector<domain::MediaSource> all;
    for (const auto &shown : m_sources.shown())
        all.push_back(shown.record);
    return all;
}

const SourceRow *SourcesTab::current() const
{
    return m_model->at(m_model->rowOf(m_view->current()));
}

/// The cache is read only while the tab is in sight.
void SourcesTab::read()
{
    if (!m_seen)
        return;
    m_sources.open();
    m_board.setScope(sharedScope(m_with));
    tellBusy();
}

void SourcesTab::readEdits()
{
    if (!m_seen)
        return;
    m_with.sync.edits(domain::Collection::MediaSources, {})
        .then(this, [this](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (edits)
                m_sources.setEdits(syncing::standings(*edits));
        });
}

void SourcesTab::readFeeds()
{
    showDesk();
    if (!m_seen)
        return;
    m_with.sync.feedStates().then(
        this, [this](const core::Result<std::vector<syncing::FeedState>> &states) {
            if (!states)
                return;
            m_feeds = *states;
            showRows();
        });
}

void SourcesTab::showRows()
{
    tellBusy();
    const auto *board = m_board.content();
    m_model->setRows(sourceRows(m_sources.shown(),
                                board ? board->sources : std::vector<analysis::SourceCounts>(),
                                m_feeds));
    m_view->restoreCurrent();
    if (m_sources.error())
        m_state->showError(*m_sources.error(), tr("Try again"));
    else if (m_model->rowCount() > 0)
        m_state->showContent();
    else if (!m_sources.content())
        m_state->showLoading(tr("Reading the sources…"));
    else
        m_state->showEmpty(tr("There are no sources yet."),
                           mayChange() ? tr("Add one, or bring in a list of feeds (OPML).")
                                       : tr("Those who watch the media add them."));
    m_state->setNotice(m_board.error() ? tr("The figures of the period could not be read.")
                                       : QString());
    showCurrent();
}

void SourcesTab::showCurrent()
{
    const SourceRow *row = current();
    m_card->setVisible(row != nullptr);
    if (row)
        m_card->setSource(*row, mayChange());
}

/// What this desk does and its person may do.
void SourcesTab::showDesk()
{
    const bool may = mayChange();
    const bool offline = m_with.sync.isForcedOffline();
    const bool collects = m_with.sync.isCollecting();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_add, m_importList, m_importItems, m_collects})
        part->setEnabled(may);
    m_collects->setChecked(collects);
    m_readNow->setEnabled(may && collects && !offline);
    if (!may)
        m_desk->setText(
            tr("Sources are kept up by those who watch the media; your role sees them."));
    else if (!collects)
        m_desk->setText(tr("This desk reads no feeds. One desk that does is enough for all."));
    else if (offline)
        m_desk->setText(tr("This desk is offline: it reads feeds again when it may go out."));
    else
        m_desk->setText(tr("This desk reads the feeds and sends what is new to all desks."));
    showCurrent();
}

void SourcesTab::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void SourcesTab::tellBusy()
{
    const bool busy = m_sources.isLoading() || m_board.isLoading() || m_writer.isBusy();
    if (busy != m_busy)
        Q_EMIT busyChanged(m_busy = busy);
}

} // namespace panes::media
