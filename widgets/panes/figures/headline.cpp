// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/figures/headline.h"

#include "widgets/common/fontfit.h"

#include <algorithm>
#include <utility>

namespace panes::figures {

Headline::Headline(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    common::fitToFont(*this, [this] { measure(); });
}

void Headline::setFigures(const QList<Shown> &figures)
{
    while (m_cards.size() < figures.size()) {
        auto *card = new FigureCard(m_theme, this);
        connect(card, &FigureCard::clicked, this, [this, card] { Q_EMIT opened(card->shown()); });
        connect(card, &FigureCard::lookedAt, this,
                [this, card] { Q_EMIT lookedAt(card->shown()); });
        card->show();
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < figures.size());
        if (i < figures.size())
            m_cards[i]->setShown(figures[i]);
    }
    measure();
}

void Headline::measure()
{
    m_card = {};
    for (const FigureCard *card : std::as_const(m_cards)) {
        if (!card->isHidden())
            m_card = m_card.expandedTo(card->sizeHint());
    }
    updateGeometry();
    place();
}

/// As even lines as the width allows: ten cards stand in two lines of five, not in seven and three.
int Headline::columnsFor(int width) const
{
    const int cards = std::max(1, int(m_cards.size()));
    const int fit = std::clamp(width / std::max(1, m_card.width()), 1, cards);
    const int lines = (cards + fit - 1) / fit;
    return (cards + lines - 1) / lines;
}

int Headline::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    return (int(m_cards.size()) + columns - 1) / columns * m_card.height();
}

QSize Headline::sizeHint() const
{
    return {m_card.width() * 5, heightForWidth(m_card.width() * 5)};
}

void Headline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Headline::place()
{
    const int columns = columnsFor(width());
    const int cell = width() / columns;
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_cards[i]->setGeometry(i % columns * cell, i / columns * m_card.height(), cell,
                                m_card.height());
}

} // namespace panes::figures
