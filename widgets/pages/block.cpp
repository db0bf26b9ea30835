// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/block.h"

#include "models/core/clock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pages {

Block::Block(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QFrame(parent)
    , m_with(surroundings)
    , m_heading(new QLabel(this))
    , m_note(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setProperty("block", true);
    for (QLabel *label : {m_heading, m_note})
        label->setTextFormat(Qt::PlainText);
    m_heading->setFont(surroundings.theme.font(common::TypeSize::Strong));
    m_note->setFont(surroundings.theme.font(common::TypeSize::Small));
    m_note->setProperty("muted", true);
    m_heading->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_note);
    m_column->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3,
                                 common::kSpace2);
    m_column->setSpacing(common::kSpace1);
    m_column->addLayout(top);
}

void Block::setHeading(const QString &heading, const QString &note)
{
    m_heading->setText(heading);
    m_note->setText(note);
    setAccessibleName(heading);
}

void Block::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

QString ageNote(const common::PaneSurroundings &with, domain::Collection collection)
{
    const auto *status = with.sync.status().of(collection);
    return status && status->lastSuccess.isValid()
               ? common::format::age(status->lastSuccess, with.clock.now())
               : QString();
}

} // namespace pages
