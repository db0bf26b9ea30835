// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/decoders.h"
#include "models/remote/decoding.h"

namespace remote {
namespace {

using domain::Sentiment;

constexpr std::array kSentiments = {Word{"positive", Sentiment::Positive},
                                    Word{"neutral", Sentiment::Neutral},
                                    Word{"negative", Sentiment::Negative}};
constexpr qint64 kMostReadings = 1'000'000'000'000;
constexpr int kMostSteps = 500;

void decodeReach(FieldReader &reader, auto &reach)
{
    reach.views = reader.integer("views", 0, kMostReadings);
    reach.likes = reader.integer("likes", 0, kMostReadings);
    reach.shares = reader.integer("shares", 0, kMostReadings);
    reach.comments = reader.integer("comments", 0, kMostReadings);
}

void decodeLabels(FieldReader &reader, domain::MediaItem &item)
{
    item.sentiment = word(reader, "sentiment", kSentiments, Sentiment::Unknown);
    item.sentimentBy = reader.text("sentimentBy", 128);
    item.sentimentConfidence = reader.number("sentimentConfidence", 0, 1);
    item.machineSentiment = word(reader, "machineSentiment", kSentiments, Sentiment::Unknown);
    item.machineConfidence = reader.number("machineConfidence", 0, 1);
}

void decodeHandling(FieldReader &reader, domain::MediaItem &item)
{
    item.state = reader.text("state", 64);
    item.stateSince = reader.moment("stateSince");
    item.urgent = reader.flag("urgent");
    item.conclusion = reader.text("conclusion", 64);
    item.reportId = reader.id<domain::ReportId>("reportId");
    item.digestOn = reader.date("digestOn");
    item.digestSummary = reader.text("digestSummary", kLongText);
    reader.each("history", kMostSteps, [&](FieldReader &step) {
        domain::MediaNote note;
        note.at = step.moment("at");
        note.actor = step.requiredText("actor", 128);
        note.verb = step.requiredText("verb", 64);
        note.details = step.rest({"at", "actor", "verb"});
        item.history.append(note);
    });
    reader.each("readings", kMostSteps, [&](FieldReader &seen) {
        domain::MediaReading reading;
        reading.at = seen.moment("at");
        decodeReach(seen, reading);
        item.readings.append(reading);
    });
}

domain::MediaRuleWords decodeWords(FieldReader &reader)
{
    domain::MediaRuleWords words;
    words.words = reader.texts("words", 128);
    words.exclusions = reader.texts("exclusions", 128);
    words.withMarks = reader.flag("withMarks");
    words.active = reader.flag("active", true);
    return words;
}

} // namespace

domain::MediaSource decodeMediaSource(FieldReader &reader)
{
    domain::MediaSource source;
    readIdentity(reader, source);
    source.name = reader.requiredText("name");
    source.kind = reader.text("kind", 64);
    source.url = reader.text("url", 2048);
    source.feedUrl = reader.text("feedUrl", 2048);
    source.feedMinutes = int(reader.integer("feedMinutes", 0, domain::kLongestFeedMinutes));
    source.trusted = reader.flag("trusted", true);
    return source;
}

domain::MediaItem decodeMediaItem(FieldReader &reader)
{
    domain::MediaItem item;
    readIdentity(reader, item);
    item.sourceId = reader.id<domain::MediaSourceId>("sourceId");
    item.url = reader.text("url", 2048);
    item.title = reader.requiredText("title");
    item.excerpt = reader.text("excerpt", kLongText);
    item.author = reader.text("author", 128);
    item.publishedAt = reader.moment("publishedAt");
    if (!item.publishedAt.isValid())
        reader.fail("publishedAt", "missing");
    item.collectedAt = reader.moment("collectedAt");
    item.collectedBy = reader.text("collectedBy", 128);
    item.topics = reader.texts("topics", 128);
    item.unitId = reader.id<domain::UnitId>("unitId");
    item.agencyId = reader.id<domain::AgencyId>("agencyId");
    decodeLabels(reader, item);
    decodeReach(reader, item);
    item.keywords = reader.texts("keywords", 128);
    item.clusterId = reader.id<domain::MediaItemId>("clusterId");
    item.evidenceSha256 = reader.text("evidenceSha256", 64);
    decodeHandling(reader, item);
    return item;
}

domain::MediaRule decodeMediaRule(FieldReader &reader)
{
    domain::MediaRule rule;
    readIdentity(reader, rule);
    rule.kind = domain::mediaRuleKindFromCode(reader.requiredText("kind", 64));
    rule.topic = reader.text("topic", 128);
    rule.unitId = reader.id<domain::UnitId>("unitId");
    rule.words = decodeWords(reader);
    reader.each("history", kMostSteps, [&](FieldReader &revision) {
        rule.history.append(
            {revision.moment("at"), revision.requiredText("actor", 128), decodeWords(revision)});
    });
    return rule;
}

} // namespace remote
