// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace shell {

/// One line over the content that the person should read, and the button that leads to what can be
/// done about it.
class ActionBand : public QFrame
{
    Q_OBJECT
public:
    /// `name` of the object; its button is called `name`-button.
    explicit ActionBand(const QString &name, QWidget *parent = nullptr);
    /// An empty sentence hides it.
    void tell(const QString &sentence, const QString &button);

Q_SIGNALS:
    void asked();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace shell
