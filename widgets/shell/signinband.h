// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace shell {

/// One line over the content with what a sign-in that is missing means, and the button that leads
/// to it.
class SignInBand : public QFrame
{
    Q_OBJECT
public:
    explicit SignInBand(QWidget *parent = nullptr);
    void tell(const QString &sentence, const QString &button);

Q_SIGNALS:
    void signInRequested();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace shell
