// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/accounts.h"
#include "app/demo/grants.h"
#include "app/demo/issuerpages.h"

#include <QHttpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

namespace demo {

/// The public client that consoles are (RFC 8252): it has no secret.
inline constexpr QLatin1StringView kClientId("ioc-console");

/// A small OpenID issuer below `/issuer`, so that each role can be tried without any other program:
/// whoever opens its page chooses an account, nobody is asked for a password. It gives no id_token
/// and does not name the scope `openid`: who somebody is, `GET /v1/me` tells.
class Issuer
{
public:
    /// `agencyName` gives the name of an agency. All three outlive it.
    Issuer(const Accounts &accounts, const core::Clock &clock, const Grants::Options &options,
           std::function<QString(const QString &id)> agencyName);

    void addRoutes(QHttpServer &http);
    /// Where clients reach the server that has its routes.
    void setAddress(const QUrl &address);
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] Grants &grants() { return m_grants; }
    [[nodiscard]] const Grants &grants() const { return m_grants; }

private:
    using Request = QHttpServerRequest;
    using Response = QHttpServerResponse;

    [[nodiscard]] QString endpoint(const QString &name) const
    {
        return m_url.toString() + u'/' + name;
    }
    [[nodiscard]] Response discovery() const;
    [[nodiscard]] Response authorize(const QUrlQuery &asked);
    [[nodiscard]] Response choose(const QUrlQuery &form);
    [[nodiscard]] Response token(const QUrlQuery &form);
    [[nodiscard]] Response deviceCode(const QUrlQuery &form);
    [[nodiscard]] Response device(const QUrlQuery &form);
    [[nodiscard]] Response back(const AuthorizationAsked &asked, const QString &name,
                                const QString &value) const;
    [[nodiscard]] bool isGuessing();
    [[nodiscard]] bool isOffered(const QString &account) const;
    [[nodiscard]] Rows rows() const;

    const Accounts &m_accounts;
    const core::Clock &m_clock;
    Grants m_grants;
    std::function<QString(const QString &)> m_agencyName;
    QUrl m_url;
    QList<QDateTime> m_wrongCodes; ///< when codes were typed that are none
};

} // namespace demo
