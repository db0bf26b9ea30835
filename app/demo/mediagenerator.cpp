// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mediagenerator.h"

#include "models/core/moment.h"

#include <array>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr int kMediaDaysBack = 182;
constexpr std::array kSentiments{"positive", "positive", "positive", "positive", "positive",
                                 "positive", "neutral",  "neutral",  "negative", "negative"};
constexpr double kRepostChance = 0.22;
/// A hot topic: many negative items within a day.
constexpr int kBurst = 24;

QString stateAt(Dice &dice, const QString &sentiment, double daysOld)
{
    if (daysOld < 0.2)
        return u"MOI"_s;
    if (sentiment != "negative"_L1)
        return daysOld < 2 ? u"SANG_LOC"_s : u"DONG"_s;
    constexpr std::array kOpen{"MOI", "SANG_LOC", "XAC_MINH", "KET_LUAN", "XU_LY", "THEO_DOI"};
    return daysOld < 9         ? QString::fromLatin1(dice.pick(kOpen))
           : dice.chance(0.08) ? u"THEO_DOI"_s
                               : u"DONG"_s;
}

} // namespace

MediaGenerator::MediaGenerator(const Catalogue &catalogue, quint32 seed, const QDateTime &now)
    : m_catalogue(catalogue)
    , m_seed(seed)
    , m_now(now)
{
}

QJsonObject MediaGenerator::item(qint64 number, const QDateTime &at) const
{
    Dice dice(m_seed, quint64(number) * 3 + 900'001);
    const QJsonObject topics = m_catalogue.mediaTexts.value("topics"_L1).toObject();
    const QStringList names = topics.keys();
    const bool burst = at > m_now.addSecs(-20 * 3600) && number % 2 == 0;
    const QString topic = burst ? u"Môi trường - biển"_s : dice.pick(names);
    const QString sentiment = burst ? u"negative"_s : QString::fromLatin1(dice.pick(kSentiments));
    const QJsonArray titles = topics.value(topic).toObject().value(sentiment).toArray();
    const QJsonArray sources = m_catalogue.lists.value(u"media-sources"_s);
    const QJsonObject source = sources.at(dice.below(sources.size())).toObject();
    const Place &place = m_catalogue.places[size_t(dice.below(qint64(m_catalogue.places.size())))];
    const QJsonArray excerpts = m_catalogue.mediaTexts.value("excerpts"_L1).toArray();
    const auto filled = [&](QString text) {
        return text.replace("{xa}"_L1, place.shortName).replace("{huyen}"_L1, place.districtName);
    };
    const double reach = std::exp(dice.between(2, sentiment == "negative"_L1 ? 8.2 : 6.8));
    const double daysOld = double(at.msecsTo(m_now)) / 86'400'000.0;
    QJsonObject item{
        {u"id"_s, u"t-%1"_s.arg(number)},
        {u"version"_s, 1},
        {u"sourceId"_s, source.value("id"_L1)},
        {u"url"_s, source.value("url"_L1).toString() + u"tin-%1"_s.arg(number)},
        {u"title"_s, filled(titles.at(dice.below(titles.size())).toString())},
        {u"excerpt"_s, filled(excerpts.at(dice.below(excerpts.size())).toString())},
        {u"publishedAt"_s, core::iso(at)},
        {u"collectedAt"_s, core::iso(at.addSecs(300 + dice.below(3000)))},
        {u"topics"_s, QJsonArray{topic}},
        {u"unitId"_s, place.id},
        {u"agencyId"_s, u"a-ub"_s + place.districtCode},
        {u"sentiment"_s, sentiment},
        {u"sentimentBy"_s, dice.chance(0.85) ? u"machine"_s : u"Chuyên viên giám sát"_s},
        {u"sentimentConfidence"_s, std::round(dice.between(0.62, 0.99) * 100) / 100},
        {u"views"_s, qint64(reach * dice.between(8, 30))},
        {u"likes"_s, qint64(reach)},
        {u"shares"_s, qint64(reach * dice.between(0.03, 0.3))},
        {u"comments"_s, qint64(reach * dice.between(0.05, 0.4))},
        {u"keywords"_s, QJsonArray{u"Bình Thuận"_s, place.districtName}}};
    item.insert("state"_L1, stateAt(dice, sentiment, daysOld));
    return item;
}

QJsonObject MediaGenerator::repost(const QJsonObject &original, qint64 number) const
{
    Dice dice(m_seed, quint64(number) * 3 + 900'002);
    const QJsonArray sources = m_catalogue.lists.value(u"media-sources"_s);
    const QDateTime at = QDateTime::fromString(original.value("publishedAt"_L1).toString(),
                                               Qt::ISODate)
                             .addSecs(600 + dice.below(40'000));
    QJsonObject copy = original;
    copy.insert("id"_L1, u"t-%1"_s.arg(number));
    copy.insert("sourceId"_L1, sources.at(dice.below(sources.size())).toObject().value("id"_L1));
    copy.insert("url"_L1, original.value("url"_L1).toString() + u"-dang-lai-%1"_s.arg(number));
    copy.insert("clusterId"_L1,
                original.value("clusterId"_L1).toString(original.value("id"_L1).toString()));
    const QDateTime published = std::min(at, m_now.addSecs(-60));
    copy.insert("publishedAt"_L1, core::iso(published));
    copy.insert("collectedAt"_L1, core::iso(published.addSecs(300)));
    copy.insert("likes"_L1, qint64(original.value("likes"_L1).toDouble() * dice.between(0.1, 0.8)));
    return copy;
}

std::vector<QJsonObject> MediaGenerator::make(int count) const
{
    std::vector<QJsonObject> items;
    Dice dice(m_seed, 900'000);
    for (qint64 number = 0; number < count; ++number) {
        if (!items.empty() && dice.chance(kRepostChance)) {
            items.push_back(repost(items.back(), number));
            continue;
        }
        const bool burst = number >= count - kBurst;
        const double daysBack = burst ? dice.between(0.02, 0.6)
                                      : kMediaDaysBack * (1 - double(number) / count) + dice.unit();
        items.push_back(item(number, m_now.addSecs(-qint64(daysBack * 86'400))));
    }
    return items;
}

QJsonObject MediaGenerator::makeNew(qint64 number, const QDateTime &at) const
{
    QJsonObject made = item(number, at);
    made.insert("state"_L1, u"MOI"_s);
    return made;
}

} // namespace demo
