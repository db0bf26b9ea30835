// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/medialife.h"

#include "models/core/moment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

using domain::MediaStep;
using domain::MediaVerb;

constexpr double kForgotten = 0.04;
constexpr qint64 kForgottenDays = 12; ///< then somebody finds it

struct Outcome {
    const char *conclusion;
    double share;
};
constexpr std::array kOutcomes{Outcome{"true", 0.4}, Outcome{"partly-true", 0.25},
                               Outcome{"false", 0.22}, Outcome{"insufficient", 0.13}};

QString outcome(Dice &dice)
{
    double at = dice.unit();
    for (const Outcome &each : kOutcomes) {
        if ((at -= each.share) < 0)
            return QString::fromLatin1(each.conclusion);
    }
    return u"true"_s;
}

} // namespace

domain::Sentiment sentimentOf(const QString &word)
{
    return domain::mediaStepFromPayload(MediaVerb::Label, {{u"sentiment"_s, word}}).sentiment;
}

MediaLife::MediaLife(const Catalogue &catalogue, const MediaStories &stories, World world)
    : m_catalogue(catalogue)
    , m_stories(stories)
    , m_world(std::move(world))
{
    for (const QJsonValue &agency : catalogue.lists.value(u"agencies"_s))
        m_agencies.insert(agency["id"_L1].toString(), agency["shortName"_L1].toString());
}

void MediaLife::put(Course &course, const MediaStep &step, const domain::MediaActor &actor,
                    const QDateTime &at)
{
    Q_ASSERT(!domain::faultOf(step, course.item, actor));
    course.item = domain::afterStep(step, course.item, actor, at);
    ++course.item.version;
    course.at = at;
}

/// False: that moment has not come yet, or nobody thought of it again.
bool MediaLife::take(Course &course, const MediaStep &step, const domain::MediaActor &actor,
                     double leastHours, double mostHours)
{
    const QDateTime at = m_catalogue.calendar.after(course.at,
                                                    course.dice.between(leastHours, mostHours));
    if (course.stepsLeft <= 0 || !at.isValid() || at > m_world.now)
        course.stepsLeft = 0;
    if (course.stepsLeft <= 0)
        return false;
    --course.stepsLeft;
    put(course, step, actor, at);
    return true;
}

domain::MediaActor MediaLife::monitor(Dice &dice) const
{
    return {domain::MediaRole::Monitor, dice.pick(m_stories.texts(u"handling.monitors"_s))};
}

domain::MediaActor MediaLife::spokesman(Dice &dice) const
{
    return {domain::MediaRole::Spokesman, dice.pick(m_stories.texts(u"handling.spokesmen"_s))};
}

domain::MediaActor MediaLife::headOf(Dice &dice, const domain::AgencyId &agency) const
{
    const QJsonValue names = m_catalogue.reportTexts.value("names"_L1);
    const auto part = [&](const char *list) {
        const QJsonArray all = names[QLatin1StringView(list)].toArray();
        return all.at(dice.below(all.size())).toString();
    };
    const QString shortName = m_agencies.value(agency.value);
    const QString post = shortName.startsWith("UBND"_L1) ? u"Phó Chủ tịch "_s + shortName
                         : shortName.startsWith("Sở"_L1) ? u"Phó Giám đốc "_s + shortName
                                                         : shortName;
    return {domain::MediaRole::AgencyHead,
            u"%1 %2 %3 - %4"_s.arg(part("family"), part("middle"), part("given"), post)};
}

domain::AgencyId MediaLife::agencyFor(Course &course) const
{
    const QString expert = m_stories.agencyFor(course.story.topic, course.at.date());
    const bool local = expert.isEmpty() || course.dice.chance(0.5);
    return domain::AgencyId(local ? u"a-ub"_s + course.story.place->districtCode : expert);
}

