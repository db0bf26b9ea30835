// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/alarms/alarmmodel.h"

#include <QTableView>

namespace common {
class FittedColumns;
}

namespace panes::alarms {

/// The table of alarms: rows as high as their words, the state by shape and word, all that fits in
/// sight.
class AlarmTable : public QTableView
{
    Q_OBJECT
public:
    AlarmTable(AlarmFilter &rows, const common::Theme &theme, QWidget *parent = nullptr);
    /// The alarms that are chosen; the current one when none is.
    [[nodiscard]] std::vector<items::AlarmLine> chosen() const;
    /// Goes to the next (or previous) one that waits for an answer, around the end.
    void goToWaiting(int direction);

Q_SIGNALS:
    void currentAlarmChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitLater();

    AlarmFilter &m_rows;
    const common::Theme &m_theme;
    common::FittedColumns *m_columns;
    bool m_fits = false; ///< it will
};

} // namespace panes::alarms
