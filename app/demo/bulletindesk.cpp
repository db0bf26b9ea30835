// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/bulletindesk.h"

#include "models/domain/bulletinedits.h"
#include "models/domain/signeredits.h"

using namespace Qt::StringLiterals;

namespace demo::bulletindesk {
namespace {

constexpr qsizetype kLongestBulletinId = 128;
constexpr qsizetype kLongestBulletinTitle = 512;
/// Who issues what the account of the fixed token keeps, which is of no agency.
const QString kOfficeAgency = u"a-vpub"_s;

QString bulletinFaultText(domain::BulletinFault fault)
{
    using enum domain::BulletinFault;
    switch (fault) {
    case KindUnknown:
        return u"Không có loại bản tin này (kind)."_s;
    case PeriodUnknown:
        return u"Kỳ không đúng với loại bản tin (period)."_s;
    case FormUnknown:
        return u"Không có thể thức này (form)."_s;
    case NoTitle:
        return u"Thiếu tên bản tin (title)."_s;
    case StateUnknown:
        return u"Không có trạng thái này (state)."_s;
    case NumberOutOfRange:
        return u"Số hoặc năm không hợp lệ (number, year)."_s;
    case NoNumber:
        return u"Bản tin ban hành phải có số và năm (number, year)."_s;
    case NoSigner:
        return u"Bản tin ban hành phải có mã nội dung, báo cáo còn phải có người ký (versionHash, "
               "signedBy)."_s;
    case TooLarge:
        return u"Nội dung bản tin quá lớn (document)."_s;
    }
    return {};
}

QString bulletinFault(const domain::Bulletin &bulletin)
{
    if (bulletin.id.isEmpty() || bulletin.id.size() > kLongestBulletinId)
        return u"Thiếu mã bản tin (id)."_s;
    if (bulletin.title.size() > kLongestBulletinTitle ||
        bulletin.signedBy.size() > kLongestBulletinId ||
        bulletin.versionHash.size() > kLongestBulletinId)
        return u"Tên bản tin, người ký hoặc mã nội dung quá dài (title, signedBy, versionHash)."_s;
    const auto fault = domain::faultOf(bulletin);
    return fault ? bulletinFaultText(*fault) : QString();
}

} // namespace

ActionAnswer publish(const QJsonObject &asked, const Actor &who, const QDateTime &now)
{
    domain::Signer signer = domain::signerFromSnapshot(asked);
    if (const auto fault = domain::faultOf(signer))
        return refused(*fault == domain::SignerFault::NoKey
                           ? u"Khóa công khai không đúng: cần 32 byte dạng base64 (publicKey)."_s
                           : u"Mã không phải là dấu vân của khóa (id)."_s);
    signer.version = 1;
    signer.accountId = who.accountId;
    signer.name = who.name;
    signer.agencyId = who.agencyId;
    signer.validFrom = now;
    signer.revokedAt = {};
    return {201, domain::toJson(signer), {u"signers"_s}};
}

ActionAnswer revoke(const QJsonObject &asked, const QJsonObject &before, const Actor &who,
                    const QDateTime &now)
{
    domain::Signer signer = domain::signerFromSnapshot(before);
    const QString verb = asked.value("verb"_L1).toString();
    if (verb != domain::kRevokeVerb)
        return refused(u"Không có thao tác “%1” với khóa."_s.arg(verb));
    if (signer.accountId != who.accountId && !who.keepsSigners)
        return forbidden(u"Chỉ được thu hồi khóa của chính mình."_s);
    if (signer.revokedAt.isValid())
        return refused(u"Khóa đã được thu hồi."_s);
    signer.revokedAt = now;
    return keptAnswer(domain::toJson(signer), before, u"signers"_s);
}

ActionAnswer keepBulletin(const QJsonObject &asked, const QJsonObject &before, const Actor &who,
                          const QDateTime &now)
{
    const bool isNew = before.isEmpty();
    const domain::Bulletin was = domain::bulletinFromSnapshot(before);
    domain::Bulletin bulletin = domain::bulletinFromSnapshot(asked);
    const QString verb = asked.value("verb"_L1).toString();
    if (!isNew && verb != domain::kReviseVerb && verb != domain::kRemoveVerb)
        return refused(u"Không có thao tác “%1” với bản tin."_s.arg(verb));
    if (was.state == domain::kIssuedState)
        return refused(u"Bản tin đã ban hành, không sửa hoặc xóa được."_s);
    if (!isNew && verb == domain::kRemoveVerb)
        return {200, before, {u"bulletins"_s}};
    if (!isNew)
        bulletin.id = was.id;
    if (const QString fault = bulletinFault(bulletin); !fault.isEmpty())
        return refused(fault);
    const QString own = who.agencyId.value.isEmpty() ? kOfficeAgency : who.agencyId.value;
    bulletin.agencyId = isNew ? domain::AgencyId(own) : was.agencyId;
    bulletin.author = who.name;
    bulletin.updatedAt = now;
    bulletin.issuedAt = bulletin.state == domain::kIssuedState ? now : QDateTime();
    return keptAnswer(domain::toJson(bulletin), before, u"bulletins"_s);
}

} // namespace demo::bulletindesk
