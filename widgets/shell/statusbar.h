// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace common {
struct PaneSurroundings;
}

namespace shell {

/// Connection, age of the data, first-sync progress, unsent edits, records set aside, backend time.
class ConsoleStatusBar : public QStatusBar
{
    Q_OBJECT
public:
    ConsoleStatusBar(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    void retranslate();
    /// Who works here; filled by whoever knows.
    [[nodiscard]] QToolButton &account() { return *m_account; }

private:
    void show();
    void showProgress();

    const common::PaneSurroundings &m_with;
    QLabel *m_icon;
    QLabel *m_connection;
    QLabel *m_asOf;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_edits;
    QLabel *m_quarantine;
    QToolButton *m_account;
    QLabel *m_time;
    bool m_cancelled = false;
};

} // namespace shell
