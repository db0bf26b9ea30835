// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/vocabulary.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace domain {

/// A rule that raises alarms as it was from a moment on.
struct AlarmRuleRevision {
    QDateTime at = {}; ///< null: before anybody wrote it down
    QString actor = {};
    QJsonObject rule = {}; ///< in the contract's words, what alarmRuleFromSnapshot() reads

    bool operator==(const AlarmRuleRevision &) const = default;
};
/// So many are kept by the backend, the newest.
inline constexpr int kMostAlarmRuleRevisions = 100;

/// A rule that raises alarms; evaluated on every console from the cache and a clock. What it
/// judges is in `parameters`, see alarmterms.h.
struct AlarmRule {
    QString id;
    qint64 version = 0;
    QString name;
    Subsystem subsystem = Subsystem::FieldReports;
    QString kind;     ///< see AlarmKind
    int priority = 3; ///< 1 high … 3 low
    QJsonObject parameters;
    QDate validFrom;
    QDate validTo;
    QString rationale; ///< why it has its priority
    QString guidance;  ///< what to do when it alarms
    QString pane;      ///< the pane to open; empty: that of the subsystem
    bool outOfService = false;
    QString updatedBy;
    QDateTime updatedAt;
    QList<AlarmRuleRevision> history = {}; ///< oldest first; the last is the rule itself

    bool operator==(const AlarmRule &) const = default;
};

/// What a person did to an alarm. JSON verb: see AlarmVerb. An alarm is one rule, one subject and
/// one onset; without an onset it speaks of every alarm of this rule and subject.
struct AlarmAction {
    QString id;
    qint64 version = 0;
    QString ruleId;
    QString subject; ///< what the alarm was about
    QString verb;
    QString actor;
    QString comment;
    QDateTime at;
    QDateTime until;  ///< of a shelved alarm
    QDateTime onset;  ///< of the alarm
    QString assignee; ///< whom it was given to

    bool operator==(const AlarmAction &) const = default;
};

/// A fault reported by a user (Điều 9.4), on its way from the person by the focal point of the
/// agency and the department to the operator. JSON state: "open", "at-agency", "at-department",
/// "at-operator", "done".
struct Ticket {
    QString id;
    qint64 version = 0;
    QString title;
    QString text;
    QString state;
    AgencyId agencyId;
    QString openedBy;
    QDateTime openedAt;
    QDateTime closedAt;
    QString openedById = {}; ///< account; the backend's to say
    QString answer = {};     ///< the last that was said to the person
    QDateTime updatedAt = {};
    QJsonObject document = {}; ///< {"steps": […], "log": "…", "screenshot": sha256, "version": "…"}

    bool operator==(const Ticket &) const = default;
};

/// The public half of a key that a person signs review packages and bulletins with (Ed25519). A
/// signature made at a moment counts when the key was valid then.
struct Signer {
    QString id; ///< fingerprint of the key, see signerIdOf() of signeredits.h
    qint64 version = 0;
    QString accountId; ///< whose it is; the backend's to say, as are name and agency
    QString name;
    AgencyId agencyId;
    QString publicKey; ///< base64 of its 32 bytes
    QDateTime validFrom;
    QDateTime revokedAt; ///< null: still good

    bool operator==(const Signer &) const = default;
};

/// A bulletin or an official report, kept for everybody: a draft that people work on, or issued
/// under a number and never changed again.
struct Bulletin {
    QString id;
    qint64 version = 0;
    QString kind;   ///< "day", "week", "month", "quarter", "half", "year"
    QString period; ///< Period::code(): "2026-10"
    QString form;   ///< "bulletin", "official"
    int number = 0; ///< of its agency, form and year; 0: none yet
    int year = 0;   ///< in which it is numbered
    QString title;
    QString author;    ///< who wrote the draft last; the backend's to say
    AgencyId agencyId; ///< that issues it; the backend's to say
    QString signedBy;  ///< who signed it
    QString state;     ///< "draft", "issued"
    QDateTime issuedAt;
    QDateTime updatedAt;
    QString versionHash;  ///< of the document
    QJsonObject document; ///< at most kLargestBulletin of bulletinedits.h

    bool operator==(const Bulletin &) const = default;
};

} // namespace domain
