// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mediadesk.h"

#include "models/core/moment.h"
#include "models/domain/mediaworkflow.h"

using namespace Qt::StringLiterals;

namespace demo {
namespace {

using domain::MediaFault;

/// The demo's one account may do everything; accounts with fewer rights come with sign-in.
constexpr domain::MediaRoles kMediaRoles = domain::MediaRole::Monitor |
                                           domain::MediaRole::AgencyHead |
                                           domain::MediaRole::Spokesman;

/// The part of an item that the workflow works on.
domain::MediaItem itemFrom(const QJsonObject &record)
{
    domain::MediaItem item;
    item.state = record.value("state"_L1).toString();
    item.agencyId = domain::AgencyId(record.value("agencyId"_L1).toString());
    item.evidenceSha256 = record.value("evidenceSha256"_L1).toString();
    return item;
}

QString faultSentence(MediaFault fault, const QString &state)
{
    switch (fault) {
    case MediaFault::WrongState:
        return u"Quy trình không có bước này từ trạng thái %1."_s.arg(state);
    case MediaFault::NotYourRole:
        return u"Tài khoản không có quyền thực hiện bước này."_s;
    case MediaFault::SignerMissing:
        return u"Kết luận phải có người ký."_s;
    case MediaFault::AgencyMissing:
        return u"Thiếu cơ quan xác minh."_s;
    case MediaFault::EvidenceMissing:
    case MediaFault::EvidenceNotAHash:
        return u"Kết luận phải kèm mã băm của chứng cứ."_s;
    case MediaFault::TextMissing:
    case MediaFault::TextTooLong:
    case MediaFault::SentimentMissing:
    case MediaFault::ConclusionMissing:
        break;
    }
    return u"Thiếu hoặc sai thông tin mà bước này cần."_s;
}

/// The step as the history of the item keeps it.
QJsonObject noted(const domain::MediaStep &step, const QString &who, const QDateTime &now)
{
    QJsonObject note = domain::toPayload(step);
    note.insert("verb"_L1, domain::code(step.verb));
    note.insert("actor"_L1, who);
    note.insert("at"_L1, core::iso(now));
    return note;
}

/// Writes back what a step changed.
void write(QJsonObject &record, const domain::MediaStep &step, const domain::MediaItem &after)
{
    record.insert("state"_L1, after.state);
    if (!after.agencyId.isEmpty())
        record.insert("agencyId"_L1, after.agencyId.value);
    if (!after.evidenceSha256.isEmpty())
        record.insert("evidenceSha256"_L1, after.evidenceSha256);
    if (step.verb == domain::MediaVerb::Label) {
        record.insert("sentiment"_L1, domain::toPayload(step).value("sentiment"_L1));
        record.insert("sentimentBy"_L1, after.sentimentBy);
        record.insert("sentimentConfidence"_L1, after.sentimentConfidence);
    }
}

} // namespace

MediaDesk::MediaDesk(const Catalogue &catalogue)
{
    for (const QJsonValue &agency : catalogue.lists.value(u"agencies"_s))
        m_agencies.insert(agency["id"_L1].toString());
}

ActionAnswer MediaDesk::act(const QJsonObject &item, const QJsonObject &action, const QString &who,
                            const QDateTime &now) const
{
    const QString asked = action.value("verb"_L1).toString();
    const auto verb = domain::mediaVerbFromCode(asked);
    if (!verb)
        return refused(u"Không có bước “%1”."_s.arg(asked));
    const auto step = domain::mediaStepFromPayload(*verb, action);
    const domain::MediaItem before = itemFrom(item);
    const domain::MediaActor actor{kMediaRoles, who};
    if (const auto fault = domain::faultOf(step, before, actor))
        return refused(faultSentence(*fault, before.state));
    if (!step.agencyId.isEmpty() && !m_agencies.contains(step.agencyId.value))
        return refused(u"Không có cơ quan “%1”."_s.arg(step.agencyId.value));
    QJsonObject record = item;
    write(record, step, domain::afterStep(step, before, actor));
    record.insert("version"_L1, item.value("version"_L1).toInteger() + 1);
    QJsonArray history = item.value("history"_L1).toArray();
    history.append(noted(step, who, now));
    record.insert("history"_L1, history);
    return {200, record, {u"media-items"_s}};
}

} // namespace demo
