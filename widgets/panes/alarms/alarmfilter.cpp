// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of alarms shows, and in which order.
#include "models/core/fold.h"
#include "widgets/common/format.h"
#include "widgets/panes/alarms/alarmmodel.h"
#include "widgets/panes/alarms/alarmwords.h"

namespace panes::alarms {

bool belongs(const items::AlarmLine &line, AlarmChoice choice)
{
    using enum domain::AlarmState;
    const domain::AlarmState state = line.standing.state;
    switch (choice) {
    case AlarmChoice::Active:
        return isWaiting(state) || state == Acknowledged;
    case AlarmChoice::Waiting:
        return isWaiting(state);
    case AlarmChoice::Shelved:
        return state == Shelved;
    case AlarmChoice::Quiet:
        return state == Suppressed || state == OutOfService;
    case AlarmChoice::All:
        break;
    }
    return true;
}

QString choiceText(AlarmChoice choice)
{
    switch (choice) {
    case AlarmChoice::Active:
        return AlarmFilter::tr("Active");
    case AlarmChoice::Waiting:
        return AlarmFilter::tr("Not acknowledged");
    case AlarmChoice::Shelved:
        return AlarmFilter::tr("Shelved");
    case AlarmChoice::Quiet:
        return AlarmFilter::tr("Suppressed, out of service");
    case AlarmChoice::All:
        break;
    }
    return AlarmFilter::tr("All");
}

AlarmFilter::AlarmFilter(AlarmModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(AlarmModel::SortRole);
    sort(AlarmModel::State);
}

void AlarmFilter::setChoice(AlarmChoice choice)
{
    m_choice = choice;
    invalidateFilter();
}

void AlarmFilter::setPriority(int priority)
{
    m_priority = priority;
    invalidateFilter();
}

void AlarmFilter::setSubsystem(std::optional<domain::Subsystem> subsystem)
{
    m_subsystem = subsystem;
    invalidateFilter();
}

void AlarmFilter::setWords(const QString &words)
{
    m_words = core::fold(words.simplified());
    invalidateFilter();
}

const items::AlarmLine *AlarmFilter::line(const QModelIndex &index) const
{
    return index.isValid() ? m_model.at(mapToSource(index).row()) : nullptr;
}

QModelIndex AlarmFilter::indexOf(const QString &key) const
{
    const auto found = match(index(0, 0), AlarmModel::KeyRole, key, 1, Qt::MatchExactly);
    return found.value(0);
}

bool AlarmFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const items::AlarmLine *line = m_model.at(row);
    if (!line || !belongs(*line, m_choice))
        return false;
    if (m_priority > 0 && line->rule.priority != m_priority)
        return false;
    if (m_subsystem && line->rule.subsystem != *m_subsystem)
        return false;
    return m_words.isEmpty() ||
           core::fold(line->rule.name + u'\n' + line->subjectName).contains(m_words);
}

/// Equal ones stay in the order of the board.
bool AlarmFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(AlarmModel::SortRole);
    const QVariant b = right.data(AlarmModel::SortRole);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString) {
        if (const int order = common::format::compare(a.toString(), b.toString()); order != 0)
            return order < 0;
    } else if (a.toDouble() != b.toDouble()) {
        return a.toDouble() < b.toDouble();
    }
    const auto rank = [this](const QModelIndex &index) {
        return m_model.index(index.row(), AlarmModel::State).data(AlarmModel::SortRole).toInt();
    };
    return rank(left) < rank(right);
}

} // namespace panes::alarms
