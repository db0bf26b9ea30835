// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmmodel.h"

#include "models/core/clock.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/alarms/alarmwords.h"

#include <QFont>

namespace panes::alarms {

AlarmModel::AlarmModel(const items::Directory &directory, const core::Clock &clock,
                       const common::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_directory(directory)
    , m_clock(clock)
    , m_theme(theme)
{
}

void AlarmModel::setLines(const std::vector<items::AlarmLine> &lines)
{
    QHash<QString, int> wanted;
    for (int i = 0; i < int(lines.size()); ++i)
        wanted.insert(identity(lines[size_t(i)].episode), i);
    bool differs = false;
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto found = wanted.constFind(identity(m_lines[size_t(row)].episode));
        if (found == wanted.cend()) {
            beginRemoveRows({}, row, row);
            m_lines.erase(m_lines.begin() + row);
            m_ranks.erase(m_ranks.begin() + row);
            endRemoveRows();
            continue;
        }
        const items::AlarmLine &line = lines[size_t(found.value())];
        differs = std::exchange(m_ranks[size_t(row)], found.value()) != found.value() || differs;
        if (m_lines[size_t(row)] != line) {
            m_lines[size_t(row)] = line;
            differs = true;
        }
        wanted.erase(found);
    }
    // All at once: whoever sorts must not see some new ranks among old ones.
    if (differs && !m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    append(lines, wanted);
}

void AlarmModel::append(const std::vector<items::AlarmLine> &lines,
                        const QHash<QString, int> &fresh)
{
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    for (int rank = 0; rank < int(lines.size()); ++rank) {
        if (!fresh.contains(identity(lines[size_t(rank)].episode)))
            continue;
        m_lines.push_back(lines[size_t(rank)]);
        m_ranks.push_back(rank);
    }
    endInsertRows();
}

const items::AlarmLine *AlarmModel::at(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

void AlarmModel::refresh()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

int AlarmModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AlarmModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString AlarmModel::text(const items::AlarmLine &line, int column) const
{
    switch (column) {
    case State:
        return stateText(line.standing.state);
    case Priority:
        return priorityText(line.rule.priority);
    case What:
        return line.rule.name;
    case Where:
        return whereText(line);
    case Since:
        return common::format::dateTime(line.episode.onset);
    case Value:
        return valueText(line, *m_directory.reference());
    case Assignee:
        return line.standing.assignee;
    default:
        return answerText(line, m_clock.now());
    }
}

QVariant AlarmModel::sortKey(const items::AlarmLine &line, int row, int column) const
{
    switch (column) {
    case State:
        return m_ranks[size_t(row)];
    case Priority:
        return line.rule.priority;
    case Since:
        return line.episode.onset.toMSecsSinceEpoch();
    case Value:
        return line.episode.value.value_or(0);
    case Answer:
        return (line.standing.shelvedTo.isValid() ? line.standing.shelvedTo
                                                  : line.standing.answered)
            .toMSecsSinceEpoch();
    default:
        return text(line, column);
    }
}

QVariant AlarmModel::data(const QModelIndex &index, int role) const
{
    const items::AlarmLine *line = at(index.row());
    if (!line)
        return {};
    switch (role) {
    case KeyRole:
        return identity(line->episode);
    case SortRole:
        return sortKey(*line, index.row(), index.column());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*line, index.column());
    case Qt::ForegroundRole:
        return index.column() == Answer &&
                       (isOldAnswer(*line, m_clock.now()) || line->standing.escalated.isValid())
                   ? QVariant(m_theme.color(common::Tone::Risk))
                   : QVariant();
    case Qt::FontRole:
        return isWaiting(line->standing.state) && (index.column() == What)
                   ? QVariant(m_theme.font(common::TypeSize::Strong))
                   : QVariant();
    default:
        return {};
    }
}

QVariant AlarmModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Priority:
        return tr("Priority");
    case What:
        return tr("What");
    case Where:
        return tr("Where");
    case Since:
        return tr("Since");
    case Value:
        return tr("Value");
    case Assignee:
        return tr("Given to");
    default:
        return tr("Answer");
    }
}

} // namespace panes::alarms
