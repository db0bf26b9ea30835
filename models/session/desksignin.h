// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/signin.h"

namespace session {

class Account;

/// The SignIn of the GUI thread that speaks to an Account of another thread.
class DeskSignIn final : public SignIn
{
    Q_OBJECT
public:
    using SignIn::SignIn;

    /// The account is still of this thread.
    void attach(Account *account);
    /// From now on nothing is asked of it.
    void detach();

    [[nodiscard]] SignInStatus status() const override { return m_status; }
    void setReturnPage(const QString &sentence) override;
    void askBrowser() override;
    void askDevice() override;
    void cancel() override;
    void signOut() override;

private:
    Account *m_account = nullptr;
    SignInStatus m_status;
};

} // namespace session
