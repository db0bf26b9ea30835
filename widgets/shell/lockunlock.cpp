// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/lockunlock.h"

#include "models/core/clock.h"
#include "models/session/lock.h"
#include "models/session/signin.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/theme.h"
#include "widgets/shell/signintext.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

UnlockBox::UnlockBox(session::Lock &lock, session::SignIn *signIn, const common::Theme &theme,
                     const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_lock(lock)
    , m_signIn(signIn)
    , m_clock(clock)
    , m_sentence(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_told(common::newTextLabel(theme, common::TypeSize::Strong, this))
    , m_pin(new QLineEdit(this))
    , m_unlock(new QPushButton(this))
    , m_account(new QPushButton(theme.icon(u"user"_s), {}, this))
    , m_handOver(new QPushButton(this))
    , m_screen(new QPushButton(this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_told->setAlignment(Qt::AlignCenter);
    m_told->setObjectName(u"unlock-told"_s);
    m_pin->setObjectName(u"unlock-pin"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(int(session::kMostPinLength));
    m_pin->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_unlock->setObjectName(u"unlock-button"_s);
    m_account->setObjectName(u"unlock-account"_s);
    m_handOver->setObjectName(u"unlock-hand-over"_s);
    m_handOver->hide();
    m_screen->setObjectName(u"unlock-screen"_s);
    for (QPushButton *button : {m_unlock, m_account, m_screen, m_handOver})
        button->setAutoDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentence, m_pin, m_unlock, m_account,
                                                          m_screen, m_told, m_handOver})
        column->addWidget(part);
    connect(m_pin, &QLineEdit::returnPressed, this, &UnlockBox::tryPin);
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        if (m_lock.hasPin())
            tryPin();
        else if (!isSignInOffered() && !m_hasScreenLock)
            m_lock.unlock();
    });
    connect(m_account, &QPushButton::clicked, this, &UnlockBox::signInRequested);
    connect(m_screen, &QPushButton::clicked, this, &UnlockBox::screenLockRequested);
    connect(m_handOver, &QPushButton::clicked, this, &UnlockBox::handOverAccepted);
    connect(&m_lock, &session::Lock::changed, this, &UnlockBox::showWays);
    if (m_signIn)
        connect(m_signIn, &session::SignIn::changed, this, &UnlockBox::showWays);
    showWays();
}

bool UnlockBox::isSignInOffered() const
{
    return m_lock.needsAccount() ||
           (m_signIn && m_signIn->status().state != session::SignInState::NotOffered);
}

void UnlockBox::setCutOff(bool cutOff)
{
    if (std::exchange(m_cutOff, cutOff) != cutOff)
        showWays();
}

void UnlockBox::setScreenLock(bool isThere)
{
    if (std::exchange(m_hasScreenLock, isThere) != isThere)
        showWays();
}

void UnlockBox::showWays()
{
    const bool offered = isSignInOffered();
    const QDateTime next = m_lock.nextTry();
    const bool pin = m_lock.hasPin() && !next.isValid();
    m_pin->setVisible(pin);
    m_pin->setPlaceholderText(tr("PIN of this desk"));
    m_pin->setAccessibleName(tr("PIN of this desk"));
    const bool nothing = !m_lock.hasPin() && !offered; // of its own
    m_unlock->setVisible(pin || (nothing && !m_hasScreenLock));
    m_unlock->setText(tr("Unlock"));
    m_unlock->setProperty("primary", true);
    m_account->setVisible(offered);
    m_account->setText(tr("Unlock with the account"));
    const bool screen = !m_lock.hasPin() && (offered ? m_cutOff : m_hasScreenLock);
    m_screen->setVisible(screen);
    m_screen->setText(tr("Unlock through the computer's lock screen"));
    QString sentence;
    if (m_lock.hasPin() && next.isValid())
        sentence = offered ? tr("Too many wrong PINs. Unlock with the account, or wait %1 minutes.")
                                 .arg(countdownText(next, m_clock.now()))
                           : tr("Too many wrong PINs. The next one is looked at in %1 minutes.")
                                 .arg(countdownText(next, m_clock.now()));
    else if (nothing && m_hasScreenLock)
        sentence = tr("This desk has no sign-in and no PIN: the computer's own lock screen opens "
                      "it.");
    else if (nothing)
        sentence = tr("This desk has no sign-in and no PIN: anybody can unlock it.");
    else if (screen)
        sentence = tr("The sign-in cannot be reached. The computer's own lock screen can be used: "
                      "whoever opens it opens this desk.");
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_told->setVisible(!m_told->text().isEmpty());
}

void UnlockBox::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void UnlockBox::offerHandOver(const QString &name, const QString &before, int unsentEdits)
{
    m_handOver->setVisible(!name.isEmpty());
    if (name.isEmpty())
        return;
    m_handOver->setText(tr("Continue as %1").arg(name));
    QStringList sentences;
    if (!before.isEmpty())
        sentences << tr("The desk was locked by %1.").arg(before);
    sentences << tr("What %1 may not see is removed from this desk.").arg(name);
    if (unsentEdits > 0)
        sentences << tr("%n edit(s) not sent yet wait until whoever made them signs in again.",
                        nullptr, unsentEdits);
    tell(sentences.join(u' '));
    m_handOver->setFocus(Qt::OtherFocusReason);
}

void UnlockBox::begin()
{
    m_pin->clear();
    tell({});
    offerHandOver({}, {}, 0);
    showWays();
    for (QWidget *first : std::initializer_list<QWidget *>{m_pin, m_unlock, m_account, m_screen}) {
        if (!first->isHidden())
            return first->setFocus(Qt::OtherFocusReason);
    }
}

void UnlockBox::tryPin()
{
    const QString pin = m_pin->text();
    m_pin->clear();
    if (pin.isEmpty() || m_lock.tryPin(pin) == session::Lock::PinAnswer::Right)
        return;
    if (m_lock.triesLeft() > 0)
        tell(tr("That was not the PIN. %n more attempt(s).", nullptr, m_lock.triesLeft()));
    else
        tell({});
}

void UnlockBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showWays();
    QWidget::changeEvent(event);
}

} // namespace shell
