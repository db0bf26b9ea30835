// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks, and what they may see and do.
#include "app/demo/responses.h"
#include "app/demo/restserver.h"
#include "models/domain/mediaworkflow.h"
#include "models/domain/reportworkflow.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace demo {

const Account *RestServer::accountOf(const Request &request) const
{
    const QByteArray told = header(request, "Authorization");
    return told.startsWith("Bearer ") ? accountOf(told.sliced(7)) : nullptr;
}

const Account *RestServer::accountOf(const QByteArray &token) const
{
    if (token == m_options.token) {
        const bool expired = m_options.tokenTtl > 0s &&
                             m_started.secsTo(m_clock.now()) > m_options.tokenTtl.count();
        return expired ? nullptr : &m_accounts.fixed();
    }
    const auto id = m_issuer.grants().accountOf(QString::fromLatin1(token));
    return id ? m_accounts.find(*id) : nullptr;
}

const Sight &RestServer::sightOf(const Account &account)
{
    const auto found = m_sights.find(account.id());
    if (found != m_sights.end())
        return found->second;
    return m_sights.emplace(account.id(), Sight(account.rights, m_dataset->sightIndex()))
        .first->second;
}

QHttpServerResponse RestServer::forAccount(
    const Request &request, const std::function<Response(const Account &)> &answer) const
{
    const Account *account = accountOf(request);
    return account ? answer(*account) : unauthorized(request);
}

QHttpServerResponse RestServer::unauthorized(const Request &request)
{
    auto response = problem(Status::Unauthorized, u"Unauthorized"_s,
                            u"The bearer token is missing, wrong or expired."_s);
    auto headers = response.headers();
    headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate,
                   header(request, "Authorization").isEmpty() ? "Bearer"
                                                              : "Bearer error=\"invalid_token\"");
    response.setHeaders(std::move(headers));
    return response;
}

QString RestServer::barTo(const Account &account, const Target &target, const QJsonObject &asked)
{
    const bool isFile = target.kind == "attachments"_L1;
    const QString what = isFile ? asked.contains("mediaItemId"_L1) ? u"media"_s : u"reports"_s
                                : target.kind;
    if (what == "usage"_L1 || what == "signers"_L1) // for everybody; whose key it is, the desk asks
        return {};
    const QStringList &roles = account.rights.roles;
    const bool handsFiles = what == "media"_L1 ? bool(domain::mediaRolesFrom(roles))
                                               : bool(domain::deskRolesFrom(roles));
    if (!domain::may(account.rights, "act"_L1, QLatin1StringView(what.toLatin1())) ||
        (isFile && !handsFiles))
        return u"Tài khoản không có quyền thực hiện việc này."_s;
    if (!m_dataset->reaches(sightOf(account), target.kind, target.id, asked))
        return u"Việc này nằm ngoài phạm vi của tài khoản."_s;
    return {};
}

core::Result<void> RestServer::changeAccount(const QString &id, const QJsonObject &members)
{
    auto changed = m_accounts.change(id, members);
    m_sights.erase(id);
    if (changed)
        tell(m_dataset->collections());
    return changed;
}

void RestServer::revokeAccount(const QString &id)
{
    m_issuer.grants().revokeAccount(id);
    endStreams();
}

void RestServer::endStreams()
{
    m_listeners.remove_if([this](Listener &listener) {
        const bool over = accountOf(listener.token) == nullptr;
        if (over)
            listener.responder.writeEndChunked(": over\n\n"); // letting go of it does not end it
        return over;
    });
}

/// That these have changed, as far as the account may read them; empty when it reads none.
QByteArray RestServer::eventFor(const QString &account, const QStringList &collections)
{
    const Sight &sight = sightOf(*m_accounts.find(account));
    QStringList seen;
    for (const QString &collection : collections) {
        const auto kind = domain::collectionFromCode(collection);
        if (kind && sight.mayRead(*kind))
            seen << collection;
    }
    if (seen.isEmpty())
        return {};
    const QJsonObject data{{u"collections"_s, QJsonArray::fromStringList(seen)}};
    return "id: " + QByteArray::number(m_eventId) +
           "\nevent: changed\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
}

} // namespace demo
