// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/alarmdesk.h"

#include "app/demo/sight.h"
#include "models/core/moment.h"
#include "models/domain/alarmedits.h"
#include "models/domain/momentin.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr qsizetype kLargestTerms = 16 * 1024;
constexpr qsizetype kLongestAssignee = 128;
constexpr qsizetype kLongestPane = 64;

QString alarmFaultText(domain::AlarmFault fault, domain::AlarmVerb verb)
{
    using enum domain::AlarmFault;
    switch (fault) {
    case WrongState:
        return u"Cảnh báo không ở trạng thái cho phép thao tác này."_s;
    case ReasonMissing:
        return verb == domain::AlarmVerb::Shelve ? u"Tạm gác cần có lý do."_s
                                                 : u"Thiếu nội dung ghi chú."_s;
    case TextTooLong:
        return u"Ghi chú dài quá 4.000 ký tự."_s;
    case UntilNotAhead:
        return u"Tạm gác cần một thời hạn sau bây giờ và không quá 30 ngày."_s;
    case AssigneeMissing:
        return u"Thiếu người được giao."_s;
    }
    return {};
}

/// The state that an action needs is a console's to know: it is judged by everything else.
QString alarmActionFault(const QJsonObject &action, const QDateTime &now)
{
    const QString code = action.value("verb"_L1).toString();
    const auto verb = domain::alarmVerbFromCode(code);
    if (!verb)
        return u"Không có thao tác “%1” với cảnh báo."_s.arg(code);
    if (action.contains("onset"_L1) && !domain::momentIn(action, "onset"_L1).isValid())
        return u"Thời điểm bắt đầu của cảnh báo không đúng."_s;
    if (action.value("assignee"_L1).toString().size() > kLongestAssignee)
        return u"Tên người được giao quá dài."_s;
    domain::AlarmAction tried;
    tried.verb = code;
    tried.comment = action.value("comment"_L1).toString();
    tried.until = domain::momentIn(action, "until"_L1);
    tried.assignee = action.value("assignee"_L1).toString();
    const auto state = *verb == domain::AlarmVerb::Unshelve ? domain::AlarmState::Shelved
                                                            : domain::AlarmState::Unacknowledged;
    const auto fault = domain::faultOf(state, *verb, tried, now);
    return fault ? alarmFaultText(*fault, *verb) : QString();
}

QString termsFault(const domain::AlarmRule &rule, const SightIndex &index)
{
    const auto terms = domain::alarmTerms(rule);
    if (!terms)
        return u"Tham số của quy tắc chưa đúng: %1."_s.arg(terms.error().detail);
    if (!terms->indicatorId.isEmpty() && !index.indicators.contains(terms->indicatorId.value))
        return u"Không có chỉ tiêu “%1” (indicator)."_s.arg(terms->indicatorId.value);
    if (!terms->suppressedBy.isEmpty() && !index.alarmRules.contains(terms->suppressedBy))
        return u"Không có quy tắc “%1” (suppressedBy)."_s.arg(terms->suppressedBy);
    return {};
}

QString ruleFaultText(domain::AlarmRuleFault fault)
{
    using enum domain::AlarmRuleFault;
    switch (fault) {
    case NameMissing:
        return u"Thiếu tên quy tắc (name)."_s;
    case RationaleMissing:
        return u"Mức ưu tiên cần có lý do (rationale)."_s;
    case PriorityWrong:
        return u"Mức ưu tiên là 1, 2 hoặc 3 (priority)."_s;
    case TextTooLong:
        return u"Tên dài quá 512 ký tự, hoặc lý do, hướng dẫn dài quá 4.000 ký tự (name, "
               "rationale, guidance)."_s;
    case DaysReversed:
        return u"Ngày hết hiệu lực trước ngày có hiệu lực (validTo)."_s;
    case KindUnknown:
        return u"Không có loại quy tắc này (kind)."_s;
    case TermsWrong:
        break;
    case SuppressesItself:
        return u"Quy tắc không nén chính nó (suppressedBy)."_s;
    }
    return {};
}

