// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/closingdesk.h"

#include "models/domain/closingedits.h"
#include "models/domain/explanationedits.h"

using namespace Qt::StringLiterals;

namespace demo::closingdesk {
namespace {

QString closingSentence(domain::ClosingFault fault)
{
    using enum domain::ClosingFault;
    switch (fault) {
    case NotYours:
        return u"Tài khoản không có quyền chốt kỳ."_s;
    case PeriodUnknown:
        return u"Chỉ chốt được tháng, quý hoặc năm (period)."_s;
    case NotOver:
        return u"Kỳ này chưa kết thúc."_s;
    case NumberTaken:
        return u"Kỳ này đã được chốt với số lần này (number)."_s;
    case NumberSkips:
        return u"Số lần chốt không liền sau lần trước (number)."_s;
    case NotAfterLast:
        return u"Bản chốt không nối tiếp bản chốt trước (document.previous)."_s;
    case ReasonMissing:
        return u"Chốt lại phải có lý do (reason)."_s;
    case ReasonTooLong:
        return u"Lý do dài quá 2.000 ký tự (reason)."_s;
    case NoScores:
        return u"Bản chốt thiếu điểm, hoặc là điểm của kỳ khác (document)."_s;
    case OtherHash:
        return u"Mã nội dung không đúng (hash)."_s;
    case TooLarge:
        return u"Nội dung bản chốt quá lớn (document)."_s;
    }
    return {};
}

QString explanationSentence(domain::ExplanationFault fault)
{
    using enum domain::ExplanationFault;
    switch (fault) {
    case NotYourRole:
        return u"Tài khoản không có quyền thực hiện việc này."_s;
    case NotYourAgency:
        return u"Chỉ cơ quan bị trừ điểm mới giải trình được."_s;
    case OwnAgency:
        return u"Không ai xét giải trình của chính cơ quan mình."_s;
    case WrongState:
        return u"Giải trình này đã được xét hoặc đã rút lại."_s;
    case ClosingMissing:
        return u"Thiếu mã bản chốt (closingId)."_s;
    case TextMissing:
        return u"Thiếu nội dung giải trình (text)."_s;
    case AnswerMissing:
        return u"Không chấp nhận thì phải trả lời lý do (answer)."_s;
    case TooLong:
        return u"Nội dung dài quá 4.000 ký tự."_s;
    }
    return {};
}

bool isBarred(domain::ExplanationFault fault)
{
    using enum domain::ExplanationFault;
    return fault == NotYourRole || fault == NotYourAgency || fault == OwnAgency;
}

} // namespace

ActionAnswer close(const QJsonObject &asked, const QJsonObject &last, const Actor &who,
                   const QDateTime &now)
{
    domain::Closing closing = domain::closingFromSnapshot(asked);
    const domain::Closing known = domain::closingFromSnapshot(last);
    if (!isRecordId(closing.id))
        return refused(u"Thiếu mã bản chốt (id)."_s);
    const auto fault = domain::faultOf(closing, last.isEmpty() ? nullptr : &known,
                                       who.closesPeriods, now);
    if (fault == domain::ClosingFault::NotYours)
        return forbidden(closingSentence(*fault));
    if (fault == domain::ClosingFault::NumberTaken)
        return {409, last, {}};
    if (fault)
        return refused(closingSentence(*fault));
    closing.closedBy = who.name;
    closing.closedAt = now;
    return keptAnswer(domain::toJson(closing), {}, u"closings"_s);
}

ActionAnswer keepExplanation(const QJsonObject &asked, const QJsonObject &before, const Actor &who,
                             const QDateTime &now)
{
    const QString verb = before.isEmpty() ? QString(domain::kOpenVerb)
                                          : asked.value("verb"_L1).toString();
    const auto step = domain::explanationStepFrom(verb);
    if (!step || (*step == domain::ExplanationStep::Give) != before.isEmpty())
        return refused(u"Không có thao tác “%1” với giải trình."_s.arg(verb));
    const domain::Explanation wanted = domain::explanationFromSnapshot(asked);
    if (before.isEmpty() && !isRecordId(wanted.id))
        return refused(u"Thiếu mã giải trình (id)."_s);
    const auto after = domain::explained(*step, domain::explanationFromSnapshot(before), wanted,
                                         {.accountId = who.accountId,
                                          .name = who.name,
                                          .agencyId = who.agencyId,
                                          .agencies = who.agencies,
                                          .explains = true, // asked before: "act:explanations"
                                          .reviews = who.closesPeriods},
                                         now);
    if (!after)
        return denied(isBarred(after.error()), explanationSentence(after.error()));
    return keptAnswer(domain::toJson(*after), before, u"explanations"_s);
}

} // namespace demo::closingdesk
