// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/factlist.h"

#include "widgets/common/clipboard.h"
#include "widgets/common/factlayout.h"

#include <QAction>
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
    , m_clipboard(new Clipboard(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactList::setFacts(const QList<std::pair<QString, QString>> &facts)
{
    m_rows->clear();
    m_values.clear();
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        QLabel *label = newLine(name);
        label->setProperty("muted", true);
        QLabel *text = newLine(value);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addRow(label, text);
        m_values.insert(name, text);
    }
    updateGeometry();
}

void FactList::markPersonal(const QString &name)
{
    QLabel *text = m_values.value(name);
    if (!text)
        return;
    text->setProperty("personal", true); // never on a picture or on paper
    text->setTextInteractionFlags(Qt::NoTextInteraction);
    text->setFocusPolicy(Qt::StrongFocus);
    auto *copy = new QAction(tr("Copy for 30 seconds"), text);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, m_clipboard,
            [clipboard = m_clipboard, text] { clipboard->copy(text->text()); });
    text->addAction(copy);
    text->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QLabel *FactList::newLine(const QString &words)
{
    auto *label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace common
