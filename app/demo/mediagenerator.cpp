// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mediagenerator.h"

#include "app/demo/mediarecords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr int kMediaDaysBack = 182;
constexpr double kRepostChance = 0.22;
/// Somewhat more is written every month.
constexpr double kGrowth = 1.15;
/// The story of the day: how many tell it, and since how many seconds.
constexpr qint64 kTellers = 22;
constexpr int kOpenMatters = 16;
constexpr int kMostOpenSteps = 7;
constexpr qint64 kHotSeconds = 5 * 3600 + 1200;
constexpr double kMachineIsRight = 0.86;
constexpr qint64 kWorthFollowing = 250; ///< interactions from which on readings are kept
constexpr std::array kReadingHours{1, 2, 4, 8, 16, 32, 64, 120, 168};
constexpr int kDigestDays = 4;
constexpr int kDigestItems = 6;
constexpr qint64 kLocalSeconds = 7 * 3600;
/// When people publish: hours of the local day, from midnight on.
const std::vector<double> kHourWeights{1, 1, 1, 1, 2, 5, 9, 10, 9, 9, 8, 7,
                                       6, 5, 6, 7, 7, 7, 7, 8,  9, 8, 5, 2};

const QStringList kPress{u"central-press"_s, u"local-press"_s};
const QStringList kPeople{u"social"_s, u"forum"_s};

} // namespace

MediaGenerator::MediaGenerator(const Catalogue &catalogue, quint32 seed, MediaLife::World world)
    : m_catalogue(catalogue)
    , m_stories(catalogue)
    , m_seed(seed)
    , m_world(std::move(world))
{
    for (const QJsonValue &source : catalogue.lists.value(u"media-sources"_s)) {
        m_sourceIds.append(source["id"_L1].toString());
        m_sources.insert(m_sourceIds.constLast(), source.toObject());
    }
}

QString MediaGenerator::sourceOf(Dice &dice, const QStringList &kinds) const
{
    QStringList fitting;
    for (const QString &id : m_sourceIds) {
        if (kinds.isEmpty() || kinds.contains(m_sources.value(id).value("kind"_L1).toString()))
            fitting.append(id);
    }
    return dice.pick(fitting);
}

QString MediaGenerator::authorOf(Dice &dice, const QString &sourceId) const
{
    const QString kind = m_sources.value(sourceId).value("kind"_L1).toString();
    const QStringList authors = m_stories.texts(u"authors."_s +
                                                (kind.endsWith("press"_L1) ? u"press"_s : kind));
    const bool named = !authors.isEmpty() && (kind != "local-press"_L1 || dice.chance(0.6));
    return named ? dice.pick(authors) : QString();
}

