// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace common {
class Theme;
}
namespace session {
class Lock;
}

namespace shell {

/// After how many minutes this desk locks, and the PIN that opens it.
class LockSettings : public QDialog
{
    Q_OBJECT
public:
    LockSettings(session::Lock &lock, const common::Theme &theme, QWidget *parent = nullptr);
    /// Nothing is saved without one.
    void askForPin();

private:
    void check();
    void save();
    void removePin();
    [[nodiscard]] bool knowsPin();

    session::Lock &m_lock;
    QSpinBox *m_minutes;
    QLineEdit *m_old;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    QLabel *m_told;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_needsPin = false;
};

} // namespace shell
