// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpServerRequest>
#include <QHttpServerResponse>

namespace demo {

using Status = QHttpServerResponse::StatusCode;

/// RFC 9457 problem details.
[[nodiscard]] QHttpServerResponse problem(Status status, const QString &title,
                                          const QString &detail);
/// JSON, compressed when the client takes it and it is worth it.
[[nodiscard]] QHttpServerResponse json(const QByteArray &body, const QHttpServerRequest &request,
                                       Status status = Status::Ok);
/// As a body with `Content-Encoding: gzip`.
[[nodiscard]] QByteArray gzip(const QByteArray &bytes);
[[nodiscard]] QByteArray header(const QHttpServerRequest &request, QAnyStringView name);

} // namespace demo
