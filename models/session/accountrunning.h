// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/account.h"

namespace session {

/// Keeps an account busy while one of its steps runs.
class Account::Running
{
public:
    explicit Running(Account &account)
        : m_account(account)
    {
        ++m_account.m_running;
    }
    ~Running()
    {
        if (--m_account.m_running == 0)
            Q_EMIT m_account.idle();
    }
    Q_DISABLE_COPY_MOVE(Running)

private:
    Account &m_account;
};

} // namespace session
