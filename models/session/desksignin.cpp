// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/desksignin.h"

#include "models/session/account.h"

namespace session {

void DeskSignIn::attach(Account *account)
{
    m_account = account;
    connect(account, &Account::changed, this, [this](const SignInStatus &status) {
        m_status = status;
        Q_EMIT changed();
    });
    connect(account, &Account::browserRequested, this, &SignIn::browserRequested);
    m_status = account->status();
    Q_EMIT changed();
}

void DeskSignIn::detach()
{
    m_account = nullptr;
}

void DeskSignIn::setReturnPage(const QString &sentence)
{
    if (m_account)
        QMetaObject::invokeMethod(
            m_account, [account = m_account, sentence] { account->setReturnPage(sentence); });
}

void DeskSignIn::askBrowser()
{
    if (m_account)
        QMetaObject::invokeMethod(m_account, &Account::askBrowser);
}

void DeskSignIn::askDevice()
{
    if (m_account)
        QMetaObject::invokeMethod(m_account, &Account::askDevice);
}

void DeskSignIn::cancel()
{
    if (m_account)
        QMetaObject::invokeMethod(m_account, &Account::cancel);
}

void DeskSignIn::signOut()
{
    if (m_account)
        QMetaObject::invokeMethod(m_account, &Account::signOut);
}

} // namespace session
