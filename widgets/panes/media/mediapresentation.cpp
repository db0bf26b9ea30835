// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediapresentation.h"

#include "widgets/common/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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

} // namespace panes::media
