// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/docktitle.h"

#include "widgets/common/theme.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shell {

DockTitle::DockTitle(QDockWidget &dock, const common::Theme &theme)
    : QWidget(&dock)
    , m_dock(dock)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_float(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme.font(common::TypeSize::Strong));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(common::kSpace3, common::kSpace1, common::kSpace1, common::kSpace1);
    row->addWidget(m_title, 1);
    for (QToolButton *button : {m_float, m_close}) {
        button->setIconSize(QSize(16, 16));
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    connect(m_float, &QToolButton::clicked, &dock,
            [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(m_close, &QToolButton::clicked, &dock, &QDockWidget::close);
    connect(&dock, &QDockWidget::windowTitleChanged, this, &DockTitle::show);
    connect(&dock, &QDockWidget::featuresChanged, this, &DockTitle::show);
    connect(&theme, &common::Theme::changed, this, &DockTitle::show);
    show();
}

void DockTitle::show()
{
    m_title->setText(m_dock.windowTitle());
    m_float->setIcon(m_theme.icon(u"float"_s));
    m_close->setIcon(m_theme.icon(u"close"_s));
    m_float->setToolTip(tr("Detach or attach"));
    m_close->setToolTip(tr("Close"));
    m_float->setAccessibleName(tr("Detach or attach %1").arg(m_dock.windowTitle()));
    m_close->setAccessibleName(tr("Close %1").arg(m_dock.windowTitle()));
    m_float->setVisible(m_dock.features().testFlag(QDockWidget::DockWidgetFloatable));
    m_close->setVisible(m_dock.features().testFlag(QDockWidget::DockWidgetClosable));
}

} // namespace shell
