// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/eventparser.h"
#include "models/remote/httpclient.h"

#include <QHttpHeaders>

#include <chrono>
#include <functional>
#include <vector>

namespace ctl {

/// A request to a backend and what came back, with everything that a check looks at.
struct Exchange {
    QByteArray method = {};
    QString path = {};
    int status = 0;
    QHttpHeaders headers = {};
    QByteArray body = {};
    QString fault = {}; ///< why there is no whole answer; empty: there is one
    QString tls = {};   ///< "TLSv1.3"; empty: without TLS

    [[nodiscard]] QByteArray header(QAnyStringView name) const;
    [[nodiscard]] bool is(int expected) const { return fault.isEmpty() && status == expected; }
    /// An error of this status as the contract has it: problem details that say the same number.
    [[nodiscard]] bool isProblem(int expected) const;
    /// The object in the body; empty when there is none.
    [[nodiscard]] QJsonObject object() const;
    /// What was asked and what came of it, in one line without the body's content.
    [[nodiscard]] QString told() const;
};

/// Asks a backend as a console does and remembers how it answered. A backend that asks to wait
/// (429, 503) is asked again, twice at most, after what it asked for.
class ConformanceClient
{
public:
    explicit ConformanceClient(remote::HttpClient &http)
        : m_http(http)
    {
    }

    [[nodiscard]] QCoro::Task<Exchange> ask(remote::HttpRequest request);
    /// The first event of the stream that `wanted` likes; the error says why none came within
    /// `patience`. `opened` is called once the stream is open and says whether to go on.
    [[nodiscard]] QCoro::Task<core::Result<remote::ServerEvent>> listen(
        QByteArray lastEventId, std::function<bool(const remote::ServerEvent &)> wanted,
        std::function<QCoro::Task<bool>()> opened, std::chrono::milliseconds patience);
    /// The first bytes of the stream.
    [[nodiscard]] QCoro::Task<Exchange> openEvents(std::chrono::milliseconds patience);
    /// Every answer so far. Of those that succeeded the body is left out; JSON that is none is
    /// named in `fault`.
    [[nodiscard]] const std::vector<Exchange> &seen() const { return m_seen; }

private:
    [[nodiscard]] QCoro::Task<Exchange> askOnce(remote::HttpRequest request);

    remote::HttpClient &m_http;
    std::vector<Exchange> m_seen;
};

} // namespace ctl
