// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of an account: how they are renewed, kept and given back.
#include "models/core/log.h"
#include "models/secrets/vaultdoor.h"
#include "models/session/account.h"
#include "models/session/accountrunning.h"
#include "models/session/session.h"

#include <QCoroFuture>
#include <QCoroSignal>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace session {
namespace {

/// Before the access token ends, but not before half of its life is over.
constexpr std::chrono::seconds kMargin = 30s;

/// What a request may fail with for want of a token. Anything else would be taken for the backend's
/// answer to what was asked, and an edit for refused.
core::Error asRenewalError(core::Error error)
{
    using enum core::ErrorKind;
    switch (error.kind) {
    case Forbidden:
    case NotFound:
    case Conflict:
    case Refused:
    case Gone:
    case NotIoc:
    case BadContract:
    case InvalidArgument:
    case Internal:
        error.kind = Unauthorized;
        break;
    default:
        break;
    }
    if (!error.detail.startsWith("issuer"_L1)) // it is told as one of the connection
        error.detail = u"issuer: "_s + error.detail;
    return error;
}

} // namespace

bool Account::isRenewalDue() const
{
    return !m_refreshToken.isEmpty() && (m_with.session.token().isEmpty() || m_due.hasExpired());
}

QCoro::Task<core::Result<void>> Account::renew(QByteArray refused)
{
    const Running running(*this);
    if (m_with.session.token() != refused) // somebody was quicker
        co_return {};
    if (m_renewing)
        co_return co_await qCoro(this, &Account::renewed);
    if (m_refreshToken.isEmpty()) {
        m_expired = m_expired || !refused.isEmpty();
        publish();
        co_return core::failure(core::ErrorKind::Unauthorized, u"nobody is signed in"_s);
    }
    m_renewing = true;
    auto done = co_await refresh();
    m_renewing = false;
    if (!done && done.error().kind == core::ErrorKind::Cancelled &&
        m_with.session.token() != refused) // signed in or out meanwhile
        done = {};
    if (!done) {
        qCWarning(core::logRemote)
            << "no new token:" << core::errorName(done.error().kind) << done.error().detail;
        if (!m_stopping)
            m_error = done.error();
        done = std::unexpected(asRenewalError(done.error()));
    }
    publish();
    Q_EMIT renewed(done);
    co_return done;
}

QCoro::Task<core::Result<Issuer>> Account::discover()
{
    if (m_issuer)
        co_return core::Result<Issuer>(*m_issuer); // QCoro moves from what it is given
    const QUrl address = m_address;
    const auto answer = co_await m_http.get(discoveryAddress(address));
    if (!answer)
        co_return std::unexpected(answer.error());
    if (auto error = remote::toError(*answer)) {
        error->detail = u"issuer: "_s + error->detail;
        co_return std::unexpected(*error);
    }
    auto issuer = decodeIssuer(address, answer->body);
    if (issuer && address == m_address)
        m_issuer = *issuer;
    co_return issuer;
}

QCoro::Task<core::Result<void>> Account::refresh()
{
    const int mine = m_grant;
    const auto issuer = co_await discover();
    if (!issuer)
        co_return std::unexpected(issuer.error());
    if (m_grant != mine)
        co_return core::failure(core::ErrorKind::Cancelled);
    const auto answer = co_await m_http.post(issuer->token, {{"grant_type", "refresh_token"},
                                                             {"refresh_token", m_refreshToken},
                                                             {"client_id", m_clientId.toUtf8()}});
    if (m_grant != mine)
        co_return core::failure(core::ErrorKind::Cancelled);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (answer->status != 200) {
        const core::Error error = grantError(*answer);
        if (error.kind == core::ErrorKind::Unauthorized)
            expire(error);
        co_return std::unexpected(error);
    }
    const auto grant = decodeGrant(answer->body);
    if (!grant)
        co_return std::unexpected(grant.error());
    m_error.reset();
    if (!co_await accept(*grant))
        co_return core::failure(core::ErrorKind::Cancelled);
    co_return {};
}

