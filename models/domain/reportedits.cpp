// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportedits.h"

#include "models/core/moment.h"
#include "models/domain/momentin.h"
#include "models/domain/putsaid.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

QString severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Soon:
        return u"soon"_s;
    case Severity::Urgent:
        return u"urgent"_s;
    case Severity::Normal:
        break;
    }
    return u"normal"_s;
}

void putWorkflow(QJsonObject &object, const Report &report)
{
    putSaid(object, "state"_L1, report.stateText);
    putSaid(object, "categoryId"_L1, report.categoryId.value);
    putSaid(object, "leadAgencyId"_L1, report.leadAgencyId.value);
    QJsonArray supporting;
    for (const AgencyId &agency : report.supportAgencyIds)
        supporting.append(agency.value);
    if (!supporting.isEmpty())
        object.insert("supportAgencyIds"_L1, supporting);
    putSaid(object, "assignee"_L1, report.assignee);
    putSaid(object, "originalDueAt"_L1, core::iso(report.originalDueAt));
    putSaid(object, "dueAt"_L1, core::iso(report.dueAt));
    putSaid(object, "requestedDueAt"_L1, core::iso(report.requestedDueAt));
    putSaid(object, "resolvedAt"_L1, core::iso(report.resolvedAt));
    putSaid(object, "result"_L1, report.result);
    putSaid(object, "refusalReason"_L1, report.refusalReason);
    if (report.rating != 0)
        object.insert("rating"_L1, report.rating);
    putSaid(object, "ratingComment"_L1, report.ratingComment);
    putSaid(object, "duplicateOf"_L1, report.duplicateOf.value);
}

/// What the citizen told, and where.
void putMatter(QJsonObject &object, const Report &report)
{
    putSaid(object, "title"_L1, report.title);
    putSaid(object, "text"_L1, report.text);
    putSaid(object, "channel"_L1, report.channel);
    putSaid(object, "address"_L1, report.address);
    putSaid(object, "unitId"_L1, report.unitId.value);
    putSaid(object, "senderName"_L1, report.senderName);
    putSaid(object, "senderPhone"_L1, report.senderPhone);
    putSaid(object, "occurredAt"_L1, core::iso(report.occurredAt));
    putSaid(object, "sentAt"_L1, core::iso(report.sentAt));
    object.insert("severity"_L1, severityCode(report.severity));
    object.insert("anonymous"_L1, report.anonymous);
    if (report.longitude != 0 || report.latitude != 0) {
        object.insert("longitude"_L1, report.longitude);
        object.insert("latitude"_L1, report.latitude);
    }
}

/// A value as one comparable text.
QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &part : value.toArray())
            texts << part.toString();
        return texts.join(u' ');
    }
    return value.toVariant().toString();
}

Edit editOf(const ReportId &report, QLatin1StringView verb)
{
    Edit edit;
    edit.collection = Collection::Reports;
    edit.recordId = report.value;
    edit.verb = verb;
    return edit;
}

} // namespace

QJsonObject toJson(const Report &report)
{
    QJsonObject object{{u"id"_s, report.id.value}, {u"version"_s, report.version}};
    if (!report.code.isEmpty())
        object.insert("code"_L1, report.code);
    putMatter(object, report);
    putWorkflow(object, report);
    return object;
}

Edit stepEdit(const Report &seen, const ReportStep &step)
{
    Edit edit = editOf(seen.id, {});
    edit.verb = code(step.verb);
    edit.baseVersion = seen.version;
    edit.payload = toPayload(step);
    edit.base = toJson(seen);
    return edit;
}

Edit openEdit(const Report &taken)
{
    Edit edit = editOf(taken.id, kOpenVerb);
    edit.base = toJson(taken);
    edit.payload.insert("id"_L1, taken.id.value);
    edit.payload.insert("categoryId"_L1, taken.categoryId.value);
    putMatter(edit.payload, taken);
    return edit;
}

Edit pictureEdit(const ReportId &report, const AttachmentId &id, const QString &role,
                 const QByteArray &jpeg)
{
    Edit edit = editOf(report, kAttachVerb);
    edit.file = jpeg;
    const QByteArray hash = QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex();
    edit.payload = {{u"id"_s, id.value},
                    {u"reportId"_s, report.value},
                    {u"sha256"_s, QString::fromLatin1(hash)},
                    {u"role"_s, role}};
    return edit;
}

Report reportFromSnapshot(const QJsonObject &snapshot)
{
    const auto text = [&](QLatin1StringView key) { return snapshot.value(key).toString(); };
    Report report;
    report.id = ReportId(text("id"_L1));
    report.version = snapshot.value("version"_L1).toInteger();
    report.stateText = text("state"_L1);
    report.state = reportStateFromCode(report.stateText);
    report.categoryId = CategoryId(text("categoryId"_L1));
    report.leadAgencyId = AgencyId(text("leadAgencyId"_L1));
    for (const QJsonValue &agency : snapshot.value("supportAgencyIds"_L1).toArray())
        report.supportAgencyIds.append(AgencyId(agency.toString()));
    report.assignee = text("assignee"_L1);
    report.sentAt = momentIn(snapshot, "sentAt"_L1);
    report.originalDueAt = momentIn(snapshot, "originalDueAt"_L1);
    report.dueAt = momentIn(snapshot, "dueAt"_L1);
    report.requestedDueAt = momentIn(snapshot, "requestedDueAt"_L1);
    report.resolvedAt = momentIn(snapshot, "resolvedAt"_L1);
    report.result = text("result"_L1);
    report.refusalReason = text("refusalReason"_L1);
    report.rating = snapshot.value("rating"_L1).toInt();
    report.ratingComment = text("ratingComment"_L1);
    report.duplicateOf = ReportId(text("duplicateOf"_L1));
    return report;
}

std::vector<FieldDifference> differences(const QJsonObject &base, const Report &mine,
                                         const Report &theirs)
{
    constexpr std::array kFields = {
        "state"_L1,         "categoryId"_L1, "leadAgencyId"_L1,   "supportAgencyIds"_L1,
        "assignee"_L1,      "dueAt"_L1,      "requestedDueAt"_L1, "result"_L1,
        "refusalReason"_L1, "rating"_L1,     "ratingComment"_L1,  "duplicateOf"_L1};
    const QJsonObject ours = toJson(mine);
    const QJsonObject others = toJson(theirs);
    std::vector<FieldDifference> found;
    for (const QLatin1StringView field : kFields) {
        FieldDifference difference{field, textOf(base.value(field)), textOf(ours.value(field)),
                                   textOf(others.value(field))};
        if (difference.mine != difference.base || difference.theirs != difference.base)
            found.push_back(std::move(difference));
    }
    return found;
}

ReportCase withPending(ReportCase on, const std::vector<Edit> &waiting, const WorkflowRules &rules)
{
    for (const Edit &edit : waiting) {
        if (edit.verb == kAttachVerb) {
            on.hasAfterPicture |= edit.payload.value("role"_L1).toString() == "after"_L1;
            continue;
        }
        const auto verb = reportVerbFromCode(edit.verb);
        if (!verb || !target(on.report.state, *verb) || changesNothing(*verb))
            continue;
        WorkflowRules then = rules;
        then.now = edit.createdAt;
        ReportEvent event;
        event.at = edit.createdAt;
        event.kind = u"state"_s;
        event.fromState = on.report.stateText;
        event.actor = edit.author;
        on.report = afterStep(stepFromPayload(*verb, edit.payload), on, then);
        event.toState = on.report.stateText;
        on.events.push_back(std::move(event));
    }
    return on;
}

} // namespace domain
