// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Items, sources and rules of online information in the contract's words.
#include "models/core/moment.h"
#include "models/domain/codetable.h"
#include "models/domain/mediaedits.h"
#include "models/domain/momentin.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kSentimentCodes = {
    Coded{Sentiment::Positive, "positive"_L1},
    Coded{Sentiment::Neutral, "neutral"_L1},
    Coded{Sentiment::Negative, "negative"_L1},
};

void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1StringView key, qint64 value)
{
    if (value != 0)
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1StringView key, const QStringList &values)
{
    if (!values.isEmpty())
        object.insert(key, QJsonArray::fromStringList(values));
}

QStringList textsOf(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &value : object.value(key).toArray())
        texts.append(value.toString());
    return texts;
}

Sentiment sentimentIn(const QJsonObject &object, QLatin1StringView key)
{
    return valueIn(kSentimentCodes, object.value(key).toString()).value_or(Sentiment::Unknown);
}

void putLabels(QJsonObject &object, const MediaItem &item)
{
    put(object, "sentiment"_L1, codeIn(kSentimentCodes, item.sentiment));
    put(object, "sentimentBy"_L1, item.sentimentBy);
    if (item.sentimentConfidence > 0)
        object.insert("sentimentConfidence"_L1, item.sentimentConfidence);
    put(object, "machineSentiment"_L1, codeIn(kSentimentCodes, item.machineSentiment));
    if (item.machineConfidence > 0)
        object.insert("machineConfidence"_L1, item.machineConfidence);
}

void putHandling(QJsonObject &object, const MediaItem &item)
{
    put(object, "state"_L1, item.state);
    put(object, "stateSince"_L1, core::iso(item.stateSince));
    if (item.urgent)
        object.insert("urgent"_L1, true);
    put(object, "conclusion"_L1, item.conclusion);
    put(object, "reportId"_L1, item.reportId.value);
    put(object, "digestOn"_L1, item.digestOn.toString(Qt::ISODate));
    put(object, "digestSummary"_L1, item.digestSummary);
}

void putWords(QJsonObject &object, const MediaRuleWords &words)
{
    object.insert("words"_L1, QJsonArray::fromStringList(words.words));
    object.insert("exclusions"_L1, QJsonArray::fromStringList(words.exclusions));
    object.insert("withMarks"_L1, words.withMarks);
    object.insert("active"_L1, words.active);
}

} // namespace

QJsonObject toJson(const MediaItem &item)
{
    QJsonObject object{{u"id"_s, item.id.value}, {u"version"_s, item.version}};
    put(object, "sourceId"_L1, item.sourceId.value);
    put(object, "url"_L1, item.url);
    put(object, "title"_L1, item.title);
    put(object, "excerpt"_L1, item.excerpt);
    put(object, "author"_L1, item.author);
    put(object, "publishedAt"_L1, core::iso(item.publishedAt));
    put(object, "collectedAt"_L1, core::iso(item.collectedAt));
    put(object, "collectedBy"_L1, item.collectedBy);
    put(object, "topics"_L1, item.topics);
    put(object, "unitId"_L1, item.unitId.value);
    put(object, "agencyId"_L1, item.agencyId.value);
    putLabels(object, item);
    put(object, "views"_L1, item.views);
    put(object, "likes"_L1, item.likes);
    put(object, "shares"_L1, item.shares);
    put(object, "comments"_L1, item.comments);
    put(object, "keywords"_L1, item.keywords);
    put(object, "clusterId"_L1, item.clusterId.value);
    put(object, "evidenceSha256"_L1, item.evidenceSha256);
    putHandling(object, item);
    return object;
}

