// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/remarks/remarkdetailview.h"

#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/passing.h"
#include "widgets/common/remarktext.h"
#include "widgets/common/scrolling.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::remarks {

RemarkDetailView::RemarkDetailView(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *body = new QWidget(this);
    m_figure = common::newTextLabel(theme, common::TypeSize::Title, body);
    m_figure->setObjectName(u"remark-figure"_s);
    m_card = new common::RemarkCard(theme, body);
    m_said = common::newTextLabel(theme, common::TypeSize::Small, body);
    m_said->setObjectName(u"remark-said"_s);
    m_said->hide();
    common::setPassing(*m_said);
    auto *buttons = new QWidget(body);
    m_open = new QPushButton(buttons);
    m_open->setObjectName(u"open-figure"_s);
    m_write = new QPushButton(buttons);
    m_write->setObjectName(u"write-on-figure"_s);
    auto *flow = new common::FlowLayout(buttons);
    flow->setContentsMargins({});
    flow->addWidget(m_open);
    flow->addWidget(m_write);
    m_historyTitle = common::newTextLabel(theme, common::TypeSize::Strong, body);
    m_history = new common::FactList(body);
    m_history->setObjectName(u"remark-history"_s);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(common::kSpace2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_figure, m_card, m_said, buttons,
                                                          m_historyTitle, m_history})
        column->addWidget(part);
    column->addStretch();

    auto *scroll = common::newScroll(body, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    connect(m_open, &QPushButton::clicked, this, &RemarkDetailView::figureRequested);
    connect(m_write, &QPushButton::clicked, this, &RemarkDetailView::writeRequested);
    retranslate();
}

void RemarkDetailView::setRemark(const domain::ShownRemark &shown, const common::RemarkDesk &desk,
                                 const QString &figure)
{
    if (shown.remark.id != m_shown.remark.id)
        say({});
    m_shown = shown;
    m_figure->setText(figure);
    m_card->setRemark(shown, desk);
    m_write->setVisible(desk.actor.roles != domain::RemarkRoles());
    retranslate();
}

void RemarkDetailView::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void RemarkDetailView::retranslate()
{
    using common::remarks::writtenText;
    const domain::Remark &remark = m_shown.remark;
    const auto done = [](const QString &who, const QDateTime &when) {
        return when.isValid() || !who.isEmpty() ? writtenText(who, when) : QString();
    };
    const bool withdrawn = remark.state == domain::RemarkState::Withdrawn;
    m_open->setText(tr("Open the figure"));
    m_write->setText(tr("Write on this figure…"));
    m_historyTitle->setText(tr("History"));
    const QList<std::pair<QString, QString>> facts{
        {tr("Written"), done(remark.author, remark.writtenAt)},
        {tr("Answered"), done(remark.answeredBy, remark.answeredAt)},
        {withdrawn ? tr("Withdrawn") : tr("Closed"), done(remark.settledBy, remark.settledAt)}};
    if (facts != m_facts) // else what is there need not be drawn anew
        m_history->setFacts(m_facts = facts);
}

void RemarkDetailView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::remarks
