// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mediastories.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr std::array kTones{"positive", "positive", "positive", "positive", "positive",
                            "positive", "neutral",  "neutral",  "negative", "negative"};

} // namespace

MediaStories::MediaStories(const Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_topics(catalogue.mediaTexts.value("topics"_L1).toObject().keys())
{
    const QString unit = at(u"hot.unit"_s).toString();
    const auto found = std::ranges::find(catalogue.places, unit, &Place::id);
    m_hotPlace = found == catalogue.places.end() ? &catalogue.places.front() : &*found;
}

QJsonValue MediaStories::at(const QString &path) const
{
    QJsonValue value = m_catalogue.mediaTexts;
    for (const QString &key : path.split(u'.'))
        value = value[key];
    return value;
}

QStringList MediaStories::texts(const QString &list) const
{
    QStringList all;
    for (const QJsonValue &text : at(list).toArray())
        all.append(text.toString());
    return all;
}

QString MediaStories::filled(Dice &dice, QString text, const Story &story)
{
    text.replace("{tieude}"_L1, story.title);
    text.replace("{xa}"_L1, story.place->shortName);
    text.replace("{huyen}"_L1, story.place->districtName);
    text.replace("{so}"_L1, QString::number(12 + dice.below(140)));
    return text.replace("{it}"_L1, QString::number(2 + dice.below(8)));
}

QString MediaStories::say(Dice &dice, const QString &list, const Story &story) const
{
    const QJsonArray all = at(list).toArray();
    return filled(dice, all.at(dice.below(all.size())).toString(), story);
}

Story MediaStories::tell(Dice &dice) const
{
    const QString topic = dice.pick(m_topics);
    return tell(dice, topic, QString::fromLatin1(dice.pick(kTones)));
}

/// What happens at sea does not happen in the hills.
const Place &MediaStories::placeFor(Dice &dice, const QString &topic) const
{
    const auto &places = m_catalogue.places;
    const QStringList districts = texts(u"districts."_s + topic);
    for (int tries = 0; tries < 50; ++tries) {
        const Place &place = dice.pick(places);
        if (districts.isEmpty() || districts.contains(place.districtCode))
            return place;
    }
    return places.front();
}

Story MediaStories::tell(Dice &dice, const QString &topic, const QString &sentiment) const
{
    Story story{.topic = topic, .sentiment = sentiment, .place = &placeFor(dice, topic)};
    const QJsonArray titles = at(u"topics"_s)[topic][sentiment].toArray();
    story.title = filled(dice, titles.at(dice.below(titles.size())).toString(), story);
    const QJsonArray details = at(u"details"_s)[topic].toArray();
    story.excerpt = say(dice, u"excerpts."_s + sentiment, story) + u' ' +
                    filled(dice, details.at(dice.below(details.size())).toString(), story);
    if (dice.chance(0.6))
        story.excerpt += u' ' + say(dice, u"closings"_s, story);
    return story;
}

qsizetype MediaStories::papers() const
{
    return at(u"hot.papers"_s).toArray().size();
}

Story MediaStories::hot(Dice &dice, qint64 teller) const
{
    Story story{
        .topic = at(u"hot.topic"_s).toString(), .sentiment = u"negative"_s, .place = m_hotPlace};
    story.excerpt = filled(dice, at(u"hot.excerpt"_s).toString(), story);
    if (teller == 0) {
        story.title = filled(dice, at(u"hot.title"_s).toString(), story);
    } else if (teller <= papers()) {
        const QJsonValue title = at(u"hot.papers"_s).toArray().at(teller - 1);
        story.title = filled(dice, title.toString(), story);
    } else {
        const QJsonArray posts = at(u"hot.posts"_s).toArray();
        const QJsonValue post = posts.at((teller - papers() - 1) % posts.size());
        story.title = filled(dice, post.toString(), story);
        story.excerpt = story.title + u". "_s + say(dice, u"excerpts.negative"_s, story);
    }
    return story;
}

QString MediaStories::reworded(Dice &dice, QString title) const
{
    const QJsonArray synonyms = at(u"rewordings.synonyms"_s).toArray();
    for (const QJsonValue &pair : synonyms) {
        if (dice.chance(0.7))
            title.replace(pair[0].toString(), pair[1].toString());
    }
    const QJsonArray patterns = at(u"rewordings.patterns"_s).toArray();
    return patterns.at(dice.below(patterns.size())).toString().replace("{tieude}"_L1, title);
}

QString MediaStories::agencyFor(const QString &topic, const QDate &day) const
{
    const bool merged = day >= QDate(2025, 3, 1); // the departments (domain.md G)
    return at(u"agencies"_s)[topic][merged ? 1 : 0].toString();
}

} // namespace demo
