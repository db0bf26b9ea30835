// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace transport {

/// One address, behind which now this, now that server stands.
class Turntable : public QObject
{
public:
    explicit Turntable(QUrl server)
        : m_behind(std::move(server))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *near = m_server.nextPendingConnection())
                join(near);
        });
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the turntable");
    }
    [[nodiscard]] QUrl url() const
    {
        QUrl url = m_behind;
        url.setPort(m_server.serverPort());
        return url;
    }
    /// Cuts what runs; new connections go there.
    void turnTo(const QUrl &server)
    {
        m_behind = server;
        const auto sockets = m_server.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }

private:
    void join(QTcpSocket *near)
    {
        auto *far = new QTcpSocket(near);
        far->connectToHost(m_behind.host(), quint16(m_behind.port()));
        connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
        connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    }

    QTcpServer m_server;
    QUrl m_behind;
};

} // namespace transport
