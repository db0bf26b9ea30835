// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"

#include <QUrl>

namespace remote {

/// The largest page that is read (reliability.md: input).
inline constexpr qint64 kMaxPageBytes = 8 * 1024 * 1024;
inline constexpr int kMaxPageItems = 5000;

/// `GET /v1/`: who answers, and what time it is there.
struct ServiceInfo {
    QString name;
    QString version;
    QDateTime serverTime;
    QStringList capabilities;
    QStringList collections;

    bool operator==(const ServiceInfo &) const = default;
};

/// `GET /v1/me`: who this desk is to the backend.
struct Me {
    QString name;
    QStringList roles;
    QStringList permissions;

    bool operator==(const Me &) const = default;
};

/// RFC 9457 problem details, as far as they are used.
struct Problem {
    QString title;
    QString detail;
};

/// NotIoc when it is not the service document of an IOC backend.
[[nodiscard]] core::Result<ServiceInfo> decodeServiceInfo(const QByteArray &json);
[[nodiscard]] core::Result<Me> decodeMe(const QByteArray &json);
/// Items that do not fit become PoisonRecords and the page goes on; a page that is none is
/// BadContract.
[[nodiscard]] core::Result<domain::ChangesPage> decodeChanges(domain::Collection collection,
                                                              const QByteArray &json);
/// One record as it comes back from an action.
[[nodiscard]] core::Result<domain::Record> decodeRecord(domain::Collection collection,
                                                        const QByteArray &json);
[[nodiscard]] Problem decodeProblem(const QByteArray &json);
/// The body of `POST …/actions`.
[[nodiscard]] QByteArray encodeAction(const domain::Edit &edit);
/// The collections of a `changed` event.
[[nodiscard]] QList<domain::Collection> decodeChangedEvent(const QByteArray &json);

} // namespace remote
