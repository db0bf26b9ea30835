// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountability.h"
#include "models/domain/administration.h"
#include "models/domain/indicator.h"
#include "models/domain/media.h"
#include "models/domain/mediarule.h"
#include "models/domain/operations.h"
#include "models/domain/remark.h"
#include "models/domain/report.h"
#include "models/domain/wall.h"

#include <QJsonObject>

#include <optional>
#include <variant>
#include <vector>

namespace domain {

/// Any synced record. The alternative decides the collection.
using Record =
    std::variant<Unit, Agency, CalendarDay, Indicator, Plan, Observation, Feed, Slot,
                 ReportCategory, Report, ReportEvent, Attachment, MediaSource, MediaItem, AlarmRule,
                 AlarmAction, Ticket, Remark, MediaRule, WallPage, WallCommand, Signer, Bulletin,
                 Submission, Closing, Explanation, Proposal, UsageDay, ServiceDay>;

/// A record that does not fit the contract: kept aside, listed, re-tried; the page goes on without
/// it.
struct PoisonRecord {
    Collection collection = Collection::Units;
    QString id; ///< as far as it could be read
    qint64 version = 0;
    QString reason;    ///< English: which field, what was wrong
    QByteArray raw;    ///< the JSON as it came, at most 64 KiB
    QDateTime at = {}; ///< since when this version is set aside; null: not yet

    bool operator==(const PoisonRecord &) const = default;
};

/// One page of a change feed.
struct ChangesPage {
    QString cursor; ///< to ask for the next page with
    bool more = false;
    std::vector<Record> items;
    QStringList deleted; ///< ids: the only thing that ever deletes
    std::vector<PoisonRecord> poison;
    std::optional<qint64> snapshotCount; ///< set on the page that closes a full read
};

/// An edit made at this desk, kept in the outbox until the backend has answered. Collections and
/// verbs as in openapi.yaml.
struct Edit {
    QString id; ///< UUID; the Idempotency-Key
    Collection collection = Collection::Reports;
    QString recordId;
    qint64 baseVersion = 0;   ///< If-Match
    QString verb;             ///< "comment"; kOpenVerb, kAttachVerb
    QJsonObject payload = {}; ///< {"text": "…"}
    QDateTime createdAt = {};
    QString author = {};
    /// What the record was when the person acted (of kOpenVerb: the record as this desk shows it
    /// until the backend has it).
    QJsonObject base = {};
    QByteArray file = {}; ///< of kAttachVerb; kept with the edit, not read with the others

    bool operator==(const Edit &) const = default;
};

/// A new record (POST /v1/reports); the payload is the record.
inline constexpr QLatin1StringView kOpenVerb("open");
/// A file for a record (POST /v1/attachments); the payload is the part `record`.
inline constexpr QLatin1StringView kAttachVerb("attach");

/// Items that a desk read from feeds or files (POST /v1/media); the payload is `items`, the
/// record's id is the batch's.
inline constexpr QLatin1StringView kCollectVerb("collect");
/// A shared record that is kept up by people (rules, sources), changed.
inline constexpr QLatin1StringView kReviseVerb("revise");
/// A shared record that is no longer wanted: the answer is the record as it was, and its id comes
/// in `deleted` of the change feed.
inline constexpr QLatin1StringView kRemoveVerb("remove");

/// Where an edit stands. Dropped: a person decided for the other side; it is kept all the same.
enum class EditState { Queued, Sending, Accepted, Refused, Conflict, Dropped };

} // namespace domain
