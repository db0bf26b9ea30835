// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/vocabulary.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace domain {

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

/// A fault reported by a user (Điều 9.4). JSON state: "open", "at-agency", "at-department",
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

    bool operator==(const Ticket &) const = default;
};

} // namespace domain
