// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/remarkdesk.h"

#include "models/domain/remarkedits.h"

using namespace Qt::StringLiterals;

namespace demo {
namespace {

using domain::RemarkFault;

domain::RemarkActor remarkActor(const Actor &who)
{
    return {domain::remarkRolesFrom(who.roles), who.agencyId, who.name};
}

/// The day on the calendar of the province.
QDate localToday(const QDateTime &now)
{
    return now.toOffsetFromUtc(7 * 3600).date();
}

QSet<QString> idSet(const Catalogue &catalogue, const QString &list)
{
    QSet<QString> ids;
    for (const QJsonValue &record : catalogue.lists.value(list))
        ids.insert(record["id"_L1].toString());
    return ids;
}

QString remarkSentence(RemarkFault fault)
{
    switch (fault) {
    case RemarkFault::NotYourRole:
        return u"Tài khoản không có quyền thực hiện việc này."_s;
    case RemarkFault::NotYourAgency:
        return u"Ý kiến chỉ đạo này giao cho cơ quan khác."_s;
    case RemarkFault::NotYours:
        return u"Chỉ người viết mới rút lại được."_s;
    case RemarkFault::WrongState:
        return u"Trạng thái hiện tại không cho phép bước này."_s;
    case RemarkFault::TextMissing:
        return u"Thiếu nội dung."_s;
    case RemarkFault::TextTooLong:
        return u"Nội dung dài quá 4.000 ký tự."_s;
    case RemarkFault::AgencyMissing:
        return u"Thiếu cơ quan thực hiện."_s;
    case RemarkFault::DateMissing:
        return u"Thiếu thời hạn."_s;
    case RemarkFault::DatePast:
        return u"Thời hạn phải từ hôm nay trở đi."_s;
    case RemarkFault::AgencyOnRemark:
        return u"Nhận định không có cơ quan thực hiện và thời hạn."_s;
    case RemarkFault::KindUnknown:
    case RemarkFault::FigureMissing:
        break;
    }
    return u"Thiếu chỉ tiêu, đơn vị, kỳ báo cáo hoặc loại ý kiến."_s;
}

bool isForbidden(RemarkFault fault)
{
    return fault == RemarkFault::NotYourRole || fault == RemarkFault::NotYourAgency ||
           fault == RemarkFault::NotYours;
}

ActionAnswer refusedFor(RemarkFault fault)
{
    return denied(isForbidden(fault), remarkSentence(fault));
}

} // namespace

RemarkDesk::RemarkDesk(const Catalogue &catalogue)
    : m_agencies(idSet(catalogue, u"agencies"_s))
    , m_indicators(idSet(catalogue, u"indicators"_s))
    , m_units(idSet(catalogue, u"units"_s))
{
}

ActionAnswer RemarkDesk::write(const QJsonObject &asked, const Actor &who,
                               const QDateTime &now) const
{
    domain::Remark remark = domain::remarkFromSnapshot(asked);
    if (remark.id.isEmpty())
        return refused(u"Thiếu mã của ý kiến."_s);
    if (const auto fault = domain::faultOf(remark, remarkActor(who), localToday(now)))
        return refusedFor(*fault);
    if (!m_indicators.contains(remark.indicatorId.value))
        return refused(u"Không có chỉ tiêu “%1”."_s.arg(remark.indicatorId.value));
    if (!m_units.contains(remark.unitId.value))
        return refused(u"Không có đơn vị “%1”."_s.arg(remark.unitId.value));
    if (remark.isDirection() && !m_agencies.contains(remark.agencyId.value))
        return refused(u"Không có cơ quan “%1”."_s.arg(remark.agencyId.value));
    remark.version = 1;
    remark.author = who.name;
    remark.writtenAt = now;
    remark.state = domain::RemarkState::Open;
    remark.text = remark.text.trimmed();
    remark.answer.clear(); // what a desk says beyond its right is not taken
    remark.answeredBy.clear();
    remark.answeredAt = {};
    remark.settledBy.clear();
    remark.settledAt = {};
    return {201, domain::toJson(remark), {u"remarks"_s}};
}

ActionAnswer RemarkDesk::act(const QJsonObject &remark, const QJsonObject &action, const Actor &who,
                             const QDateTime &now)
{
    const QString asked = action.value("verb"_L1).toString();
    const auto verb = domain::remarkVerbFromCode(asked);
    if (!verb)
        return refused(u"Không có bước “%1”."_s.arg(asked));
    const auto step = domain::remarkStepFromPayload(*verb, action);
    const domain::Remark before = domain::remarkFromSnapshot(remark);
    if (const auto fault = domain::faultOf(step, before, remarkActor(who)))
        return refusedFor(*fault);
    domain::Remark after = domain::afterStep(step, before, who.name, now);
    after.version = before.version + 1;
    return {200, domain::toJson(after), {u"remarks"_s}};
}

} // namespace demo
