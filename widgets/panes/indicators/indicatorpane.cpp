// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/indicatorpane.h"

#include "models/core/clock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/indicators/indicatordetailview.h"
#include "widgets/panes/indicators/tilewall.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>

namespace panes::indicators {
namespace {

/// The parts of the pane that work in the background.
enum Part : unsigned { Board, Story };

/// From this width on the detail stands beside the tiles.
constexpr int kSideBySide = 900;

} // namespace

IndicatorPane::IndicatorPane(domain::Subsystem subsystem,
                             const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(domain::code(subsystem), parent)
    , m_subsystem(subsystem)
    , m_with(surroundings)
    , m_board(surroundings.readers, surroundings.hub, surroundings.directory)
    , m_detail(surroundings.readers, surroundings.hub, surroundings.directory)
    , m_heading(new QLabel(this))
    , m_words(new common::SearchField(this))
    , m_wall(new TileWall(surroundings.theme))
    , m_story(new IndicatorDetailView(surroundings.theme))
    , m_splitter(new QSplitter(this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setProperty("muted", true);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_wall);
    m_boardState = new common::StateStack(surroundings.theme, scroll);
    m_storyState = new common::StateStack(surroundings.theme, m_story);

    auto *left = new QWidget(m_splitter);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2, common::kSpace1);
    top->addWidget(m_heading, 1);
    top->addWidget(m_words);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_boardState, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_storyState);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connectAll();
    m_words->setPlaceholderText(tr("Filter indicators"));
    m_words->setAccessibleName(tr("Filter indicators"));
    applyContext();
    showBoard();
    showStory();
}

void IndicatorPane::connectAll()
{
    auto &context = m_with.context;
    connect(&m_board, &items::IndicatorBoard::changed, this, &IndicatorPane::showBoard);
    connect(&m_detail, &items::IndicatorDetail::changed, this, &IndicatorPane::showStory);
    connect(&context, &common::SharedContext::areaChanged, this, &IndicatorPane::applyContext);
    connect(&context, &common::SharedContext::periodChanged, this, &IndicatorPane::applyContext);
    connect(&context, &common::SharedContext::selectedIndicatorChanged, this,
            &IndicatorPane::followIndicator);
    connect(m_words, &common::SearchField::searched, this,
            [this] { m_wall->setWords(m_words->text().simplified()); });
    connect(m_wall, &TileWall::chosen, &context, &common::SharedContext::selectIndicator);
    connect(m_story, &IndicatorDetailView::areaRequested, &context,
            &common::SharedContext::setArea);
    connect(m_boardState, &common::StateStack::actionRequested, &m_with.sync,
            &syncing::SyncService::syncNow);
}

QDate IndicatorPane::today() const
{
    const QDate now = m_with.clock.now().toTimeZone(common::format::zone()).date();
    const QDate to = m_with.context.to();
    return to.isValid() && to < now ? to : now;
}

void IndicatorPane::applyContext()
{
    m_board.show(m_subsystem, m_with.context.area(), today());
    m_detail.show(m_detail.indicator(), m_with.context.area(), today());
}

void IndicatorPane::showBoard()
{
    setBusy(Board, m_board.isLoading());
    const auto reference = m_with.directory.reference();
    const auto *area = reference->unit(m_with.context.area());
    const auto *province = reference->province(today());
    m_heading->setText(area ? area->name : province ? province->name : QString());
    if (const auto *tiles = m_board.content(); tiles && !tiles->empty()) {
        m_wall->setTiles(*tiles);
        m_boardState->showContent();
        const bool known = std::ranges::any_of(
            *tiles, [this](const auto &tile) { return tile.indicator.id == m_detail.indicator(); });
        if (!known) {
            const auto first = std::ranges::find_if(
                *tiles, [](const auto &tile) { return tile.indicator.importance == 3; });
            m_detail.show((first == tiles->end() ? tiles->front() : *first).indicator.id,
                          m_with.context.area(), today());
            m_wall->setChosen(m_detail.indicator());
        }
    } else if (m_board.error()) {
        m_boardState->showError(*m_board.error(), tr("Try again"));
    } else if (m_board.isLoading()) {
        m_boardState->showLoading(tr("Reading figures…"));
    } else {
        m_boardState->showEmpty(tr("No indicators on this desk yet."),
                                tr("They appear as soon as the first sync has read them."));
    }
}

void IndicatorPane::showStory()
{
    setBusy(Story, m_detail.isLoading());
    if (const auto *story = m_detail.content()) {
        m_story->setStory(*story, *m_with.directory.reference(), m_with.clock.now());
        m_storyState->showContent();
        m_storyState->setNotice(story->valid.empty()
                                    ? tr("There are no figures of this indicator at this level.")
                                    : QString());
    } else if (m_detail.error()) {
        m_storyState->showError(*m_detail.error());
    } else if (m_detail.isLoading()) {
        m_storyState->showLoading(tr("Reading figures…"));
    } else {
        m_storyState->showEmpty(tr("No indicator chosen."), tr("Choose a tile."));
    }
}

void IndicatorPane::followIndicator()
{
    const auto id = m_with.context.selectedIndicator();
    const auto found = m_with.directory.reference()->indicators.constFind(id.value);
    if (found == m_with.directory.reference()->indicators.cend() || found->subsystem != m_subsystem)
        return;
    m_wall->setChosen(id);
    m_detail.show(id, m_with.context.area(), today());
}

QString IndicatorPane::title() const
{
    switch (m_subsystem) {
    case domain::Subsystem::SocioEconomic:
        return tr("Socio-economic");
    case domain::Subsystem::Health:
        return tr("Health");
    case domain::Subsystem::Education:
        return tr("Education");
    default:
        return tr("Public administration");
    }
}

void IndicatorPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_words->setPlaceholderText(tr("Filter indicators"));
        m_words->setAccessibleName(tr("Filter indicators"));
        showBoard();
        showStory();
    }
    Pane::changeEvent(event);
}

void IndicatorPane::resizeEvent(QResizeEvent *event)
{
    const auto wanted = width() >= kSideBySide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted)
        m_splitter->setOrientation(wanted);
    Pane::resizeEvent(event);
}

} // namespace panes::indicators
