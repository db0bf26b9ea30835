// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/proxylogin.h"

#include "models/core/log.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

QByteArray encodeLogin(const remote::ProxyLogin &login)
{
    return QJsonDocument(QJsonObject{{u"proxy"_s, login.proxy},
                                     {u"user"_s, login.user},
                                     {u"password"_s, login.password}})
        .toJson(QJsonDocument::Compact);
}

std::optional<remote::ProxyLogin> decodeLogin(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    remote::ProxyLogin login{.proxy = object.value("proxy"_L1).toString(),
                             .user = object.value("user"_L1).toString(),
                             .password = object.value("password"_L1).toString()};
    return login.proxy.isEmpty() || login.user.isEmpty() ? std::nullopt : std::optional(login);
}

} // namespace

KeptProxyLogin::KeptProxyLogin(secrets::Vault &vault, secrets::VaultDoor &door, QString name)
    : m_door(door)
    , m_name(std::move(name))
{
    const auto kept = vault.read(m_name);
    if (kept)
        m_logins->set(decodeLogin(*kept));
    else if (kept.error().kind != core::ErrorKind::NotFound)
        qCWarning(core::logSecrets) << "proxy:" << core::errorName(kept.error().kind);
}

QFuture<core::Result<void>> KeptProxyLogin::keep(const remote::ProxyLogin &login)
{
    m_logins->set(login);
    return m_door.write(m_name, encodeLogin(login));
}

QFuture<core::Result<void>> KeptProxyLogin::forget()
{
    m_logins->set(std::nullopt);
    return m_door.remove(m_name);
}

} // namespace desk
