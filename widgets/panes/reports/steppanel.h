// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/stepbuttons.h"
#include "widgets/panes/reports/deskcase.h"

namespace panes::reports {

/// The steps on a report.
class StepPanel : public common::StepButtons
{
    Q_OBJECT
public:
    explicit StepPanel(const common::Theme &theme, QWidget *parent = nullptr);
    void setCase(const DeskCase &on);

Q_SIGNALS:
    void chosen(domain::ReportVerb verb);

private:
    void offer();
    void bar();
    /// Why there is nothing to do.
    [[nodiscard]] static QString barredText(const syncing::DeskUser &user);

    DeskCase m_case;
};

} // namespace panes::reports
