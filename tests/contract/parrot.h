// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace contracttest {

/// A backend that answers everything with the same words.
class Parrot : public QTcpServer
{
public:
    Parrot()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                              "Connection: close\r\nContent-Length: " +
                              QByteArray::number(m_words.size()) + "\r\n\r\n" + m_words);
                socket->disconnectFromHost();
            });
        });
        if (!listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no place to listen");
    }
    void say(const QByteArray &words) { m_words = words; }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(serverPort()));
    }

private:
    QByteArray m_words;
};

} // namespace contracttest
