// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"

#include <QWidget>

class QVBoxLayout;

namespace common {
class Theme;
}

namespace panes::reports {

/// The edits of this desk that the backend has not accepted: what, where it stands, what it said,
/// and what can be done about it.
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
    void addButtons(QLayout &row, const syncing::PendingEdit &edit);

    const common::Theme &m_theme;
    QVBoxLayout *m_lines;
};

} // namespace panes::reports
