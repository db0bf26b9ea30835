// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/mediaworkflow.h"
#include "models/domain/record.h"
#include "models/domain/remarkworkflow.h"
#include "models/domain/reportworkflow.h"
#include "models/domain/rights.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace syncing {

/// How the desk stands with the backend, as one word for the status bar.
enum class Connection {
    NotConfigured, ///< no server given; the cache is read as it is
    Connecting,
    FirstSync,     ///< reading everything for the first time
    Live,          ///< server-sent events arrive
    Polling,       ///< reachable, but without events
    ForcedOffline, ///< switched off by a person or --offline
    Unreachable,   ///< lastError says why, nextAttempt says when
    SignInNeeded,  ///< 401/403: the token was refused; reading goes on, sending waits
    NotIoc,        ///< the server is not an IOC backend
    Review,        ///< a copy of a cache is looked at; there is no backend, and nothing is changed
};

/// Where one collection stands.
struct CollectionStatus {
    domain::Collection collection = domain::Collection::Units;
    qint64 records = 0;
    qint64 receivedInRun = 0; ///< during the run under way
    bool syncing = false;
    bool indexing = false;            ///< rows are there, indexes are being built
    bool complete = false;            ///< has been read whole at least once
    QDateTime lastSuccess;            ///< backend time
    QDateTime nextAttempt;            ///< not asked before; null: at once
    int failures = 0;                 ///< in a row
    std::optional<core::Error> error; ///< the last failure, also of an earlier run
    qint64 quarantined = 0;
    QDateTime wentBackAt; ///< the backend was found to be in an older state; null: not in this run
    qint64 wentBackCount = 0; ///< how many records had a newer version here

    bool operator==(const CollectionStatus &) const = default;
};

/// Who works at this desk, as the backend last said; no roles: it has never said.
struct DeskUser {
    QString name;
    domain::DeskRoles roles;
    domain::AgencyId agencyId;
    domain::RemarkRoles remarkRoles = {};
    domain::MediaRoles mediaRoles = {};
    domain::Rights rights = {}; ///< as last told; before that: everything, of a backend that bounds
                                ///< nothing
    QString id = {};            ///< of the account
    bool isOutdated = false; ///< the backend has not confirmed the rights for too long: none to act
                             ///< is left

    bool operator==(const DeskUser &) const = default;
};

/// Everything that screens say about sync; a value, replaced as a whole.
struct Status {
    Connection connection = Connection::NotConfigured;
    QString serverName;
    DeskUser user;
    int userOfSignIn = -1; ///< SignInStatus::signIns when `user` was asked for; −1: remembered
    QUrl server;
    std::optional<core::Error> lastError;
    QDateTime lastContact; ///< backend time of the last answer
    QDateTime asOf; ///< oldest lastSuccess of all complete collections: everything shown is at
                    ///< least this fresh
    QDateTime nextAttempt;
    QDateTime rightsTold;      ///< when the backend last told them; null: never
    bool everComplete = false; ///< all collections have been read whole at least once
    std::chrono::milliseconds clockOffset{0}; ///< backend minus desk
    int queuedEdits = 0;
    int refusedEdits = 0; ///< refused or in conflict: a person must look
    std::vector<CollectionStatus> collections;

    [[nodiscard]] const CollectionStatus *of(domain::Collection collection) const
    {
        for (const auto &status : collections)
            if (status.collection == collection)
                return &status;
        return nullptr;
    }
    bool operator==(const Status &) const = default;
};

/// What came of reading a record anew that was set aside.
enum class RetryOutcome {
    Applied,
    StillUnfit, ///< or not kept whole
};

/// PendingEdit::errorName of an edit in Conflict which the backend had accepted and, restored from
/// a backup, does not have any more.
inline constexpr QLatin1StringView kLostEdit("lost");

/// An edit of this desk and where it stands.
struct PendingEdit {
    domain::Edit edit;
    domain::EditState state = domain::EditState::Queued;
    int attempts = 0;
    QDateTime nextAttempt;
    QString errorName; ///< core::errorName; empty: none
    QString errorDetail;
    bool ofOther = false; ///< made by an account that is not signed in now: it waits for that one
};

} // namespace syncing
