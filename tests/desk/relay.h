// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace desktest {

/// The cable between a desk and its backend: passes bytes on until it is cut, and again when it is
/// healed, always at the same address.
class Relay : public QObject
{
public:
    explicit Relay(const QUrl &backend)
        : m_backend(backend)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *near = m_server.nextPendingConnection())
                join(near);
        });
        heal();
    }
    [[nodiscard]] QUrl url() const
    {
        QUrl url = m_backend;
        url.setPort(m_port);
        return url;
    }
    void cut()
    {
        m_server.close();
        const auto sockets = m_server.findChildren<QTcpSocket *>() + findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }
    void heal()
    {
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), m_port))
            qFatal("the relay cannot listen");
        m_port = m_server.serverPort();
    }

private:
    void join(QTcpSocket *near)
    {
        auto *far = new QTcpSocket(this);
        far->connectToHost(m_backend.host(), quint16(m_backend.port()));
        connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
        connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        connect(near, &QTcpSocket::disconnected, far, &QTcpSocket::disconnectFromHost);
        connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    }

    QUrl m_backend;
    QTcpServer m_server;
    quint16 m_port = 0;
};

} // namespace desktest
