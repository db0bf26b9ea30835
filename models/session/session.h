// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/contract.h"
#include "models/session/keptsignin.h"

#include <QByteArray>
#include <QMutex>

namespace session {

/// Who works at this desk: the bearer token, the sign-in it comes from, and what the backend says
/// it may do. Shared between the GUI and the sync thread.
class Session
{
public:
    explicit Session(QByteArray token = {})
        : m_token(std::move(token))
    {
    }

    [[nodiscard]] QByteArray token() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_token;
    }
    void setToken(const QByteArray &token)
    {
        const QMutexLocker lock(&m_mutex);
        m_token = token;
    }
    /// What new tokens are made from; none: the token is from elsewhere.
    [[nodiscard]] std::optional<KeptSignIn> kept() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_kept;
    }
    void setKept(const std::optional<KeptSignIn> &kept)
    {
        const QMutexLocker lock(&m_mutex);
        m_kept = kept;
    }
    /// Empty name: not told yet.
    [[nodiscard]] remote::Me me() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_me;
    }
    void setMe(const remote::Me &me)
    {
        const QMutexLocker lock(&m_mutex);
        m_me = me;
    }

private:
    mutable QMutex m_mutex;
    QByteArray m_token;
    std::optional<KeptSignIn> m_kept;
    remote::Me m_me;
};

} // namespace session