MediaItem mediaItemFromSnapshot(const QJsonObject &snapshot)
{
    const auto text = [&](QLatin1StringView key) { return snapshot.value(key).toString(); };
    MediaItem item;
    item.id = MediaItemId(text("id"_L1));
    item.version = snapshot.value("version"_L1).toInteger();
    item.sourceId = MediaSourceId(text("sourceId"_L1));
    item.url = text("url"_L1);
    item.title = text("title"_L1);
    item.excerpt = text("excerpt"_L1);
    item.author = text("author"_L1);
    item.publishedAt = momentIn(snapshot, "publishedAt"_L1);
    item.collectedAt = momentIn(snapshot, "collectedAt"_L1);
    item.collectedBy = text("collectedBy"_L1);
    item.topics = textsOf(snapshot, "topics"_L1);
    item.unitId = UnitId(text("unitId"_L1));
    item.agencyId = AgencyId(text("agencyId"_L1));
    item.sentiment = sentimentIn(snapshot, "sentiment"_L1);
    item.sentimentBy = text("sentimentBy"_L1);
    item.sentimentConfidence = snapshot.value("sentimentConfidence"_L1).toDouble();
    item.machineSentiment = sentimentIn(snapshot, "machineSentiment"_L1);
    item.machineConfidence = snapshot.value("machineConfidence"_L1).toDouble();
    item.views = snapshot.value("views"_L1).toInteger();
    item.likes = snapshot.value("likes"_L1).toInteger();
    item.shares = snapshot.value("shares"_L1).toInteger();
    item.comments = snapshot.value("comments"_L1).toInteger();
    item.keywords = textsOf(snapshot, "keywords"_L1);
    item.clusterId = MediaItemId(text("clusterId"_L1));
    item.evidenceSha256 = text("evidenceSha256"_L1);
    item.state = text("state"_L1);
    item.stateSince = momentIn(snapshot, "stateSince"_L1);
    item.urgent = snapshot.value("urgent"_L1).toBool();
    item.conclusion = text("conclusion"_L1);
    item.reportId = ReportId(text("reportId"_L1));
    item.digestOn = QDate::fromString(text("digestOn"_L1), Qt::ISODate);
    item.digestSummary = text("digestSummary"_L1);
    return item;
}

QJsonObject toJson(const MediaSource &source)
{
    QJsonObject object{{u"id"_s, source.id.value},
                       {u"version"_s, source.version},
                       {u"name"_s, source.name},
                       {u"feedMinutes"_s, source.feedMinutes},
                       {u"trusted"_s, source.trusted}};
    put(object, "kind"_L1, source.kind);
    put(object, "url"_L1, source.url);
    put(object, "feedUrl"_L1, source.feedUrl);
    return object;
}

MediaSource mediaSourceFromSnapshot(const QJsonObject &snapshot)
{
    MediaSource source;
    source.id = MediaSourceId(snapshot.value("id"_L1).toString());
    source.version = snapshot.value("version"_L1).toInteger();
    source.name = snapshot.value("name"_L1).toString();
    source.kind = snapshot.value("kind"_L1).toString();
    source.url = snapshot.value("url"_L1).toString();
    source.feedUrl = snapshot.value("feedUrl"_L1).toString();
    source.feedMinutes = snapshot.value("feedMinutes"_L1).toInt();
    source.trusted = snapshot.value("trusted"_L1).toBool(true);
    return source;
}

QJsonObject toJson(const MediaRule &rule)
{
    QJsonObject object{
        {u"id"_s, rule.id.value}, {u"version"_s, rule.version}, {u"kind"_s, code(rule.kind)}};
    put(object, "topic"_L1, rule.topic);
    put(object, "unitId"_L1, rule.unitId.value);
    putWords(object, rule.words);
    return object;
}

MediaRule mediaRuleFromSnapshot(const QJsonObject &snapshot)
{
    MediaRule rule;
    rule.id = MediaRuleId(snapshot.value("id"_L1).toString());
    rule.version = snapshot.value("version"_L1).toInteger();
    rule.kind = mediaRuleKindFromCode(snapshot.value("kind"_L1).toString());
    rule.topic = snapshot.value("topic"_L1).toString();
    rule.unitId = UnitId(snapshot.value("unitId"_L1).toString());
    rule.words.words = textsOf(snapshot, "words"_L1);
    rule.words.exclusions = textsOf(snapshot, "exclusions"_L1);
    rule.words.withMarks = snapshot.value("withMarks"_L1).toBool();
    rule.words.active = snapshot.value("active"_L1).toBool(true);
    return rule;
}

} // namespace domain
