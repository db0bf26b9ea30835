// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/account.h"

#include "models/core/clock.h"
#include "models/session/accountrunning.h"
#include "models/session/browsergrant.h"
#include "models/session/devicegrant.h"
#include "models/session/session.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace session {
namespace {

/// For giving tokens back at the end of the program.
constexpr auto kLongestEnd = 3s;

} // namespace

Account::Account(AccountNeeds needs, QObject *parent)
    : QObject(parent)
    , m_with(std::move(needs))
    , m_http(m_with.network)
{
    // It is for the backend that it was made for.
    if (const auto kept = m_with.session.kept(); kept && kept->server == m_with.server) {
        m_address = kept->issuer;
        m_clientId = kept->clientId;
        m_refreshToken = kept->refreshToken;
        m_ours = true;
    }
    m_told = status();
}

Account::~Account() = default;

SignInStatus Account::status() const
{
    return {.state = state(),
            .issuer = m_address,
            .browserAddress = m_browserAddress,
            .device = m_device,
            .error = m_error,
            .signIns = m_signIns};
}

SignInState Account::state() const
{
    if (m_way != Way::None)
        return SignInState::Asking;
    if (m_address.isEmpty())
        return SignInState::NotOffered;
    if (m_expired)
        return SignInState::Expired;
    return m_refreshToken.isEmpty() && m_with.session.token().isEmpty() ? SignInState::SignedOut
                                                                        : SignInState::SignedIn;
}

void Account::publish()
{
    SignInStatus now = status();
    if (now == m_told)
        return;
    m_told = std::move(now);
    Q_EMIT changed(m_told);
}

void Account::introduce(const QUrl &issuer, const QString &clientId)
{
    const bool safe = issuer.isEmpty() || isSafe(issuer);
    const QUrl address = safe ? issuer : QUrl();
    if (address != m_address || clientId != m_clientId) {
        if (m_ours)
            m_with.session.setToken({});
        forget();
        m_address = address;
        m_clientId = clientId;
        m_issuer.reset();
    }
    m_introduced = true;
    if (!safe)
        m_error = {core::ErrorKind::BadContract, u"the issuer's address is not https"_s, {}};
    if (m_way != Way::None && !m_begun)
        begin();
    publish();
}

void Account::introductionFailed(const core::Error &error)
{
    if (m_way != Way::None && !m_begun)
        giveUp(error);
}

void Account::noteAccepted()
{
    m_expired = false;
    publish();
}

void Account::askBrowser()
{
    ask(Way::Browser);
}

void Account::askDevice()
{
    ask(Way::Device);
}

void Account::ask(Way way)
{
    giveUp(std::nullopt);
    if (m_http.isBlocked())
        return giveUp(core::Error{core::ErrorKind::Offline, u"forced offline"_s, {}});
    if (m_with.server.isEmpty())
        return giveUp(core::Error{core::ErrorKind::NotFound, u"no backend is set"_s, {}});
    m_way = way;
    if (m_introduced)
        begin();
    else
        Q_EMIT introductionWanted();
    publish();
}

void Account::cancel()
{
    if (m_way != Way::None)
        giveUp(std::nullopt);
}

/// Ends what is asked for, with what came of it.
void Account::giveUp(const std::optional<core::Error> &error)
{
    endAsking();
    m_error = error;
    publish();
}

void Account::endAsking()
{
    ++m_try;
    m_way = Way::None;
    m_begun = false;
    m_browserAddress.clear();
    m_device.reset();
    for (QObject *grant :
         {static_cast<QObject *>(m_browserGrant), static_cast<QObject *>(m_deviceGrant)}) {
        if (!grant)
            continue;
        grant->disconnect(this); // it may be what is speaking
        grant->deleteLater();
    }
    m_browserGrant = nullptr;
    m_deviceGrant = nullptr;
}

QCoro::Task<void> Account::begin()
{
    const Running running(*this);
    m_begun = true;
    if (m_address.isEmpty()) {
        giveUp(core::Error{core::ErrorKind::NotFound, u"the backend names no issuer"_s, {}});
        co_return;
    }
    const int mine = m_try;
    const auto issuer = co_await discover();
    if (m_try != mine || m_stopping)
        co_return;
    if (!issuer)
        giveUp(issuer.error());
    else if (m_way == Way::Browser)
        startBrowser(*issuer);
    else
        startDevice(*issuer);
}

void Account::startBrowser(const Issuer &issuer)
{
    m_browserGrant = new BrowserGrant(m_http, issuer, m_clientId, m_returnPage, this);
    connect(m_browserGrant, &BrowserGrant::requested, this, [this](const QUrl &address) {
        m_browserAddress = address;
        publish();
        Q_EMIT browserRequested(address);
    });
    connect(m_browserGrant, &BrowserGrant::ended, this,
            [this](const core::Result<Grant> &grant) { finishAsking(grant); });
    m_browserGrant->start();
}

void Account::startDevice(const Issuer &issuer)
{
    m_deviceGrant = new DeviceGrant(m_http, issuer, m_clientId, m_with.machine, this);
    connect(m_deviceGrant, &DeviceGrant::offered, this, [this](const DeviceCode &code) {
        m_device = code;
        publish();
    });
    connect(m_deviceGrant, &DeviceGrant::ended, this,
            [this](const core::Result<Grant> &grant) { finishAsking(grant); });
    m_deviceGrant->start();
}

QCoro::Task<void> Account::finishAsking(core::Result<Grant> grant)
{
    const Running running(*this);
    if (!grant) {
        giveUp(grant.error());
        co_return;
    }
    endAsking();
    forget();
    m_error.reset();
    if (grant->refreshToken.isEmpty())
        co_await keep();
    if (!co_await accept(*std::move(grant)))
        co_return;
    ++m_signIns;
    publish();
    Q_EMIT accountChanged();
}

void Account::setBlocked(bool blocked)
{
    if (blocked && m_way != Way::None)
        giveUp(core::Error{core::ErrorKind::Offline, u"forced offline"_s, {}});
    m_http.setBlocked(blocked);
}

void Account::stop()
{
    m_stopping = true;
    giveUp(std::nullopt);
    // Nobody waits for the keyring any longer; what it was told to keep is written all the same.
    for (const auto &order : std::exchange(m_keeping, {}))
        settle(*order, core::failure(core::ErrorKind::Cancelled));
    if (m_givingBack)
        QTimer::singleShot(kLongestEnd, this, [this] { m_http.setBlocked(true); });
    else
        m_http.setBlocked(true);
}

} // namespace session
