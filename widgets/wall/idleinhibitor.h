// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace wall {

/// Keeps the session's screen saver away while it lives; where there is none, nothing happens.
class IdleInhibitor : public QObject
{
    Q_OBJECT
public:
    explicit IdleInhibitor(const QString &reason, QObject *parent = nullptr);
    ~IdleInhibitor() override;
    /// The screen saver has agreed.
    [[nodiscard]] bool isHolding() const { return m_cookie != 0; }

private:
    quint32 m_cookie = 0;
};

} // namespace wall
