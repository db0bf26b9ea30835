// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/indicatorpane.h"

#include "models/core/clock.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/indicators/boardview.h"
#include "widgets/panes/indicators/chartbar.h"
#include "widgets/panes/indicators/indicatordetailview.h"
#include "widgets/panes/indicators/sheetview.h"

#include <QEvent>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace panes::indicators {
namespace {

/// The parts of the pane that work in the background.
enum Part : unsigned { Board, Story, StoryParts };

/// From this width on the detail stands beside the tiles.
constexpr int kSideBySide = 900;

} // namespace

IndicatorPane::IndicatorPane(domain::Subsystem subsystem,
                             const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(domain::code(subsystem), parent)
    , m_subsystem(subsystem)
    , m_with(surroundings)
    , m_detail(surroundings.readers, surroundings.hub, surroundings.directory)
    , m_board(new BoardView(subsystem, surroundings))
    , m_story(new IndicatorDetailView(surroundings))
    , m_storyState(new common::StateStack(surroundings.theme, m_story))
    , m_splitter(new QSplitter(this))
{
    m_splitter->addWidget(m_board);
    m_splitter->addWidget(m_storyState);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connectAll();
    applyContext();
    retranslate();
}

void IndicatorPane::connectAll()
{
    auto &context = m_with.context;
    connect(m_board, &BoardView::busyChanged, this, [this] { setBusy(Board, m_board->isBusy()); });
    connect(m_story, &IndicatorDetailView::busyChanged, this,
            [this] { setBusy(StoryParts, m_story->isBusy()); });
    connect(&m_detail, &items::IndicatorDetail::changed, this, &IndicatorPane::showStory);
    connect(&context, &common::SharedContext::areaChanged, this, &IndicatorPane::applyContext);
    connect(&context, &common::SharedContext::periodChanged, this, &IndicatorPane::applyContext);
    connect(&context, &common::SharedContext::selectedIndicatorChanged, this,
            &IndicatorPane::followIndicator);
    connect(m_board, &BoardView::chosen, &context, &common::SharedContext::selectIndicator);
    connect(m_board, &BoardView::chosen, m_storyState, &QWidget::show);
    connect(m_board, &BoardView::opensWith, this, &IndicatorPane::open);
    connect(m_board, &BoardView::wideChanged, m_storyState, &QWidget::setHidden);
    connect(m_story, &IndicatorDetailView::indicatorRequested, &context,
            &common::SharedContext::selectIndicator);
    connect(m_story, &IndicatorDetailView::areaRequested, &context,
            &common::SharedContext::setArea);
    auto *print = new QShortcut(QKeySequence::Print, this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, this, &IndicatorPane::printShown);
}

QDate IndicatorPane::today() const
{
    return common::lastDayShown(m_with.context, m_with.clock);
}

void IndicatorPane::applyContext()
{
    m_board->show(today());
    m_detail.show(m_detail.indicator(), m_with.context.area(), today());
    setBusy(Board, m_board->isBusy());
}

void IndicatorPane::open(const domain::IndicatorId &id)
{
    m_board->setChosen(id);
    m_detail.show(id, m_with.context.area(), today());
}

void IndicatorPane::showStory()
{
    setBusy(Story, m_detail.isLoading());
    if (const auto *story = m_detail.content()) {
        m_story->setStory(*story, m_with.clock.now(), today());
        m_storyState->showContent();
        setBusy(StoryParts, m_story->isBusy());
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
    const auto reference = m_with.directory.reference();
    const auto found = reference->indicators.constFind(id.value);
    if (found != reference->indicators.cend() && found->subsystem == m_subsystem)
        open(id);
}

/// The chart of the open tab, or the standard table.
void IndicatorPane::printShown()
{
    for (auto *table : m_board->findChildren<SheetView *>()) {
        if (table->isVisible())
            return table->print();
    }
    for (auto *bar : m_story->findChildren<ChartBar *>()) {
        if (bar->isVisible())
            return bar->print();
    }
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

void IndicatorPane::retranslate()
{
    m_board->retranslate(title());
    m_story->retranslate();
    showStory();
}

void IndicatorPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
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
