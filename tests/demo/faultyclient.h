// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/demo/client.h"

#include <arpa/inet.h>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace demotest {

using namespace Qt::StringLiterals;

inline constexpr qint64 kReports = 100;

/// How a connection ended for the one who read from it.
enum class Ended { Closed, Reset, Silent };

struct RawAnswer {
    QByteArray bytes;
    Ended ended = Ended::Closed;

    [[nodiscard]] QByteArray body() const
    {
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        return head < 0 ? QByteArray() : bytes.sliced(head + 4);
    }
};

/// A connection without any library between: what it says is what came.
class RawConnection
{
public:
    explicit RawConnection(const QUrl &url)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(quint16(url.port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("no connection");
    }
    ~RawConnection() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(RawConnection)

    void send(const QByteArray &bytes) const
    {
        // A reset may come first.
        [[maybe_unused]] const auto sent = ::send(m_socket, bytes.data(), size_t(bytes.size()),
                                                  MSG_NOSIGNAL);
    }
    /// Reads until `enough`, the end, or silence of half a second.
    [[nodiscard]] RawAnswer read(const QByteArray &enough = {}) const
    {
        const timeval patience{.tv_sec = 0, .tv_usec = 500'000};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        RawAnswer answer;
        QByteArray buffer(65536, Qt::Uninitialized);
        for (;;) {
            const auto got = ::recv(m_socket, buffer.data(), size_t(buffer.size()), 0);
            if (got == 0)
                return answer;
            if (got < 0) {
                answer.ended = errno == EAGAIN || errno == EWOULDBLOCK ? Ended::Silent
                                                                       : Ended::Reset;
                return answer;
            }
            answer.bytes += buffer.first(got);
            if (!enough.isEmpty() && answer.bytes.contains(enough))
                return answer;
        }
    }

private:
    int m_socket;
};

/// A backend behind a proxy, and a client that sets faults through the control route.
class FaultyClient : public Client
{
public:
    explicit FaultyClient(const QString &faults = u"none"_s, quint32 seed = 1)
        : Client(withFaults(faults, seed))
    {
    }

    Answer setFaults(const QByteArray &spec)
    {
        auto asked = request(u"faults"_s);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        return post(asked, spec);
    }
    [[nodiscard]] QJsonObject told() { return get(u"faults"_s).json(); }
    [[nodiscard]] qint64 played(const char *fault)
    {
        return told().value("played"_L1)[QLatin1StringView(fault)].toInteger();
    }
    [[nodiscard]] qint64 forwarded(const QString &request)
    {
        return told().value("forwarded"_L1)[request].toInteger();
    }
    [[nodiscard]] QByteArray rawRequest(const QByteArray &line) const
    {
        return line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer demo\r\n\r\n";
    }

private:
    static demo::Options withFaults(const QString &faults, quint32 seed)
    {
        auto options = quiet(kReports);
        options.faults = faults;
        options.seed = seed;
        return options;
    }
};

} // namespace demotest
