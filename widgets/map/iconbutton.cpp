// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/iconbutton.h"

#include "widgets/common/theme.h"

#include <QToolButton>

namespace map {

QToolButton *newIconButton(const common::Theme &theme, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme.icon(icon));
    button->setIconSize(QSize(18, 18));
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(&theme, &common::Theme::changed, button,
                     [button, icon, &theme] { button->setIcon(theme.icon(icon)); });
    return button;
}

} // namespace map
