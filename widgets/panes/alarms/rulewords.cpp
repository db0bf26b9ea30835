// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/rulewords.h"

#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

using Word = std::pair<QLatin1StringView, const char *>;

/// In the order of AlarmKind.
constexpr std::array kKindTexts = {
    QT_TRANSLATE_NOOP("AlarmRules", "Reports past their deadline"),
    QT_TRANSLATE_NOOP("AlarmRules", "Emergency that nobody received"),
    QT_TRANSLATE_NOOP("AlarmRules", "Figure beyond a limit"),
    QT_TRANSLATE_NOOP("AlarmRules", "Plan not kept"),
    QT_TRANSLATE_NOOP("AlarmRules", "Figure late"),
    QT_TRANSLATE_NOOP("AlarmRules", "Figure that does not move"),
    QT_TRANSLATE_NOOP("AlarmRules", "Hot topic"),
    QT_TRANSLATE_NOOP("AlarmRules", "Backend not reached"),
    QT_TRANSLATE_NOOP("AlarmRules", "Doubtful figure"),
};
static_assert(kKindTexts.size() == domain::kAlarmKinds);

constexpr std::array kTermTexts = std::to_array<Word>({
    {"indicator"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Indicator")},
    {"unitId"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Unit")},
    {"above"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Above")},
    {"below"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Below")},
    {"share"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Less than of the plan's curve")},
    {"days"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Days past the deadline")},
    {"per"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Counted by")},
    {"categories"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Categories")},
    {"minutes"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Minutes")},
    {"periods"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Equal values in a row")},
    {"items"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Items in six hours")},
    {"factor"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Times the usual")},
    {"checks"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Checks (none: all)")},
    {"delayMinutes"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Must last")},
    {"count"_L1, QT_TRANSLATE_NOOP("AlarmRules", "How many, or how often in a row")},
    {"deadBand"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Must come back by")},
    {"latch"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Stays until somebody acknowledges")},
    {"escalateMinutes"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Escalates unanswered after")},
    {"suppressedBy"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Suppressed while this alarms")},
});

constexpr std::array kFieldTexts = std::to_array<Word>({
    {"name"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Name")},
    {"kind"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Kind")},
    {"priority"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Priority")},
    {"rationale"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Why this priority")},
    {"guidance"_L1, QT_TRANSLATE_NOOP("AlarmRules", "What to do")},
    {"pane"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Opens")},
    {"validFrom"_L1, QT_TRANSLATE_NOOP("AlarmRules", "In force from")},
    {"validTo"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Until")},
    {"outOfService"_L1, QT_TRANSLATE_NOOP("AlarmRules", "Out of service")},
});

constexpr std::array kCheckTexts = std::to_array<Word>({
    {"below-range"_L1, QT_TRANSLATE_NOOP("AlarmRules", "below what is possible")},
    {"above-range"_L1, QT_TRANSLATE_NOOP("AlarmRules", "above what is possible")},
    {"negative-stock"_L1, QT_TRANSLATE_NOOP("AlarmRules", "fewer than none")},
    {"not-finite"_L1, QT_TRANSLATE_NOOP("AlarmRules", "no number")},
    {"no-denominator"_L1, QT_TRANSLATE_NOOP("AlarmRules", "a ratio of nothing known")},
    {"zero-denominator"_L1, QT_TRANSLATE_NOOP("AlarmRules", "a ratio of nothing")},
    {"duplicate"_L1, QT_TRANSLATE_NOOP("AlarmRules", "sent twice")},
    {"unknown"_L1, QT_TRANSLATE_NOOP("AlarmRules", "of an unknown kind")},
});

QString ruleWord(const char *source)
{
    return QCoreApplication::translate("AlarmRules", source);
}

QString wordIn(std::span<const Word> words, const QString &member)
{
    const auto found = std::ranges::find(words, member, &Word::first);
    return found == words.end() ? member : ruleWord(found->second);
}

QString jsonText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "yes"))
                              : ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "no"));
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &part : list)
            parts << part.toString();
        return parts.join(u", "_s);
    }
    const QString text = value.toVariant().toString();
    return text.isEmpty() ? u"–"_s : text;
}

/// A rule with its parameters beside its other members.
QJsonObject spread(const domain::AlarmRule &rule)
{
    QJsonObject all = domain::toJson(rule);
    const QJsonObject parameters = all.take("parameters"_L1).toObject();
    for (auto member = parameters.begin(); member != parameters.end(); ++member)
        all.insert(member.key(), member.value());
    all.remove("version"_L1);
    return all;
}

} // namespace

QString ruleKindText(const QString &kind)
{
    const auto known = domain::alarmKindFromCode(kind);
    return known == domain::AlarmKind::Unknown ? kind : ruleWord(kKindTexts.at(size_t(known)));
}

QString indicatorIdOf(const QString &named, const items::Reference &reference)
{
    if (reference.indicators.contains(named))
        return named;
    const auto *byCode = reference.indicatorWithCode(named);
    return byCode ? byCode->id.value : QString();
}

QString ruleSubjectText(const domain::AlarmRule &rule, const items::Reference &reference)
{
    QString named = rule.parameters.value("indicator"_L1).toString();
    const auto found = reference.indicators.constFind(indicatorIdOf(named, reference));
    if (found != reference.indicators.cend())
        return QCoreApplication::translate("AlarmRules", "%1 %2", "code and name of an indicator")
            .arg(found->code, common::indicators::shortName(*found));
    if (!named.isEmpty())
        return named;
    if (rule.kind == domain::code(domain::AlarmKind::Overdue)) {
        const QString per = rule.parameters.value("per"_L1).toString();
        return per == "agency"_L1 ? ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "agencies"))
               : per == "unit"_L1 ? ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "units"))
                                  : ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "each report"));
    }
    QStringList categories;
    const QJsonArray list = rule.parameters.value("categories"_L1).toArray();
    for (const QJsonValue &category : list)
        categories << reference.categoryName(domain::CategoryId(category.toString()));
    return categories.join(u", "_s);
}

bool isInForce(const domain::AlarmRule &rule, const QDate &today)
{
    return !rule.outOfService && (!rule.validFrom.isValid() || rule.validFrom <= today) &&
           (!rule.validTo.isValid() || today < rule.validTo);
}

QString ruleStateText(const domain::AlarmRule &rule, const QDate &today)
{
    if (rule.outOfService)
        return ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "out of service"));
    if (rule.validFrom.isValid() && rule.validFrom > today)
        return ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "from %1"))
            .arg(common::format::date(rule.validFrom));
    if (rule.validTo.isValid() && rule.validTo <= today)
        return ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "ended %1"))
            .arg(common::format::date(rule.validTo));
    return ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "in force"));
}

QString termText(const QString &member)
{
    const QString term = wordIn(kTermTexts, member);
    return term == member ? wordIn(kFieldTexts, member) : term;
}

QString checkText(const QString &check)
{
    return wordIn(kCheckTexts, check);
}

QString ruleFaultText(const domain::AlarmRule &rule, domain::AlarmRuleFault fault)
{
    using enum domain::AlarmRuleFault;
    switch (fault) {
    case NameMissing:
        return ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "Give the rule a name."));
    case RationaleMissing:
        return ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "Write why it has its priority."));
    case PriorityWrong:
        return ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "Choose a priority."));
    case TextTooLong:
        return ruleWord(
                   QT_TRANSLATE_NOOP("AlarmRules", "A text is too long; at most %1 characters."))
            .arg(common::format::number(qint64(domain::kLongestAlarmText)));
    case DaysReversed:
        return ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "It ends before it begins."));
    case KindUnknown:
        return ruleWord(QT_TRANSLATE_NOOP(
            "AlarmRules", "This console does not know this kind of rule and leaves it alone."));
    case SuppressesItself:
        return ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "A rule cannot suppress itself."));
    case TermsWrong:
        break;
    }
    const auto terms = domain::alarmTerms(rule);
    const QString member = terms ? QString() : terms.error().detail.section(u':', 0, 0);
    return ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "“%1” is missing or not possible."))
        .arg(termText(member));
}

