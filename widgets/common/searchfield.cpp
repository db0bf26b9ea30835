// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/searchfield.h"

#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QToolTip>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace common {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::search);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::searchWhenRested);
}

QSize SearchField::sizeHint() const
{
    constexpr int kAroundWords = 40; // frame, padding, the button that clears
    QSize hint = QLineEdit::sizeHint();
    hint.setWidth(
        std::max(hint.width(), fontMetrics().horizontalAdvance(placeholderText()) + kAroundWords));
    return hint;
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) // its parent has said other words by now
        updateGeometry();
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QLineEdit::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), placeholderText(), this);
    return true;
}

void SearchField::search()
{
    m_rest.stop();
    m_searched = text().simplified();
    Q_EMIT searched();
}

void SearchField::searchWhenRested()
{
    if (m_composing)
        m_rest.start();
    else if (text().simplified() != m_searched)
        search();
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

/// What was composed has been taken over or dropped.
void SearchField::focusOutEvent(QFocusEvent *event)
{
    m_composing = false;
    QLineEdit::focusOutEvent(event);
}

} // namespace common
