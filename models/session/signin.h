// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace session {

/// How the person stands with the issuer of sign-ins.
enum class SignInState {
    NotOffered, ///< the backend names no issuer: the token comes from elsewhere, or none is needed
    SignedOut,
    Asking, ///< a browser or another device has been asked; SignInStatus says which
    SignedIn,
    Expired, ///< the issuer renews no more: what is cached stays readable, sending waits
};

/// What another device is asked for (RFC 8628).
struct DeviceCode {
    QString userCode;     ///< to type: "WDJB-MJHT"
    QUrl verificationUri; ///< where to type it
    QUrl complete;        ///< with the code in it, for a QR picture; may be empty
    QDateTime expiresAt;  ///< by the machine's clock

    bool operator==(const DeviceCode &) const = default;
};

/// A value, replaced as a whole.
struct SignInStatus {
    SignInState state = SignInState::NotOffered;
    QUrl issuer = {};
    QUrl browserAddress = {};              ///< while a browser is asked
    std::optional<DeviceCode> device = {}; ///< while another device is asked
    std::optional<core::Error> error = {}; ///< of the last try; none after a good one
    int signIns = 0; ///< completed in this run of the program: tells one sign-in from the next

    bool operator==(const SignInStatus &) const = default;
};

/// Signing in as the GUI thread sees it. OpenID Connect with the issuer that the backend names:
/// code with PKCE in the system's browser, or a code typed on another device.
class SignIn : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual SignInStatus status() const = 0;
    /// What the browser shows when it comes back with an answer; plain text. None: a word of Qt's.
    virtual void setReturnPage(const QString & /*sentence*/) {}
    /// browserRequested follows, or an error in the status.
    virtual void askBrowser() = 0;
    /// The status has a DeviceCode soon, or an error.
    virtual void askDevice() = 0;
    /// Gives up what is being asked.
    virtual void cancel() = 0;
    /// Revokes the tokens (as far as the issuer can be reached), forgets them here. What is cached
    /// stays.
    virtual void signOut() = 0;

Q_SIGNALS:
    void changed();
    void browserRequested(const QUrl &address);
};

} // namespace session
