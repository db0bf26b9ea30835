// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/session/signin.h"

#include <QObject>
#include <QPointer>

class QToolButton;

namespace common {
struct PaneSurroundings;
}

namespace shell {

class ActionBand;
class SignInDialog;

/// Joins the sign-in with what the window shows of it: the dialog, the account in the status bar,
/// the band, and the system's browser.
class SignInControl : public QObject
{
    Q_OBJECT
public:
    /// The button and the band belong to the window.
    SignInControl(session::SignIn &signIn, const common::PaneSurroundings &surroundings,
                  QToolButton &account, ActionBand &band, QWidget &window);
    /// Opens the dialog or brings it to the front; with `choosing`, at the ways to sign in.
    void open(bool choosing = false);
    [[nodiscard]] session::SignIn &signIn() { return m_signIn; }
    /// Null while it was never opened.
    [[nodiscard]] SignInDialog *dialog() const;
    /// A dialog that other modal ones do not keep from the person; for a locked desk.
    void openOverAll();
    void close();
    void retranslate();

private:
    void make();
    void note();
    void show();
    void showButton();
    void openBrowser(const QUrl &address);

    session::SignIn &m_signIn;
    const common::PaneSurroundings &m_with;
    QToolButton &m_account;
    ActionBand &m_band;
    QWidget &m_window;
    core::SystemClock m_machine;
    QPointer<SignInDialog> m_dialog;
    session::SignInState m_seen = session::SignInState::NotOffered;
    int m_noted = 0; ///< sign-ins in the trail
};

} // namespace shell
