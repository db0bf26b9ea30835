// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QSslCertificate>
#include <QSslError>

class QNetworkReply;

namespace remote {

/// Whether a key of the chain is below RSA or DSA 2048, EC 256.
[[nodiscard]] bool isWeak(const QList<QSslCertificate> &chain);

/// The one cause that is told, of all that is wrong with a chain: who vouches for it comes before
/// whose it is, that before when it holds, that before how strong it is.
[[nodiscard]] core::ErrorKind causeOf(const QList<QSslError> &errors,
                                      const QList<QSslCertificate> &chain);

/// Keeps what goes wrong before the request is sent with the reply, for transportError(); stops a
/// request whose chain is weak before anything of it is sent.
void watchTls(QNetworkReply &reply);

void noteTransportError(QNetworkReply &reply, const core::Error &error);

} // namespace remote
