// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/wallsignin.h"

namespace wall {

WallSignIn::WallSignIn(session::SignIn &signIn, const core::Clock &machine,
                       std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_signIn(signIn)
    , m_machine(machine)
    , m_patience(patience)
{
    connect(&m_signIn, &session::SignIn::changed, this, &WallSignIn::look);
    connect(&m_tick, &QTimer::timeout, this, &WallSignIn::look);
    m_tick.start(std::chrono::seconds(1));
    look();
}

void WallSignIn::look()
{
    using enum session::SignInState;
    const auto status = m_signIn.status();
    const QDateTime now = m_machine.now();
    const bool over = status.state == Asking && status.device && status.device->expiresAt <= now &&
                      status.device->userCode != m_lastCode;
    const bool out = status.state == SignedOut || status.state == Expired;
    if (!over && !out)
        return;
    if (out && m_asked.isValid() && now < m_asked.addDuration(m_patience))
        return; // not in a circle, when the issuer refuses
    m_asked = now;
    if (over)
        m_lastCode = status.device->userCode;
    m_signIn.askDevice();
}

} // namespace wall
