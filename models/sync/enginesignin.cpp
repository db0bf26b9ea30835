// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine and who signs in: tokens for its requests, a new introduction for a new person.
#include "models/core/clock.h"
#include "models/remote/tls.h"
#include "models/session/account.h"
#include "models/session/session.h"
#include "models/sync/engine.h"

using namespace Qt::StringLiterals;

namespace syncing {

session::Account *Engine::makeAccount()
{
    return new session::Account({.session = m_with.session,
                                 .machine = m_with.clock.machine(),
                                 .server = m_with.server,
                                 .place = m_with.signIn,
                                 .network =
                                     [network = m_with.network, transport = m_with.transport] {
                                         return network ? network()
                                                        : remote::makeNetwork(transport);
                                     }},
                                this);
}

void Engine::watchAccount()
{
    m_account->setBlocked(m_offline);
    m_http->setRenewal(
        {.isDue = [account = m_account] { return account->isRenewalDue(); },
         .renew = [account = m_account](
                      QByteArray refused) { return account->renew(std::move(refused)); }});
    connect(m_account, &session::Account::introductionWanted, this, [this] {
        m_introduced = false;
        syncNow();
    });
    connect(m_account, &session::Account::accountChanged, this, [this] {
        ++m_persons;
        m_introduced = false;
        m_failures = 0;
        m_events->close(); // it speaks for the one before
        syncNow();
    });
}

/// To the account: what the service document says of signing in.
void Engine::introduceIssuer(const remote::ServiceInfo &service)
{
    m_account->introduce(service.issuer,
                         service.clientId.isEmpty() ? u"ioc-console"_s : service.clientId);
}

} // namespace syncing
