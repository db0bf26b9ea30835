// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediapresentation.h"

#include "models/domain/mediaworkflow.h"
#include "models/items/directory.h"
#include "widgets/common/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr auto kContext = "MediaPresentation";

struct Word {
    const char *code;
    const char *text;
};
constexpr std::array kSourceKinds = {
    Word{"central-press", QT_TRANSLATE_NOOP("MediaPresentation", "National press")},
    Word{"local-press", QT_TRANSLATE_NOOP("MediaPresentation", "Local press")},
    Word{"aggregator", QT_TRANSLATE_NOOP("MediaPresentation", "News aggregators")},
    Word{"social", QT_TRANSLATE_NOOP("MediaPresentation", "Social networks")},
    Word{"forum", QT_TRANSLATE_NOOP("MediaPresentation", "Forums")},
    Word{"blog", QT_TRANSLATE_NOOP("MediaPresentation", "Blogs")},
};
constexpr std::array kStates = {
    Word{"MOI", QT_TRANSLATE_NOOP("MediaPresentation", "Newly collected")},
    Word{"SANG_LOC", QT_TRANSLATE_NOOP("MediaPresentation", "Screening")},
    Word{"XAC_MINH", QT_TRANSLATE_NOOP("MediaPresentation", "Being verified")},
    Word{"KET_LUAN", QT_TRANSLATE_NOOP("MediaPresentation", "Concluded")},
    Word{"XU_LY", QT_TRANSLATE_NOOP("MediaPresentation", "Being handled")},
    Word{"THEO_DOI", QT_TRANSLATE_NOOP("MediaPresentation", "Followed")},
    Word{"DONG", QT_TRANSLATE_NOOP("MediaPresentation", "Closed")},
};

constexpr std::array kConclusions = {
    Word{"true", QT_TRANSLATE_NOOP("MediaPresentation", "True")},
    Word{"partly-true", QT_TRANSLATE_NOOP("MediaPresentation", "Partly true")},
    Word{"false", QT_TRANSLATE_NOOP("MediaPresentation", "False")},
    Word{"insufficient", QT_TRANSLATE_NOOP("MediaPresentation", "Not enough grounds")},
};
constexpr std::array kResponses = {
    Word{"information", QT_TRANSLATE_NOOP("MediaPresentation", "Official information")},
    Word{"press-reply", QT_TRANSLATE_NOOP("MediaPresentation", "Reply to the press")},
    Word{"correction", QT_TRANSLATE_NOOP("MediaPresentation", "Correction")},
    Word{"removal-request", QT_TRANSLATE_NOOP("MediaPresentation", "Request to remove")},
    Word{"hand-over", QT_TRANSLATE_NOOP("MediaPresentation", "Handed over to the police")},
};
static_assert(kResponses.size() == domain::kMediaResponses);
/// A quarter of an hour for each hour that a state may last: with less, somebody has to hurry.
constexpr std::chrono::minutes kHurryPerHour{15};

template<size_t N>
QString wordFor(const std::array<Word, N> &words, const QString &code)
{
    const auto found = std::ranges::find_if(
        words, [&code](const Word &word) { return code == QLatin1StringView(word.code); });
    return found == words.end() ? code : QCoreApplication::translate(kContext, found->text);
}

template<size_t N>
QStringList codesOf(const std::array<Word, N> &words)
{
    QStringList codes;
    for (const Word &word : words)
        codes << QString::fromLatin1(word.code);
    return codes;
}

} // namespace

QString sentimentText(domain::Sentiment sentiment)
{
    switch (sentiment) {
    case domain::Sentiment::Positive:
        return QCoreApplication::translate("MediaPresentation", "Positive");
    case domain::Sentiment::Neutral:
        return QCoreApplication::translate("MediaPresentation", "Neutral");
    case domain::Sentiment::Negative:
        return QCoreApplication::translate("MediaPresentation", "Negative");
    case domain::Sentiment::Unknown:
        break;
    }
    return QCoreApplication::translate("MediaPresentation", "Not labelled");
}

common::Tone sentimentTone(domain::Sentiment sentiment)
{
    switch (sentiment) {
    case domain::Sentiment::Positive:
        return common::Tone::Good;
    case domain::Sentiment::Negative:
        return common::Tone::Bad;
    case domain::Sentiment::Neutral:
        return common::Tone::Active;
    case domain::Sentiment::Unknown:
        break;
    }
    return common::Tone::NoData;
}

QString sourceKindText(const QString &kind)
{
    return wordFor(kSourceKinds, kind);
}

QStringList sourceKinds()
{
    return codesOf(kSourceKinds);
}

QString stateText(const QString &state)
{
    return wordFor(kStates, state);
}

QStringList states()
{
    return codesOf(kStates);
}

QString sentimentOrigin(const domain::MediaItem &item)
{
    if (item.sentiment == domain::Sentiment::Unknown)
        return {};
    if (item.sentimentBy.isEmpty() || item.sentimentBy == "machine"_L1)
        return QCoreApplication::translate("MediaPresentation", "by machine, %1 sure",
                                           "confidence in percent")
            .arg(common::format::percent(item.sentimentConfidence * 100, 0));
    return QCoreApplication::translate("MediaPresentation", "by %1", "name of a person")
        .arg(item.sentimentBy);
}

common::Tone stateTone(const QString &state)
{
    switch (domain::mediaStateFromCode(state)) {
    case domain::MediaState::Collected:
    case domain::MediaState::Screening:
    case domain::MediaState::Verifying:
    case domain::MediaState::Concluded:
    case domain::MediaState::Responding:
        return common::Tone::Active;
    case domain::MediaState::Watched:
        return common::Tone::Risk;
    case domain::MediaState::Closed:
        return common::Tone::Good;
    case domain::MediaState::Unknown:
        break;
    }
    return common::Tone::NoData;
}

QString conclusionText(const QString &conclusion)
{
    return wordFor(kConclusions, conclusion);
}

common::Tone conclusionTone(const QString &conclusion)
{
    const auto known = domain::mediaConclusionFromCode(conclusion);
    if (known == domain::MediaConclusion::False)
        return common::Tone::Bad;
    if (known == domain::MediaConclusion::PartlyTrue)
        return common::Tone::Risk;
    return known == domain::MediaConclusion::True ? common::Tone::Active : common::Tone::NoData;
}

QStringList conclusions()
{
    return codesOf(kConclusions);
}

QStringList responses()
{
    return codesOf(kResponses);
}

QString responseText(const QString &response)
{
    return wordFor(kResponses, response);
}

QString sourceName(const domain::MediaSourceId &source, const items::Reference &reference)
{
    const auto found = reference.mediaSources.constFind(source.value);
    return found == reference.mediaSources.cend() ? source.value : found->name;
}

QString deadlineText(const domain::MediaItem &item, const domain::WorkCalendar &calendar,
                     const QDateTime &now)
{
    const QDateTime due = domain::dueAt(item, calendar);
    return due.isValid() ? common::format::remaining(due, now) : QString();
}

common::Tone deadlineTone(const domain::MediaItem &item, const domain::WorkCalendar &calendar,
                          const QDateTime &now)
{
    const QDateTime due = domain::dueAt(item, calendar);
    const auto limit = domain::limitIn(domain::mediaStateFromCode(item.state), item.urgent);
    if (!due.isValid() || !limit)
        return common::Tone::NoData;
    if (due < now)
        return common::Tone::Bad;
    return due <= now.addDuration(limit->hours * kHurryPerHour) ? common::Tone::Risk
                                                                : common::Tone::Active;
}

} // namespace panes::media
