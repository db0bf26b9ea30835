// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/httpclient.h"
#include "tests/support/check.h"
#include "tests/transport/recorder.h"
#include "tests/transport/webservers.h"

namespace transport {

inline const QByteArray kToken = "ioc-secret-7d1f";

/// Waits for the answer; Internal when none comes.
[[nodiscard]] inline core::Result<remote::HttpAnswer> answerTo(remote::HttpClient &client,
                                                               remote::HttpRequest request)
{
    std::optional<core::Result<remote::HttpAnswer>> answer;
    client.send(std::move(request)).then([&](core::Result<remote::HttpAnswer> got) {
        answer = std::move(got);
    });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return core::failure(core::ErrorKind::Internal, QStringLiteral("no answer at all"));
    return *answer;
}

} // namespace transport
