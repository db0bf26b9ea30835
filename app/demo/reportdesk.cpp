// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/reportdesk.h"

#include "models/core/moment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

using domain::ReportVerb;
using domain::StepFault;

QDateTime moment(const QJsonObject &record, QLatin1StringView key)
{
    return QDateTime::fromString(record.value(key).toString(), Qt::ISODate).toUTC();
}

/// The part of a report that the workflow works on.
domain::Report reportFrom(const QJsonObject &record)
{
    domain::Report report;
    report.id = domain::ReportId(record.value("id"_L1).toString());
    report.stateText = record.value("state"_L1).toString();
    report.state = domain::reportStateFromCode(report.stateText);
    report.categoryId = domain::CategoryId(record.value("categoryId"_L1).toString());
    report.leadAgencyId = domain::AgencyId(record.value("leadAgencyId"_L1).toString());
    for (const QJsonValue &agency : record.value("supportAgencyIds"_L1).toArray())
        report.supportAgencyIds.append(domain::AgencyId(agency.toString()));
    report.assignee = record.value("assignee"_L1).toString();
    report.sentAt = moment(record, "sentAt"_L1);
    report.originalDueAt = moment(record, "originalDueAt"_L1);
    report.dueAt = moment(record, "dueAt"_L1);
    report.requestedDueAt = moment(record, "requestedDueAt"_L1);
    report.resolvedAt = moment(record, "resolvedAt"_L1);
    report.result = record.value("result"_L1).toString();
    report.refusalReason = record.value("refusalReason"_L1).toString();
    report.published = record.value("published"_L1).toBool();
    report.rating = record.value("rating"_L1).toInt();
    report.ratingComment = record.value("ratingComment"_L1).toString();
    report.duplicateOf = domain::ReportId(record.value("duplicateOf"_L1).toString());
    return report;
}

/// Writes that part back.
void writeReport(QJsonObject &record, const domain::Report &report)
{
    const auto put = [&](QLatin1StringView key, const QString &value) {
        value.isEmpty() ? record.remove(key) : void(record.insert(key, value));
    };
    const auto putTime = [&](QLatin1StringView key, const QDateTime &value) {
        put(key, value.isValid() ? core::iso(value) : QString());
    };
    put("state"_L1, report.stateText);
    put("categoryId"_L1, report.categoryId.value);
    put("leadAgencyId"_L1, report.leadAgencyId.value);
    QJsonArray supporting;
    for (const auto &agency : report.supportAgencyIds)
        supporting.append(agency.value);
    record.insert("supportAgencyIds"_L1, supporting);
    put("assignee"_L1, report.assignee);
    putTime("updatedAt"_L1, report.updatedAt);
    putTime("originalDueAt"_L1, report.originalDueAt);
    putTime("dueAt"_L1, report.dueAt);
    putTime("requestedDueAt"_L1, report.requestedDueAt);
    putTime("resolvedAt"_L1, report.resolvedAt);
    put("result"_L1, report.result);
    put("refusalReason"_L1, report.refusalReason);
    record.insert("published"_L1, report.published);
    record.insert("rating"_L1, report.rating);
    put("ratingComment"_L1, report.ratingComment);
    put("duplicateOf"_L1, report.duplicateOf.value);
}

domain::ReportCase caseOf(const DeskFile &file)
{
    domain::ReportCase on;
    on.report = reportFrom(file.report);
    for (const QJsonObject &record : file.events) {
        domain::ReportEvent event;
        event.at = moment(record, "at"_L1);
        event.fromState = record.value("fromState"_L1).toString();
        event.toState = record.value("toState"_L1).toString();
        on.events.push_back(event);
    }
    std::ranges::stable_sort(on.events, {}, &domain::ReportEvent::at);
    on.hasAfterPicture = std::ranges::any_of(file.attachments, [](const QJsonObject &attachment) {
        return attachment.value("role"_L1).toString() == "after"_L1;
    });
    return on;
}

QString kindOf(ReportVerb verb)
{
    switch (verb) {
    case ReportVerb::Comment:
        return u"comment"_s;
    case ReportVerb::Assign:
        return u"assign"_s;
    case ReportVerb::RevealSender:
        return u"reveal"_s;
    case ReportVerb::Rate:
        return u"rate"_s;
    case ReportVerb::AskExtension:
    case ReportVerb::GrantExtension:
    case ReportVerb::RefuseExtension:
        return u"extend"_s;
    default:
        return u"state"_s;
    }
}

QString faultSentence(StepFault fault, const domain::Report &report)
{
    switch (fault) {
    case StepFault::WrongState:
        return u"Quy trình không có bước này từ trạng thái %1."_s.arg(report.stateText);
    case StepFault::NotYourRole:
    case StepFault::NotYourUnit:
        return u"Tài khoản không có quyền thực hiện bước này."_s;
    case StepFault::ReturnedBefore:
    case StepFault::ReturnTooLate:
        return u"Chỉ được trả lại một lần, trong 4 giờ làm việc kể từ khi nhận."_s;
    case StepFault::RatingTooLate:
        return u"Đã quá 7 ngày kể từ khi công khai kết quả."_s;
    case StepFault::NotUnsatisfied:
    case StepFault::ReopenedTooOften:
        return u"Không đủ điều kiện mở lại."_s;
    default:
        return u"Thiếu hoặc sai thông tin mà bước này cần."_s;
    }
}

