// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/remote/httpclient.h"
#include "models/secrets/vaultdoor.h"
#include "models/session/account.h"
#include "models/session/session.h"
#include "tests/session/browser.h"

#include <QSignalSpy>

#include <functional>

namespace sessiontest {

/// A vault that can be locked, and lets a test look on while it is written.
class WatchedVault final : public secrets::Vault
{
public:
    [[nodiscard]] core::Result<QByteArray> read(const QString &name) override
    {
        return m_inner.read(name);
    }
    [[nodiscard]] core::Result<void> write(const QString &name, const QByteArray &secret) override
    {
        if (locked)
            return core::failure(core::ErrorKind::KeyringLocked);
        ++writes;
        if (onWrite)
            onWrite();
        return m_inner.write(name, secret);
    }
    [[nodiscard]] core::Result<void> remove(const QString &name) override
    {
        return locked ? core::failure(core::ErrorKind::KeyringLocked) : m_inner.remove(name);
    }

    bool locked = false;
    int writes = 0;
    std::function<void()> onWrite;

private:
    secrets::EphemeralVault m_inner;
};

/// An account with its keyring and a client of the backend, without an engine.
class AccountDesk
{
public:
    static inline const QString kName = u"signin/test"_s;

    explicit AccountDesk(const IssuerProcess &process)
        : m_url(process.url())
        , m_issuer(process.issuer())
    {
        restart();
        account->introduce(m_issuer, u"ioc-console"_s);
    }
    /// As at the next start of the program, before the backend has been asked.
    void restart()
    {
        http.reset();
        account.reset();
        door.reset();
        session = std::make_unique<session::Session>();
        if (const auto kept = vault.read(kName))
            session->setKept(session::decodeKept(*kept));
        door = std::make_unique<secrets::VaultDoor>(vault);
        account = std::make_unique<session::Account>(
            session::AccountNeeds{.session = *session,
                                  .machine = m_clock,
                                  .server = m_url,
                                  .place = {.door = door.get(), .name = kName}});
        http = std::make_unique<remote::HttpClient>(m_url, [this] { return session->token(); });
        http->setRenewal(
            {.isDue = [this] { return account->isRenewalDue(); },
             .renew = [this](QByteArray refused) { return account->renew(std::move(refused)); }});
    }
    /// The way through the browser, to its end.
    [[nodiscard]] bool signIn(const QString &login = u"lan"_s)
    {
        QSignalSpy requested(account.get(), &session::Account::browserRequested);
        QSignalSpy signedIn(account.get(), &session::Account::accountChanged);
        account->askBrowser();
        if (requested.isEmpty() && !requested.wait(kPatience)) {
            const auto error = account->status().error;
            qWarning() << "no browser was asked for:" << (error ? error->detail : QString());
            return false;
        }
        Browser(login).visit(requested.constFirst().constFirst().toUrl());
        return !signedIn.isEmpty() || signedIn.wait(kPatience);
    }
    /// The status of `GET v1/me`; 0: no answer.
    [[nodiscard]] int me()
    {
        std::optional<core::Result<remote::HttpAnswer>> got;
        QCoro::connect(http->send({.path = u"v1/me"_s}), account.get(),
                       [&](core::Result<remote::HttpAnswer> answer) { got = std::move(answer); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, kPatience))
            return 0;
        lastError = *got ? std::nullopt : std::optional(got->error());
        return *got ? (*got)->status : 0;
    }
    [[nodiscard]] session::SignInState state() const { return account->status().state; }
    [[nodiscard]] std::optional<core::ErrorKind> errorKind() const
    {
        const auto status = account->status();
        return status.error ? std::optional(status.error->kind) : std::nullopt;
    }
    /// What the keyring has.
    [[nodiscard]] QByteArray keptToken()
    {
        const auto kept = vault.read(kName);
        const auto whole = kept ? session::decodeKept(*kept) : std::nullopt;
        return whole ? whole->refreshToken : QByteArray();
    }

    WatchedVault vault;
    std::unique_ptr<session::Session> session;
    std::unique_ptr<secrets::VaultDoor> door;
    std::unique_ptr<session::Account> account;
    std::unique_ptr<remote::HttpClient> http;
    std::optional<core::Error> lastError; ///< of me()

private:
    core::SystemClock m_clock;
    QUrl m_url;
    QUrl m_issuer;
};

} // namespace sessiontest