bool MediaLife::screen(Course &course)
{
    const auto actor = monitor(course.dice);
    if (!take(course, {.verb = MediaVerb::Screen}, actor, 0.1, 1.7))
        return false;
    const domain::Sentiment right = sentimentOf(course.story.sentiment);
    if (course.item.sentiment != right && course.dice.chance(0.7))
        return take(course, {.verb = MediaVerb::Label, .sentiment = right}, actor, 0, 0.1);
    return true;
}

void MediaLife::dismiss(Course &course, const QString &reasons)
{
    const QString text = m_stories.say(course.dice, u"handling.dismiss."_s + reasons, course.story);
    std::ignore = take(course, {.verb = MediaVerb::Dismiss, .text = text}, monitor(course.dice),
                       0.1, 2);
}

void MediaLife::live(Dice &dice, domain::MediaItem &item, const Story &story)
{
    Course course{dice, item, story, item.collectedAt};
    if (dice.chance(kForgotten) && item.collectedAt.daysTo(m_world.now) < kForgottenDays)
        course.stepsLeft = int(dice.below(4));
    if (!screen(course))
        return;
    if (story.sentiment != "negative"_L1)
        return dismiss(course, story.sentiment);
    const double way = dice.unit();
    if (way < 0.15)
        dismiss(course, story.sentiment);
    else if (way < 0.3)
        watchAndClose(course);
    else
        verify(course, m_stories.say(dice, u"handling.verify"_s, story));
}

void MediaLife::liveFor(Dice &dice, domain::MediaItem &item, const Story &story, int steps)
{
    Course course{dice, item, story, item.collectedAt, steps};
    if (screen(course))
        verify(course, m_stories.say(dice, u"handling.verify"_s, story));
}

void MediaLife::liveAsRepost(Dice &dice, domain::MediaItem &item, const Story &story)
{
    Course course{dice, item, story, item.collectedAt};
    if (screen(course))
        dismiss(course, u"repost"_s);
}

void MediaLife::hurry(Dice &dice, domain::MediaItem &item, const Story &story)
{
    Course course{dice, item, story, item.collectedAt};
    const auto actor = monitor(dice);
    put(course, {.verb = MediaVerb::Screen}, actor, course.at.addSecs(700));
    const domain::AgencyId agency(u"a-ub"_s + story.place->districtCode);
    put(course,
        {.verb = MediaVerb::Verify,
         .text = m_stories.say(dice, u"handling.verify"_s, story),
         .agencyId = agency,
         .urgent = true},
        actor, course.at.addSecs(1500));
    put(course, {.verb = MediaVerb::Comment, .text = m_stories.texts(u"handling.comments"_s).at(1)},
        headOf(dice, agency), course.at.addSecs(2400));
}

void MediaLife::verify(Course &course, const QString &request)
{
    const MediaStep step{.verb = MediaVerb::Verify,
                         .text = request,
                         .agencyId = agencyFor(course),
                         .urgent = course.dice.chance(0.2) || course.item.interactions() > 2500};
    if (!take(course, step, monitor(course.dice), 0.2, 1.8))
        return;
    if (course.dice.chance(0.4) &&
        !take(course,
              {.verb = MediaVerb::Comment,
               .text = m_stories.say(course.dice, u"handling.comments"_s, course.story)},
              headOf(course.dice, step.agencyId), 0.5, 2))
        return;
    conclude(course, step.agencyId);
}

void MediaLife::conclude(Course &course, const domain::AgencyId &agency)
{
    const QString conclusion = outcome(course.dice);
    const bool isFalse = conclusion == "false"_L1;
    const QString text = isFalse ? falsehood(course.dice, course.story)
                                 : m_stories.say(course.dice, u"handling.conclude."_s + conclusion,
                                                 course.story);
    const bool urgent = course.item.urgent;
    MediaStep step{.verb = MediaVerb::Conclude,
                   .text = text,
                   .agencyId = agency,
                   .conclusion = conclusion,
                   .evidenceSha256 = evidence(course)};
    if (!take(course, step, headOf(course.dice, agency), urgent ? 0.5 : 2, urgent ? 3.5 : 9)) {
        m_files.pop_back(); // it has not come to that yet
        return;
    }
    if (conclusion != "insufficient"_L1)
        return respond(course, conclusion);
    if (course.dice.chance(0.5))
        return verify(course, m_stories.say(course.dice, u"handling.again"_s, course.story));
    watchAndClose(course);
}

