// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/locksource.h"

#include <QElapsedTimer>
#include <QTimer>

class QDBusMessage;
class QDBusObjectPath;

namespace shell {

/// The desktop's word on whether somebody is there: KIdleTime, and the screen lock of logind, of
/// org.freedesktop.ScreenSaver and of GNOME. What a desktop does not offer is not missed. Where
/// nobody tells how long the machine was idle (Wayland compositors without ext-idle-notify), the
/// desk counts what is typed and clicked in its own windows.
class DesktopLockSource : public session::LockSource
{
    Q_OBJECT
public:
    explicit DesktopLockSource(QObject *parent = nullptr);
    ~DesktopLockSource() override;
    void setIdleAfter(std::chrono::milliseconds after) override;
    [[nodiscard]] bool canLockScreen() const override { return !m_session.isEmpty(); }
    void lockScreen() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void onActiveChanged(bool active);
    void onSessionLock();
    void onSessionProperties(const QDBusMessage &message);

private:
    void watchScreenSavers();
    void watchSession(const QDBusObjectPath &path);

    void onIdle();

    int m_timeout = 0; ///< of KIdleTime; 0: none, or it knows nothing of this desktop
    std::chrono::milliseconds m_after{0};
    QElapsedTimer m_watched; ///< since when it is counted
    QTimer m_later;          ///< the machine was idle before it was counted
    QTimer m_ownIdle;
    QString m_session;     ///< its path at logind; empty: none
    bool m_hinted = false; ///< logind says that the screen is locked
};

} // namespace shell
