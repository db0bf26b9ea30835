// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"
#include "widgets/common/editwriter.h"
#include "widgets/common/panesurroundings.h"

class QWidget;

namespace panes::alarms {

/// Does to alarms what a person asks for: takes the words that are needed and hands the edits to
/// the outbox.
class AlarmActions : public common::EditWriter
{
    Q_OBJECT
public:
    /// Dialogs open over `over`.
    AlarmActions(const common::PaneSurroundings &with, QWidget *over);

    /// Whether the account at this desk may act on alarms at all.
    [[nodiscard]] bool mayAct() const;
    [[nodiscard]] bool can(domain::AlarmVerb verb, const items::AlarmLine &line) const;
    /// To those of the alarms that allow it. Acknowledging asks for no words unless `withWords`.
    void perform(domain::AlarmVerb verb, const std::vector<items::AlarmLine> &lines,
                 bool withWords = false);

private:
    common::PaneSurroundings m_with;
    QWidget *m_over;
};

} // namespace panes::alarms
