// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/issuer.h"
#include "models/session/issuerhttp.h"
#include "models/session/keptsignin.h"
#include "models/session/signin.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>
#include <vector>

namespace core {
class Clock;
}
namespace session {

class BrowserGrant;
class DeviceGrant;
class Session;

/// What an Account needs; the references outlive it.
struct AccountNeeds {
    Session &session; ///< has what is kept, or a token from elsewhere; gets the access tokens
    const core::Clock &machine; ///< the machine's clock
    QUrl server;                ///< the backend that the tokens are for
    SignInPlace place = {};
    NetworkFactory network = {};
};

/// The sign-in of this desk, in the sync thread: asks for tokens, renews them, gives them back. The
/// tokens are in the Session, the refresh token also in the keyring, nothing of it anywhere else.
class Account : public QObject
{
    Q_OBJECT
public:
    explicit Account(AccountNeeds needs, QObject *parent = nullptr);
    ~Account() override;

    [[nodiscard]] SignInStatus status() const;
    /// SignInStatus::signIns
    [[nodiscard]] int signIns() const { return m_signIns; }

    /// What the backend says: who signs people in, and what consoles are called there.
    void introduce(const QUrl &issuer, const QString &clientId);
    /// It could not be asked.
    void introductionFailed(const core::Error &error);
    /// The backend takes the token.
    void noteAccepted();

    /// Whether the access token lives no longer than some seconds and there is a way to a new one.
    [[nodiscard]] bool isRenewalDue() const;
    /// See remote::TokenRenewal. Single flight; the new refresh token is in the keyring before the
    /// access token that came with it is used.
    [[nodiscard]] QCoro::Task<core::Result<void>> renew(QByteArray refused);

    void setReturnPage(const QString &sentence) { m_returnPage = sentence; }
    void askBrowser();
    void askDevice();
    void cancel();
    void signOut();
    /// The kill switch.
    void setBlocked(bool blocked);
    /// Ends what runs; giving tokens back may take three seconds more. See isBusy().
    void stop();
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void changed(const session::SignInStatus &status);
    void browserRequested(const QUrl &address);
    /// Somebody has signed in or out: who works here is another one now.
    void accountChanged();
    /// Somebody wants to sign in, and the backend has not been asked where.
    void introductionWanted();
    void idle(); ///< no longer busy

    // Between the steps of this object.
    void renewed(const core::Result<void> &result);

private:
    enum class Way { None, Browser, Device };

    [[nodiscard]] SignInState state() const;
    void publish();
    void ask(Way way);
    void giveUp(const std::optional<core::Error> &error);
    void endAsking();
    QCoro::Task<void> begin();
    void startBrowser(const Issuer &issuer);
    void startDevice(const Issuer &issuer);
    QCoro::Task<void> finishAsking(core::Result<Grant> grant);
    QCoro::Task<void> giveBack(QByteArray token, bool isRefreshToken);
    [[nodiscard]] QCoro::Task<core::Result<Issuer>> discover();
    [[nodiscard]] QCoro::Task<core::Result<void>> refresh();
    /// Whether the grant was still the newest when it had been kept.
    [[nodiscard]] QCoro::Task<bool> accept(Grant grant);
    void setRefreshToken(const QByteArray &token);
    /// Makes the keyring have what the session has.
    [[nodiscard]] QCoro::Task<core::Result<void>> keep();
    using Keeping = QPromise<core::Result<void>>;
    static void settle(Keeping &order, const core::Result<void> &result);
    void expire(const core::Error &error);
    void forget();

    class Running;

    AccountNeeds m_with;
    IssuerHttp m_http;
    QString m_returnPage;
    QUrl m_address; ///< the issuer's
    QString m_clientId;
    std::optional<Issuer> m_issuer; ///< once it has been asked
    QByteArray m_refreshToken;
    QDeadlineTimer m_due; ///< of the access token's renewal
    std::optional<core::Error> m_error;
    Way m_way = Way::None;
    QUrl m_browserAddress;
    std::optional<DeviceCode> m_device;
    BrowserGrant *m_browserGrant = nullptr;
    DeviceGrant *m_deviceGrant = nullptr;
    SignInStatus m_told;
    int m_try = 0;                                   ///< changes with every asking and giving up
    int m_grant = 0;                                 ///< changes with every sign-in and sign-out
    std::vector<std::shared_ptr<Keeping>> m_keeping; ///< orders to the keyring, not carried out yet
    int m_running = 0;
    int m_signIns = 0;
    bool m_introduced = false;
    bool m_begun = false; ///< what is asked for
    bool m_renewing = false;
    bool m_expired = false;
    bool m_ours = false; ///< the access token is the issuer's
    bool m_stopping = false;
    bool m_givingBack = false;
};

} // namespace session
