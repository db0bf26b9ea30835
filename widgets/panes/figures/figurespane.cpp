// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/figures/figurespane.h"

#include "models/core/clock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/format.h"
#include "widgets/common/reportscope.h"
#include "widgets/common/scrolling.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/figures/figureblock.h"
#include "widgets/panes/figures/figurewords.h"
#include "widgets/panes/figures/headline.h"
#include "widgets/panes/figures/stackedbar.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace panes::figures {
namespace {

/// From this width on the blocks stand in two columns.
constexpr int kSideBySide = 860;
constexpr auto kClockwork = 5min;
constexpr unsigned kBoard = 0;

} // namespace

FiguresPane::FiguresPane(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"report-figures"_s, parent)
    , m_with(surroundings)
    , m_board(surroundings.readers, surroundings.hub, surroundings.directory)
    , m_about(new QLabel)
    , m_headline(new Headline(surroundings.theme, nullptr))
    , m_satisfaction(new StackedBar(surroundings.theme, nullptr))
    , m_why(new QLabel(this))
{
    auto *scroll = common::newScroll(makeContent());
    m_state = new common::StateStack(surroundings.theme, scroll, this);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setMargin(common::kSpace2);
    m_why->setFont(surroundings.theme.font(common::TypeSize::Small));
    common::fitToFont(*m_why, [this] {
        m_why->setMinimumHeight(3 * m_why->fontMetrics().lineSpacing() + 2 * common::kSpace2);
    });
    m_why->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_why);
    m_clockwork.setInterval(kClockwork);
    connectContext();
    retranslate();
}

QWidget *FiguresPane::makeColumn(std::initializer_list<Part> parts)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(common::kSpace2);
    for (const Part part : parts)
        layout->addWidget(m_blocks[part]);
    layout->addStretch();
    return column;
}

QWidget *FiguresPane::makeContent()
{
    for (FigureBlock *&block : m_blocks) {
        block = new FigureBlock(m_with.theme, nullptr);
        connect(block, &FigureBlock::opened, this,
                [this, block](const Shown &figure) { open(block->accessibleName(), figure); });
        connect(block, &FigureBlock::lookedAt, this,
                [this, block](const Shown &figure) { showWhy(block->accessibleName(), figure); });
    }
    m_blocks[Satisfaction]->setTop(m_satisfaction);
    connect(m_headline, &Headline::opened, this, [this](const Shown &figure) { open({}, figure); });
    connect(m_headline, &Headline::lookedAt, this,
            [this](const Shown &figure) { showWhy({}, figure); });
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setProperty("muted", true);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace3);
    layout->setSpacing(common::kSpace2);
    layout->addWidget(m_about);
    layout->addWidget(m_headline);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(common::kSpace2);
    m_columns->addWidget(makeColumn({Stages, Satisfaction, Lateness, LateUnits, HotSpots}), 1);
    m_columns->addWidget(makeColumn({Units, Agencies, Categories, Quiet}), 1);
    layout->addLayout(m_columns);
    layout->addStretch();
    return content;
}

void FiguresPane::connectContext()
{
    auto &context = m_with.context;
    connect(&m_board, &items::ReportFigureBoard::changed, this, &FiguresPane::showSheet);
    connect(&context, &common::SharedContext::areaChanged, this, &FiguresPane::applyContext);
    connect(&context, &common::SharedContext::periodChanged, this, &FiguresPane::applyContext);
    connect(&context, &common::SharedContext::searchChanged, this, &FiguresPane::applyContext);
    connect(&context, &common::SharedContext::reportsNarrowed, this, &FiguresPane::applyContext);
    connect(&m_clockwork, &QTimer::timeout, this, &FiguresPane::applyContext);
    connect(m_state, &common::StateStack::actionRequested, &m_with.sync,
            &syncing::SyncService::syncNow);
}

/// Figures over a year are work: none is done for a pane that nobody sees.
void FiguresPane::applyContext()
{
    if (!isVisible())
        return;
    const auto area = m_with.directory.reference()->narrowing(m_with.context.area());
    m_board.setScope(common::reportScopeOfQueues(m_with.context, area, m_with.clock.now()));
}

