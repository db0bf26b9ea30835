// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/rulewords.h"

#include "models/core/fold.h"
#include "models/items/directory.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr qsizetype kShownBefore = 90;
constexpr qsizetype kShownAfter = 210;

QString ruleWord(const char *text)
{
    return QCoreApplication::translate("RuleWords", text);
}

/// The words of one list that another does not have.
QStringList without(const QStringList &words, const QStringList &others)
{
    QStringList rest;
    for (const QString &word : words) {
        if (!others.contains(word))
            rest << word;
    }
    return rest;
}

void addPart(QStringList &parts, const char *text, const QStringList &words)
{
    if (!words.isEmpty())
        parts << ruleWord(text).arg(words.join(u", "_s));
}

/// A range of the text and how it is shown.
struct Mark {
    core::TextRange range = {};
    bool isExcluded = false;
};

/// In order and apart: what is found counts before what is excluded.
std::vector<Mark> marksOf(const analysis::RuleRanges &ranges)
{
    std::vector<Mark> marks;
    for (const core::TextRange &range : ranges.hits)
        marks.push_back({range, false});
    for (const core::TextRange &range : ranges.excluded) {
        const bool overlaps = std::ranges::any_of(ranges.hits, [&](const core::TextRange &hit) {
            return range.start < hit.start + hit.length && hit.start < range.start + range.length;
        });
        if (!overlaps)
            marks.push_back({range, true});
    }
    std::ranges::sort(marks, {}, [](const Mark &mark) { return mark.range.start; });
    return marks;
}

QString escapedPart(QStringView text, qsizetype from, qsizetype to)
{
    return text.sliced(from, to - from).toString().toHtmlEscaped().replace(u'\n', u' ');
}

QString styleOf(const Mark &mark, const common::Theme &theme)
{
    return mark.isExcluded ? u"background-color:%1;text-decoration:line-through"_s.arg(
                                 theme.ground(common::Tone::NoData).name())
                           : u"background-color:%1%2"_s.arg(
                                 theme.ground(common::Tone::Risk).name(),
                                 mark.range.exact ? u";text-decoration:underline"_s : QString());
}

} // namespace

QString ruleKindText(domain::MediaRuleKind kind)
{
    switch (kind) {
    case domain::MediaRuleKind::Topic:
        return ruleWord(QT_TRANSLATE_NOOP("RuleWords", "Topic"));
    case domain::MediaRuleKind::Place:
        return ruleWord(QT_TRANSLATE_NOOP("RuleWords", "Place"));
    case domain::MediaRuleKind::Unknown:
        break;
    }
    return ruleWord(QT_TRANSLATE_NOOP("RuleWords", "Not known to this program"));
}

QString ruleSubject(const domain::MediaRule &rule, const items::Reference &reference)
{
    if (!rule.unitId.isEmpty())
        return reference.unitName(rule.unitId);
    return rule.topic.isEmpty() ? u"–"_s : rule.topic;
}

QString revisionText(const domain::MediaRuleWords &before, const domain::MediaRuleWords &after)
{
    QStringList parts;
    addPart(parts, QT_TRANSLATE_NOOP("RuleWords", "words added: %1"),
            without(after.words, before.words));
    addPart(parts, QT_TRANSLATE_NOOP("RuleWords", "words removed: %1"),
            without(before.words, after.words));
    addPart(parts, QT_TRANSLATE_NOOP("RuleWords", "exclusions added: %1"),
            without(after.exclusions, before.exclusions));
    addPart(parts, QT_TRANSLATE_NOOP("RuleWords", "exclusions removed: %1"),
            without(before.exclusions, after.exclusions));
    if (before.withMarks != after.withMarks)
        parts << (after.withMarks
                      ? ruleWord(QT_TRANSLATE_NOOP("RuleWords", "marks count from now on"))
                      : ruleWord(QT_TRANSLATE_NOOP("RuleWords", "marks do not count any more")));
    if (before.active != after.active)
        parts << (after.active ? ruleWord(QT_TRANSLATE_NOOP("RuleWords", "switched on"))
                               : ruleWord(QT_TRANSLATE_NOOP("RuleWords", "switched off")));
    return parts.isEmpty()
               ? ruleWord(QT_TRANSLATE_NOOP("RuleWords", "nothing of the words changed"))
               : parts.join(u"; "_s);
}

QStringList wordsIn(const QString &lines)
{
    QStringList words;
    for (const QString &line : core::cleanText(lines).split(u'\n')) {
        const QString word = line.simplified();
        if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            words << word;
    }
    return words;
}

QString ruleMarked(const QString &text, const analysis::RuleRanges &ranges,
                   const common::Theme &theme)
{
    const auto marks = marksOf(ranges);
    const qsizetype first = marks.empty() ? 0 : marks.front().range.start;
    const qsizetype from = first <= kShownBefore
                               ? 0
                               : text.lastIndexOf(u' ', first - kShownBefore / 2) + 1;
    const qsizetype to = std::min(text.size(), std::max(first, from) + kShownAfter);
    QString html = from > 0 ? u"…"_s : QString();
    qsizetype at = from;
    for (const Mark &mark : marks) {
        const qsizetype end = mark.range.start + mark.range.length;
        if (mark.range.start < at || end > to)
            continue;
        if (mark.range.start > at)
            html += escapedPart(text, at, mark.range.start);
        html += u"<span style=\"%1\">%2</span>"_s.arg(styleOf(mark, theme),
                                                      escapedPart(text, mark.range.start, end));
        at = end;
    }
    if (at < to)
        html += escapedPart(text, at, to);
    return to < text.size() ? QString(html + u'…') : html;
}

} // namespace panes::media
