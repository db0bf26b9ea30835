// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/signin.h"

#include <QStringList>

namespace locktest {

/// A sign-in that does what the test says, and remembers what it was asked.
class FakeSignIn : public session::SignIn
{
public:
    explicit FakeSignIn(session::SignInState state = session::SignInState::SignedOut)
    {
        m_status.state = state;
        m_status.issuer = QUrl(QStringLiteral("https://dangnhap.example.vn/"));
    }
    [[nodiscard]] session::SignInStatus status() const override { return m_status; }
    void set(const session::SignInStatus &status)
    {
        m_status = status;
        Q_EMIT changed();
    }
    void askBrowser() override { asked << QStringLiteral("browser"); }
    void askDevice() override { asked << QStringLiteral("device"); }
    void cancel() override { asked << QStringLiteral("cancel"); }
    void signOut() override { asked << QStringLiteral("out"); }

    QStringList asked;

private:
    session::SignInStatus m_status;
};

} // namespace locktest
