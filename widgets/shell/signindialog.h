// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/signin.h"
#include "widgets/common/clipboard.h"
#include "widgets/shell/signintext.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace common {
class FactList;
class QrPicture;
class Theme;
} // namespace common
namespace core {
class Clock;
}

namespace shell {

/// Signing in and out, and who is signed in. Shown beside the work, never in its way: closing it
/// gives nothing up.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    /// `machine` is the clock that codes expire by.
    SignInDialog(session::SignIn &signIn, const common::Theme &theme, const core::Clock &machine,
                 QWidget *parent = nullptr,
                 std::chrono::milliseconds clipboardKeeps = common::kClipboardKeeps);
    void setAccount(const AccountText &account);
    /// Offers the ways to sign in also when somebody is signed in.
    void choose();

Q_SIGNALS:
    /// The browser did not open, or was closed: once more.
    void browserRequested(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildParts(const common::Theme &theme);
    void buildButtons();
    void renew();
    void tick();
    void showState();
    void showChoice(const QString &title, const QString &sentence);
    void showBrowser();
    void showDevice(const session::DeviceCode &code);
    void showAccount();
    void hideAll();
    void focusFirst(bool moved);
    void say(QLabel &label, const QString &text);
    void offer(QPushButton &button, const QString &text);
    void fit();

    session::SignIn &m_signIn;
    const core::Clock &m_machine;
    common::Clipboard m_clipboard;
    QTimer m_tick;
    AccountText m_account;
    session::SignInState m_seen = session::SignInState::NotOffered;
    bool m_choosing = false;
    int m_signIns = 0;       ///< SignInStatus::signIns, as last seen
    bool m_byDevice = false; ///< the last way asked for
    QString m_renewed;       ///< the code after which a new one was asked for

    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_error;
    common::FactList *m_facts;
    QLabel *m_code;
    QLineEdit *m_address;
    common::QrPicture *m_picture;
    QLabel *m_countdown;
    QProgressBar *m_wait;
    QPushButton *m_browser;
    QPushButton *m_device;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_somebodyElse;
    QPushButton *m_signOut;
    QPushButton *m_cancel;
    QPushButton *m_close;
};

} // namespace shell
