// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/remarkstrip.h"

#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/passing.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace common {

RemarkStrip::RemarkStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(newTextLabel(theme, TypeSize::Strong, this))
    , m_empty(newTextLabel(theme, TypeSize::Body, this))
    , m_said(newTextLabel(theme, TypeSize::Small, this))
    , m_remark(new QPushButton(this))
    , m_direction(new QPushButton(this))
    , m_cards(new QVBoxLayout)
{
    m_empty->setProperty("muted", true);
    m_empty->setObjectName(u"remarks-empty"_s);
    m_said->setObjectName(u"remarks-said"_s);
    m_said->hide();
    setPassing(*m_said);
    m_remark->setObjectName(u"write-remark"_s);
    m_direction->setObjectName(u"write-direction"_s);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins({});
    flow->addWidget(m_remark);
    flow->addWidget(m_direction);
    m_cards->setContentsMargins({});
    m_cards->setSpacing(kSpace2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kSpace2);
    layout->addWidget(m_title);
    layout->addWidget(buttons);
    layout->addWidget(m_said);
    layout->addWidget(m_empty);
    layout->addLayout(m_cards);
    connect(m_remark, &QPushButton::clicked, this,
            [this] { Q_EMIT writeRequested(domain::RemarkKind::Remark); });
    connect(m_direction, &QPushButton::clicked, this,
            [this] { Q_EMIT writeRequested(domain::RemarkKind::Direction); });
    setRemarks({}, {});
    retranslate();
}

RemarkCard *RemarkStrip::newCard()
{
    auto *card = new RemarkCard(m_theme, this);
    connect(card, &RemarkCard::stepRequested, this, &RemarkStrip::stepRequested);
    connect(card, &RemarkCard::retryRequested, this, &RemarkStrip::retryRequested);
    connect(card, &RemarkCard::discardRequested, this, &RemarkStrip::discardRequested);
    m_cards->addWidget(card);
    return card;
}

/// Cards are kept and filled anew: whoever stands on a button stays there as long as it is there.
void RemarkStrip::setRemarks(const std::vector<domain::ShownRemark> &remarks,
                             const RemarkDesk &desk)
{
    m_count = qsizetype(remarks.size());
    while (m_cards->count() > int(remarks.size())) {
        const std::unique_ptr<QLayoutItem> item{m_cards->takeAt(m_cards->count() - 1)};
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (int i = 0; i < int(remarks.size()); ++i) {
        auto *card = i < m_cards->count() ? qobject_cast<RemarkCard *>(m_cards->itemAt(i)->widget())
                                          : newCard();
        card->setRemark(remarks[size_t(i)], desk);
    }
    m_empty->setVisible(remarks.empty());
    m_remark->setVisible(domain::mayWrite(domain::RemarkKind::Remark, desk.actor.roles));
    m_direction->setVisible(domain::mayWrite(domain::RemarkKind::Direction, desk.actor.roles));
    retranslate();
}

void RemarkStrip::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void RemarkStrip::retranslate()
{
    m_title->setText(m_count == 0 ? tr("Remarks and directions")
                                  : tr("Remarks and directions (%1)").arg(m_count));
    m_empty->setText(tr("Nobody has written on this figure yet."));
    m_remark->setText(tr("Write a remark…"));
    m_direction->setText(tr("Give a direction…"));
    setAccessibleName(tr("Remarks and directions on this figure"));
}

void RemarkStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace common
