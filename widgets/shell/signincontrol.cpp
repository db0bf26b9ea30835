// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/signincontrol.h"

#include "models/core/log.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/theme.h"
#include "widgets/shell/actionband.h"
#include "widgets/shell/lockcurtain.h"
#include "widgets/shell/signindialog.h"
#include "widgets/shell/signintext.h"

#include <QDesktopServices>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shell {

SignInControl::SignInControl(session::SignIn &signIn, const common::PaneSurroundings &surroundings,
                             QToolButton &account, ActionBand &band, QWidget &window)
    : QObject(&window)
    , m_signIn(signIn)
    , m_with(surroundings)
    , m_account(account)
    , m_band(band)
    , m_window(window)
{
    connect(&m_signIn, &session::SignIn::changed, this, &SignInControl::note);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &SignInControl::note);
    connect(&m_signIn, &session::SignIn::changed, this, &SignInControl::show);
    connect(&m_signIn, &session::SignIn::browserRequested, this, &SignInControl::openBrowser);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &SignInControl::show);
    connect(&m_with.directory, &items::Directory::changed, this, &SignInControl::show);
    connect(&m_with.theme, &common::Theme::changed, this, &SignInControl::show);
    connect(&m_band, &ActionBand::asked, this, [this] { open(); });
    connect(&m_account, &QToolButton::clicked, this, [this] { open(); });
    show();
}

void SignInControl::open(bool choosing)
{
    make();
    show();
    if (choosing)
        m_dialog->choose();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SignInControl::openOverAll()
{
    // Modality takes hold when a dialog is shown.
    make();
    m_dialog->hide();
    m_dialog->setWindowModality(Qt::ApplicationModal);
    open(true);
}

void SignInControl::close()
{
    if (!m_dialog)
        return;
    m_dialog->hide();
    m_dialog->setWindowModality(Qt::NonModal);
}

SignInDialog *SignInControl::dialog() const
{
    return m_dialog;
}

void SignInControl::make()
{
    if (m_dialog)
        return;
    m_dialog = new SignInDialog(m_signIn, m_with.theme, m_machine, &m_window);
    LockCurtain::allow(*m_dialog); // it is closed when the desk locks, and opened to unlock
    connect(m_dialog, &SignInDialog::browserRequested, this, &SignInControl::openBrowser);
}

void SignInControl::retranslate()
{
    show();
}

/// Into the trail, once the backend has said whose sign-in it is.
void SignInControl::note()
{
    const auto status = m_signIn.status();
    const auto before = std::exchange(m_seen, status.state);
    if (status.state == session::SignInState::SignedOut && before == session::SignInState::SignedIn)
        m_with.sync.note({.verb = domain::TrailVerb::SignedOut});
    const int told = m_with.sync.status().userOfSignIn;
    if (told > m_noted && told == status.signIns) {
        m_noted = told;
        m_with.sync.note({.verb = domain::TrailVerb::SignedIn});
    }
}

void SignInControl::show()
{
    using enum session::SignInState;
    switch (m_signIn.status().state) {
    case SignedOut:
        m_band.tell(tr("You are not signed in: no new data arrive, and what you write waits."),
                    tr("Sign in"));
        break;
    case Expired:
        m_band.tell(tr("Your sign-in has expired: reading goes on, what you write waits."),
                    tr("Sign in again"));
        break;
    default:
        m_band.tell({}, {});
    }
    showButton();
    if (m_dialog)
        m_dialog->setAccount(accountText(m_with.sync.status().user, *m_with.directory.reference()));
}

void SignInControl::showButton()
{
    using enum session::SignInState;
    const auto state = m_signIn.status().state;
    const auto account = accountText(m_with.sync.status().user, *m_with.directory.reference());
    const QString name = account.roles.isEmpty()
                             ? account.name
                             : u"%1 · %2"_s.arg(account.name, account.roles.constFirst());
    if (state == SignedOut)
        m_account.setText(tr("Sign in"));
    else if (state == Expired)
        m_account.setText(tr("Sign in again"));
    else if (state == Asking)
        m_account.setText(tr("Signing in"));
    else
        m_account.setText(name);
    m_account.setIcon(m_with.theme.icon(state == Expired ? u"warning"_s : u"user"_s));
    m_account.setToolTip(tr("Account of this desk"));
    m_account.setAccessibleName(tr("Account: %1").arg(m_account.text()));
    m_account.setVisible(state != NotOffered || !name.isEmpty());
}

void SignInControl::openBrowser(const QUrl &address)
{
    const bool web = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (!web || address.host().isEmpty()) {
        qCWarning(core::logUi) << "no address for a browser; scheme:" << address.scheme();
        return;
    }
    QDesktopServices::openUrl(address);
}

} // namespace shell
