// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediapane.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/contextrange.h"
#include "widgets/common/format.h"
#include "widgets/common/listdetail.h"
#include "widgets/common/recordlist.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/mediadelegate.h"
#include "widgets/panes/media/mediadetailview.h"
#include "widgets/panes/media/mediafilterbar.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

/// The parts of the pane that work in the background.
enum Part : unsigned { List, Totals, Detail };

double share(qint64 part, qint64 total)
{
    return total > 0 ? 100.0 * double(part) / double(total) : 0;
}

/// "Tiêu cực 18,20% (▲ 1,10 điểm phần trăm)": a share and how it moved against the period before.
QString shareText(domain::Sentiment sentiment, qint64 part, qint64 total,
                  std::optional<double> before)
{
    const double now = share(part, total);
    const QString text = MediaPane::tr("%1 %2", "sentiment and its share")
                             .arg(sentimentText(sentiment), common::format::percent(now));
    return before ? MediaPane::tr("%1 (%2)", "share and its change")
                        .arg(text, common::format::change(now - *before, 2, true))
                  : text;
}

} // namespace

common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent)
{
    return new MediaPane(surroundings, parent);
}

MediaPane::MediaPane(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"media"_s, parent)
    , m_with(surroundings)
    , m_list(surroundings.readers, surroundings.hub)
    , m_totals(surroundings.readers, surroundings.hub)
    , m_detail(surroundings.readers, surroundings.hub)
    , m_filter(new MediaFilterBar(this))
    , m_summary(new QLabel(this))
    , m_view(common::newRecordList(this))
    , m_detailView(new MediaDetailView(surroundings.theme, this))
{
    m_view->setModel(&m_list);
    m_view->setItemDelegate(
        new MediaDelegate(m_with.theme, m_with.clock, m_with.directory, m_view));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(common::kSpace3, 0, common::kSpace3, common::kSpace1);
    m_summary->setProperty("muted", true);
    m_split = new common::ListDetail(surroundings.theme, {m_filter, m_summary}, m_view,
                                     m_detailView, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);
    connectModels();
    connectContext();
    m_view->setAccessibleName(tr("Stream of online information"));
    applyFilter();
    followSelection(); // what was chosen elsewhere before this pane was opened
    showDetail();
}

void MediaPane::connectModels()
{
    connect(&m_list, &items::MediaListModel::stateUpdated, this, &MediaPane::showListState);
    connect(&m_totals, &items::MediaTotals::changed, this, &MediaPane::showTotals);
    connect(&m_detail, &items::MediaDetail::changed, this, &MediaPane::showDetail);
    connect(m_filter, &MediaFilterBar::filterChanged, this, &MediaPane::applyFilter);
    connect(m_detailView, &MediaDetailView::itemRequested, &m_with.context,
            &common::SharedContext::selectMedia);
    connect(&m_split->list(), &common::StateStack::actionRequested, &m_with.sync,
            &syncing::SyncService::syncNow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                m_awaited = index;
                chooseAwaited();
            });
}

/// A row that was jumped to is chosen when its record is at hand.
void MediaPane::chooseAwaited()
{
    const auto *item = m_list.record(m_awaited.row());
    if (!item)
        return;
    m_awaited = QPersistentModelIndex();
    m_with.context.selectMedia(item->id);
}

void MediaPane::connectContext()
{
    auto &context = m_with.context;
    connect(&context, &common::SharedContext::areaChanged, this, &MediaPane::applyFilter);
    connect(&context, &common::SharedContext::periodChanged, this, &MediaPane::applyFilter);
    connect(&context, &common::SharedContext::searchChanged, this, &MediaPane::applyFilter);
    connect(&context, &common::SharedContext::selectedMediaChanged, this,
            &MediaPane::followSelection);
    connect(&m_with.directory, &items::Directory::changed, this, [this] {
        m_view->viewport()->update();
        showDetail();
    });
    connect(&m_with.theme, &common::Theme::changed, this, [this] { m_view->viewport()->update(); });
}

items::MediaFilter MediaPane::contextFilter() const
{
    items::MediaFilter filter;
    filter.units = m_with.directory.reference()->narrowing(m_with.context.area());
    std::tie(filter.publishedFrom, filter.publishedTo) = common::periodUtc(m_with.context);
    filter.text = m_with.context.search();
    return filter;
}

void MediaPane::applyFilter()
{
    const auto context = contextFilter();
    m_list.setFilter(m_filter->narrowed(context));
    m_totals.setFilter(context);
}

void MediaPane::showTotals()
{
    setBusy(Totals, m_totals.isLoading());
    const auto *counts = m_totals.content();
    if (!counts)
        return;
    m_filter->setCounts(counts->now);
    const auto before = [&](qint64 items::MediaCounts::*part) -> std::optional<double> {
        if (!counts->before || counts->before->total == 0)
            return std::nullopt;
        return share((*counts->before).*part, counts->before->total);
    };
    const auto &now = counts->now;
    const QStringList shares{
        shareText(domain::Sentiment::Positive, now.positive, now.total,
                  before(&items::MediaCounts::positive)),
        shareText(domain::Sentiment::Negative, now.negative, now.total,
                  before(&items::MediaCounts::negative)),
        tr("%1 negative not handled yet").arg(common::format::number(now.unhandledNegative)),
    };
    m_summary->setText(now.total == 0 ? QString() : shares.join(u"  ·  "_s));
}

void MediaPane::showListState()
{
    setBusy(List, m_list.isLoading());
    chooseAwaited();
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
void MediaPane::showFirst()
{
    m_split->list().showContent();
    if (const auto *first = m_list.record(0); first && m_with.context.selectedMedia().isEmpty())
        m_with.context.selectMedia(first->id);
}

void MediaPane::showDetail()
{
    setBusy(Detail, m_detail.isLoading());
    auto &state = m_split->detail();
    if (const auto *content = m_detail.content()) {
        m_detailView->setContent(*content, *m_with.directory.reference(), m_with.context.search());
        state.showContent();
    } else if (m_detail.error()) {
        state.showError(*m_detail.error());
    } else if (m_detail.isLoading()) {
        state.showLoading(tr("Reading the item…"));
    } else {
        state.showEmpty(tr("No item chosen."), tr("Choose one in the stream."));
    }
}

void MediaPane::followSelection()
{
    const auto id = m_with.context.selectedMedia();
    m_detail.setItem(id);
    const int row = m_list.rowOf(id.value);
    if (row < 0 && !m_awaited.isValid())
        m_view->selectionModel()->clear();
    else if (row >= 0 && m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_list.index(row));
}

QString MediaPane::title() const
{
    return tr("Online information");
}

void MediaPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_view->setAccessibleName(tr("Stream of online information"));
        showListState();
        showTotals();
        showDetail();
    }
    Pane::changeEvent(event);
}

} // namespace panes::media
