// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>

namespace transport {

/// A backend that keeps every byte it is sent, and answers every request with an empty object.
class Recorder : public QObject
{
    Q_OBJECT
public:
    Recorder();
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    void forget() { m_requests.clear(); }

private:
    void serve(QTcpSocket *client);

    QTcpServer m_server;
    QList<QByteArray> m_requests; ///< one per connection
};

/// An HTTP proxy that knows CONNECT and nothing else, keeps what it is told and what passes, and
/// takes every name for this machine.
class ConnectProxy : public QObject
{
    Q_OBJECT
public:
    ConnectProxy();
    [[nodiscard]] QString address() const; ///< "http://127.0.0.1:PORT"
    /// Answers every CONNECT with this instead; empty: connects.
    void refuseWith(const QByteArray &statusLine) { m_refusal = statusLine; }
    /// Connects nobody who does not say this user and password (Basic).
    void wantLogin(const QByteArray &user, const QByteArray &password)
    {
        m_login = "Basic " + (user + ':' + password).toBase64();
    }
    void stop() { m_server.close(); }

    QList<QByteArray> asked; ///< the heads of what it was asked
    QByteArray passed;       ///< what the desk sent through it

private:
    void serve(QTcpSocket *near);
    void answer(QTcpSocket *near, const QByteArray &head);

    QTcpServer m_server;
    QByteArray m_refusal;
    QByteArray m_login; ///< empty: anybody
};

} // namespace transport
