// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/operationspane.h"

#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/tabs.h"
#include "widgets/common/theme.h"
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
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

constexpr auto kLastOperationsTab = "operations/tab";
constexpr int kAroundTabText = 2 * common::kSpace4;
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
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_tabs->setObjectName(u"operations-tabs"_s);
    m_pages->setObjectName(u"operations-pages"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    addTab<DataTab>(kDataTab);
    addTab<PrefetchTab>(kOfflineTab);
    addTab<EditsTab>(kEditsTab);
    addTab<QuarantineTab>(kQuarantineTab);
    addTab<LogTab>(kLogTab);
    addTab<TrailTab>(kTrailTab);
    addTab<DeploymentTab>(kDeploymentTab);
    addTab<TicketTab>(kTicketsTab);
    addTab<ProposalTab>(kProposalsTab);
    addShortcuts();
    retranslate();
    offerTabs();
    openTab(m_with.settings.value(kLastOperationsTab).toString());
    connect(m_tabs, &QTabBar::currentChanged, this, &OperationsPane::showTab);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, [this] {
        offerTabs();
        nameTabs();
    });
}

template<typename Tab>
void OperationsPane::addTab(const QString &id)
{
    auto *tab = new Tab(m_with, m_pages);
    m_ids << id;
    m_tabs->addTab(QString());
    const auto part = unsigned(m_pages->addWidget(tab));
    connect(tab, &Tab::busyChanged, this, [this, part](bool busy) { setBusy(part, busy); });
}

void OperationsPane::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, int by) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            const int count = m_tabs->count();
            int next = m_tabs->currentIndex();
            do
                next = (next + by + count) % count;
            while (!m_tabs->isTabVisible(next));
            m_tabs->setCurrentIndex(next);
            m_tabs->setFocus();
        });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

void OperationsPane::showTab(int index)
{
    m_pages->setCurrentIndex(index);
    m_with.settings.setValue(kLastOperationsTab, m_ids.value(index));
}

void OperationsPane::offer(const QString &id, bool offered)
{
    const auto index = int(m_ids.indexOf(id));
    if (!offered && m_tabs->currentIndex() == index)
        m_tabs->setCurrentIndex(0);
    common::setTabShown(*m_tabs, index, offered);
}

/// The trail is for those who may read it; a review keeps nothing.
void OperationsPane::offerTabs()
{
    const auto &status = m_with.sync.status();
    const bool desk = status.connection != syncing::Connection::Review; // else a copy is looked at
    offer(kTrailTab, desk && mayReadTrail(status.user.rights));
    offer(kDeploymentTab, domain::mayRead(status.user.rights, domain::Collection::ServiceDays));
    for (const QString &id : {kOfflineTab, kEditsTab, kQuarantineTab, kLogTab})
        offer(id, desk);
}

/// The tab of last time, or the first.
void OperationsPane::openTab(const QString &id)
{
    int index = int(std::max<qsizetype>(0, m_ids.indexOf(id)));
    if (!m_tabs->isTabVisible(index))
        index = 0;
    m_tabs->setCurrentIndex(index);
    m_pages->setCurrentIndex(index);
}

/// With how many wait for a person.
QString OperationsPane::tabText(int index, bool isShort) const
{
    const QString id = m_ids.value(index);
    const QString text = isShort ? shortTabText(id) : longTabText(id);
    const auto &status = m_with.sync.status();
    const qint64 count = id == kEditsTab        ? status.queuedEdits + status.refusedEdits
                         : id == kQuarantineTab ? quarantinedIn(status)
                                                : 0;
    return count > 0 ? u"%1 (%2)"_s.arg(text, common::format::number(count)) : text;
}

void OperationsPane::nameTabs()
{
    int needed = 0;
    for (int i = 0; i < m_tabs->count(); ++i)
        needed += !m_tabs->isTabVisible(i)
                      ? 0
                      : m_tabs->fontMetrics().horizontalAdvance(tabText(i, false)) + kAroundTabText;
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QString text = tabText(i, needed > width());
        if (m_tabs->tabText(i) != text)
            m_tabs->setTabText(i, text);
        m_tabs->setAccessibleTabName(i, tabText(i, false));
    }
}

QString OperationsPane::title() const
{
    return tr("Operations");
}

void OperationsPane::retranslate()
{
    nameTabs();
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->widget(i)->setAccessibleName(longTabText(m_ids.value(i)));
    m_tabs->setAccessibleName(tr("Views of operations"));
}

void OperationsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    nameTabs();
}

void OperationsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace panes::operations
