// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/decoders.h"
#include "models/remote/decoding.h"

#include <QRegularExpression>

namespace remote {
namespace {

using domain::Severity;

constexpr std::array kSeverities = {Word{"normal", Severity::Normal}, Word{"soon", Severity::Soon},
                                    Word{"urgent", Severity::Urgent}};
constexpr qint64 kMaxCount = 1'000'000'000'000;
constexpr int kMaxRating = 3;

void decodePlace(FieldReader &reader, domain::Report &report)
{
    report.address = reader.text("address");
    report.longitude = reader.number("longitude", -180, 180);
    report.latitude = reader.number("latitude", -90, 90);
    report.accuracy = reader.number("accuracy", 0, 1e6);
    report.unitId = reader.id<domain::UnitId>("unitId");
    report.districtId = reader.id<domain::UnitId>("districtId");
}

void decodeTimes(FieldReader &reader, domain::Report &report)
{
    report.occurredAt = reader.moment("occurredAt");
    report.sentAt = reader.moment("sentAt");
    if (!report.sentAt.isValid())
        reader.fail("sentAt", "missing");
    report.updatedAt = reader.moment("updatedAt");
    report.originalDueAt = reader.moment("originalDueAt");
    report.dueAt = reader.moment("dueAt");
    report.requestedDueAt = reader.moment("requestedDueAt");
    report.resolvedAt = reader.moment("resolvedAt");
}

void decodeOutcome(FieldReader &reader, domain::Report &report)
{
    report.result = reader.text("result", kLongText);
    report.refusalReason = reader.text("refusalReason", kLongText);
    report.published = reader.flag("published");
    report.rating = int(reader.integer("rating", 0, kMaxRating));
    report.ratingComment = reader.text("ratingComment", kLongText);
    report.duplicateOf = reader.id<domain::ReportId>("duplicateOf");
    report.attachmentCount = int(reader.integer("attachmentCount", 0, 1000));
}

} // namespace

domain::ReportCategory decodeReportCategory(FieldReader &reader)
{
    domain::ReportCategory category;
    readIdentity(reader, category);
    readValidity(reader, category);
    category.code = reader.requiredText("code", 64);
    category.name = reader.requiredText("name");
    category.nameEn = reader.text("nameEn");
    category.deadlineHours = int(reader.integer("deadlineHours", 0, 10000));
    category.receiveHours = int(reader.integer("receiveHours", 0, 10000, 2));
    category.decision = reader.text("decision");
    category.replyTemplates = reader.texts("replyTemplates");
    return category;
}

domain::Report decodeReport(FieldReader &reader)
{
    domain::Report report;
    readIdentity(reader, report);
    report.code = reader.requiredText("code", 64);
    report.title = reader.requiredText("title");
    report.text = reader.text("text", kLongText);
    report.categoryId = reader.id<domain::CategoryId>("categoryId");
    report.severity = word(reader, "severity", kSeverities, Severity::Normal);
    report.channel = reader.text("channel", 64);
    report.stateText = reader.requiredText("state", 64);
    report.state = domain::reportStateFromCode(report.stateText);
    report.senderName = reader.text("senderName", 128);
    report.senderPhone = reader.text("senderPhone", 32);
    report.anonymous = reader.flag("anonymous");
    report.leadAgencyId = reader.id<domain::AgencyId>("leadAgencyId");
    report.supportAgencyIds = reader.ids<domain::AgencyId>("supportAgencyIds");
    report.assignee = reader.text("assignee", 128);
    decodePlace(reader, report);
    decodeTimes(reader, report);
    decodeOutcome(reader, report);
    return report;
}

domain::ReportEvent decodeReportEvent(FieldReader &reader)
{
    domain::ReportEvent event;
    readIdentity(reader, event);
    event.reportId = domain::ReportId(reader.requiredText("reportId", 128));
    event.at = reader.moment("at");
    if (!event.at.isValid())
        reader.fail("at", "missing");
    event.kind = reader.requiredText("kind", 64);
    event.fromState = reader.text("fromState", 64);
    event.toState = reader.text("toState", 64);
    event.actor = reader.text("actor", 128);
    event.agencyId = reader.id<domain::AgencyId>("agencyId");
    event.text = reader.text("text", kLongText);
    return event;
}

domain::Attachment decodeAttachment(FieldReader &reader)
{
    domain::Attachment attachment;
    readIdentity(reader, attachment);
    attachment.reportId = reader.id<domain::ReportId>("reportId");
    attachment.mediaItemId = reader.id<domain::MediaItemId>("mediaItemId");
    attachment.sha256 = reader.requiredText("sha256", 64);
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
    if (!hash.match(attachment.sha256).hasMatch())
        reader.fail("sha256", "not a hash");
    attachment.mimeType = reader.text("mimeType", 128);
    attachment.size = reader.integer("size", 0, kMaxCount);
    attachment.role = reader.text("role", 64);
    attachment.caption = reader.text("caption");
    attachment.takenAt = reader.moment("takenAt");
    return attachment;
}

} // namespace remote
