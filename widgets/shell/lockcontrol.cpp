// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/lockcontrol.h"

#include "models/session/lock.h"
#include "models/session/locksource.h"
#include "models/sync/syncservice.h"
#include "widgets/common/clipboard.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/theme.h"
#include "widgets/shell/lockcurtain.h"
#include "widgets/shell/lockpage.h"
#include "widgets/shell/locksettings.h"
#include "widgets/shell/lockunlock.h"
#include "widgets/shell/signincontrol.h"

#include <QDialog>
#include <QMainWindow>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shell {
namespace {

constexpr auto kLockerPatience = 5s;

} // namespace

LockControl::LockControl(session::Lock &lock, session::LockSource &source, SignInControl *signIn,
                         const common::PaneSurroundings &surroundings, QMainWindow &window,
                         Workspace &workspace)
    : QObject(&window)
    , m_lock(lock)
    , m_source(source)
    , m_signIn(signIn)
    , m_with(surroundings)
    , m_window(window)
    , m_page(new LockPage(lock, m_with, &window))
    , m_box(new UnlockBox(lock, signIn ? &signIn->signIn() : nullptr, m_with.theme, m_machine,
                          m_page))
    , m_curtain(new LockCurtain(window, workspace, *m_page, m_with.theme))
{
    m_page->setUnlock(m_box);
    connectBox(*m_box);
    connect(m_page, &LockPage::otherProfileRequested, this, &LockControl::otherProfileRequested);
    connect(m_curtain, &LockCurtain::unlockRequested, this, &LockControl::askInDialog);
    connect(&m_source, &session::LockSource::idle, this, &LockControl::lockNow);
    connect(&m_source, &session::LockSource::screenLocked, this, &LockControl::lockNow);
    connect(&m_source, &session::LockSource::screenUnlocked, this, &LockControl::onScreenUnlocked);
    connect(&m_lock, &session::Lock::changed, this, &LockControl::follow);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &LockControl::checkAccount);
    if (m_signIn)
        connect(&m_signIn->signIn(), &session::SignIn::changed, this, &LockControl::checkAccount);
    m_source.setIdleAfter(m_lock.idleAfter());
}

void LockControl::begin()
{
    follow();
}

void LockControl::lockNow()
{
    if (m_lock.isLocked())
        return;
    m_with.sync.note({.verb = domain::TrailVerb::Locked});
    const auto &user = m_with.sync.status().user;
    m_lock.lock(user.id, user.name, isSignInOffered());
}

void LockControl::lockByHand()
{
    if (m_lock.hasPin() || isSignInOffered() || hasScreenLock())
        return lockNow();
    auto *dialog = newSettings();
    connect(dialog, &QDialog::accepted, this, &LockControl::lockNow);
    dialog->show();
    dialog->askForPin();
}

void LockControl::follow()
{
    m_source.setIdleAfter(m_lock.idleAfter());
    if (m_lock.isLocked() && !m_curtain->isDrawn())
        draw();
    else if (!m_lock.isLocked() && m_curtain->isDrawn())
        lift();
}

void LockControl::draw()
{
    m_asking = false;
    if (m_signIn)
        m_signIn->close();
    common::clearOwnClipboard();
    m_box->setScreenLock(hasScreenLock());
    m_box->begin();
    m_curtain->draw();
    m_box->begin();
}

void LockControl::lift()
{
    if (m_signIn)
        m_signIn->close();
    closeDialog();
    m_with.sync.note({.verb = domain::TrailVerb::Unlocked});
    m_curtain->lift();
    Q_EMIT unlocked();
}

bool LockControl::isSignInOffered() const
{
    return m_lock.needsAccount() ||
           (m_signIn && m_signIn->signIn().status().state != session::SignInState::NotOffered);
}

bool LockControl::isCutOff() const
{
    using enum syncing::Connection;
    const auto connection = m_with.sync.status().connection;
    return connection == Unreachable || connection == ForcedOffline || connection == NotConfigured;
}

