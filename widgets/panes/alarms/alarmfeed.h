// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/alarms/alarmlife.h"

#include <optional>

namespace panes::alarms {

/// The alarms of this desk: the board that everything in a window shares, fed with what this desk
/// has not sent yet and with when it last heard from the backend, and whether it is still being
/// evaluated.
class AlarmFeed : public QObject
{
    Q_OBJECT
public:
    explicit AlarmFeed(const common::PaneSurroundings &with, QObject *parent = nullptr);

    [[nodiscard]] items::AlarmBoard &board() const { return m_board; }
    /// Empty before the first answer and after an error.
    [[nodiscard]] const std::vector<items::AlarmLine> &lines() const;
    /// This desk's last edit on the alarm that the backend has not taken.
    [[nodiscard]] std::optional<domain::EditStanding> unsettled(const items::AlarmLine &line) const;
    /// Since when nothing is evaluated; null: all is well.
    [[nodiscard]] QDateTime deadSince() const { return m_dead; }

public Q_SLOTS:
    /// Looks whether evaluations still come; runs by itself every few seconds. A clock that was set
    /// right, or a machine that has slept, makes the last one look old: it is asked for once more
    /// before anybody is alarmed.
    void watch();

Q_SIGNALS:
    /// Alarms, edits, or whether they are evaluated.
    void changed();

private:
    void readEdits();
    void follow();

    common::PaneSurroundings m_with;
    items::AlarmBoard &m_board;
    AlarmLife m_life;
    std::vector<domain::EditStanding> m_edits;
    QDateTime m_dead;
    bool m_doubted = false; ///< the last one looked old, and another was asked for
};

} // namespace panes::alarms
