// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/foldmatch.h"
#include "models/domain/administration.h"
#include "models/domain/mediarule.h"

#include <QHash>

#include <span>
#include <vector>

namespace analysis {

class TextWords;

/// What the rules recognise in an item.
struct RuleHits {
    QStringList topics = {};    ///< each once, in the order of the rules
    domain::UnitId unitId = {}; ///< the place it is about; may be empty
    QStringList keywords = {};  ///< as the rules write them, each once, in the order of the text

    bool operator==(const RuleHits &) const = default;
};

/// Where a rule recognises something in a text: ranges in order and apart from each other, `exact`
/// where the text spells the word as the rule does, marks and all.
struct RuleRanges {
    QList<core::TextRange> hits = {};
    QList<core::TextRange> excluded =
        {}; ///< what an exclusion covers, whether or not it hid a word

    bool operator==(const RuleRanges &) const = default;
};

/// What one rule finds in an item.
struct RuleHit {
    size_t rule = 0;           ///< index into the rules
    QStringList keywords = {}; ///< empty: all it would find is excluded
    RuleRanges title = {};
    RuleRanges excerpt = {};

    bool operator==(const RuleHit &) const = default;
};

/// The keyword and place-name rules made ready for many items. A word of a rule ("thanh long") is
/// found where its words follow each other in the title or in the excerpt, whatever stands between
/// them; a find that lies inside a find of one of the rule's exclusions does not count. Inactive
/// rules, rules of an unknown kind and words without a letter or digit find nothing.
class MediaRules
{
public:
    /// Of several places found, the lowest in the hierarchy of `units` counts (commune, district,
    /// region or province), of one level the first named, the title before the excerpt. Places that
    /// are not among the units come last.
    explicit MediaRules(const std::vector<domain::MediaRule> &rules,
                        std::span<const domain::Unit> units = {});

    [[nodiscard]] RuleHits match(QStringView title, QStringView excerpt) const;
    /// Rules that find something or have something excluded, in their order.
    [[nodiscard]] std::vector<RuleHit> explain(QStringView title, QStringView excerpt) const;

private:
    struct Rule {
        QString topic = {};
        domain::UnitId unitId = {};
        int depth = 0; ///< of the unit, the commune's is the greatest
        bool withMarks = false;
    };
    /// A word or exclusion of a rule.
    struct Phrase {
        size_t rule = 0;
        QString text = {};
        bool excludes = false;
        std::vector<int> words = {}; ///< ids
        QStringList spellings = {};  ///< of the words, with marks
    };
    struct Found {
        const Phrase *phrase = nullptr;
        size_t first = 0; ///< words of the text, [first, end)
        size_t end = 0;
    };
    /// What is found in one text.
    struct Finds {
        std::vector<Found> hits = {}; ///< in the order of the text
        std::vector<Found> excluded = {};
    };

    void addPhrases(const QStringList &texts, size_t rule, bool excludes);
    [[nodiscard]] Finds find(QStringView text, const TextWords &words) const;
    [[nodiscard]] static bool isSpelled(const Phrase &phrase, QStringView text,
                                        const TextWords &words, size_t first);
    [[nodiscard]] static RuleRanges rangesOf(const Finds &finds, size_t rule, QStringView text,
                                             const TextWords &words);

    std::vector<Rule> m_rules;
    QHash<QByteArray, int> m_words;             ///< ids of folded words
    std::vector<std::vector<Phrase>> m_phrases; ///< by their first word
};

} // namespace analysis
