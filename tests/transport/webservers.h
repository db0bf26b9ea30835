// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/transport/certificates.h"

#include <QMap>
#include <QProcess>
#include <QUrl>

namespace transport {

/// One nginx with a server per certificate and fault, each on a port of its own of 127.0.0.1; all
/// of them stand before `backend`, and write down every request that reaches them.
class WebServers
{
public:
    /// Listens when this returns; ends the test when it cannot.
    WebServers(const Certificates &certificates, const QUrl &backend);
    ~WebServers();
    WebServers(const WebServers &) = delete;
    WebServers &operator=(const WebServers &) = delete;

    [[nodiscard]] QUrl url(const QString &server,
                           const QString &host = QStringLiteral("127.0.0.1")) const;
    /// A request that reached a server.
    struct Request {
        QString line;          ///< "GET /v1/me HTTP/1.1"
        QString authorization; ///< "-": none
        QString protocol;      ///< "TLSv1.3"; "-": none

        bool operator==(const Request &) const = default;
    };
    /// In the order in which they were answered.
    [[nodiscard]] QList<Request> requestsTo(const QString &server) const;
    /// Everything that the servers wrote down, and what they complain of.
    [[nodiscard]] QByteArray records() const;

private:
    void pickPorts();
    [[nodiscard]] QByteArray configuration(const Certificates &certificates,
                                           const QUrl &backend) const;
    [[nodiscard]] QByteArray redirects() const;
    [[nodiscard]] bool start(const Certificates &certificates, const QUrl &backend);

    QTemporaryDir m_folder;
    QMap<QString, quint16> m_ports;
    QProcess m_nginx;
};

/// The servers of P8, by name.
[[nodiscard]] const QStringList &badServers();

/// A client that looks at no certificate and takes every protocol: its request must reach the
/// server, or the test proves nothing. True: it got an answer.
[[nodiscard]] bool careless(const QUrl &server, const QByteArray &token);

} // namespace transport
