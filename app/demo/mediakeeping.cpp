// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sources and rules of online information, kept up by people.
#include "app/demo/mediadesk.h"
#include "app/demo/mediarecords.h"
#include "models/domain/mediaedits.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr qsizetype kLongestSourceName = 512;
constexpr qsizetype kMostWords = 500;
constexpr qsizetype kLongestWord = 128;
const QString kMayNotKeep = u"Tài khoản không có quyền sửa nguồn tin và quy tắc."_s;

bool isFeedAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool own = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (url.scheme() == "https"_L1 || (own && url.scheme() == "http"_L1));
}

bool areWords(const QStringList &words)
{
    return words.size() <= kMostWords && std::ranges::all_of(words, [](const QString &word) {
               return !word.trimmed().isEmpty() && word.size() <= kLongestWord;
           });
}

bool mayKeep(const Actor &who)
{
    return domain::mediaRolesFrom(who.roles).testFlag(domain::MediaRole::Monitor);
}

QString sourceFault(const domain::MediaSource &source)
{
    if (source.id.isEmpty())
        return u"Thiếu mã nguồn."_s;
    if (source.name.trimmed().isEmpty() || source.name.size() > kLongestSourceName)
        return u"Thiếu tên nguồn, hoặc tên quá dài."_s;
    if (!source.feedUrl.isEmpty() && !isFeedAddress(source.feedUrl))
        return u"Địa chỉ nguồn cấp phải bắt đầu bằng https://."_s;
    const int minutes = source.feedMinutes;
    if (minutes != 0 &&
        (minutes < domain::kShortestFeedMinutes || minutes > domain::kLongestFeedMinutes))
        return u"Nhịp đọc từ 5 đến 1.440 phút, hoặc 0 là tạm ngừng."_s;
    return {};
}

QString ruleFault(const domain::MediaRule &rule, const QSet<QString> &units)
{
    if (rule.id.isEmpty())
        return u"Thiếu mã quy tắc."_s;
    if (rule.kind == domain::MediaRuleKind::Unknown)
        return u"Không có loại quy tắc này."_s;
    if (rule.kind == domain::MediaRuleKind::Topic && rule.topic.trimmed().isEmpty())
        return u"Thiếu chủ đề."_s;
    if (rule.kind == domain::MediaRuleKind::Place && !units.contains(rule.unitId.value))
        return u"Không có địa bàn “%1”."_s.arg(rule.unitId.value);
    if (rule.words.words.isEmpty() || !areWords(rule.words.words) ||
        !areWords(rule.words.exclusions))
        return u"Quy tắc cần từ 1 đến 500 từ khóa, mỗi từ khóa không quá 128 ký tự."_s;
    return {};
}

} // namespace

ActionAnswer MediaDesk::keepSource(const QJsonObject &asked, const QJsonObject &before,
                                   const Actor &who) const
{
    if (!mayKeep(who))
        return forbidden(kMayNotKeep);
    const domain::MediaSource source = domain::mediaSourceFromSnapshot(asked);
    if (const QString fault = sourceFault(source); !fault.isEmpty())
        return refused(fault);
    return keptAnswer(domain::toJson(source), before, u"media-sources"_s);
}

ActionAnswer MediaDesk::keepRule(const QJsonObject &asked, const QJsonObject &before,
                                 const Actor &who, const QDateTime &now) const
{
    if (!mayKeep(who))
        return forbidden(kMayNotKeep);
    domain::MediaRule rule = domain::mediaRuleFromSnapshot(asked);
    if (const QString fault = ruleFault(rule, m_units); !fault.isEmpty())
        return refused(fault);
    rule.history = ruleOf(before).history;
    rule.history.append({now, who.name, rule.words});
    return keptAnswer(recordOf(rule), before, u"media-rules"_s);
}

std::vector<QJsonObject> seededRules(const Catalogue &catalogue)
{
    const QDateTime since(QDate(2025, 1, 6), QTime(2, 0), QTimeZone::UTC);
    std::vector<QJsonObject> seeded;
    for (const QJsonValue &value : catalogue.lists.value(u"media-rules"_s)) {
        domain::MediaRule rule = ruleOf(value.toObject());
        if (rule.history.isEmpty())
            rule.history.append({since, u"Sở Thông tin và Truyền thông"_s, rule.words});
        rule.version = rule.history.size();
        seeded.push_back(recordOf(rule));
    }
    return seeded;
}

} // namespace demo
