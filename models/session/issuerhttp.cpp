// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/issuerhttp.h"

#include "models/session/issuer.h"

namespace session {
namespace {

QByteArray encoded(const Form &form)
{
    QByteArrayList fields;
    for (const auto &[name, value] : form)
        fields << name + '=' + value.toPercentEncoding();
    return fields.join('&');
}

} // namespace

IssuerHttp::IssuerHttp(NetworkFactory network)
    : m_network(std::move(network))
{
}

remote::HttpClient &IssuerHttp::clientFor(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    auto &client = m_clients[origin];
    if (!client) {
        client = std::make_unique<remote::HttpClient>(
            origin, [] { return QByteArray(); }, m_network ? m_network() : nullptr);
        client->setBlocked(m_blocked);
    }
    return *client;
}

QCoro::Task<core::Result<remote::HttpAnswer>> IssuerHttp::get(QUrl url)
{
    co_return co_await clientFor(url).send({.path = url.toString(QUrl::FullyEncoded),
                                            .withToken = false,
                                            .maxBytes = kMaxIssuerBytes});
}

QCoro::Task<core::Result<remote::HttpAnswer>> IssuerHttp::post(QUrl url, Form form)
{
    co_return co_await clientFor(url).send({.method = "POST",
                                            .path = url.toString(QUrl::FullyEncoded),
                                            .body = encoded(form),
                                            .contentType = "application/x-www-form-urlencoded",
                                            .withToken = false,
                                            .maxBytes = kMaxIssuerBytes});
}

void IssuerHttp::setBlocked(bool blocked)
{
    m_blocked = blocked;
    for (const auto &[origin, client] : m_clients)
        client->setBlocked(blocked);
}

} // namespace session
