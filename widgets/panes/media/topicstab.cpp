// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/topicstab.h"

#include "models/items/directory.h"
#include "widgets/charts/structurebars.h"
#include "widgets/charts/trendchart.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/sentimenttrend.h"
#include "widgets/panes/media/sourcescope.h"
#include "widgets/panes/media/topictable.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {

TopicsTab::TopicsTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_board(with.readers, with.hub, with.clock)
    , m_shares(new QLabel(this))
    , m_topics(new TopicTable(with.theme, this))
    , m_measure(new QComboBox(this))
    , m_charts(new QStackedWidget(this))
    , m_bars(new charts::StructureBars(with.theme, m_charts))
    , m_line(new charts::TrendChart(with.theme, m_charts))
{
    build();
    auto &context = m_with.context;
    connect(&m_board, &items::MediaBoard::changed, this, &TopicsTab::showBoard);
    connect(&context, &common::SharedContext::areaChanged, this, &TopicsTab::read);
    connect(&context, &common::SharedContext::periodChanged, this, &TopicsTab::read);
    connect(&context, &common::SharedContext::searchChanged, this, &TopicsTab::read);
    connect(&m_with.theme, &common::Theme::changed, this, &TopicsTab::showBoard);
    connect(m_measure, &QComboBox::activated, this, &TopicsTab::showTrend);
    connect(m_topics, &TopicTable::topicOpened, this, [this](const QString &topic) {
        auto filter = sharedScope(m_with);
        filter.topic = topic;
        Q_EMIT streamRequested(filter);
    });
    retranslate();
}

void TopicsTab::build()
{
    m_shares->setObjectName(u"media-shares"_s);
    m_shares->setTextFormat(Qt::PlainText);
    m_shares->setWordWrap(true);
    m_shares->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_shares->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, 0);
    m_measure->setObjectName(u"media-measure"_s);
    m_charts->addWidget(m_bars);
    m_charts->addWidget(m_line);
    auto *over = new QWidget(this);
    auto *column = new QVBoxLayout(over);
    column->setContentsMargins(common::kSpace3, 0, common::kSpace3, common::kSpace2);
    column->addWidget(m_measure, 0, Qt::AlignLeft);
    column->addWidget(m_charts, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_topics);
    split->addWidget(over);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    m_state = new common::StateStack(m_with.theme, split, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_shares);
    layout->addWidget(m_state, 1);
}

void TopicsTab::read()
{
    if (isVisible())
        m_board.setScope(sharedScope(m_with));
}

void TopicsTab::showBoard()
{
    Q_EMIT busyChanged(m_board.isLoading());
    const auto *board = m_board.content();
    if (m_board.error())
        return m_state->showError(*m_board.error());
    if (!board)
        return m_state->showLoading(tr("Reading the topics…"));
    m_shares->setText(shareLines(*board).join(u'\n'));
    if (board->topics.empty())
        return m_state->showEmpty(tr("No item in this scope."),
                                  tr("Choose a longer period or a larger area."));
    m_topics->setTopics(board->topics);
    showTrend();
    m_state->showContent();
}

void TopicsTab::showTrend()
{
    const auto *board = m_board.content();
    if (!board)
        return;
    const auto measure = MediaMeasure(std::max(0, m_measure->currentIndex()));
    const bool shares = measure == MediaMeasure::Shares;
    if (shares)
        m_bars->setStructure(sentimentStructure(*board));
    else
        m_line->setTrend(mediaTrend(*board, measure));
    m_charts->setCurrentWidget(shares ? static_cast<QWidget *>(m_bars) : m_line);
}

void TopicsTab::retranslate()
{
    const int chosen = std::max(0, m_measure->currentIndex());
    m_measure->clear();
    for (int measure = 0; measure < kMediaMeasures; ++measure)
        m_measure->addItem(measureText(MediaMeasure(measure)));
    m_measure->setCurrentIndex(chosen);
    m_measure->setAccessibleName(tr("What the chart shows"));
    m_topics->retranslate();
}

void TopicsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_board.setScope(sharedScope(m_with));
    showBoard();
}

void TopicsTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_board.rest();
}

void TopicsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showBoard();
    }
    QWidget::changeEvent(event);
}

} // namespace panes::media