/// A moment of a local day in the hours when people publish.
QDateTime MediaGenerator::momentBack(Dice &dice, double days) const
{
    const QDateTime near = m_world.now.addSecs(-qint64(days * 86'400) + kLocalSeconds);
    const qint64 second = qint64(dice.weighted(kHourWeights)) * 3600 + dice.below(3600);
    QDateTime at = QDateTime(near.date(), QTime(0, 0), QTimeZone::UTC)
                       .addSecs(second - kLocalSeconds);
    while (at > m_world.now.addSecs(-kHotSeconds))
        at = at.addDays(-1);
    return at;
}

/// Likes and all that goes with them, and for what many saw how it grew.
void MediaGenerator::receive(Dice &dice, domain::MediaItem &item, double reach) const
{
    item.views = qint64(reach * dice.between(8, 30));
    item.likes = qint64(reach);
    item.shares = qint64(reach * dice.between(0.03, 0.3));
    item.comments = qint64(reach * dice.between(0.05, 0.4));
    if (item.interactions() < kWorthFollowing)
        return;
    const double age = std::min(double(item.publishedAt.secsTo(m_world.now)) / 3600,
                                double(kReadingHours.back()));
    const auto grown = [&](double hours) {
        return (1 - std::exp(-hours / 9)) / (1 - std::exp(-age / 9));
    };
    const auto note = [&](double hours, double share) {
        item.readings.append(
            {item.publishedAt.addSecs(qint64(hours * 3600)), qint64(double(item.views) * share),
             qint64(double(item.likes) * share), qint64(double(item.shares) * share),
             qint64(double(item.comments) * share)});
    };
    for (const int hours : kReadingHours) {
        if (hours < age)
            note(hours, grown(hours));
    }
    note(age, 1);
}

MediaGenerator::Draft MediaGenerator::draft(Dice &dice, qint64 number, Story story,
                                            const QString &sourceId, const QDateTime &at) const
{
    Draft made{.item = {}, .story = std::move(story)};
    domain::MediaItem &item = made.item;
    item.id = domain::MediaItemId(u"t-%1"_s.arg(number));
    item.version = 1;
    item.sourceId = domain::MediaSourceId(sourceId);
    item.url = m_sources.value(sourceId).value("url"_L1).toString();
    item.url += (item.url.endsWith(u'/') ? u"tin-%1"_s : u"/tin-%1"_s).arg(number);
    item.title = made.story.title;
    item.excerpt = made.story.excerpt;
    item.author = authorOf(dice, sourceId);
    item.publishedAt = at;
    item.collectedAt = std::min(at.addSecs(240 + dice.below(1500)), m_world.now);
    item.topics = {made.story.topic};
    item.unitId = domain::UnitId(made.story.place->id);
    item.agencyId = domain::AgencyId(u"a-ub"_s + made.story.place->districtCode);
    item.keywords = {made.story.place->shortName, made.story.place->districtName};
    const bool right = dice.chance(kMachineIsRight);
    item.machineSentiment = right ? sentimentOf(made.story.sentiment)
                                  : domain::Sentiment(1 + dice.below(3));
    item.machineConfidence = std::round(dice.between(right ? 0.68 : 0.5, right ? 0.99 : 0.8) *
                                        100) /
                             100;
    item.sentiment = item.machineSentiment;
    item.sentimentBy = u"machine"_s;
    item.sentimentConfidence = item.machineConfidence;
    item.state = domain::code(domain::MediaState::Collected);
    item.stateSince = item.collectedAt;
    return made;
}

/// The same story elsewhere: word for word, or with another headline and nothing that says so.
MediaGenerator::Draft MediaGenerator::repost(Dice &dice, const Draft &original, qint64 number) const
{
    Story story = original.story;
    const bool reworded = dice.chance(0.4);
    if (reworded)
        story.title = m_stories.reworded(dice, story.title);
    const QDateTime at = std::min(original.item.publishedAt.addSecs(600 + dice.below(40'000)),
                                  m_world.now.addSecs(-kHotSeconds));
    Draft made = draft(dice, number, std::move(story), sourceOf(dice, {}),
                       std::max(at, original.item.publishedAt.addSecs(60)));
    if (!reworded)
        made.item.clusterId = original.item.id;
    receive(dice, made.item, double(original.item.likes) * dice.between(0.1, 0.8));
    return made;
}

MediaGenerator::Draft MediaGenerator::hot(Dice &dice, qint64 number, qint64 teller,
                                          qint64 tellers) const
{
    static const QStringList papers{u"m-bbt"_s, u"m-tt"_s,  u"m-tn"_s,
                                    u"m-nld"_s, u"m-vne"_s, u"m-nd"_s};
    const bool isPaper = teller < papers.size();
    const double share = double(teller) / double(tellers);
    const QDateTime at = m_world.now.addSecs(-qint64(double(kHotSeconds) * (1 - share)) +
                                             dice.below(600));
    Story story = m_stories.hot(dice, teller);
    if (teller % 6 == 5)
        story.sentiment = u"neutral"_s;
    Draft made = draft(dice, number, std::move(story),
                       isPaper ? papers.at(teller) : sourceOf(dice, kPeople),
                       std::min(at, m_world.now.addSecs(-120)));
    made.item.machineSentiment = made.item.sentiment = sentimentOf(made.story.sentiment);
    const bool isLoudest = teller == papers.size();
    receive(dice, made.item, isLoudest ? 9'600 : std::exp(dice.between(3, 6.5)));
    return made;
}

void MediaGenerator::makeOrdinary(std::vector<Draft> &drafts, int count, MediaLife &life) const
{
    Dice chance(m_seed, 900'000);
    std::optional<Draft> original;
    for (qint64 number = 0; number < count; ++number) {
        Dice dice(m_seed, quint64(number) * 3 + 900'001);
        if (original && chance.chance(kRepostChance)) {
            drafts.push_back(repost(dice, *original, number));
            life.liveAsRepost(dice, drafts.back().item, drafts.back().story);
            continue;
        }
        const double days = kMediaDaysBack * std::pow(1 - double(number) / count, kGrowth);
        Draft made = draft(dice, number, m_stories.tell(dice), sourceOf(dice, {}),
                           momentBack(dice, days));
        const bool isNegative = made.story.sentiment == "negative"_L1;
        receive(dice, made.item, std::exp(dice.between(2, isNegative ? 8.2 : 6.8)));
        life.live(dice, made.item, made.story);
        original = made;
        drafts.push_back(std::move(made));
    }
}

/// Matters of this week, each a little further than the one before.
void MediaGenerator::makeOpen(std::vector<Draft> &drafts, qint64 first, int count,
                              MediaLife &life) const
{
    for (int i = 0; i < count; ++i) {
        const int steps = 1 + (count - 1 - i) * kMostOpenSteps / count;
        Dice dice(m_seed, quint64(first + i) * 3 + 900'001);
        const QStringList topics = m_stories.texts(u"openTopics"_s);
        Draft made = draft(dice, first + i,
                           m_stories.tell(dice, topics.at(i % topics.size()), u"negative"_s),
                           sourceOf(dice, {}), momentBack(dice, 0.6 + steps * 0.75));
        receive(dice, made.item, std::exp(dice.between(4, 7.5)));
        life.liveFor(dice, made.item, made.story, steps);
        drafts.push_back(std::move(made));
    }
}

void MediaGenerator::makeHot(std::vector<Draft> &drafts, qint64 first, qint64 tellers,
                             MediaLife &life) const
{
    for (qint64 teller = 0; teller < tellers; ++teller) {
        Dice dice(m_seed, quint64(first + teller) * 3 + 900'002);
        Draft made = hot(dice, first + teller, teller, tellers);
        if (teller == 0)
            life.hurry(dice, made.item, made.story);
        else if (teller <= 2)
            made.item.clusterId = domain::MediaItemId(u"t-%1"_s.arg(first));
        drafts.push_back(std::move(made));
    }
}

/// For each of the last days what was received most of the day before, one per topic.
void MediaGenerator::pickDigests(std::vector<Draft> &drafts, const MediaLife &life) const
{
    const QDate today = m_world.now.addSecs(kLocalSeconds).date();
    for (int back = 0; back < kDigestDays; ++back) {
        const QDate day = today.addDays(-back);
        const QDateTime closes(day.addDays(-1), QTime(23, 30), QTimeZone::UTC);
        std::vector<Draft *> found;
        for (Draft &each : drafts) {
            if (each.item.clusterId.isEmpty() && each.item.collectedAt < closes &&
                each.item.collectedAt >= closes.addDays(-1))
                found.push_back(&each);
        }
        std::ranges::stable_sort(found, std::greater(),
                                 [](const Draft *each) { return each->item.interactions(); });
        QStringList topics;
        for (Draft *each : found) {
            if (topics.size() >= kDigestItems || topics.contains(each->story.topic))
                continue;
            topics.append(each->story.topic);
            Dice dice(m_seed, streamOf(each->item.id.value + u" digest"_s));
            life.pick(dice, each->item, each->story, day);
        }
    }
}

MediaGenerator::Made MediaGenerator::make(int count) const
{
    MediaLife life(m_catalogue, m_stories, m_world);
    const int tellers = std::min(int(kTellers), count / 4);
    const int open = std::min(kOpenMatters, count / 8);
    std::vector<Draft> drafts;
    makeOrdinary(drafts, count - tellers - open, life);
    makeOpen(drafts, count - tellers - open, open, life);
    makeHot(drafts, count - tellers, tellers, life);
    pickDigests(drafts, life);
    Made made{.items = {}, .attachments = life.takeAttachments()};
    for (const Draft &each : drafts)
        made.items.push_back(recordOf(each.item));
    return made;
}

QJsonObject MediaGenerator::makeNew(qint64 number, const QDateTime &at) const
{
    Dice dice(m_seed, quint64(number) * 3 + 900'001);
    const bool isHot = number % 2 == 0;
    Draft made = draft(dice, number,
                       isHot ? m_stories.hot(dice, m_stories.papers() + 1 + number)
                             : m_stories.tell(dice),
                       sourceOf(dice, isHot ? kPeople : QStringList()), at);
    made.item.collectedAt = made.item.stateSince = at;
    made.item.likes = dice.below(40);
    return recordOf(made.item);
}

} // namespace demo
