// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/rulelistmodel.h"

#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/common/keptstanding.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"
#include "widgets/panes/alarms/alarmwords.h"
#include "widgets/panes/alarms/rulewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

using ShownAlarmRule = domain::Shown<domain::AlarmRule>;

const QString &ruleId(const ShownAlarmRule &shown)
{
    return shown.record.id;
}

QString lastChangeText(const domain::AlarmRule &rule)
{
    return rule.updatedAt.isValid()
               ? RuleListModel::tr("%1 · %2", "when and by whom")
                     .arg(common::format::dateTime(rule.updatedAt), rule.updatedBy)
               : QString();
}

} // namespace

RuleListModel::RuleListModel(const common::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

/// The same rules in the same order are changed in place, so that whoever writes one stays there.
void RuleListModel::setRules(std::vector<ShownAlarmRule> rules,
                             std::shared_ptr<const items::Reference> reference, const QDate &today,
                             const QSet<QString> &drafts)
{
    const auto isBefore = [&today](const ShownAlarmRule &a, const ShownAlarmRule &b) {
        const bool aHolds = isInForce(a.record, today);
        if (aHolds != isInForce(b.record, today))
            return aHolds;
        if (a.record.priority != b.record.priority)
            return a.record.priority < b.record.priority;
        return common::format::compare(a.record.name, b.record.name) < 0;
    };
    std::ranges::stable_sort(rules, isBefore);
    const bool same = std::ranges::equal(rules, m_rules, {}, ruleId, ruleId);
    if (!same)
        beginResetModel();
    m_rules = std::move(rules);
    m_reference = std::move(reference);
    m_today = today;
    m_drafts = drafts;
    if (!same)
        endResetModel();
    else if (!m_rules.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const ShownAlarmRule *RuleListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rules[size_t(row)] : nullptr;
}

int RuleListModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rules, id, ruleId);
    return found == m_rules.end() ? -1 : int(found - m_rules.begin());
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RuleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString RuleListModel::nameText(const ShownAlarmRule &shown) const
{
    QStringList parts{shown.record.name.isEmpty() ? tr("New rule") : shown.record.name,
                      common::standingMark(shown.waiting)};
    if (m_drafts.contains(shown.record.id))
        parts << tr("Change not saved");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RuleListModel::text(const ShownAlarmRule &shown, int column) const
{
    const domain::AlarmRule &rule = shown.record;
    switch (column) {
    case Priority:
        return priorityText(rule.priority);
    case Name:
        return nameText(shown);
    case Kind:
        return ruleKindText(rule.kind);
    case Subject:
        return ruleSubjectText(rule, *m_reference);
    case State:
        return ruleStateText(rule, m_today);
    case Version:
        return rule.version > 0 ? common::format::number(rule.version) : u"–"_s;
    case Changed:
        return lastChangeText(rule);
    default:
        return {};
    }
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownAlarmRule &shown = m_rules[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return common::plainTip(text(shown, index.column()));
    case Qt::ForegroundRole:
        return isInForce(shown.record, m_today)
                   ? QVariant()
                   : QVariant(m_theme.color(common::Surface::TextMuted));
    case Qt::TextAlignmentRole:
        return int((index.column() == Version ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return shown.record.id;
    default:
        return {};
    }
}

QVariant RuleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Version ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Priority:
        return tr("Priority");
    case Name:
        return tr("Rule");
    case Kind:
        return tr("Kind");
    case Subject:
        return tr("Watches");
    case State:
        return tr("State");
    case Version:
        return tr("Version");
    case Changed:
        return tr("Last change");
    default:
        return {};
    }
}

} // namespace panes::alarms
