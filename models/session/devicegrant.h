// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/issuer.h"

#include <QObject>
#include <QTimer>

namespace core {
class Clock;
}

namespace session {

class IssuerHttp;

/// One sign-in with a code that is typed on another device (RFC 8628). Destroying it gives it up.
class DeviceGrant : public QObject
{
    Q_OBJECT
public:
    /// `machine` is the machine's clock.
    DeviceGrant(IssuerHttp &http, Issuer issuer, QString clientId, const core::Clock &machine,
                QObject *parent);
    void start();

Q_SIGNALS:
    void offered(const session::DeviceCode &code);
    /// Once.
    void ended(const core::Result<session::Grant> &grant);

private:
    void takeOffer(const core::Result<remote::HttpAnswer> &answer);
    void ask();
    void takeAnswer(const core::Result<remote::HttpAnswer> &answer);

    IssuerHttp &m_http;
    Issuer m_issuer;
    QString m_clientId;
    const core::Clock &m_machine;
    QByteArray m_code;
    QTimer m_next;   ///< question
    QTimer m_expiry; ///< of the code
};

} // namespace session