QString MediaLife::falsehood(Dice &dice, const Story &story) const
{
    const QString ofTopic = u"handling.falseOf."_s + story.topic;
    const bool known = !m_stories.texts(ofTopic).isEmpty();
    return m_stories.say(dice, known ? ofTopic : u"handling.conclude.false"_s, story);
}

QString MediaLife::evidence(Course &course)
{
    const QStringList picture = course.dice.pick(m_world.pictures).split(u':');
    const QStringList captions = m_stories.texts(u"handling.captions"_s);
    m_files.push_back({{u"id"_s, u"%1-e%2"_s.arg(course.item.id.value).arg(course.item.version)},
                       {u"version"_s, 1},
                       {u"mediaItemId"_s, course.item.id.value},
                       {u"sha256"_s, picture.at(0)},
                       {u"mimeType"_s, u"image/jpeg"_s},
                       {u"size"_s, picture.at(1).toLongLong()},
                       {u"role"_s, u"evidence"_s},
                       {u"caption"_s, course.dice.pick(captions)},
                       {u"takenAt"_s, core::iso(course.at)}});
    return picture.at(0);
}

void MediaLife::respond(Course &course, const QString &conclusion)
{
    const auto answer = [&](const char *response) {
        const QString kind = QString::fromLatin1(response);
        return take(
            course,
            {.verb = MediaVerb::Respond,
             .text = m_stories.say(course.dice, u"handling.respond."_s + kind, course.story),
             .response = kind},
            spokesman(course.dice), 1, 7);
    };
    bool answered = false;
    if (conclusion == "false"_L1) {
        answered = answer("correction");
        if (answered && course.dice.chance(0.5))
            answered = answer(course.dice.chance(0.75) ? "removal-request" : "hand-over");
    } else if (m_world.reports > 0 && course.dice.chance(0.12)) {
        const domain::ReportId report(u"pa-%1"_s.arg(course.dice.below(m_world.reports)));
        answered = take(course,
                        {.verb = MediaVerb::ForwardAsReport,
                         .text = m_stories.say(course.dice, u"handling.forward"_s, course.story),
                         .reportId = report},
                        monitor(course.dice), 0.2, 2);
    } else {
        answered = answer(course.dice.chance(0.6) ? "information" : "press-reply");
    }
    if (answered)
        watchAndClose(course);
}

void MediaLife::watchAndClose(Course &course)
{
    const bool watched = course.item.state == domain::code(domain::MediaState::Screening) ||
                         course.dice.chance(0.5);
    if (watched && !take(course,
                         {.verb = MediaVerb::Watch,
                          .text = m_stories.say(course.dice, u"handling.watch"_s, course.story)},
                         monitor(course.dice), 0.5, 4))
        return;
    std::ignore = take(course,
                       {.verb = MediaVerb::Close,
                        .text = m_stories.say(course.dice, u"handling.close"_s, course.story)},
                       monitor(course.dice), watched ? 16 : 2, watched ? 38 : 10);
}

void MediaLife::pick(Dice &dice, domain::MediaItem &item, const Story &story,
                     const QDate &day) const
{
    const MediaStep step{.verb = MediaVerb::Pick,
                         .text = m_stories.say(dice, u"digest."_s + story.sentiment, story),
                         .digestOn = day};
    const QDateTime at(day.addDays(-1), QTime(23, 40), QTimeZone::UTC); // 06:40 of that morning
    item = domain::afterStep(step, item, monitor(dice), at);
    ++item.version;
    std::ranges::stable_sort(item.history, {}, &domain::MediaNote::at);
}

} // namespace demo
