// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/submissiondesk.h"

#include "models/core/moment.h"
#include "models/domain/momentin.h"
#include "models/domain/submissionedits.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo::submissiondesk {
namespace {

QString submissionFaultText(domain::SubmissionFault fault)
{
    using enum domain::SubmissionFault;
    switch (fault) {
    case NotYourRole:
        return u"Tài khoản này không được làm việc đó với số liệu của cơ quan."_s;
    case NotYourAgency:
        return u"Số liệu thuộc cơ quan khác."_s;
    case OwnEntry:
        return u"Không ai được duyệt hoặc trả lại số liệu do chính mình nhập."_s;
    case NotYours:
        return u"Chỉ người đã nhập mới rút lại được."_s;
    case WrongState:
        return u"Số liệu không còn ở bước này."_s;
    case FeedMissing:
        return u"Thiếu nguồn số liệu (feedId)."_s;
    case PeriodUnknown:
        return u"Kỳ số liệu không hợp lệ (period)."_s;
    case NoValues:
        return u"Chưa có số liệu nào (values)."_s;
    case TooManyValues:
        return u"Quá nhiều dòng trong một lần gửi (values)."_s;
    case ValueMissing:
        return u"Có dòng không có số liệu và cũng không ghi “không phát sinh” (value)."_s;
    case ValueTwice:
        return u"Có dòng vừa có số liệu vừa “không phát sinh”, hoặc một kỳ có hai dòng (value)."_s;
    case ValueNoNumber:
        return u"Có giá trị không phải là số (value)."_s;
    case SlotMissing:
        return u"Có dòng thiếu kỳ đến hạn, chỉ tiêu hoặc địa bàn (slotId, indicatorId, unitId)."_s;
    case StatusUnknown:
        return u"Có dòng thiếu loại số liệu (status)."_s;
    case CorrectionWithoutNote:
        return u"Số liệu điều chỉnh phải có ghi chú (note)."_s;
    case TextTooLong:
        return u"Ghi chú hoặc lý do quá dài (note, reason)."_s;
    case ReasonMissing:
        return u"Phải ghi lý do (reason)."_s;
    }
    return {};
}

ActionAnswer toAnswer(domain::SubmissionFault fault)
{
    using enum domain::SubmissionFault;
    const bool isForbidden = fault == NotYourRole || fault == NotYourAgency || fault == OwnEntry ||
                             fault == NotYours;
    return denied(isForbidden, submissionFaultText(fault));
}

domain::SubmissionActor actorOf(const Actor &who)
{
    domain::Rights rights;
    rights.roles = who.roles;
    if (!who.agencies.isEmpty())
        rights.agencies = who.agencies;
    return domain::submissionActor(rights, who.agencyId, who.accountId, who.name);
}

bool isTooLarge(const domain::Submission &submission)
{
    return QJsonDocument(submission.document).toJson(QJsonDocument::Compact).size() >
           domain::kLargestSubmission;
}

ActionAnswer keepNew(const QJsonObject &asked, const domain::SubmissionActor &actor,
                     const QDateTime &now)
{
    const domain::Submission written = domain::submissionFromSnapshot(asked);
    if (!isRecordId(written.id))
        return refused(u"Thiếu mã lần gửi (id)."_s);
    if (const auto fault = domain::faultOf(written, actor))
        return toAnswer(*fault);
    if (isTooLarge(written))
        return refused(u"Nội dung quá lớn (document)."_s);
    return keptAnswer(domain::toJson(domain::entered(written, actor, now)), {}, u"submissions"_s);
}

} // namespace

ActionAnswer keep(const QJsonObject &asked, const QJsonObject &before, const Actor &who,
                  const QDateTime &now)
{
    const auto actor = actorOf(who);
    if (before.isEmpty())
        return keepNew(asked, actor, now);
    const QString word = asked.value("verb"_L1).toString();
    const auto verb = domain::submissionVerbFromCode(word);
    if (!verb)
        return refused(u"Không có thao tác “%1” với số liệu đã gửi."_s.arg(word));
    const auto on = domain::submissionFromSnapshot(before);
    const auto step = domain::submissionStepFrom(*verb, asked);
    if (const auto fault = domain::faultOf(step, on, actor))
        return toAnswer(*fault);
    const auto after = domain::afterStep(step, on, actor, now);
    if (isTooLarge(after))
        return refused(u"Nội dung quá lớn (document)."_s);
    return keptAnswer(domain::toJson(after), before, u"submissions"_s);
}

std::vector<QJsonObject> observationsOf(const QJsonObject &submission)
{
    const auto approved = domain::submissionFromSnapshot(submission);
    std::vector<QJsonObject> made;
    if (domain::submissionStateFromCode(approved.state) != domain::SubmissionState::Approved)
        return made;
    for (const auto &value : domain::valuesOf(approved)) {
        const domain::Observation one = domain::observationOf(value, approved);
        QJsonObject record{{u"id"_s, one.id.value},
                           {u"version"_s, 1},
                           {u"indicatorId"_s, one.indicatorId.value},
                           {u"unitId"_s, one.unitId.value},
                           {u"period"_s, approved.period},
                           {u"status"_s, one.statusText},
                           {u"agencyId"_s, one.agencyId.value},
                           {u"enteredBy"_s, one.enteredBy},
                           {u"approvedBy"_s, one.approvedBy},
                           {u"publishedAt"_s, core::iso(one.publishedAt)}};
        if (one.missing)
            record.insert("missing"_L1, true);
        else
            record.insert("value"_L1, one.value);
        if (one.numerator)
            record.insert("numerator"_L1, *one.numerator);
        if (one.denominator)
            record.insert("denominator"_L1, *one.denominator);
        if (!one.note.isEmpty())
            record.insert("note"_L1, one.note);
        made.push_back(record);
    }
    return made;
}

QJsonObject filledSlot(const QJsonObject &slot, const QJsonObject &submission)
{
    const auto approved = domain::submissionFromSnapshot(submission);
    const auto values = domain::valuesOf(approved);
    const auto value = std::ranges::find(values, slot.value("id"_L1).toString(),
                                         [](const auto &one) { return one.slotId.value; });
    if (value == values.end())
        return slot;
    QJsonObject filled = slot;
    filled.insert("filledAt"_L1, core::iso(approved.decidedAt));
    const QDateTime due = domain::momentIn(slot, "dueAt"_L1);
    const bool isLate = due.isValid() && approved.decidedAt > due;
    filled.insert("state"_L1, value->nothing ? u"none"_s : isLate ? u"late"_s : u"filled"_s);
    return filled;
}

} // namespace demo::submissiondesk
