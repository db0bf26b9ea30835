// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/boardview.h"

#include "models/sync/syncservice.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/indicators/sheetview.h"
#include "widgets/panes/indicators/sheetwords.h"
#include "widgets/panes/indicators/specialviewpanel.h"
#include "widgets/panes/indicators/tilewall.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace panes::indicators {
namespace {

QScrollArea *scrollingWall(TileWall *wall)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(wall);
    return scroll;
}

/// The one that a pane opens with: the first of the overview, else the first.
const items::IndicatorTile &firstOf(const std::vector<items::IndicatorTile> &tiles)
{
    constexpr int kOverview = 3;
    const auto found = std::ranges::find_if(
        tiles, [](const auto &tile) { return tile.indicator.importance == kOverview; });
    return found == tiles.end() ? tiles.front() : *found;
}

} // namespace

BoardView::BoardView(domain::Subsystem subsystem, const common::PaneSurroundings &with,
                     QWidget *parent)
    : QWidget(parent)
    , m_subsystem(subsystem)
    , m_with(with)
    , m_board(with.readers, with.hub, with.directory)
    , m_sheet(with.readers, with.hub, with.directory)
    , m_heading(new QLabel(this))
    , m_modes(new QTabBar(this))
    , m_words(new common::SearchField(this))
    , m_wall(new TileWall(with.theme))
    , m_tiles(new common::StateStack(with.theme, scrollingWall(m_wall)))
    , m_table(new SheetView)
    , m_tableState(new common::StateStack(with.theme, m_table))
    , m_special(new SpecialViewPanel(subsystem, with))
    , m_pages(new QStackedWidget(this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setProperty("muted", true);
    m_modes->setObjectName(QStringLiteral("boardModes"));
    m_modes->setDrawBase(false);
    m_modes->setExpanding(false);
    for (QWidget *page : std::initializer_list<QWidget *>{m_tiles, m_tableState, m_special}) {
        m_modes->addTab(QString());
        m_pages->addWidget(page);
    }
    m_modes->setTabVisible(Special, !m_special->isEmpty());
    auto *top = new QHBoxLayout;
    top->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2, common::kSpace1);
    top->setSpacing(common::kSpace4);
    top->addWidget(m_heading);
    top->addWidget(m_modes);
    top->addStretch(1);
    top->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    connectAll();
}

void BoardView::connectAll()
{
    connect(&m_board, &items::IndicatorBoard::changed, this, &BoardView::showTiles);
    connect(&m_sheet, &items::IndicatorSheet::changed, this, &BoardView::showSheet);
    connect(m_modes, &QTabBar::currentChanged, this, &BoardView::setMode);
    connect(m_words, &common::SearchField::searched, this, [this] {
        m_wall->setWords(m_words->text().simplified());
        m_table->setWords(m_words->text().simplified());
    });
    connect(m_wall, &TileWall::chosen, this, &BoardView::chosen);
    connect(m_table, &SheetView::indicatorRequested, this, &BoardView::chosen);
    connect(m_special, &SpecialViewPanel::indicatorRequested, this, &BoardView::chosen);
    connect(m_special, &SpecialViewPanel::loadingChanged, this, &BoardView::busyChanged);
    connect(m_special, &SpecialViewPanel::areaRequested, &m_with.context,
            &common::SharedContext::setArea);
    for (const common::StateStack *state : {m_tiles, m_tableState})
        connect(state, &common::StateStack::actionRequested, &m_with.sync,
                &syncing::SyncService::syncNow);
}

void BoardView::show(const QDate &today)
{
    m_today = today;
    m_board.show(m_subsystem, m_with.context.area(), today);
    readSheet();
}

/// The table is read only while it is looked at.
void BoardView::readSheet()
{
    if (m_modes->currentIndex() == Table)
        m_sheet.show(m_subsystem, m_with.context.area(), m_today);
    else
        m_sheet.rest();
}

bool BoardView::isBusy() const
{
    return m_board.isLoading() || m_sheet.isLoading() || m_special->isLoading();
}

void BoardView::setMode(int mode)
{
    m_pages->setCurrentIndex(mode);
    m_words->setVisible(mode != Special);
    Q_EMIT wideChanged(mode != Tiles);
    readSheet();
}

void BoardView::setChosen(const domain::IndicatorId &id)
{
    m_chosen = id;
    m_wall->setChosen(id);
}

QString BoardView::areaName() const
{
    const auto reference = m_with.directory.reference();
    const auto *area = reference->unit(m_with.context.area());
    const auto *shown = area ? area : reference->province(m_today);
    return shown ? shown->name : QString();
}

void BoardView::showTiles()
{
    m_heading->setText(areaName());
    const auto *tiles = m_board.content();
    if (tiles && !tiles->empty()) {
        m_wall->setTiles(*tiles);
        m_tiles->showContent();
        if (std::ranges::none_of(
                *tiles, [this](const auto &tile) { return tile.indicator.id == m_chosen; }))
            Q_EMIT opensWith(firstOf(*tiles).indicator.id);
    } else {
        showNothing(*m_tiles, m_board);
    }
    Q_EMIT busyChanged();
}

void BoardView::showSheet()
{
    const auto *figures = m_sheet.content();
    if (figures && !figures->empty()) {
        SheetSubject subject{m_title, areaName(), {}};
        QList<domain::IndicatorId> ids;
        for (const auto &figure : *figures) {
            ids << figure.indicator.id;
            for (const auto &version : figure.versions)
                subject.asOf = std::max(subject.asOf, version.fetchedAt);
        }
        m_table->setSheet(sheetOf(*figures, *m_with.directory.reference(), subject), ids);
        m_tableState->showContent();
    } else {
        showNothing(*m_tableState, m_sheet);
    }
    Q_EMIT busyChanged();
}

void BoardView::showNothing(common::StateStack &state, const items::Loaded &loaded) const
{
    if (loaded.error())
        state.showError(*loaded.error(), tr("Try again"));
    else if (loaded.isLoading())
        state.showLoading(tr("Reading figures…"));
    else
        state.showEmpty(tr("No indicators on this desk yet."),
                        tr("They appear as soon as the first sync has read them."));
}

void BoardView::retranslate(const QString &subsystem)
{
    m_title = subsystem;
    m_modes->setTabText(Tiles, tr("Tiles"));
    m_modes->setTabText(Table, tr("Table"));
    m_modes->setTabText(Special, tr("Special views"));
    m_modes->setAccessibleName(tr("How the indicators are shown"));
    m_words->setPlaceholderText(tr("Filter indicators"));
    m_words->setAccessibleName(tr("Filter indicators"));
    showTiles();
    if (m_modes->currentIndex() == Table)
        showSheet();
}

} // namespace panes::indicators
