// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/factlist.h"

#include "widgets/common/factlayout.h"

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
    , m_rows(new FactLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactList::setFacts(const QList<std::pair<QString, QString>> &facts)
{
    m_rows->clear();
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        QLabel *label = newLine(name);
        label->setProperty("muted", true);
        QLabel *text = newLine(value);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addRow(label, text);
    }
    updateGeometry();
}

QLabel *FactList::newLine(const QString &words)
{
    auto *label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace common