/// The machine's own recognition of its user counts where this desk has nothing better: neither a
/// PIN nor a sign-in that can be reached.
void LockControl::onScreenUnlocked()
{
    if (!m_lock.hasPin() && (!isSignInOffered() || isCutOff()))
        m_lock.unlock();
}

void LockControl::connectBox(UnlockBox &box)
{
    connect(&box, &UnlockBox::signInRequested, this, &LockControl::askAccount);
    connect(&box, &UnlockBox::handOverAccepted, this, &LockControl::takeOver);
    connect(&box, &UnlockBox::screenLockRequested, this, [this, &box] { lockScreen(box); });
    connect(&m_with.sync, &syncing::SyncService::statusChanged, &box,
            [this, &box] { box.setCutOff(isCutOff()); });
    box.setCutOff(isCutOff());
    box.setScreenLock(hasScreenLock());
}

/// logind passes it on to whoever locks screens, and does not say whether there is anybody.
void LockControl::lockScreen(UnlockBox &box)
{
    auto *waiting = new QTimer(&box);
    waiting->setSingleShot(true);
    connect(&m_source, &session::LockSource::screenLocked, waiting, &QObject::deleteLater);
    connect(waiting, &QTimer::timeout, this, [this, waiting, &box] {
        waiting->deleteLater();
        m_isWithoutLocker = true;
        box.setScreenLock(false);
    });
    waiting->start(kLockerPatience);
    m_source.lockScreen();
}

bool LockControl::hasScreenLock() const
{
    return m_source.canLockScreen() && !m_isWithoutLocker;
}

/// It may be one of its own buttons that unlocked.
void LockControl::closeDialog()
{
    if (!m_dialog)
        return;
    m_dialog->hide();
    m_dialog->deleteLater();
    m_dialog.clear();
}

/// Over a dialog that keeps the main window from the person.
void LockControl::askInDialog()
{
    closeDialog();
    m_dialog = new QDialog(&m_window);
    m_dialog->setWindowTitle(tr("Unlock"));
    m_dialog->setObjectName(u"unlock-dialog"_s);
    LockCurtain::allow(*m_dialog);
    auto *box = new UnlockBox(m_lock, m_signIn ? &m_signIn->signIn() : nullptr, m_with.theme,
                              m_machine, m_dialog);
    connectBox(*box);
    auto *column = new QVBoxLayout(m_dialog);
    column->addWidget(box);
    m_dialog->setWindowModality(Qt::ApplicationModal);
    m_dialog->show();
    m_dialog->activateWindow();
    box->begin();
}

void LockControl::askAccount()
{
    if (!m_signIn)
        return;
    m_asking = true;
    m_signInsBefore = m_signIn->signIn().status().signIns;
    m_box->offerHandOver({}, {}, 0);
    m_box->tell({});
    m_signIn->openOverAll();
}

/// Only what the backend says of the new sign-in counts: until then the account before is shown.
void LockControl::checkAccount()
{
    if (!m_asking || !m_lock.isLocked())
        return;
    const auto signIn = m_signIn->signIn().status();
    if (signIn.state != session::SignInState::SignedIn || signIn.signIns <= m_signInsBefore)
        return;
    m_signIn->close();
    const auto &status = m_with.sync.status();
    if (status.userOfSignIn != signIn.signIns) {
        m_box->tell(tr("Signed in. The backend is being asked whose account this is."));
        return;
    }
    m_asking = false;
    const bool same = !status.user.id.isEmpty() && status.user.id == m_lock.accountId();
    if (same)
        return m_lock.unlock();
    closeDialog();
    const QString before = m_lock.accountName();
    m_lock.handTo(status.user.id, status.user.name); // whose PIN it was no longer matters
    m_box->offerHandOver(status.user.name, before, status.queuedEdits + status.refusedEdits);
}

void LockControl::takeOver()
{
    m_lock.unlock();
}

LockSettings *LockControl::newSettings()
{
    auto *dialog = new LockSettings(m_lock, m_with.theme, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void LockControl::openSettings()
{
    newSettings()->show();
}

void LockControl::setNote(const QString &note)
{
    m_page->setNote(note);
}

} // namespace shell