QString ruleChangeText(const domain::AlarmRule &from, const domain::AlarmRule &to)
{
    const QJsonObject before = spread(from);
    const QJsonObject after = spread(to);
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    QStringList lines;
    for (const QString &key : std::as_const(keys)) {
        if (before.value(key) != after.value(key))
            lines << QCoreApplication::translate("AlarmRules", "%1: %2 → %3",
                                                 "field, value before, value after")
                         .arg(termText(key), jsonText(before.value(key)),
                              jsonText(after.value(key)));
    }
    return lines.join(u'\n');
}

QList<std::pair<QString, QString>> ruleHistory(const domain::AlarmRule &rule)
{
    QList<std::pair<QString, QString>> entries;
    domain::AlarmRule before;
    for (const auto &revision : rule.history) {
        const domain::AlarmRule then = domain::alarmRuleFromSnapshot(revision.rule);
        QString what = entries.isEmpty() ? ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "As it began"))
                                         : ruleChangeText(before, then);
        if (what.isEmpty())
            what = ruleWord(QT_TRANSLATE_NOOP("AlarmRules", "Saved without a change"));
        QStringList who{revision.at.isValid() ? common::format::dateTime(revision.at) : QString(),
                        revision.actor};
        who.removeAll(QString());
        entries.prepend({who.isEmpty() ? u"–"_s : who.join(u" · "_s), what});
        before = then;
    }
    return entries;
}

} // namespace panes::alarms
