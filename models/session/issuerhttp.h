// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/httpclient.h"

#include <QCoroTask>
#include <QList>
#include <QString>

#include <functional>
#include <map>
#include <memory>

namespace session {

/// Makes what carries requests; none: remote::makeNetwork().
using NetworkFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;
/// What is posted to an issuer; values as they are.
using Form = QList<std::pair<QByteArray, QByteArray>>;

/// The way to an issuer, by the rules of HttpClient: one for each origin that its document names.
/// No request carries a token in a header.
class IssuerHttp
{
public:
    explicit IssuerHttp(NetworkFactory network);

    [[nodiscard]] QCoro::Task<core::Result<remote::HttpAnswer>> get(QUrl url);
    [[nodiscard]] QCoro::Task<core::Result<remote::HttpAnswer>> post(QUrl url, Form form);
    /// The client of the url's origin.
    [[nodiscard]] remote::HttpClient &clientFor(const QUrl &url);
    /// The kill switch.
    void setBlocked(bool blocked);
    [[nodiscard]] bool isBlocked() const { return m_blocked; }

private:
    NetworkFactory m_network;
    std::map<QUrl, std::unique_ptr<remote::HttpClient>> m_clients; ///< by origin
    bool m_blocked = false;
};

} // namespace session