void FiguresPane::showSheet()
{
    setBusy(kBoard, m_board.isLoading());
    const auto *sheet = m_board.content();
    if (sheet && sheet->now.all.received > 0) {
        showFigures(*sheet);
        showHeadings(*sheet);
        m_state->setNotice(notice());
        m_state->showContent();
    } else if (m_board.error()) {
        m_state->showError(*m_board.error(), tr("Try again"));
    } else if (m_board.isLoading() || !sheet) {
        m_state->showLoading(tr("Adding up the reports…"));
    } else {
        m_state->showEmpty(tr("No reports in this period and area."),
                           tr("Choose a longer period or a larger area, or clear the search."));
    }
}

bool FiguresPane::byCommune() const
{
    return !m_with.directory.reference()->narrowing(m_with.context.area()).empty();
}

void FiguresPane::showFigures(const items::ReportSheet &sheet)
{
    m_headline->setFigures(words::headline(sheet));
    m_satisfaction->setParts(words::satisfactionBar(sheet));
    const auto show = [this](Part part, const QList<Shown> &figures, const QString &whenEmpty) {
        m_blocks[part]->setFigures(figures, whenEmpty);
    };
    show(Stages, words::stages(sheet), {});
    show(Satisfaction, words::satisfaction(sheet), {});
    show(Lateness, words::lateness(sheet), {});
    show(LateUnits, words::lateUnits(sheet, byCommune()), tr("No unit has overdue reports."));
    show(Units, words::rankedUnits(sheet, byCommune()), tr("No unit has reports."));
    show(Agencies, words::rankedAgencies(sheet), tr("No report has been forwarded yet."));
    show(Categories, words::categories(sheet), {});
    show(HotSpots, words::hotSpots(sheet), tr("No place was reported twice."));
    show(Quiet, words::quietUnits(sheet, m_with.context.area()),
         tr("Reports came from every commune."));
}

QString FiguresPane::notice() const
{
    const auto *events = m_with.sync.status().of(domain::Collection::ReportEvents);
    return events && !events->complete
               ? tr("The history of the reports is not read yet: times per step, returns and "
                    "reopenings are not complete.")
               : QString();
}

void FiguresPane::showWhy(const QString &heading, const Shown &figure)
{
    const QString name = heading.isEmpty() ? figure.name
                                           : QString(heading + u" · "_s + figure.name);
    const auto *reports = m_with.sync.status().of(domain::Collection::Reports);
    const QString source = reports && reports->lastSuccess.isValid()
                               ? tr("Source: field reports and their history, read %1.")
                                     .arg(common::format::dateTime(reports->lastSuccess))
                               : tr("Source: field reports and their history on this desk.");
    m_why->setText(tr("%1: %2 (%3). %4 %5 Enter or a click shows the reports.")
                       .arg(name, figure.value, figure.base.isEmpty() ? u"—"_s : figure.base,
                            figure.why, source));
}

void FiguresPane::open(const QString &heading, const Shown &figure)
{
    const common::SharedContext::Behind behind{
        heading.isEmpty() ? figure.name : QString(heading + u" · "_s + figure.name),
        figure.records};
    if (m_with.context.behind() == behind)
        m_with.context.openReports({}); // asked again: the desk comes to the front again
    m_with.context.openReports(behind);
}

QString FiguresPane::title() const
{
    return tr("Report figures");
}

void FiguresPane::retranslate()
{
    m_why->setText(tr("Move to a figure with Tab, or point at it, to read what it counts and where "
                      "it comes from. Enter or a click shows the reports behind it."));
    setAccessibleName(title());
}

void FiguresPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSheet();
    }
    Pane::changeEvent(event);
}

void FiguresPane::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(width() >= kSideBySide ? QBoxLayout::LeftToRight
                                                   : QBoxLayout::TopToBottom);
    Pane::resizeEvent(event);
}

void FiguresPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_clockwork.start();
    applyContext();
}

void FiguresPane::hideEvent(QHideEvent *event)
{
    m_clockwork.stop();
    m_board.rest();
    Pane::hideEvent(event);
}

common::Pane *makePane(const common::PaneSurroundings &with, QWidget *parent)
{
    return new FiguresPane(with, parent);
}

} // namespace panes::figures
