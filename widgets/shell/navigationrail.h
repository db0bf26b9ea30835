// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/paneregistry.h"
#include "widgets/shell/railbutton.h"

#include <QWidget>

class QButtonGroup;

namespace common {
class Theme;
}

namespace shell {

/// The slim column at the left: one button a pane; a checked one is open.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    NavigationRail(const PaneRegistry &panes, const common::Theme &theme,
                   QWidget *parent = nullptr);
    void setOpen(const QString &paneId, bool open);
    /// What waits for an answer in a pane; nothing where the rail has no entry for it.
    void setWaiting(const QString &paneId, const WaitingCounts &waiting);
    /// Shows the panes that may be opened.
    void setRights(const domain::Rights &rights);
    void retranslate();

Q_SIGNALS:
    void requested(const QString &paneId);

private:
    void setIcons();
    void fit();
    [[nodiscard]] RailButton *button(const QString &paneId) const;

    const PaneRegistry &m_panes;
    const common::Theme &m_theme;
    QButtonGroup *m_buttons;
};

} // namespace shell
