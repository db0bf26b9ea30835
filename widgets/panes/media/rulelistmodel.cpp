// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/rulelistmodel.h"

#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/common/keptstanding.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/rulewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

using ShownRule = domain::Shown<domain::MediaRule>;

constexpr qsizetype kWordsInList = 4;

/// The first words and how many more there are.
QString someWords(const QStringList &words)
{
    const QString first = words.first(std::min(words.size(), kWordsInList)).join(u", "_s);
    return words.size() <= kWordsInList
               ? first
               : RuleListModel::tr("%1 and %2 more", "words of a rule")
                     .arg(first, common::format::number(qint64(words.size() - kWordsInList)));
}

QString changedText(const domain::MediaRule &rule)
{
    if (rule.history.isEmpty())
        return {};
    const domain::MediaRuleRevision &last = rule.history.constLast();
    return RuleListModel::tr("%1 · %2", "when and by whom")
        .arg(common::format::dateTime(last.at), last.actor);
}

} // namespace

RuleListModel::RuleListModel(const common::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

/// The same rules in the same order are changed in place, so that whoever writes one stays there.
void RuleListModel::setRules(std::vector<ShownRule> rules,
                             std::shared_ptr<const items::Reference> reference,
                             const QSet<QString> &drafts)
{
    std::ranges::stable_sort(rules, [&reference](const ShownRule &a, const ShownRule &b) {
        if (a.record.kind != b.record.kind)
            return a.record.kind < b.record.kind;
        return common::format::compare(ruleSubject(a.record, *reference),
                                       ruleSubject(b.record, *reference)) < 0;
    });
    const bool same = std::ranges::equal(
        rules, m_rules, {}, [](const ShownRule &one) { return one.record.id; },
        [](const ShownRule &one) { return one.record.id; });
    if (!same)
        beginResetModel();
    m_rules = std::move(rules);
    m_reference = std::move(reference);
    m_drafts = drafts;
    if (!same)
        endResetModel();
    else if (!m_rules.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const ShownRule *RuleListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rules[size_t(row)] : nullptr;
}

int RuleListModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rules, id,
                                         [](const ShownRule &one) { return one.record.id.value; });
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

QString RuleListModel::subjectText(const ShownRule &shown) const
{
    QStringList parts{ruleSubject(shown.record, *m_reference), common::standingMark(shown.waiting)};
    if (m_drafts.contains(shown.record.id.value))
        parts << tr("Change not saved");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RuleListModel::text(const ShownRule &shown, int column) const
{
    const domain::MediaRule &rule = shown.record;
    switch (column) {
    case Kind:
        return ruleKindText(rule.kind);
    case Subject:
        return subjectText(shown);
    case Words:
        return someWords(rule.words.words);
    case Exclusions:
        return someWords(rule.words.exclusions);
    case Marks:
        return rule.words.withMarks ? tr("count") : tr("do not count");
    case Active:
        return rule.words.active ? tr("on") : tr("off");
    case Version:
        return rule.version > 0 ? common::format::number(rule.version) : u"–"_s;
    case Changed:
        return changedText(rule);
    default:
        return {};
    }
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownRule &shown = m_rules[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return common::plainTip(text(shown, index.column()));
    case Qt::ForegroundRole:
        return shown.record.words.active ? QVariant()
                                         : QVariant(m_theme.color(common::Surface::TextMuted));
    case Qt::TextAlignmentRole:
        return int((index.column() == Version ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return shown.record.id.value;
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
    case Kind:
        return tr("Kind");
    case Subject:
        return tr("Topic or place");
    case Words:
        return tr("Words");
    case Exclusions:
        return tr("Exclusions");
    case Marks:
        return tr("Marks");
    case Active:
        return tr("State");
    case Version:
        return tr("Version");
    case Changed:
        return tr("Last change");
    default:
        return {};
    }
}

} // namespace panes::media