QJsonObject eventOf(const domain::ReportStep &step, const QString &from, const QString &to,
                    const QString &who, const QDateTime &now)
{
    QJsonObject event{{u"version"_s, 1},
                      {u"at"_s, core::iso(now)},
                      {u"kind"_s, kindOf(step.verb)},
                      {u"actor"_s, who}};
    const QString text = step.verb == ReportVerb::Assign ? step.assignee : step.text;
    if (!text.isEmpty())
        event.insert("text"_L1, text);
    if (!domain::changesNothing(step.verb) && step.verb != ReportVerb::Assign) {
        if (!from.isEmpty())
            event.insert("fromState"_L1, from);
        event.insert("toState"_L1, to);
    }
    if (!step.leadAgencyId.isEmpty())
        event.insert("agencyId"_L1, step.leadAgencyId.value);
    return event;
}

} // namespace

ReportDesk::ReportDesk(const Catalogue &catalogue)
    : m_catalogue(catalogue)
{
    for (const QJsonValue &row : catalogue.lists.value(u"report-categories"_s)) {
        domain::ReportCategory category;
        category.id = domain::CategoryId(row["id"_L1].toString());
        category.deadlineHours = row["deadlineHours"_L1].toInt();
        m_categories.insert(category.id.value, category);
    }
    for (const Place &place : catalogue.places)
        m_districts.insert(place.id, place.districtId);
}

domain::WorkflowRules ReportDesk::rules(const QDateTime &now) const
{
    return {m_catalogue.calendar,
            [this](const domain::CategoryId &id) {
                const auto found = m_categories.constFind(id.value);
                return found == m_categories.cend() ? nullptr : &*found;
            },
            now};
}

ReportDesk::Outcome ReportDesk::act(const DeskFile &file, const QJsonObject &action,
                                    const Actor &who, const QDateTime &now) const
{
    const QString asked = action.value("verb"_L1).toString();
    const auto verb = domain::reportVerbFromCode(asked);
    if (!verb)
        return {refused(u"Không có bước “%1”."_s.arg(asked)), {}};
    const auto step = domain::stepFromPayload(*verb, action);
    const domain::ReportCase on = caseOf(file);
    const domain::DeskActor actor{domain::deskRolesFrom(who.roles), who.agencyId, who.seesPersonal};
    if (!(actor.roles & domain::rolesFor(*verb)))
        return {forbidden(faultSentence(StepFault::NotYourRole, on.report)), {}};
    if (const auto fault = domain::faultOf(step, on, actor, rules(now))) {
        const QString sentence = faultSentence(*fault, on.report);
        const bool isBarred = *fault == StepFault::NotYourUnit || *fault == StepFault::NotYourRole;
        return {isBarred ? forbidden(sentence) : refused(sentence), {}};
    }
    const domain::Report after = domain::afterStep(step, on, rules(now));
    QJsonObject record = file.report;
    writeReport(record, after);
    record.insert("version"_L1, record.value("version"_L1).toInteger() + 1);
    record.insert("attachmentCount"_L1, qint64(file.attachments.size()));
    return {{200, record, {u"reports"_s, u"report-events"_s}},
            eventOf(step, on.report.stateText, after.stateText, who.name, now)};
}

QString ReportDesk::openFault(const QJsonObject &asked) const
{
    const auto text = [&](QLatin1StringView key) { return asked.value(key).toString().trimmed(); };
    if (text("id"_L1).isEmpty() || text("id"_L1).size() > 128)
        return u"Thiếu mã định danh."_s;
    if (text("title"_L1).isEmpty() || text("text"_L1).isEmpty())
        return u"Thiếu tiêu đề hoặc nội dung."_s;
    if (!m_categories.contains(text("categoryId"_L1)))
        return u"Không có lĩnh vực “%1”."_s.arg(text("categoryId"_L1));
    if (!moment(asked, "occurredAt"_L1).isValid())
        return u"Thiếu thời điểm xảy ra."_s;
    return {};
}

ReportDesk::Outcome ReportDesk::open(const QJsonObject &asked, const QString &code,
                                     const Actor &who, const QDateTime &now) const
{
    if (!domain::deskRolesFrom(who.roles))
        return {forbidden(faultSentence(StepFault::NotYourRole, {})), {}};
    if (const QString fault = openFault(asked); !fault.isEmpty())
        return {{422, problem(422, u"Not allowed"_s, fault), {}}, {}};
    QJsonObject record = asked;
    const QDateTime sent = moment(asked, "sentAt"_L1).isValid() ? moment(asked, "sentAt"_L1) : now;
    record.insert("version"_L1, 1);
    record.insert("code"_L1, code);
    record.insert("sentAt"_L1, core::iso(sent));
    const QString district = m_districts.value(asked.value("unitId"_L1).toString());
    if (!district.isEmpty())
        record.insert("districtId"_L1, district);
    domain::Report report = reportFrom(record);
    report.state = domain::ReportState::New;
    report.stateText = domain::code(report.state);
    report.updatedAt = now;
    report.dueAt = report.originalDueAt = domain::deadlineFor(
        m_categories.value(report.categoryId.value), sent, m_catalogue.calendar);
    writeReport(record, report);
    record.insert("attachmentCount"_L1, 0);
    return {{201, record, {u"reports"_s, u"report-events"_s}},
            eventOf({.verb = ReportVerb::Receive}, {}, report.stateText, who.name, sent)};
}

} // namespace demo
