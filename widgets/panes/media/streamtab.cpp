// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/streamtab.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/contextrange.h"
#include "widgets/common/listdetail.h"
#include "widgets/common/passing.h"
#include "widgets/common/recordlist.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/mediaactions.h"
#include "widgets/panes/media/mediabulk.h"
#include "widgets/panes/media/mediacaseview.h"
#include "widgets/panes/media/mediadelegate.h"
#include "widgets/panes/media/mediafilterbar.h"
#include "widgets/panes/media/mediasummary.h"

#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace panes::media {
namespace {

/// The parts of the tab that work in the background.
enum StreamPart : unsigned {
    StreamList,
    StreamTotals,
    StreamQueues,
    StreamDetail,
    StreamFiles,
    StreamActions
};

QLabel *newLine(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(common::kSpace3, 0, common::kSpace3, common::kSpace1);
    label->setProperty("muted", true);
    return label;
}

} // namespace

StreamTab::StreamTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_list(with.readers, with.hub)
    , m_totals(with.readers, with.hub)
    , m_queues(with.readers, with.hub, with.directory)
    , m_filter(new MediaFilterBar(with.settings, this))
    , m_summary(newLine(u"media-summary"_s, this))
    , m_bulkSaid(newLine(u"media-bulk-said"_s, this))
    , m_view(common::newRecordList(this))
    , m_delegate(new MediaDelegate(with.theme, with.clock, with.directory, m_view))
    , m_case(new MediaCaseView(with, this))
{
    build();
    connectModels();
    connectContext();
    addShortcuts();
    followDirectory();
    retranslate();
    readEdits();
}

void StreamTab::build()
{
    m_view->setModel(&m_list);
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_bulkSaid->hide();
    common::setPassing(*m_bulkSaid);
    auto *bulk = new MediaBulk(m_with, m_list, *m_view->selectionModel(), m_case->actions(), this);
    m_split = new common::ListDetail(m_with.theme, {m_filter, m_summary, bulk, m_bulkSaid}, m_view,
                                     m_case, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);
    // What was done with many is said beside the list, too: the detail shows one of them.
    connect(&m_case->actions(), &MediaActions::said, m_bulkSaid,
            [this, bulk](const QString &sentence) {
                m_bulkSaid->setText(sentence);
                m_bulkSaid->setVisible(bulk->isVisible() && !sentence.isEmpty());
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, m_bulkSaid,
            &QWidget::hide);
}

void StreamTab::connectModels()
{
    connect(&m_list, &items::MediaListModel::stateUpdated, this, &StreamTab::showListState);
    connect(&m_totals, &items::MediaTotals::changed, this, &StreamTab::showTotals);
    connect(&m_queues, &items::MediaQueues::changed, this, [this] {
        setBusy(StreamQueues, m_queues.isLoading());
        if (m_queues.content())
            m_filter->setQueueCounts(*m_queues.content());
    });
    connect(m_case, &MediaCaseView::changed, this, &StreamTab::showDetail);
    connect(m_case, &MediaCaseView::filesSettledChanged, this,
            [this] { setBusy(StreamFiles, !m_case->filesSettled()); });
    connect(&m_case->actions(), &MediaActions::busyChanged, this,
            [this](bool busy) { setBusy(StreamActions, busy); });
    connect(m_filter, &MediaFilterBar::filterChanged, this, &StreamTab::applyFilter);
    connect(m_case, &MediaCaseView::itemRequested, &m_with.context,
            &common::SharedContext::selectMedia);
    connect(&m_split->list(), &common::StateStack::actionRequested, &m_with.sync,
            &syncing::SyncService::syncNow);
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &StreamTab::readEdits);
    connect(m_view, &QListView::activated, m_case, &MediaCaseView::focusSteps);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                m_awaited = index;
                chooseAwaited();
            });
}

void StreamTab::connectContext()
{
    auto &context = m_with.context;
    connect(&context, &common::SharedContext::areaChanged, this, &StreamTab::applyFilter);
    connect(&context, &common::SharedContext::periodChanged, this, &StreamTab::applyFilter);
    connect(&context, &common::SharedContext::searchChanged, this, &StreamTab::applyFilter);
    connect(&context, &common::SharedContext::selectedMediaChanged, this,
            &StreamTab::followSelection);
    connect(&m_with.directory, &items::Directory::changed, this, &StreamTab::followDirectory);
    connect(&m_with.theme, &common::Theme::changed, this, [this] { m_view->viewport()->update(); });
    auto *minute = new QTimer(this); // deadlines go by
    connect(minute, &QTimer::timeout, this, [this] {
        applyFilter();
        m_view->viewport()->update();
        m_case->refresh();
    });
    minute->start(1min);
}

void StreamTab::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, int rows) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, rows] { step(rows); });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Down), 1);
    add(QKeySequence(Qt::CTRL | Qt::Key_Up), -1);
}

void StreamTab::step(int rows)
{
    m_view->setCurrentIndex(m_view->rowAfter(rows));
}

