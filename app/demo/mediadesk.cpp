// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps on items, and items that desks bring in.
#include "app/demo/mediadesk.h"

#include "app/demo/mediarecords.h"
#include "models/domain/mediaedits.h"

using namespace Qt::StringLiterals;

namespace demo {
namespace {

using domain::MediaFault;

constexpr qsizetype kMostItems = 200;
constexpr qsizetype kLongestUrl = 2048;
constexpr qsizetype kLongestTitle = 512;
constexpr qsizetype kLongestExcerpt = 10'000;

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
    case MediaFault::ResponseMissing:
        return u"Thiếu hình thức trả lời."_s;
    case MediaFault::ReportMissing:
        return u"Thiếu mã phản ánh hiện trường tiếp nhận vụ việc."_s;
    case MediaFault::DateMissing:
        return u"Thiếu ngày của bản điểm tin."_s;
    case MediaFault::AlreadyPicked:
        return u"Tin đã có trong bản điểm tin này."_s;
    case MediaFault::NotPicked:
        return u"Tin không có trong bản điểm tin nào."_s;
    case MediaFault::TextMissing:
    case MediaFault::TextTooLong:
    case MediaFault::SentimentMissing:
    case MediaFault::ConclusionMissing:
        break;
    }
    return u"Thiếu hoặc sai thông tin mà bước này cần."_s;
}

bool isWeb(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && address.size() <= kLongestUrl &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// Of what a desk sends, what is its to say.
domain::MediaItem asTaken(domain::MediaItem item, const QString &who, const QDateTime &now)
{
    const bool labelled = item.machineSentiment != domain::Sentiment::Unknown;
    item.version = 1;
    item.collectedAt = item.collectedAt.isValid() ? std::min(item.collectedAt, now) : now;
    item.collectedBy = who;
    item.sentiment = item.machineSentiment;
    item.sentimentBy = labelled ? u"machine"_s : QString();
    item.sentimentConfidence = item.machineConfidence;
    item.state = domain::code(domain::MediaState::Collected);
    item.stateSince = now;
    item.evidenceSha256.clear();
    item.conclusion.clear();
    item.reportId = {};
    item.urgent = false;
    item.digestOn = {};
    item.digestSummary.clear();
    item.history.clear();
    item.readings.clear();
    return item;
}

} // namespace

MediaDesk::MediaDesk(const Catalogue &catalogue)
{
    for (const QJsonValue &agency : catalogue.lists.value(u"agencies"_s))
        m_agencies.insert(agency["id"_L1].toString());
    for (const QJsonValue &unit : catalogue.lists.value(u"units"_s))
        m_units.insert(unit["id"_L1].toString());
}

ActionAnswer MediaDesk::act(const QJsonObject &item, const QJsonObject &action, const Actor &who,
                            const QDateTime &now) const
{
    const QString asked = action.value("verb"_L1).toString();
    const auto verb = domain::mediaVerbFromCode(asked);
    if (!verb)
        return refused(u"Không có bước “%1”."_s.arg(asked));
    const auto step = domain::mediaStepFromPayload(*verb, action);
    const domain::MediaItem before = itemOf(item);
    const domain::MediaActor actor{domain::mediaRolesFrom(who.roles), who.name, who.seesPersonal};
    if (!(actor.roles & domain::rolesFor(*verb)))
        return forbidden(faultSentence(MediaFault::NotYourRole, before.state));
    if (const auto fault = domain::faultOf(step, before, actor))
        return refused(faultSentence(*fault, before.state));
    if (!step.agencyId.isEmpty() && !m_agencies.contains(step.agencyId.value))
        return refused(u"Không có cơ quan “%1”."_s.arg(step.agencyId.value));
    domain::MediaItem after = domain::afterStep(step, before, actor, now);
    after.version = before.version + 1;
    return {200, recordOf(after), {u"media-items"_s}};
}

QString MediaDesk::itemFault(const domain::MediaItem &item, const Known &known,
                             const QDateTime &now) const
{
    if (item.id.isEmpty())
        return u"thiếu mã"_s;
    if (!known(u"media-sources"_s, item.sourceId.value))
        return u"không có nguồn “%1”"_s.arg(item.sourceId.value);
    if (item.title.trimmed().isEmpty() || item.title.size() > kLongestTitle ||
        item.excerpt.size() > kLongestExcerpt)
        return u"thiếu tiêu đề, hoặc tiêu đề hay trích nội dung quá dài"_s;
    if (!item.publishedAt.isValid() || item.publishedAt > now.addSecs(600))
        return u"thời điểm đăng thiếu hoặc ở tương lai"_s;
    if (!item.url.isEmpty() && !isWeb(item.url))
        return u"địa chỉ không phải của một trang web"_s;
    if (!item.unitId.isEmpty() && !m_units.contains(item.unitId.value))
        return u"không có địa bàn “%1”"_s.arg(item.unitId.value);
    if (!item.agencyId.isEmpty() && !m_agencies.contains(item.agencyId.value))
        return u"không có cơ quan “%1”"_s.arg(item.agencyId.value);
    return {};
}

MediaDesk::Taken MediaDesk::collect(const QJsonObject &batch, const Known &known, const Actor &who,
                                    const QDateTime &now) const
{
    if (!domain::mediaRolesFrom(who.roles).testFlag(domain::MediaRole::Monitor))
        return {forbidden(u"Tài khoản không có quyền đưa tin vào hệ thống."_s), {}};
    const QJsonArray asked = batch.value("items"_L1).toArray();
    if (asked.isEmpty() || asked.size() > kMostItems)
        return {refused(u"Một lần gửi có từ 1 đến 200 tin."_s), {}};
    Taken taken;
    QSet<QString> seen;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const domain::MediaItem item = domain::mediaItemFromSnapshot(asked.at(i).toObject());
        if (const QString fault = itemFault(item, known, now); !fault.isEmpty())
            return {refused(u"Tin thứ %1 (%2): %3."_s.arg(i + 1).arg(item.id.value, fault)), {}};
        if (seen.contains(item.id.value) || known(u"media-items"_s, item.id.value))
            continue;
        seen.insert(item.id.value);
        taken.items.push_back(recordOf(asTaken(item, who.name, now)));
    }
    const auto count = qsizetype(taken.items.size());
    taken.answer = {200,
                    {{u"taken"_s, count}, {u"known"_s, asked.size() - count}},
                    count > 0 ? QStringList{u"media-items"_s} : QStringList()};
    return taken;
}

} // namespace demo
