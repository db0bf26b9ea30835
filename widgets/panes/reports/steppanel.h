// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/reports/deskcase.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace common {
class FlowLayout;
class Theme;
} // namespace common

namespace panes::reports {

/// The steps that are possible now, as buttons with shortcuts: Ctrl+Return for the usual next one,
/// Ctrl+Shift+1…9 for the others. A menu has those that are not possible and tells why.
class StepPanel : public QWidget
{
    Q_OBJECT
public:
    explicit StepPanel(const common::Theme &theme, QWidget *parent = nullptr);
    void setCase(const DeskCase &on);

Q_SIGNALS:
    void chosen(domain::ReportVerb verb);

private:
    /// Why there is nothing to do.
    [[nodiscard]] static QString barredText(const syncing::DeskUser &user);
    void setSteps(const std::vector<domain::ReportVerb> &verbs);
    [[nodiscard]] QPushButton *newButton(domain::ReportVerb verb);
    static void dress(QPushButton &button, domain::ReportVerb verb, int position);
    void fillBarred();
    void explain(domain::ReportVerb verb, domain::StepFault fault);

    DeskCase m_case;
    std::map<domain::ReportVerb, QPushButton *> m_steps;
    common::FlowLayout *m_buttons;
    QPushButton *m_barred;
    QLabel *m_said;
    QLabel *m_why;
};

} // namespace panes::reports
