// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace common {
class Theme;
}

namespace shell {

/// A dock's own title bar: title, float and close buttons with names for screen readers.
class DockTitle : public QWidget
{
    Q_OBJECT
public:
    DockTitle(QDockWidget &dock, const common::Theme &theme);

private:
    void show();

    QDockWidget &m_dock;
    const common::Theme &m_theme;
    QLabel *m_title;
    QToolButton *m_float;
    QToolButton *m_close;
};

} // namespace shell
