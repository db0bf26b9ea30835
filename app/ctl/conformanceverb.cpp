// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/conformance.h"
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "app/desk/desksettings.h"
#include "models/remote/tls.h"
#include "models/session/account.h"

#include <QCoroTask>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

/// What carries the token to the backend: IOC_TOKEN, or what the profile's sign-in gives.
class Caller
{
public:
    [[nodiscard]] static core::Result<std::unique_ptr<Caller>> make(const Command &command);
    [[nodiscard]] remote::HttpClient &http() { return *m_http; }
    [[nodiscard]] session::NetworkFactory network() const
    {
        return [transport = m_transport] { return remote::makeNetwork(transport); };
    }
    /// An access token of the sign-in; nothing to do where the token is from the environment.
    [[nodiscard]] QCoro::Task<core::Result<void>> signIn(QUrl server);

private:
    [[nodiscard]] core::Result<void> openDesk(const Command &command);
    /// As the command says, else as the profile has it.
    [[nodiscard]] remote::Transport transportFor(const Command &command);

    core::SystemClock m_clock;
    session::Session m_session;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<secrets::VaultDoor> m_door;
    remote::Transport m_transport;
    std::unique_ptr<remote::HttpClient> m_http;
    std::unique_ptr<session::Account> m_account;
};

QString unlessSystem(const QString &chosen)
{
    return chosen == "system"_L1 ? QString() : chosen;
}

core::Result<std::unique_ptr<Caller>> Caller::make(const Command &command)
{
    auto caller = std::make_unique<Caller>();
    if (const auto allowed = command.policy.check(deskOptions(command)); !allowed)
        return std::unexpected(allowed.error());
    caller->m_session.setToken(qgetenv("IOC_TOKEN"));
    if (caller->m_session.token().isEmpty()) {
        if (const auto opened = caller->openDesk(command); !opened)
            return std::unexpected(opened.error());
    }
    caller->m_transport = caller->transportFor(command);
    auto &session = caller->m_desk ? caller->m_desk->session() : caller->m_session;
    caller->m_http = std::make_unique<remote::HttpClient>(
        command.server, [&session] { return session.token(); },
        remote::makeNetwork(caller->m_transport));
    return caller;
}

core::Result<void> Caller::openDesk(const Command &command)
{
    auto options = deskOptions(command);
    options.server = {}; // it stays as it is with the profile
    options.caFile = {};
    options.proxy = {};
    auto desk = desk::Desk::open(options);
    if (!desk)
        return std::unexpected(desk.error());
    m_desk = std::move(*desk);
    m_door = std::make_unique<secrets::VaultDoor>(m_desk->vault());
    return {};
}

remote::Transport Caller::transportFor(const Command &command)
{
    remote::Transport chosen;
    if (m_desk) {
        QSettings settings(m_desk->settingsFile(), QSettings::IniFormat);
        chosen = desk::transport(settings, {});
        chosen.logins = m_desk->proxyLogin().logins();
    }
    if (command.caFile)
        chosen.caFile = unlessSystem(*command.caFile);
    if (command.proxy)
        chosen.proxy = unlessSystem(*command.proxy);
    return command.policy.over(chosen);
}

QCoro::Task<core::Result<void>> Caller::signIn(QUrl server)
{
    if (!m_desk || !m_desk->session().kept())
        co_return core::Result<void>();
    const auto kept = *m_desk->session().kept();
    const QString folder = QDir(m_desk->profile().directory()).canonicalPath();
    m_account = std::make_unique<session::Account>(
        session::AccountNeeds{.session = m_desk->session(),
                              .machine = m_clock,
                              .server = std::move(server),
                              .place = {.door = m_door.get(), .name = u"signin/"_s + folder},
                              .network = network()});
    m_account->introduce(kept.issuer, kept.clientId);
    co_return co_await m_account->renew({});
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it
QCoro::Task<int> check(Caller &caller, const Command &command)
{
    if (const auto signedIn = co_await caller.signIn(command.server); !signedIn)
        co_return fail(signedIn.error(), command.json);
    const auto results = co_await checkConformance(
        caller.http(),
        {.write = command.write, .collections = command.only, .network = caller.network()});
    if (command.json) {
        auto json = conformanceJson(results);
        json.insert("server"_L1, command.server.toString());
        json.insert("write"_L1, command.write);
        print(QJsonDocument(json), true);
    } else {
        std::ranges::for_each(conformanceText(results), printLine);
    }
    co_return conforms(results) ? 0 : kFailed;
}

} // namespace

int conformance(const Command &command)
{
    const auto caller = Caller::make(command);
    if (!caller)
        return fail(caller.error(), command.json);
    return QCoro::waitFor(check(**caller, command));
}

} // namespace ctl
