// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace common {
class Theme;
}

namespace shell {

/// Asks for the passphrase of a package.
class ReviewUnlock : public QDialog
{
    Q_OBJECT
public:
    ReviewUnlock(const QString &file, const common::Theme &theme, QWidget *parent = nullptr);
    /// The package is being opened: nothing can be typed meanwhile.
    void setBusy(bool busy);
    /// Why it was not; the person may try again.
    void tellFailure(const QString &sentence);

Q_SIGNALS:
    void tried(const QString &passphrase);

private:
    QLineEdit *m_passphrase;
    QLabel *m_told;
    QDialogButtonBox *m_buttons;
};

} // namespace shell
