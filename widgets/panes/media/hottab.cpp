// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/hottab.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/common/paintbadge.h"
#include "widgets/common/scrolling.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/hotwords.h"
#include "widgets/panes/media/mediabadges.h"
#include "widgets/panes/media/sourcescope.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HotTab::HotTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_board(with.readers, with.hub, with.clock)
    , m_rules(plainLabel({}, this))
    , m_cards(new QWidget(this))
    , m_column(new QVBoxLayout(m_cards))
{
    m_rules->setProperty("muted", true);
    m_rules->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace1);
    m_column->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3,
                                 common::kSpace2);
    m_column->setSpacing(common::kSpace3);
    m_state = new common::StateStack(with.theme, common::newScroll(m_cards, this), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_state, 1);
    layout->addWidget(m_rules);
    connect(&m_board, &items::MediaBoard::changed, this, &HotTab::showHot);
    connect(&m_with.context, &common::SharedContext::areaChanged, this, &HotTab::read);
    connect(&m_with.theme, &common::Theme::changed, this, &HotTab::showHot);
    retranslate();
}

/// What is hot now does not ask for the shared period or search.
void HotTab::read()
{
    if (!isVisible())
        return;
    items::MediaFilter scope;
    scope.units = sharedScope(m_with).units;
    m_board.setScope(scope);
}

void HotTab::showHot()
{
    Q_EMIT busyChanged(m_board.isLoading());
    const auto *board = m_board.content();
    if (m_board.error())
        return m_state->showError(*m_board.error());
    if (!board)
        return m_state->showLoading(tr("Looking for hot topics…"));
    qDeleteAll(m_cards->findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *left = m_column->takeAt(0))
        delete left;
    if (board->hot.empty())
        return m_state->showEmpty(
            tr("No topic is hot."),
            tr("Items until %1 were looked at.").arg(common::format::dateTime(board->asOf)));
    for (const items::HotLine &line : board->hot)
        m_column->addWidget(newCard(line));
    m_column->addStretch();
    m_state->showContent();
}

QWidget *HotTab::newCard(const items::HotLine &line)
{
    auto *card = new QFrame(m_cards);
    card->setObjectName(u"hot-card"_s);
    card->setProperty("surface", u"panel"_s);
    card->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(card);
    auto *head = new QHBoxLayout;
    auto *topic = plainLabel(line.hot.topic, card);
    topic->setFont(m_with.theme.font(common::TypeSize::Strong));
    auto *level = new MediaBadges(m_with.theme, card);
    level->setBadges({{hotLevelTone(line.hot.level), hotLevelText(line.hot.level)}});
    level->setAccessibleName(hotLevelText(line.hot.level));
    level->setFixedWidth(
        int(common::badgeSize(m_with.theme, hotLevelText(line.hot.level)).width()) +
        common::kSpace2);
    head->addWidget(level, 0, Qt::AlignVCenter);
    head->addWidget(topic, 1);
    auto *items = new QPushButton(tr("Show the items"), card);
    items->setAccessibleName(tr("Show the items: %1").arg(line.hot.topic));
    connect(items, &QPushButton::clicked, this,
            [this, name = line.hot.topic] { askForItems(name); });
    head->addWidget(items);
    column->addLayout(head);
    for (size_t i = 0; i < line.hot.reasons.size(); ++i) {
        const items::MediaText &evidence = line.evidence.at(i);
        auto *row = new QHBoxLayout;
        row->addWidget(plainLabel(hotReasonText(line.hot.reasons.at(i), evidence), card), 1);
        if (!evidence.id.isEmpty()) {
            auto *open = new QPushButton(tr("Open the item"), card);
            open->setAccessibleName(tr("Open the item: %1").arg(evidence.title));
            connect(open, &QPushButton::clicked, this,
                    [this, id = evidence.id] { Q_EMIT itemOpened(id); });
            row->addWidget(open, 0, Qt::AlignTop);
        }
        column->addLayout(row);
    }
    return card;
}

/// The items of the last day, which the shares and newspapers were counted in.
void HotTab::askForItems(const QString &topic)
{
    const analysis::HotTopicLimits limits;
    items::MediaFilter filter;
    filter.units = sharedScope(m_with).units;
    filter.topic = topic;
    filter.publishedFrom = m_with.clock.now().addSecs(-qint64(limits.shareHours) * 3600);
    Q_EMIT streamRequested(filter);
}

void HotTab::retranslate()
{
    const analysis::HotTopicLimits limits;
    m_rules->setText(
        tr("A topic is hot when its items of %1 hours are at least %2 and %3 times the median of "
           "the same hours of the last %4 days; when at least %5 of at least %2 labelled items of "
           "%6 hours are negative; when one negative item has %7 interactions; or when %8 "
           "newspapers tell the same event. One reason: to watch; two: alert; three, or a spike of "
           "mostly negative items: urgent.")
            .arg(QString::number(limits.spikeHours), QString::number(limits.leastItems),
                 common::format::number(limits.spikeFactor), QString::number(limits.historyDays),
                 common::format::percent(limits.negativePercent, 0),
                 QString::number(limits.shareHours), common::format::number(limits.interactions),
                 QString::number(limits.papers)));
}

void HotTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
    showHot();
}

void HotTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_board.rest();
}

void HotTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showHot();
    }
    QWidget::changeEvent(event);
}

} // namespace panes::media
