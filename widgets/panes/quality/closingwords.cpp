// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/closingwords.h"

#include "models/analysis/quality/freeze.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/quality/qualitywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace panes::quality::words {
namespace {

constexpr size_t kMostWhys = 3;
constexpr double kSeenGain = 0.05; ///< points are shown with one decimal

QString closingTr(const char *source)
{
    return QCoreApplication::translate("Closing", source);
}

} // namespace

QString periodName(const QString &code)
{
    const auto period = domain::Period::fromCode(code);
    return period ? common::indicators::periodText(*period) : code;
}

QString closingName(const domain::Closing &closing)
{
    return closingTr(QT_TRANSLATE_NOOP("Closing", "%1, closing %2"))
        .arg(periodName(closing.period), QString::number(closing.number));
}

QString fault(domain::ClosingFault fault)
{
    using enum domain::ClosingFault;
    switch (fault) {
    case NotYours:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "This account may not close periods."));
    case PeriodUnknown:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "Choose a month, a quarter or a year."));
    case NotOver:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "This period is not over yet."));
    case NumberTaken:
    case NumberSkips:
    case NotAfterLast:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "Somebody closed this period meanwhile."));
    case ReasonMissing:
        return closingTr(
            QT_TRANSLATE_NOOP("Closing", "It was closed before: say why it is closed again."));
    case ReasonTooLong:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "The reason is too long."));
    case NoScores:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "There are no scores for this period."));
    case OtherHash:
    case TooLarge:
        break;
    }
    return closingTr(QT_TRANSLATE_NOOP("Closing", "The scores cannot be kept as they are."));
}

QString fault(domain::ExplanationFault fault)
{
    using enum domain::ExplanationFault;
    switch (fault) {
    case NotYourRole:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "This account may not do that."));
    case NotYourAgency:
        return closingTr(
            QT_TRANSLATE_NOOP("Closing", "Only the agency that lost the points explains them."));
    case OwnAgency:
        return closingTr(
            QT_TRANSLATE_NOOP("Closing", "Nobody judges what their own agency explains."));
    case WrongState:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "It was judged or withdrawn already."));
    case ClosingMissing:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "Choose a closed period."));
    case TextMissing:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "Write the explanation."));
    case AnswerMissing:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "Say why it is not accepted."));
    case TooLong:
        break;
    }
    return closingTr(QT_TRANSLATE_NOOP("Closing", "The text is too long."));
}

QString explanationState(const QString &state)
{
    if (state == domain::kExplanationGiven)
        return closingTr(QT_TRANSLATE_NOOP("Closing", "to be reviewed"));
    if (state == domain::kExplanationAccepted)
        return closingTr(QT_TRANSLATE_NOOP("Closing", "accepted"));
    if (state == domain::kExplanationRejected)
        return closingTr(QT_TRANSLATE_NOOP("Closing", "not accepted"));
    if (state == domain::kExplanationWithdrawn)
        return closingTr(QT_TRANSLATE_NOOP("Closing", "withdrawn"));
    return state;
}

QString stepName(domain::ExplanationStep step)
{
    using enum domain::ExplanationStep;
    switch (step) {
    case Give:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "Explain"));
    case Revise:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "Put in other words"));
    case Withdraw:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "Withdraw"));
    case Accept:
        return closingTr(QT_TRANSLATE_NOOP("Closing", "Accept"));
    case Reject:
        break;
    }
    return closingTr(QT_TRANSLATE_NOOP("Closing", "Do not accept"));
}

QString cardName(const QString &group, const QString &id, const items::Reference &reference)
{
    using rules::GroupKind;
    for (const auto kind :
         {GroupKind::Agency, GroupKind::Feed, GroupKind::Subsystem, GroupKind::Unit}) {
        if (analysis::quality::code(kind) == group)
            return groupName(kind, id, reference, {});
    }
    return groupKind(GroupKind::Everything);
}

QString ruleOf(const QString &id, const analysis::quality::RuleSet &rules)
{
    const auto known = std::ranges::find(rules.rules, id, &analysis::quality::Rule::id);
    return known == rules.rules.end() ? id : ruleName(*known);
}

QString subject(const QString &subject, const domain::ClosedScores *scores,
                const domain::AgencyId &agency, const analysis::quality::RuleSet &rules,
                const items::Reference &reference)
{
    if (subject.isEmpty())
        return closingTr(QT_TRANSLATE_NOOP("Closing", "The whole score"));
    const auto *failure = scores ? domain::failureOf(*scores, agency, subject) : nullptr;
    if (!failure)
        return ruleOf(subject.section(u'/', 0, 0), rules);
    return u"%1 · %2 · %3 · %4"_s.arg(
        ruleOf(failure->rule, rules),
        indicatorName(reference, domain::IndicatorId(failure->indicatorId)),
        reference.unitName(domain::UnitId(failure->unitId)), periodName(failure->period));
}

QString reason(const domain::ClosedFailure &failure, const items::Reference &reference)
{
    return reason(analysis::quality::findingOf(failure), reference,
                  domain::IndicatorId(failure.indicatorId));
}

QString why(const domain::CardChange &change, const analysis::quality::RuleSet &rules)
{
    QStringList texts;
    for (const domain::LossChange &loss : change.losses) {
        if (size_t(texts.size()) == kMostWhys)
            break;
        const double points = loss.before - loss.after;
        texts << u"%1 %2%3 (%4 → %5)"_s.arg(ruleOf(loss.rule, rules), points > 0 ? u"+"_s : u""_s,
                                            cost(points),
                                            common::format::number(loss.failuresBefore),
                                            common::format::number(loss.failuresAfter));
    }
    if (change.losses.size() > kMostWhys)
        texts << u"…"_s;
    return texts.join(u"; "_s);
}

QString gain(const std::optional<domain::ClosingChange> &change, const domain::ClosedCard &card)
{
    if (!change)
        return points({});
    const auto found = std::ranges::find_if(change->cards, [&](const domain::CardChange &one) {
        return one.group == card.group && one.id == card.id;
    });
    if (found != change->cards.end())
        return gain(*found);
    return card.score ? u"0"_s : points({}); // as it was
}

QString gain(const domain::CardChange &change)
{
    if (!change.before || !change.after)
        return points({});
    const double points = change.gain();
    if (std::abs(points) < kSeenGain)
        return u"0"_s;
    return (points > 0 ? u"▲ "_s : u"▼ "_s) + common::format::number(std::abs(points), 1);
}

} // namespace panes::quality::words
