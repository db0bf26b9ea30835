// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/boardview.h"

#include "models/sync/syncservice.h"
#include "widgets/common/pagestack.h"
#include "widgets/common/scrolling.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/indicators/sheetview.h"
#include "widgets/panes/indicators/specialviewpanel.h"
#include "widgets/panes/indicators/tilewall.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>

namespace panes::indicators {
namespace {

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
    , m_heading(new QLabel(this))
    , m_modes(new QTabBar(this))
    , m_words(new common::SearchField(this))
    , m_wall(new TileWall(with.theme))
    , m_table(new SheetView)
    , m_faces(new common::PageStack)
    , m_state(new common::StateStack(with.theme, m_faces))
    , m_special(new SpecialViewPanel(subsystem, with))
    , m_pages(new common::PageStack(this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setProperty("muted", true);
    m_modes->setObjectName(QStringLiteral("boardModes"));
    m_modes->setDrawBase(false);
    m_modes->setExpanding(false);
    for (int mode = Tiles; mode <= Special; ++mode)
        m_modes->addTab(QString());
    m_faces->addWidget(common::newScroll(m_wall));
    m_faces->addWidget(m_table);
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_special);
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
    connect(&m_board, &items::IndicatorBoard::changed, this, &BoardView::showBoard);
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
    connect(m_state, &common::StateStack::actionRequested, &m_with.sync,
            &syncing::SyncService::syncNow);
}

void BoardView::show(const QDate &today)
{
    m_today = today;
    m_board.show(m_subsystem, m_with.context.area(), today);
}

bool BoardView::isBusy() const
{
    return m_board.isLoading() || m_special->isLoading();
}

void BoardView::setMode(int mode)
{
    if (mode == Special) {
        m_pages->setCurrentWidget(m_special);
    } else {
        m_faces->setCurrentIndex(mode);
        m_pages->setCurrentWidget(m_state);
        showTable();
    }
    m_words->setVisible(mode != Special);
    Q_EMIT wideChanged(mode != Tiles);
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

void BoardView::showBoard()
{
    m_heading->setText(areaName());
    const auto *tiles = m_board.content();
    if (tiles && !tiles->empty()) {
        m_wall->setTiles(*tiles);
        showTable();
        m_state->showContent();
        if (std::ranges::none_of(
                *tiles, [this](const auto &tile) { return tile.indicator.id == m_chosen; }))
            Q_EMIT opensWith(firstOf(*tiles).indicator.id);
    } else if (m_board.error()) {
        m_state->showError(*m_board.error(), tr("Try again"));
    } else if (m_board.isLoading()) {
        m_state->showLoading(tr("Reading figures…"));
    } else {
        m_state->showEmpty(tr("No indicators on this desk yet."),
                           tr("They appear as soon as the first sync has read them."));
    }
    Q_EMIT busyChanged();
}

/// Made only while it is looked at.
void BoardView::showTable()
{
    if (const auto *tiles = m_board.content(); tiles && m_modes->currentIndex() == Table)
        m_table->setSheet(sheetOf(*tiles, *m_with.directory.reference(), m_title, areaName()));
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
    showBoard();
}

} // namespace panes::indicators
