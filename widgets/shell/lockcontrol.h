// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QMainWindow;

namespace common {
struct PaneSurroundings;
}
namespace session {
class Lock;
class LockSource;
} // namespace session

namespace shell {

class LockCurtain;
class LockPage;
class LockSettings;
class SignInControl;
class UnlockBox;
class Workspace;

/// Joins the lock with the window: locks when nobody is there, keeps everything out of sight, and
/// opens again for the PIN, for the account that locked, or for another one that takes the desk
/// over.
class LockControl : public QObject
{
    Q_OBJECT
public:
    /// `signIn` may be null.
    LockControl(session::Lock &lock, session::LockSource &source, SignInControl *signIn,
                const common::PaneSurroundings &surroundings, QMainWindow &window,
                Workspace &workspace);
    /// Shows the lock when the desk was locked as its program ended.
    void begin();
    void lockNow();
    /// The same because somebody wants it: a desk that anybody could open asks for a PIN first.
    void lockByHand();
    void openSettings();
    /// What the shift before left, for the page.
    void setNote(const QString &note);
    [[nodiscard]] session::Lock &lock() { return m_lock; }

Q_SIGNALS:
    void unlocked();
    void otherProfileRequested();

private:
    void follow();
    void draw();
    [[nodiscard]] bool isCutOff() const;
    void lift();
    void onScreenUnlocked();
    void lockScreen(UnlockBox &box);
    [[nodiscard]] bool hasScreenLock() const;
    [[nodiscard]] LockSettings *newSettings();
    void askAccount();
    void checkAccount();
    void takeOver();
    void askInDialog();
    void closeDialog();
    void connectBox(UnlockBox &box);
    [[nodiscard]] bool isSignInOffered() const;

    session::Lock &m_lock;
    session::LockSource &m_source;
    SignInControl *m_signIn;
    const common::PaneSurroundings &m_with;
    QMainWindow &m_window;
    core::SystemClock m_machine;
    LockPage *m_page;
    UnlockBox *m_box;
    LockCurtain *m_curtain;
    QPointer<QDialog> m_dialog;     ///< the ways to unlock, over a dialog that is waited for
    bool m_asking = false;          ///< a sign-in was begun to unlock
    bool m_isWithoutLocker = false; ///< the machine was asked to lock its screen, and nothing came
    int m_signInsBefore = 0;        ///< how many had come then
};

} // namespace shell
