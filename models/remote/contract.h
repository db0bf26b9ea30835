// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"
#include "models/domain/rights.h"

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
    QUrl issuer = {};      ///< of sign-ins (OpenID Connect); empty: none
    QString clientId = {}; ///< of consoles at that issuer

    bool operator==(const ServiceInfo &) const = default;
};

/// `GET /v1/me`: who this desk is to the backend.
struct Me {
    QString name;
    domain::Rights rights = {};
    domain::AgencyId agencyId = {}; ///< empty: of no agency
    QString id = {};                ///< of the account; empty: not told

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
/// As decodeMe() reads it; for what the desk remembers while it is offline.
[[nodiscard]] QByteArray encodeMe(const Me &me);
/// Items that do not fit become PoisonRecords and the page goes on; a page that is none is
/// BadContract.
[[nodiscard]] core::Result<domain::ChangesPage> decodeChanges(domain::Collection collection,
                                                              const QByteArray &json);
/// One record as it comes back from an action.
[[nodiscard]] core::Result<domain::Record> decodeRecord(domain::Collection collection,
                                                        const QByteArray &json);
[[nodiscard]] Problem decodeProblem(const QByteArray &json);
/// Where an edit goes and what goes there: `POST …/actions`, `POST /v1/reports`,
/// `POST /v1/attachments`.
struct EditRequest {
    QString path;
    QByteArray contentType;
    QByteArray body;
    bool onVersion = true;                                   ///< with If-Match
    domain::Collection answer = domain::Collection::Reports; ///< what the answer's record is
};
/// `file` is of kAttachVerb.
[[nodiscard]] EditRequest encodeEdit(const domain::Edit &edit, const QByteArray &file);
/// The collections of a `changed` event.
[[nodiscard]] QList<domain::Collection> decodeChangedEvent(const QByteArray &json);

} // namespace remote
