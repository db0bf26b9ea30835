// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transport/recorder.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace transport {

Recorder::Recorder()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            serve(client);
    });
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("no port for the recorder");
}

QUrl Recorder::url() const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()));
}

void Recorder::serve(QTcpSocket *client)
{
    const qsizetype number = m_requests.size();
    m_requests.append(QByteArray());
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client, number] {
        const QByteArray bytes = client->readAll();
        if (number < m_requests.size())
            m_requests[number] += bytes;
        if (!bytes.contains("\r\n\r\n"))
            return;
        client->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                      "Content-Length: 2\r\nConnection: close\r\n\r\n{}");
        client->disconnectFromHost();
    });
}

ConnectProxy::ConnectProxy()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *near = m_server.nextPendingConnection())
            serve(near);
    });
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("no port for the proxy");
}

QString ConnectProxy::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void ConnectProxy::serve(QTcpSocket *near)
{
    connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
    connect(near, &QTcpSocket::readyRead, this, [this, near] {
        if (auto *far = near->findChild<QTcpSocket *>()) {
            const QByteArray bytes = near->readAll();
            passed += bytes;
            far->write(bytes);
        } else if (const QByteArray seen = near->peek(65'536); seen.contains("\r\n\r\n")) {
            answer(near, near->read(seen.indexOf("\r\n\r\n") + 4));
        }
    });
}

void ConnectProxy::answer(QTcpSocket *near, const QByteArray &head)
{
    asked.append(head);
    const QByteArray target = head.split(' ').value(1);
    if (!m_login.isEmpty() && !head.contains("\r\nProxy-Authorization: " + m_login + "\r\n")) {
        near->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                    "Proxy-Authenticate: Basic realm=\"IOC\"\r\n"
                    "Content-Length: 0\r\nConnection: close\r\n\r\n");
        return near->disconnectFromHost();
    }
    if (!head.startsWith("CONNECT ") || !m_refusal.isEmpty()) {
        near->write((m_refusal.isEmpty() ? "HTTP/1.1 405 No"_ba : m_refusal) +
                    "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return near->disconnectFromHost();
    }
    auto *far = new QTcpSocket(near);
    connect(far, &QTcpSocket::connected, near,
            [near] { near->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
    connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    far->connectToHost(QHostAddress(QHostAddress::LocalHost),
                       target.mid(target.lastIndexOf(':') + 1).toUShort());
}

} // namespace transport
