// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/mediarules.h"

#include "models/analysis/textwords.h"

#include <algorithm>
#include <set>

namespace analysis {
namespace {

using domain::MediaRuleKind;

/// As people compare spelling: whatever the case and the form of Unicode.
QString wordSpelling(QStringView text, const TextWords &words, size_t word)
{
    return text.sliced(words.start(word), words.end(word) - words.start(word))
        .toString()
        .normalized(QString::NormalizationForm_C)
        .toLower();
}

int depthOf(domain::UnitLevel level)
{
    switch (level) {
    case domain::UnitLevel::Commune:
        return 3;
    case domain::UnitLevel::District:
        return 2;
    case domain::UnitLevel::Region:
    case domain::UnitLevel::Province:
        return 1;
    case domain::UnitLevel::Unknown:
        break;
    }
    return 0;
}

void addOnce(QStringList &texts, const QString &text)
{
    if (!text.isEmpty() && !texts.contains(text))
        texts.append(text);
}

/// Joins a range to those before it, which begin no later.
void addRange(QList<core::TextRange> &ranges, const core::TextRange &range)
{
    if (ranges.isEmpty() || ranges.constLast().start + ranges.constLast().length <= range.start) {
        ranges.append(range);
        return;
    }
    core::TextRange &last = ranges.last();
    last.exact = last.exact || range.exact;
    last.length = std::max(last.length, range.start + range.length - last.start);
}

} // namespace

MediaRules::MediaRules(const std::vector<domain::MediaRule> &rules,
                       std::span<const domain::Unit> units)
    : m_rules(rules.size())
{
    QHash<domain::UnitId, int> depths;
    for (const domain::Unit &unit : units)
        depths.insert(unit.id, depthOf(unit.level));
    for (size_t i = 0; i < rules.size(); ++i) {
        const domain::MediaRule &rule = rules[i];
        if (!rule.words.active || rule.kind == MediaRuleKind::Unknown)
            continue;
        if (rule.kind == MediaRuleKind::Topic)
            m_rules[i].topic = rule.topic;
        else
            m_rules[i].unitId = rule.unitId;
        m_rules[i].depth = depths.value(m_rules[i].unitId);
        m_rules[i].withMarks = rule.words.withMarks;
        addPhrases(rule.words.words, i, false);
        addPhrases(rule.words.exclusions, i, true);
    }
}

void MediaRules::addPhrases(const QStringList &texts, size_t rule, bool excludes)
{
    for (const QString &text : texts) {
        const TextWords words(text);
        if (words.size() == 0)
            continue;
        Phrase phrase{rule, text, excludes};
        for (size_t i = 0; i < words.size(); ++i) {
            const QByteArray folded = words.folded(i).toByteArray();
            phrase.words.push_back(m_words.value(folded, int(m_words.size())));
            m_words.insert(folded, phrase.words.back());
            phrase.spellings.append(wordSpelling(text, words, i));
        }
        m_phrases.resize(size_t(m_words.size()));
        m_phrases[size_t(phrase.words.front())].push_back(std::move(phrase));
    }
}

bool MediaRules::isSpelled(const Phrase &phrase, QStringView text, const TextWords &words,
                           size_t first)
{
    for (size_t i = 0; i < phrase.words.size(); ++i) {
        if (wordSpelling(text, words, first + i) != phrase.spellings[qsizetype(i)])
            return false;
    }
    return true;
}

MediaRules::Finds MediaRules::find(QStringView text, const TextWords &words) const
{
    std::vector<int> ids(words.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        const QByteArrayView folded = words.folded(i);
        ids[i] = m_words.value(QByteArray::fromRawData(folded.data(), folded.size()), -1);
    }
    Finds finds;
    for (size_t first = 0; first < ids.size(); ++first) {
        if (ids[first] < 0)
            continue;
        const auto rest = std::span(ids).subspan(first);
        for (const Phrase &phrase : m_phrases[size_t(ids[first])]) {
            if (phrase.words.size() > rest.size() ||
                !std::ranges::equal(rest.first(phrase.words.size()), phrase.words) ||
                (m_rules[phrase.rule].withMarks && !isSpelled(phrase, text, words, first)))
                continue;
            (phrase.excludes ? finds.excluded : finds.hits)
                .push_back({&phrase, first, first + phrase.words.size()});
        }
    }
    std::erase_if(finds.hits, [&](const Found &hit) {
        return std::ranges::any_of(finds.excluded, [&](const Found &cover) {
            return cover.phrase->rule == hit.phrase->rule && cover.first <= hit.first &&
                   hit.end <= cover.end;
        });
    });
    return finds;
}

RuleHits MediaRules::match(QStringView title, QStringView excerpt) const
{
    RuleHits hits;
    std::set<size_t> found;
    int depth = -1;
    for (const QStringView text : {title, excerpt}) {
        const Finds finds = find(text, TextWords(text));
        for (const Found &hit : finds.hits) {
            const Rule &rule = m_rules[hit.phrase->rule];
            found.insert(hit.phrase->rule);
            addOnce(hits.keywords, hit.phrase->text);
            if (!rule.unitId.isEmpty() && rule.depth > depth) {
                hits.unitId = rule.unitId;
                depth = rule.depth;
            }
        }
    }
    for (const size_t rule : found)
        addOnce(hits.topics, m_rules[rule].topic);
    return hits;
}

RuleRanges MediaRules::rangesOf(const Finds &finds, size_t rule, QStringView text,
                                const TextWords &words)
{
    RuleRanges ranges;
    const auto collect = [&](const std::vector<Found> &from, QList<core::TextRange> &to) {
        for (const Found &found : from) {
            if (found.phrase->rule != rule)
                continue;
            const qsizetype start = words.start(found.first);
            addRange(to, {start, words.end(found.end - 1) - start,
                          isSpelled(*found.phrase, text, words, found.first)});
        }
    };
    collect(finds.hits, ranges.hits);
    collect(finds.excluded, ranges.excluded);
    return ranges;
}

std::vector<RuleHit> MediaRules::explain(QStringView title, QStringView excerpt) const
{
    const TextWords titleWords(title);
    const TextWords excerptWords(excerpt);
    const Finds inTitle = find(title, titleWords);
    const Finds inExcerpt = find(excerpt, excerptWords);
    std::set<size_t> rules;
    for (const auto *found :
         {&inTitle.hits, &inTitle.excluded, &inExcerpt.hits, &inExcerpt.excluded}) {
        for (const Found &one : *found)
            rules.insert(one.phrase->rule);
    }
    std::vector<RuleHit> hits;
    for (const size_t rule : rules) {
        RuleHit hit{rule,
                    {},
                    rangesOf(inTitle, rule, title, titleWords),
                    rangesOf(inExcerpt, rule, excerpt, excerptWords)};
        for (const auto *found : {&inTitle.hits, &inExcerpt.hits}) {
            for (const Found &one : *found) {
                if (one.phrase->rule == rule)
                    addOnce(hit.keywords, one.phrase->text);
            }
        }
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace analysis
