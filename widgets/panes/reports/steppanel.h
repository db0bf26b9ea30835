// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/reports/deskcase.h"

#include <QWidget>

class QAction;
class QLabel;

namespace common {
class FlowLayout;
class Theme;
}

namespace panes::reports {

/// The steps that are possible now, as buttons in the order of the workflow; the first one, the
/// usual next step, is Ctrl+Return, the others Ctrl+Shift+1…9. When none is possible, why.
class StepPanel : public QWidget
{
    Q_OBJECT
public:
    explicit StepPanel(const common::Theme &theme, QWidget *parent = nullptr);
    void setCase(const DeskCase &on);

Q_SIGNALS:
    void chosen(domain::ReportVerb verb);

private:
    void addButton(domain::ReportVerb verb, int position);

    common::FlowLayout *m_buttons;
    QLabel *m_said;
};

} // namespace panes::reports
