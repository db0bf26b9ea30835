// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/issuer.h"

#include <QObject>

class QOAuth2AuthorizationCodeFlow;

namespace session {

class IssuerHttp;

/// One sign-in with code and PKCE in the system's browser (RFC 8252, RFC 7636): a port of this
/// machine waits for the answer, at most ten minutes. Destroying it gives it up.
class BrowserGrant : public QObject
{
    Q_OBJECT
public:
    /// `page` is what the browser shows when it comes back, as plain text; empty: a word of Qt's.
    BrowserGrant(IssuerHttp &http, const Issuer &issuer, const QString &clientId,
                 const QString &page, QObject *parent);
    ~BrowserGrant() override;
    void start();

Q_SIGNALS:
    void requested(const QUrl &address);
    /// Once.
    void ended(const core::Result<session::Grant> &grant);

private:
    void end(const core::Result<Grant> &grant);
    void take();

    QOAuth2AuthorizationCodeFlow *m_flow;
    bool m_ended = false;
};

} // namespace session
