// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/withheldblock.h"

#include "models/sync/syncservice.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

constexpr int kLock = 20;

} // namespace

WithheldBlock::WithheldBlock(std::function<QString()> heading,
                             const common::PaneSurroundings &surroundings, QWidget *parent)
    : Block(surroundings, parent)
    , m_headingText(std::move(heading))
    , m_told(new QLabel(this))
{
    setObjectName(u"withheld"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setProperty("muted", true);
    m_told->setFont(m_with.theme.font(common::TypeSize::Small));
    auto *lock = new QLabel(this);
    const auto draw = [this, lock] {
        lock->setPixmap(m_with.theme.icon(u"lock"_s).pixmap(kLock, kLock));
    };
    connect(&m_with.theme, &common::Theme::changed, lock, draw);
    draw();
    auto *row = new QHBoxLayout;
    row->setSpacing(common::kSpace2);
    row->addWidget(lock, 0, Qt::AlignVCenter);
    row->addWidget(m_told, 1);
    column().addStretch(1);
    column().addLayout(row);
    column().addStretch(1);
    retranslate();
}

void WithheldBlock::retranslate()
{
    setHeading(m_headingText());
    m_told->setText(
        m_with.sync.status().connection == syncing::Connection::Review
            ? tr("This part was not taken into the copy.")
            : tr("Your account may not see this part. Nothing of it is kept on this desk."));
}

} // namespace pages
