// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace domain {

/// Values that an agency supplies for its due slots, and how its head or delegate judged them
/// (Điều 4.3 of QĐ 1089): nobody approves what they entered themselves. What was approved becomes
/// observations at the backend. JSON state: see SubmissionState of submissionedits.h.
struct Submission {
    QString id;
    qint64 version = 0;
    FeedId feedId;
    AgencyId agencyId; ///< the backend's to say
    QString period;    ///< Period::code()
    QString state;     ///< "submitted", "returned", "approved", "withdrawn"
    QString enteredBy; ///< name; the backend's to say, as are the next four
    QString enteredById;
    QDateTime enteredAt;
    QString decidedBy;
    QDateTime decidedAt;
    QString reason;       ///< why it was returned or corrected
    QJsonObject document; ///< {"values": […], "history": […]}, see submissionedits.h

    bool operator==(const Submission &) const = default;
};

/// The scores of a period as they were when it was closed (chốt kỳ). Never changed: a later
/// correction is a closing with the next number.
struct Closing {
    QString id;
    qint64 version = 0;
    QString period; ///< Period::code()
    int number = 1; ///< of this period's closings
    QString closedBy;
    QDateTime closedAt;
    QString reason;       ///< why it was closed again; empty: the first
    QString rulesVersion; ///< of the rules that judged
    QString hash;         ///< SHA-256 of the document, hexadecimal
    QJsonObject document; ///< the score cards, see closingedits.h

    bool operator==(const Closing &) const = default;
};

/// What an agency says about points it lost in a closing (giải trình), and the answer. JSON state:
/// "given", "accepted", "rejected", "withdrawn".
struct Explanation {
    QString id;
    qint64 version = 0;
    QString closingId;
    AgencyId agencyId;
    QString subject; ///< what it is about: a key of the closing's document; empty: the whole score
    QString text;
    QString state;
    QString author; ///< the backend's to say, as are the next four
    QString authorId;
    QDateTime at;
    QString reviewedBy;
    QDateTime reviewedAt;
    QString answer;

    bool operator==(const Explanation &) const = default;
};

/// What an agency asks for (Điều 8): a feed, an indicator, a screen, accounts. JSON state:
/// "proposed", "compiled", "approved", "declined", "building", "accepted".
struct Proposal {
    QString id;
    qint64 version = 0;
    AgencyId agencyId;
    QString kind; ///< "feed", "indicator", "dashboard", "account", "other"
    QString title;
    QString text;
    QString state;
    QString author;
    QDateTime at;
    QDateTime updatedAt;
    QJsonObject document; ///< {"history": [{"state", "actor", "at", "text"}]}

    bool operator==(const Proposal &) const = default;
};

/// How the accounts of an agency and role used the system on a day; counted by the backend.
struct UsageDay {
    QString id;
    qint64 version = 0;
    QDate day;
    AgencyId agencyId;
    QString role;
    int issued = 0;       ///< accounts that there were
    int active = 0;       ///< of them, signed in on this day
    QJsonObject document; ///< counts, see usagecounts.h

    bool operator==(const UsageDay &) const = default;
};

/// How the system itself ran and was managed on a day; told by the backend.
struct ServiceDay {
    QString id;
    qint64 version = 0;
    QDate day;
    double availability = 1; ///< share of the day, 0…1
    QJsonObject document;    ///< incidents, connectors, backups, accounts, see servicefacts.h

    bool operator==(const ServiceDay &) const = default;
};

} // namespace domain
