// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/chiprow.h"

#include "widgets/common/flowlayout.h"

#include <QButtonGroup>
#include <QToolButton>

namespace common {

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    connect(m_group, &QButtonGroup::idClicked, this, &ChipRow::chosenChanged);
}

void ChipRow::addChip(int id)
{
    auto *chip = new QToolButton(this);
    chip->setCheckable(true);
    chip->setProperty("chip", true);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setChecked(m_group->buttons().isEmpty());
    m_group->addButton(chip, id);
    layout()->addWidget(chip);
}

void ChipRow::setText(int id, const QString &text)
{
    if (auto *chip = m_group->button(id)) {
        chip->setText(text);
        updateGeometry();
    }
}

void ChipRow::setShown(int id, bool shown)
{
    m_group->button(id)->setVisible(shown);
}

int ChipRow::chosen() const
{
    return m_group->checkedId();
}

void ChipRow::choose(int id)
{
    if (auto *chip = m_group->button(id))
        chip->setChecked(true);
}

} // namespace common
