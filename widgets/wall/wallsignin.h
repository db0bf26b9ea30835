// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/session/signin.h"

#include <QTimer>

namespace wall {

/// Signs a wall in, at which nobody types: whenever it must, a code for another device is asked
/// for, and a new one when nobody typed it in time.
class WallSignIn : public QObject
{
    Q_OBJECT
public:
    /// `machine` is the clock that codes expire by.
    WallSignIn(session::SignIn &signIn, const core::Clock &machine,
               std::chrono::milliseconds patience = std::chrono::seconds(30),
               QObject *parent = nullptr);

private:
    void look();

    session::SignIn &m_signIn;
    const core::Clock &m_machine;
    std::chrono::milliseconds m_patience; ///< between two tries
    QDateTime m_asked;
    QString m_lastCode;
    QTimer m_tick;
};

} // namespace wall
