// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/factlist.h"

#include <QFormLayout>
#include <QLabel>

namespace common {

QLabel *newTextLabel(const Theme &theme, TypeSize size, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(theme.font(size));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

FactList::FactList(QWidget *parent)
    : QWidget(parent)
{
}

void FactList::setFacts(const QList<std::pair<QString, QString>> &facts)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete layout();
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(kSpace4);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        auto *label = new QLabel(name, this);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("muted", true);
        auto *text = new QLabel(value, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(label, text);
    }
}

} // namespace common
