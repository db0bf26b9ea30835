// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace shell {

/// Chooses the profile to work with: one of this machine, or a new one. The console starts again
/// with it; this one is left as it is.
class ProfileChooser : public QDialog
{
    Q_OBJECT
public:
    ProfileChooser(const QStringList &names, const QString &current, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    [[nodiscard]] QString wanted() const;
    void check();
    void take();

    QString m_current;
    QListWidget *m_list;
    QLineEdit *m_new;
    QLabel *m_told;
    QPushButton *m_start = nullptr;
};

} // namespace shell
