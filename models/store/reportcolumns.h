// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"
#include "models/store/rows.h"
#include "models/store/timeorder.h"
#include "models/store/words.h"

namespace store {

/// The derived column `outcome`: what counts need of a report that is done with, in one small
/// number: rating | resolved << 2 | by the original deadline << 3 | only by the extended one << 4.
[[nodiscard]] inline int outcomeOf(const domain::Report &report)
{
    const bool resolved = report.resolvedAt.isValid();
    const bool onTime = resolved && (!report.originalDueAt.isValid() ||
                                     report.resolvedAt <= report.originalDueAt);
    const bool extended = resolved && !onTime &&
                          (!report.dueAt.isValid() || report.resolvedAt <= report.dueAt);
    return std::clamp(report.rating, 0, 3) | (resolved ? 4 : 0) | (onTime ? 8 : 0) |
           (extended ? 16 : 0);
}

template<>
struct Columns<domain::Report> {
    static constexpr const char *kTable = "reports";
    /// What a list shows; the long texts stand last in the row and are not read for it.
    static void eachListed(auto &v, auto &r)
    {
        v("code", r.code), v("title", r.title), v("category_id", r.categoryId),
            v("severity", r.severity);
        v("channel", r.channel), v("state", r.state), v("state_text", r.stateText),
            v("address", r.address);
        v("longitude", r.longitude), v("latitude", r.latitude), v("accuracy", r.accuracy),
            v("unit_id", r.unitId);
        v("district_id", r.districtId), v("sender_name", r.senderName),
            v("sender_phone", r.senderPhone);
        v("anonymous", r.anonymous), v("lead_agency_id", r.leadAgencyId),
            v("support_agency_ids", r.supportAgencyIds);
        v("occurred_at", r.occurredAt), v("sent_at", r.sentAt), v("updated_at", r.updatedAt);
        v("original_due_at", r.originalDueAt), v("due_at", r.dueAt), v("resolved_at", r.resolvedAt);
        v("refusal_reason", r.refusalReason), v("published", r.published), v("rating", r.rating);
        v("rating_comment", r.ratingComment), v("duplicate_of", r.duplicateOf),
            v("attachment_count", r.attachmentCount);
    }
    static void each(auto &v, auto &r)
    {
        eachListed(v, r), v("text", r.text), v("result", r.result);
        v("assignee", r.assignee), v("requested_due_at", r.requestedDueAt);
    }
    static void derived(auto &v, const domain::Report &r, qint64 row)
    {
        v("ord", ordOf(r.sentAt, row)), v("open", domain::isOpen(r.state)),
            v("outcome", outcomeOf(r));
    }
    /// What full text finds a report by; not the sender, who is personal data.
    static constexpr const char *kSearchText =
        "code || char(10) || title || char(10) || address || char(10) || text || char(10) || "
        "'unit0' || hex(unit_id) || char(10) || 'unit0' || hex(district_id)";
    static QByteArray searchText(const domain::Report &r)
    {
        const QString text = r.code + u'\n' + r.title + u'\n' + r.address + u'\n' + r.text;
        return text.toUtf8() + '\n' + unitWord(r.unitId.value) + '\n' +
               unitWord(r.districtId.value);
    }
    static QDateTime time(const domain::Report &r) { return r.sentAt; }
};

template<>
struct Columns<domain::ReportEvent> {
    static constexpr const char *kTable = "report_events";
    static void each(auto &v, auto &e)
    {
        v("report_id", e.reportId), v("at", e.at), v("kind", e.kind), v("from_state", e.fromState),
            v("to_state", e.toState);
        v("actor", e.actor), v("agency_id", e.agencyId), v("text", e.text);
    }
};

template<>
struct Columns<domain::Attachment> {
    static constexpr const char *kTable = "attachments";
    static void each(auto &v, auto &a)
    {
        v("report_id", a.reportId), v("media_item_id", a.mediaItemId), v("sha256", a.sha256),
            v("mime_type", a.mimeType);
        v("size", a.size), v("role", a.role), v("caption", a.caption), v("taken_at", a.takenAt);
    }
};

} // namespace store
