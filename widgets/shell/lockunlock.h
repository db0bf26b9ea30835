// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace core {
class Clock;
}
namespace common {
class Theme;
}
namespace session {
class Lock;
class SignIn;
} // namespace session

namespace shell {

/// The ways to unlock that this desk has: its PIN, a sign-in, or, with neither, a plain button.
class UnlockBox : public QWidget
{
    Q_OBJECT
public:
    /// `signIn` may be null: none is offered. `clock` is the one that the lock goes by.
    UnlockBox(session::Lock &lock, session::SignIn *signIn, const common::Theme &theme,
              const core::Clock &clock, QWidget *parent = nullptr);
    /// Puts the keyboard where a person begins.
    void begin();
    /// Says what came of a sign-in.
    void tell(const QString &sentence);
    /// Another account than the one that locked has signed in: the desk can become its own. An
    /// empty name takes the offer back.
    void offerHandOver(const QString &name, const QString &before, int unsentEdits);
    /// The sign-in cannot be reached: the machine's own recognition of its user counts.
    void setCutOff(bool cutOff);
    /// The machine has a lock screen of its own: where this desk has neither PIN nor sign-in, that
    /// is what opens it.
    void setScreenLock(bool isThere);
    void showWays();

Q_SIGNALS:
    void signInRequested();
    void handOverAccepted();
    void screenLockRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tryPin();
    [[nodiscard]] bool isSignInOffered() const;

    session::Lock &m_lock;
    session::SignIn *m_signIn;
    const core::Clock &m_clock;
    QLabel *m_sentence;
    QLabel *m_told;
    QLineEdit *m_pin;
    QPushButton *m_unlock;
    QPushButton *m_account;
    QPushButton *m_handOver;
    QPushButton *m_screen;
    bool m_cutOff = false;
    bool m_hasScreenLock = false;
};

} // namespace shell
