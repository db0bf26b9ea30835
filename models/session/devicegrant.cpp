// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/devicegrant.h"

#include "models/core/clock.h"
#include "models/session/issuerhttp.h"

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace session {
namespace {

constexpr std::chrono::milliseconds kSlowDown = 5s; ///< RFC 8628, 3.5
constexpr std::chrono::milliseconds kLongestPause = 60s;

} // namespace

DeviceGrant::DeviceGrant(IssuerHttp &http, Issuer issuer, QString clientId,
                         const core::Clock &machine, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_issuer(std::move(issuer))
    , m_clientId(std::move(clientId))
    , m_machine(machine)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DeviceGrant::ask);
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, [this] {
        m_next.stop();
        Q_EMIT ended(core::failure(core::ErrorKind::Timeout, u"the code has expired"_s));
    });
}

void DeviceGrant::start()
{
    if (m_issuer.device.isEmpty()) {
        Q_EMIT ended(
            core::failure(core::ErrorKind::NotFound, u"the issuer lets no other device sign in"_s));
        return;
    }
    QCoro::connect(m_http.post(m_issuer.device,
                               {{"client_id", m_clientId.toUtf8()}, {"scope", kScope.data()}}),
                   this, [this](const auto &answer) { takeOffer(answer); });
}

void DeviceGrant::takeOffer(const core::Result<remote::HttpAnswer> &answer)
{
    if (!answer || answer->status != 200) {
        Q_EMIT ended(std::unexpected(answer ? grantError(*answer) : answer.error()));
        return;
    }
    const auto offer = decodeDeviceOffer(answer->body, m_machine.now());
    if (!offer) {
        Q_EMIT ended(std::unexpected(offer.error()));
        return;
    }
    m_code = offer->deviceCode;
    // With no interval the issuer is still not asked without a pause.
    m_next.setInterval(std::max<std::chrono::milliseconds>(offer->interval, 1s));
    m_expiry.start(
        std::min<std::chrono::milliseconds>(offer->shown.expiresAt - m_machine.now(), 24h));
    m_next.start();
    Q_EMIT offered(offer->shown);
}

void DeviceGrant::ask()
{
    QCoro::connect(
        m_http.post(m_issuer.token, {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                                     {"device_code", m_code},
                                     {"client_id", m_clientId.toUtf8()}}),
        this, [this](const auto &answer) { takeAnswer(answer); });
}

void DeviceGrant::takeAnswer(const core::Result<remote::HttpAnswer> &answer)
{
    if (!m_expiry.isActive())
        return;
    const bool isThere = answer && answer->status < 500;
    const QString code = isThere ? grantErrorCode(*answer) : QString();
    if (code == "slow_down"_L1)
        m_next.setInterval(m_next.intervalAsDuration() + kSlowDown);
    else if (!isThere) // an issuer that does not answer is asked less often
        m_next.setInterval(std::min(2 * m_next.intervalAsDuration(), kLongestPause));
    const bool stopped = !answer && answer.error().kind == core::ErrorKind::Offline;
    if (!stopped && (!isThere || code == "slow_down"_L1 || code == "authorization_pending"_L1)) {
        m_next.start();
        return;
    }
    m_expiry.stop();
    if (stopped)
        Q_EMIT ended(std::unexpected(answer.error()));
    else
        Q_EMIT ended(answer->status == 200
                         ? decodeGrant(answer->body)
                         : core::Result<Grant>(std::unexpected(grantError(*answer))));
}

} // namespace session
