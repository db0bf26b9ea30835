// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace common {
class Theme;
}

namespace panes::reports {

/// The edits of this desk on one record: those that the backend has not accepted with where they
/// stand, what it said and what can be done about it; the others in one line.
class EditList : public QWidget
{
    Q_OBJECT
public:
    explicit EditList(const common::Theme &theme, QWidget *parent = nullptr);
    void setEdits(const std::vector<syncing::PendingEdit> &edits);

Q_SIGNALS:
    void conflictOpened(const syncing::PendingEdit &edit);
    void retried(const QString &editId);
    void givenUp(const QString &editId);

private:
    void addEdit(const syncing::PendingEdit &edit);
    void showOver(const std::vector<syncing::PendingEdit> &edits);
    void addButtons(QLayout &row, QWidget &line, const syncing::PendingEdit &edit);

    const common::Theme &m_theme;
    QVBoxLayout *m_lines;
    QLabel *m_over; ///< accepted and given up, in one breath
    QStringList m_shown;
};

} // namespace panes::reports
