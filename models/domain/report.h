// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace domain {

/// State of a field report (domain.md B). JSON: the codes in brackets.
enum class ReportState {
    Unknown,        ///< a code of a newer backend; stateText has it
    New,            ///< "MOI"
    Received,       ///< "TIEP_NHAN"
    NeedsInfo,      ///< "CHO_BO_SUNG" (clock stops)
    Forwarded,      ///< "DA_CHUYEN"
    Returned,       ///< "TRA_LAI"
    InProgress,     ///< "DANG_XU_LY"
    ExtensionAsked, ///< "XIN_GIA_HAN"
    AwaitsApproval, ///< "CHO_DUYET"
    Resolved,       ///< "DA_XU_LY"
    Published,      ///< "CONG_KHAI"
    Unpublished,    ///< "KHONG_CONG_KHAI"
    Rated,          ///< "DANH_GIA"
    Closed,         ///< "DONG"
    Reopened,       ///< "MO_LAI"
    Refused,        ///< "TU_CHOI"
    Duplicate,      ///< "TRUNG"
    Withdrawn,      ///< "HUY"
};
[[nodiscard]] QString code(ReportState state);
[[nodiscard]] ReportState reportStateFromCode(QStringView code);
/// Still waiting for somebody: its deadline counts.
[[nodiscard]] bool isOpen(ReportState state);

/// How urgent. JSON: "normal", "soon", "urgent".
enum class Severity { Normal, Soon, Urgent };

/// A report category with its deadline, valid from–to.
struct ReportCategory {
    CategoryId id;
    qint64 version = 0;
    QString code;
    QString name;
    QString nameEn;
    int deadlineHours = 0; ///< working hours until resolved
    int receiveHours = 2;  ///< working hours until received
    QDate validFrom;
    QDate validTo;
    QString decision;
    QStringList replyTemplates; ///< texts to answer with

    bool operator==(const ReportCategory &) const = default;
};

/// A citizen's field report (phản ánh hiện trường).
struct Report {
    ReportId id;
    qint64 version = 0;
    QString code; ///< "PA-2025-000123"
    QString title;
    QString text;
    CategoryId categoryId;
    Severity severity = Severity::Normal;
    QString channel; ///< "app", "web", "hotline", "zalo", "officer", "camera", "media"
    ReportState state = ReportState::Unknown;
    QString stateText; ///< the state's code as sent
    QString address;
    double longitude = 0; ///< WGS 84; both 0: no position
    double latitude = 0;
    double accuracy = 0; ///< metres
    UnitId unitId;       ///< commune as reported
    UnitId districtId;   ///< its district at that time
    QString senderName;  ///< personal data; masked unless revealed
    QString senderPhone;
    bool anonymous = false;
    AgencyId leadAgencyId;
    QList<AgencyId> supportAgencyIds;
    QString assignee; ///< the person inside the lead unit; empty: nobody yet
    QDateTime occurredAt;
    QDateTime sentAt; ///< UTC; orders the list, newest first, with id
    QDateTime updatedAt;
    QDateTime originalDueAt;  ///< kept for the KPI
    QDateTime dueAt;          ///< with extensions
    QDateTime requestedDueAt; ///< the extension that is asked for; null: none
    QDateTime resolvedAt;
    QString result; ///< text of the result
    QString refusalReason;
    bool published = false;
    int rating = 0; ///< 0 none, 1 không hài lòng, 2 chấp nhận, 3 hài lòng
    QString ratingComment;
    ReportId duplicateOf;
    int attachmentCount = 0;

    bool operator==(const Report &) const = default;
};

/// One entry of a report's history, append-only. JSON kind: "state", "comment", "assign", "extend",
/// "attach", "rate", "reveal".
struct ReportEvent {
    ReportEventId id;
    qint64 version = 0;
    ReportId reportId;
    QDateTime at;
    QString kind;
    QString fromState;
    QString toState;
    QString actor; ///< display name
    AgencyId agencyId;
    QString text;

    bool operator==(const ReportEvent &) const = default;
};

/// A file kept under its hash. JSON role: "before", "after", "evidence", "other".
struct Attachment {
    AttachmentId id;
    qint64 version = 0;
    ReportId reportId;
    MediaItemId mediaItemId;
    QString sha256;
    QString mimeType;
    qint64 size = 0;
    QString role;
    QString caption;
    QDateTime takenAt;

    bool operator==(const Attachment &) const = default;
};

} // namespace domain