void StreamTab::followDirectory()
{
    const auto reference = m_with.directory.reference();
    m_calendar = domain::WorkCalendar(reference->calendar);
    m_delegate->setCalendar(m_calendar);
    m_filter->setReference(reference, common::format::localDay(m_with.clock.now()));
    m_view->viewport()->update();
    applyFilter();
    m_case->refresh();
}

void StreamTab::readEdits()
{
    m_with.sync.edits(domain::Collection::MediaItems, {})
        .then(this, [this](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
            if (!edits)
                return;
            m_delegate->setEdits(*edits);
            m_view->viewport()->update();
        });
}

/// A row that was jumped to is chosen when its record is at hand.
void StreamTab::chooseAwaited()
{
    const auto *item = m_list.record(m_awaited.row());
    if (!item)
        return;
    m_awaited = QPersistentModelIndex();
    m_with.context.selectMedia(item->id);
}

items::MediaFilter StreamTab::contextFilter() const
{
    items::MediaFilter filter;
    filter.units = m_with.directory.reference()->narrowing(m_with.context.area());
    std::tie(filter.publishedFrom, filter.publishedTo) = common::periodUtc(m_with.context);
    filter.text = m_with.context.search();
    return filter;
}

void StreamTab::narrow(const items::MediaFilter &filter)
{
    // What the shared context says anyway is not held against its changes.
    const items::MediaFilter context = contextFilter();
    items::MediaFilter own = filter;
    if (own.publishedFrom == context.publishedFrom && own.publishedTo == context.publishedTo)
        own.publishedFrom = own.publishedTo = QDateTime();
    if (own.units == context.units)
        own.units.clear();
    if (own.text == context.text)
        own.text.clear();
    m_filter->choose(own);
}

/// Reads only while somebody looks.
void StreamTab::applyFilter()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const auto context = contextFilter();
    const QDateTime now = common::toMinute(m_with.clock.now());
    m_list.setFilter(m_filter->narrowed(context, m_calendar, now));
    m_totals.setFilter(m_filter->anySentiment(context, m_calendar, now));
    m_queues.setScope(m_filter->anyQueue(context), now);
}

void StreamTab::showTotals()
{
    setBusy(StreamTotals, m_totals.isLoading());
    const auto *counts = m_totals.content();
    if (!counts)
        return;
    m_filter->setCounts(counts->now);
    const bool shown = counts->now.total > 0 && m_filter->isWide();
    m_summary->setText(shown ? sharesText(*counts) : QString());
    m_summary->setVisible(shown);
}

void StreamTab::showListState()
{
    setBusy(StreamList, m_list.isLoading());
    chooseAwaited();
    if (!m_view->currentIndex().isValid())
        markSelected();
    auto &state = m_split->list();
    if (m_list.error())
        state.showError(*m_list.error(), tr("Try again"));
    else if (m_list.rowCount() > 0)
        showFirst();
    else if (m_list.isLoading())
        state.showLoading(tr("Reading online information…"));
    else if (!m_with.sync.status().everComplete)
        state.showEmpty(tr("No items on this desk yet."),
                        tr("They appear as soon as the first sync has read them."));
    else
        state.showEmpty(tr("No item matches."),
                        tr("Choose another filter, a longer period or a larger area."));
}

/// With nothing chosen, the newest item is looked at.
void StreamTab::showFirst()
{
    m_split->list().showContent();
    if (const auto *first = m_list.record(0);
        first && isVisible() && !m_awaited.isValid() && m_with.context.selectedMedia().isEmpty())
        m_with.context.selectMedia(first->id);
}

void StreamTab::showDetail()
{
    const auto &detail = m_case->model();
    setBusy(StreamDetail, detail.isLoading());
    auto &state = m_split->detail();
    if (detail.content())
        state.showContent();
    else if (detail.error())
        state.showError(*detail.error());
    else if (detail.isLoading())
        state.showLoading(tr("Reading the item…"));
    else
        state.showEmpty(tr("No item chosen."), tr("Choose one in the stream."));
}

void StreamTab::followSelection()
{
    if (!isVisible())
        return;
    m_awaited = QPersistentModelIndex(); // whoever chose last is right, not a row still on its way
    m_case->setItem(m_with.context.selectedMedia());
    if (!markSelected())
        m_view->selectionModel()->clear();
}

/// The row of the item that is looked at, as far as it is at hand.
bool StreamTab::markSelected()
{
    const int row = m_list.rowOf(m_with.context.selectedMedia().value);
    if (row >= 0 && m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_list.index(row));
    return row >= 0;
}

void StreamTab::setBusy(unsigned part, bool busy)
{
    const quint32 before = m_busyParts;
    m_busyParts = busy ? before | (1U << part) : before & ~(1U << part);
    if ((before == 0) != (m_busyParts == 0))
        Q_EMIT busyChanged(m_busyParts != 0);
}

void StreamTab::retranslate()
{
    m_view->setAccessibleName(tr("Stream of online information"));
    showListState();
    showTotals();
    showDetail();
    m_case->refresh();
    m_view->viewport()->update();
}

void StreamTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        applyFilter();
    followSelection(); // what was chosen while nobody looked
}

void StreamTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::media
