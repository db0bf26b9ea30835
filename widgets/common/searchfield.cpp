// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/searchfield.h"

#include <QInputMethodEvent>

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
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_rest.stop();
        Q_EMIT searched();
    });
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_composing)
            m_rest.start();
        else
            Q_EMIT searched();
    });
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

} // namespace common