QCoro::Task<bool> Account::accept(Grant grant)
{
    const int mine = m_grant;
    if (!grant.refreshToken.isEmpty() && grant.refreshToken != m_refreshToken) {
        setRefreshToken(grant.refreshToken);
        const auto safe = co_await keep();
        if (m_grant != mine)
            co_return false;
        if (!safe)
            m_error = safe.error();
    }
    m_with.session.setToken(grant.accessToken);
    m_ours = true;
    m_expired = false;
    m_due = grant.lifetime > 0s ? QDeadlineTimer(std::max<std::chrono::milliseconds>(
                                      grant.lifetime - kMargin, grant.lifetime / 2))
                                : QDeadlineTimer(QDeadlineTimer::Forever);
    co_return true;
}

void Account::setRefreshToken(const QByteArray &token)
{
    m_refreshToken = token;
    m_with.session.setKept(token.isEmpty() ? std::nullopt
                                           : std::optional(KeptSignIn{.server = m_with.server,
                                                                      .issuer = m_address,
                                                                      .clientId = m_clientId,
                                                                      .refreshToken = token}));
}

QCoro::Task<core::Result<void>> Account::keep()
{
    const auto &place = m_with.place;
    if (!place.door)
        co_return {};
    const auto what = m_with.session.kept();
    auto writing = what ? place.door->write(place.name, encodeKept(*what))
                        : place.door->remove(place.name);
    if (m_stopping)
        co_return core::failure(core::ErrorKind::Cancelled);
    // One promise for each order: of two answers in one turn a signal would bring only the first.
    const auto order = std::make_shared<Keeping>();
    order->start();
    m_keeping.push_back(order);
    writing.then(this, [this, order](const core::Result<void> &result) {
        if (std::erase(m_keeping, order) > 0) // else nobody waits any longer
            settle(*order, result);
    });
    co_return co_await qCoro(order->future()).waitForFinished();
}

void Account::settle(Keeping &order, const core::Result<void> &result)
{
    order.addResult(result);
    order.finish();
}

/// The issuer gives no more: the tokens are dead, what is cached is not.
void Account::expire(const core::Error &error)
{
    forget();
    m_with.session.setToken({});
    m_expired = true;
    m_error = error;
    [[maybe_unused]] const auto removal = keep(); // goes on by itself
    publish();
}

/// The tokens, here.
void Account::forget()
{
    ++m_grant;
    setRefreshToken({});
    m_due = {};
    m_expired = false;
    m_ours = false;
}

void Account::signOut()
{
    giveUp(std::nullopt);
    const bool renewable = !m_refreshToken.isEmpty();
    const QByteArray token = renewable ? m_refreshToken
                             : m_ours  ? m_with.session.token()
                                       : QByteArray();
    forget();
    m_with.session.setToken({});
    giveBack(token, renewable);
    publish();
    Q_EMIT accountChanged();
}

/// Tells the issuer, as far as it can be reached, after the keyring.
QCoro::Task<void> Account::giveBack(QByteArray token, bool isRefreshToken)
{
    const Running running(*this);
    const int mine = m_grant;
    m_givingBack = true;
    const auto removed = co_await keep();
    core::Result<void> told;
    if (!token.isEmpty()) {
        const auto issuer = co_await discover();
        if (!issuer) {
            told = std::unexpected(issuer.error());
        } else if (!issuer->revocation.isEmpty()) {
            const auto answer = co_await m_http.post(
                issuer->revocation,
                {{"token", token},
                 {"token_type_hint", isRefreshToken ? "refresh_token" : "access_token"},
                 {"client_id", m_clientId.toUtf8()}});
            if (!answer)
                told = std::unexpected(answer.error());
            else if (answer->status != 200)
                told = std::unexpected(grantError(*answer));
        }
    }
    m_givingBack = false;
    if (m_grant != mine)
        co_return;
    // That there was nothing to remove is as it should be.
    if (!removed && removed.error().kind != core::ErrorKind::NotFound)
        m_error = removed.error();
    else if (!told)
        m_error = told.error();
    publish();
}

} // namespace session
