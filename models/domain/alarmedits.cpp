// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alarmedits.h"

#include "models/core/moment.h"
#include "models/domain/momentin.h"
#include "models/domain/putsaid.h"

using namespace Qt::StringLiterals;

namespace domain {
namespace {

Edit alarmEdit(const AlarmEpisode &alarm, qint64 seenVersion, AlarmVerb verb,
               const QString &comment)
{
    Edit edit;
    edit.collection = Collection::AlarmActions;
    edit.recordId = alarmKey(alarm.ruleId, alarm.subject);
    edit.baseVersion = seenVersion;
    edit.verb = code(verb);
    edit.payload = {{u"ruleId"_s, alarm.ruleId}, {u"subject"_s, alarm.subject}};
    putSaid(edit.payload, "onset"_L1, core::iso(alarm.onset));
    putSaid(edit.payload, "comment"_L1, comment.trimmed());
    return edit;
}

/// Who changed it last and when is what the backend keeps.
void carryAuthor(AlarmRule &mine, const AlarmRule &stored)
{
    mine.updatedBy = stored.updatedBy;
    mine.updatedAt = stored.updatedAt;
}

} // namespace

QString alarmKey(const QString &ruleId, const QString &subject)
{
    return u"%1:%2"_s.arg(ruleId, subject);
}

QJsonObject toJson(const AlarmRule &rule)
{
    QJsonObject object{{u"id"_s, rule.id},
                       {u"version"_s, rule.version},
                       {u"name"_s, rule.name},
                       {u"subsystem"_s, code(rule.subsystem)},
                       {u"kind"_s, rule.kind},
                       {u"priority"_s, rule.priority},
                       {u"parameters"_s, rule.parameters}};
    putSaid(object, "validFrom"_L1, rule.validFrom.toString(Qt::ISODate));
    putSaid(object, "validTo"_L1, rule.validTo.toString(Qt::ISODate));
    putSaid(object, "rationale"_L1, rule.rationale);
    putSaid(object, "guidance"_L1, rule.guidance);
    putSaid(object, "pane"_L1, rule.pane);
    if (rule.outOfService)
        object.insert("outOfService"_L1, true);
    return object;
}

AlarmRule alarmRuleFromSnapshot(const QJsonObject &snapshot)
{
    const auto text = [&](QLatin1StringView key) { return snapshot.value(key).toString(); };
    AlarmRule rule;
    rule.id = text("id"_L1);
    rule.version = snapshot.value("version"_L1).toInteger();
    rule.name = text("name"_L1);
    rule.subsystem = subsystemFromCode(text("subsystem"_L1)).value_or(rule.subsystem);
    rule.kind = text("kind"_L1);
    rule.priority = snapshot.value("priority"_L1).toInt();
    rule.parameters = snapshot.value("parameters"_L1).toObject();
    rule.validFrom = QDate::fromString(text("validFrom"_L1), Qt::ISODate);
    rule.validTo = QDate::fromString(text("validTo"_L1), Qt::ISODate);
    rule.rationale = text("rationale"_L1);
    rule.guidance = text("guidance"_L1);
    rule.pane = text("pane"_L1);
    rule.outOfService = snapshot.value("outOfService"_L1).toBool();
    rule.updatedBy = text("updatedBy"_L1);
    rule.updatedAt = momentIn(snapshot, "updatedAt"_L1);
    return rule;
}

qint64 newestVersion(std::span<const AlarmAction> actions)
{
    qint64 newest = 0;
    for (const AlarmAction &action : actions)
        newest = std::max(newest, action.version);
    return newest;
}

Edit acknowledge(const AlarmEpisode &alarm, qint64 seenVersion, const QString &comment)
{
    return alarmEdit(alarm, seenVersion, AlarmVerb::Acknowledge, comment);
}

Edit shelve(const AlarmEpisode &alarm, qint64 seenVersion, const QDateTime &until,
            const QString &reason)
{
    Edit edit = alarmEdit(alarm, seenVersion, AlarmVerb::Shelve, reason);
    putSaid(edit.payload, "until"_L1, core::iso(until));
    return edit;
}

Edit unshelve(const AlarmEpisode &alarm, qint64 seenVersion, const QString &comment)
{
    return alarmEdit(alarm, seenVersion, AlarmVerb::Unshelve, comment);
}

Edit comment(const AlarmEpisode &alarm, qint64 seenVersion, const QString &text)
{
    return alarmEdit(alarm, seenVersion, AlarmVerb::Comment, text);
}

Edit assign(const AlarmEpisode &alarm, qint64 seenVersion, const QString &assignee,
            const QString &comment)
{
    Edit edit = alarmEdit(alarm, seenVersion, AlarmVerb::Assign, comment);
    putSaid(edit.payload, "assignee"_L1, assignee.trimmed());
    return edit;
}

AlarmAction alarmActionFromEdit(const Edit &edit)
{
    const auto text = [&](QLatin1StringView key) { return edit.payload.value(key).toString(); };
    AlarmAction action;
    action.id = edit.id;
    action.version = edit.baseVersion;
    action.ruleId = text("ruleId"_L1);
    action.subject = text("subject"_L1);
    action.verb = edit.verb;
    action.actor = edit.author;
    action.comment = text("comment"_L1);
    action.at = edit.createdAt;
    action.until = momentIn(edit.payload, "until"_L1);
    action.onset = momentIn(edit.payload, "onset"_L1);
    action.assignee = text("assignee"_L1);
    return action;
}

std::vector<AlarmAction> withPending(std::vector<AlarmAction> stored,
                                     const std::vector<EditStanding> &edits)
{
    for (const EditStanding &standing : edits) {
        if (standing.edit.collection == Collection::AlarmActions && isOnItsWay(standing.state))
            stored.push_back(alarmActionFromEdit(standing.edit));
    }
    return stored;
}

std::optional<EditStanding> unsettledOf(const std::vector<EditStanding> &edits,
                                        const QString &ruleId, const QString &subject)
{
    const QString key = alarmKey(ruleId, subject);
    std::optional<EditStanding> last;
    for (const EditStanding &standing : edits) {
        if (standing.edit.collection == Collection::AlarmActions && standing.edit.recordId == key &&
            isUnsettled(standing.state))
            last = standing;
    }
    return last;
}

std::optional<AlarmRuleFault> faultOf(const AlarmRule &rule)
{
    using enum AlarmRuleFault;
    if (rule.name.trimmed().isEmpty())
        return NameMissing;
    if (rule.priority < 1 || rule.priority > 3)
        return PriorityWrong;
    if (rule.rationale.trimmed().isEmpty())
        return RationaleMissing;
    if (rule.name.size() > kLongestAlarmName || rule.rationale.size() > kLongestAlarmText ||
        rule.guidance.size() > kLongestAlarmText)
        return TextTooLong;
    if (rule.validFrom.isValid() && rule.validTo.isValid() && rule.validTo < rule.validFrom)
        return DaysReversed;
    if (alarmKindFromCode(rule.kind) == AlarmKind::Unknown)
        return KindUnknown;
    const auto terms = alarmTerms(rule);
    if (!terms)
        return TermsWrong;
    if (!rule.id.isEmpty() && terms->suppressedBy == rule.id)
        return SuppressesItself;
    return std::nullopt;
}

Edit addAlarmRule(const AlarmRule &rule)
{
    return keptEdit(Collection::AlarmRules, rule, kOpenVerb, rule);
}

Edit reviseAlarmRule(const AlarmRule &seen, const AlarmRule &changed)
{
    return keptEdit(Collection::AlarmRules, changed, kReviseVerb, seen);
}

std::vector<Shown<AlarmRule>> withPending(std::vector<AlarmRule> stored,
                                          const std::vector<EditStanding> &edits)
{
    return keptWithPending(std::move(stored), edits, Collection::AlarmRules, alarmRuleFromSnapshot,
                           [](AlarmRule &mine, const AlarmRule &there) {
                               carryAuthor(mine, there);
                               mine.history = there.history;
                           });
}

} // namespace domain
