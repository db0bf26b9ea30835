// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/operationspane.h"

#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/tabpages.h"
#include "widgets/panes/operations/datatab.h"
#include "widgets/panes/operations/deploymenttab.h"
#include "widgets/panes/operations/editstab.h"
#include "widgets/panes/operations/logtab.h"
#include "widgets/panes/operations/operationspresentation.h"
#include "widgets/panes/operations/prefetchtab.h"
#include "widgets/panes/operations/quarantinetab.h"
#include "widgets/panes/operations/tickettab.h"
#include "widgets/panes/operations/trailtab.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

const QString kDataTab = QStringLiteral("data");
const QString kEditsTab = QStringLiteral("edits");
const QString kQuarantineTab = QStringLiteral("quarantine");
const QString kLogTab = QStringLiteral("log");
const QString kTrailTab = QStringLiteral("trail");
const QString kOfflineTab = QStringLiteral("offline");
const QString kDeploymentTab = QStringLiteral("deployment");
const QString kTicketsTab = QStringLiteral("tickets");
const QString kProposalsTab = QStringLiteral("proposals");

QString longTabText(const QString &id)
{
    if (id == kDataTab)
        return OperationsPane::tr("Data");
    if (id == kEditsTab)
        return OperationsPane::tr("Edits to send");
    if (id == kQuarantineTab)
        return OperationsPane::tr("Records set aside");
    if (id == kTrailTab)
        return OperationsPane::tr("Trail");
    if (id == kOfflineTab)
        return OperationsPane::tr("Offline");
    if (id == kDeploymentTab)
        return OperationsPane::tr("Deployment and use");
    if (id == kTicketsTab)
        return OperationsPane::tr("Problem reports");
    if (id == kProposalsTab)
        return OperationsPane::tr("Proposals");
    return OperationsPane::tr("Sync log");
}

/// Where there is little room.
QString shortTabText(const QString &id)
{
    if (id == kDataTab)
        return OperationsPane::tr("Data");
    if (id == kEditsTab)
        return OperationsPane::tr("Edits");
    if (id == kQuarantineTab)
        return OperationsPane::tr("Set aside");
    if (id == kTrailTab)
        return OperationsPane::tr("Trail");
    if (id == kOfflineTab)
        return OperationsPane::tr("Offline");
    if (id == kDeploymentTab)
        return OperationsPane::tr("Use");
    if (id == kTicketsTab)
        return OperationsPane::tr("Problems");
    if (id == kProposalsTab)
        return OperationsPane::tr("Proposals");
    return OperationsPane::tr("Log");
}

} // namespace

common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent)
{
    return new OperationsPane(surroundings, parent);
}

OperationsPane::OperationsPane(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"operations"_s, parent)
    , m_with(surroundings)
    , m_pages(new common::TabPages(u"operations"_s, m_with.settings, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    addTab<DataTab>(kDataTab);
    addTab<PrefetchTab>(kOfflineTab);
    addTab<EditsTab>(kEditsTab);
    addTab<QuarantineTab>(kQuarantineTab);
    addTab<LogTab>(kLogTab);
    addTab<TrailTab>(kTrailTab);
    addTab<DeploymentTab>(kDeploymentTab);
    addTab<TicketTab>(kTicketsTab);
    addTab<ProposalTab>(kProposalsTab);
    m_pages->setWords([this](const QString &id) { return withCount(id, longTabText(id)); },
                      [this](const QString &id) { return withCount(id, shortTabText(id)); });
    retranslate();
    offerTabs();
    m_pages->restore();
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, [this] {
        offerTabs();
        m_pages->nameTabs();
    });
}

template<typename Tab>
void OperationsPane::addTab(const QString &id)
{
    auto *tab = new Tab(m_with, m_pages);
    const auto part = unsigned(m_pages->addPage(id, tab));
    connect(tab, &Tab::busyChanged, this, [this, part](bool busy) { setBusy(part, busy); });
}

/// The trail is for those who may read it; a review keeps nothing.
void OperationsPane::offerTabs()
{
    const auto &status = m_with.sync.status();
    const bool desk = status.connection != syncing::Connection::Review; // else a copy is looked at
    m_pages->offer(kTrailTab, desk && mayReadTrail(status.user.rights));
    m_pages->offer(kDeploymentTab,
                   domain::mayRead(status.user.rights, domain::Collection::ServiceDays));
    for (const QString &id : {kOfflineTab, kEditsTab, kQuarantineTab, kLogTab})
        m_pages->offer(id, desk);
}

/// With how many wait for a person.
QString OperationsPane::withCount(const QString &id, const QString &text) const
{
    const auto &status = m_with.sync.status();
    const qint64 count = id == kEditsTab        ? status.queuedEdits + status.refusedEdits
                         : id == kQuarantineTab ? quarantinedIn(status)
                                                : 0;
    return count > 0 ? u"%1 (%2)"_s.arg(text, common::format::number(count)) : text;
}

QString OperationsPane::title() const
{
    return tr("Operations");
}

void OperationsPane::retranslate()
{
    m_pages->nameTabs();
    m_pages->setBarName(tr("Views of operations"));
}

void OperationsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace panes::operations
