// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/reports/deskcase.h"

#include <QDialog>

namespace common {
class Theme;
}

namespace panes::reports {

/// A step made here and what somebody else did meanwhile, field by field: how it was, mine, theirs,
/// with who and when. Nothing is decided without a press; the side that loses is kept.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    /// `events`: the history of the report, for who did what since.
    ConflictDialog(const DeskCase &on, const syncing::PendingEdit &edit,
                   const std::vector<domain::ReportEvent> &events, const common::Theme &theme,
                   QWidget *parent = nullptr);

    enum class Decision { Later, Theirs, Mine };
    [[nodiscard]] Decision decision() const { return m_decision; }

private:
    void decide(Decision decision);

    Decision m_decision = Decision::Later;
};

} // namespace panes::reports