QString alarmRuleFault(const domain::AlarmRule &rule, const QJsonObject &asked,
                       const QJsonObject &before, const SightIndex &index)
{
    if (rule.id.isEmpty() || rule.id.contains(u':'))
        return u"Thiếu mã quy tắc, hoặc mã có dấu hai chấm (id)."_s;
    if (!domain::subsystemFromCode(asked.value("subsystem"_L1).toString()))
        return u"Không có phân hệ này (subsystem)."_s;
    if (!before.isEmpty() && before.value("subsystem"_L1) != asked.value("subsystem"_L1))
        return u"Không đổi được phân hệ của quy tắc (subsystem)."_s;
    if (rule.pane.size() > kLongestPane ||
        QJsonDocument(rule.parameters).toJson(QJsonDocument::Compact).size() > kLargestTerms)
        return u"Tham số hoặc tên màn hình quá dài (parameters, pane)."_s;
    const auto fault = domain::faultOf(rule);
    if (fault && *fault != domain::AlarmRuleFault::TermsWrong)
        return ruleFaultText(*fault);
    return termsFault(rule, index);
}

/// A rule as one entry of its history.
QJsonObject alarmRuleRevision(QJsonObject rule)
{
    QJsonObject revision{{u"actor"_s, rule.take("updatedBy"_L1).toString()}};
    if (const QJsonValue at = rule.take("updatedAt"_L1); at.isString())
        revision.insert("at"_L1, at);
    for (const auto member : {"id"_L1, "version"_L1, "history"_L1})
        rule.remove(member);
    revision.insert("rule"_L1, rule);
    return revision;
}

/// One that came with the catalogue begins its history with what it was then.
QJsonArray historyWith(const QJsonObject &record, const QJsonObject &before)
{
    QJsonArray history = before.value("history"_L1).toArray();
    if (history.isEmpty() && !before.isEmpty())
        history.append(alarmRuleRevision(before));
    history.append(alarmRuleRevision(record));
    while (history.size() > domain::kMostAlarmRuleRevisions)
        history.removeFirst();
    return history;
}

} // namespace

ActionAnswer AlarmDesk::act(const QString &key, qint64 seen, const QJsonObject &action,
                            const Actor &who, const QDateTime &now)
{
    const QString rule = action.value("ruleId"_L1).toString();
    const QString subject = action.value("subject"_L1).toString();
    if (subject.isEmpty() || key != domain::alarmKey(rule, subject))
        return refused(u"Thao tác nói về một cảnh báo khác với địa chỉ."_s);
    const QJsonObject newest = m_newest.value(key);
    if (newest.value("version"_L1).toInteger() != seen) {
        if (newest.isEmpty()) // nobody can have seen an action that is not there
            return {
                412,
                problem(412, u"Precondition failed"_s, u"There is no action on %1 yet."_s.arg(key)),
                {}};
        return {409, newest, {}};
    }
    if (const QString fault = alarmActionFault(action, now); !fault.isEmpty())
        return refused(fault);
    QJsonObject record{{u"id"_s, u"aa-%1"_s.arg(++m_actions)},
                       {u"version"_s, seen + 1},
                       {u"ruleId"_s, rule},
                       {u"subject"_s, subject},
                       {u"verb"_s, action.value("verb"_L1)},
                       {u"actor"_s, who.name},
                       {u"at"_s, core::iso(now)}};
    for (const QString &member : {u"comment"_s, u"until"_s, u"onset"_s, u"assignee"_s}) {
        if (action.contains(member))
            record.insert(member, action.value(member));
    }
    m_newest.insert(key, record);
    return {200, record, {u"alarm-actions"_s}};
}

ActionAnswer AlarmDesk::keepRule(const QJsonObject &asked, const QJsonObject &before,
                                 const SightIndex &index, const Actor &who, const QDateTime &now)
{
    const bool isNew = before.isEmpty();
    domain::AlarmRule rule = domain::alarmRuleFromSnapshot(asked);
    if (!isNew)
        rule.id = before.value("id"_L1).toString();
    const QString verb = asked.value("verb"_L1).toString();
    if (!isNew && verb != domain::kReviseVerb)
        return refused(u"Không có thao tác “%1” với quy tắc."_s.arg(verb));
    if (const QString fault = alarmRuleFault(rule, asked, before, index); !fault.isEmpty())
        return refused(fault);
    QJsonObject record = domain::toJson(rule);
    record.insert("updatedBy"_L1, who.name);
    record.insert("updatedAt"_L1, core::iso(now));
    record.insert("history"_L1, historyWith(record, before));
    return keptAnswer(std::move(record), before, u"alarm-rules"_s);
}

void AlarmDesk::restore(const std::vector<QJsonObject> &actions)
{
    m_newest.clear();
    m_actions = qint64(actions.size());
    for (const QJsonObject &record : actions)
        m_newest.insert(domain::alarmKey(record.value("ruleId"_L1).toString(),
                                         record.value("subject"_L1).toString()),
                        record);
}

} // namespace demo
