// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/operationsparts.h"

#include "widgets/common/errortext.h"
#include "widgets/common/factlist.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace panes::operations {

QPushButton *newButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setEnabled(false);
    return button;
}

QLabel *newMutedLabel(const common::Theme &theme, const QString &name, QWidget *parent)
{
    auto *label = common::newTextLabel(theme, common::TypeSize::Small, parent);
    label->setObjectName(name);
    label->setProperty("muted", true);
    return label;
}

QLabel *newToldLabel(const common::Theme &theme, const QString &name, QWidget *parent)
{
    auto *label = common::newTextLabel(theme, common::TypeSize::Strong, parent);
    label->setObjectName(name);
    label->setContentsMargins(common::kSpace3, common::kSpace1, common::kSpace3, common::kSpace1);
    label->hide();
    return label;
}

void tell(QLabel &label, const QString &sentence)
{
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
}

QString failureText(const core::Error &error)
{
    const common::ErrorText text = common::describe(error);
    return u"%1 %2"_s.arg(text.sentence, text.nextStep);
}

} // namespace panes::operations
