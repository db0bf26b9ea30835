// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/remarkrows.h"

#include "models/core/fold.h"

#include <algorithm>

namespace items {

void RemarkRows::setShown(const std::vector<domain::ShownRemark> &all)
{
    m_all = all;
    fill();
}

void RemarkRows::setChoice(RemarkChoice choice, const domain::RemarkActor &actor)
{
    m_choice = choice;
    m_actor = actor;
    fill();
}

void RemarkRows::setSearch(const QString &words)
{
    m_search = core::fold(words.simplified());
    fill();
}

bool RemarkRows::belongs(const domain::ShownRemark &shown, RemarkChoice choice) const
{
    using domain::RemarkState;
    const domain::Remark &remark = shown.remark;
    if (!m_search.isEmpty() && !core::fold(remark.text + u'\n' + remark.answer).contains(m_search))
        return false;
    if (!remark.isDirection())
        return choice == RemarkChoice::Remarks;
    switch (choice) {
    case RemarkChoice::Open:
        return remark.state == RemarkState::Open || remark.state == RemarkState::Answered ||
               shown.waiting;
    case RemarkChoice::All:
        return true;
    case RemarkChoice::Mine:
        return (!m_actor.name.isEmpty() && remark.author == m_actor.name) ||
               (!m_actor.agencyId.isEmpty() && remark.agencyId == m_actor.agencyId);
    case RemarkChoice::Remarks:
        break;
    }
    return false;
}

/// Same rows in the same order only repaint; else all is laid out again.
void RemarkRows::fill()
{
    std::vector<domain::ShownRemark> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows),
                         [this](const auto &shown) { return belongs(shown, m_choice); });
    if (rows == m_rows)
        return;
    const auto idOf = [](const domain::ShownRemark &shown) { return shown.remark.id; };
    if (std::ranges::equal(rows, m_rows, {}, idOf, idOf)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RemarkRows::count(RemarkChoice choice) const
{
    return int(
        std::ranges::count_if(m_all, [&](const auto &shown) { return belongs(shown, choice); }));
}

const domain::ShownRemark *RemarkRows::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int RemarkRows::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const auto &shown) { return shown.remark.id.value == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int RemarkRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RemarkRows::data(const QModelIndex &index, int role) const
{
    const domain::ShownRemark *shown = at(index.row());
    if (!shown)
        return {};
    if (role == ShownRole)
        return QVariant::fromValue(*shown);
    if (role == IdRole)
        return shown->remark.id.value;
    // For keyboard search and screen readers; the drawing is the delegate's.
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return shown->remark.text;
    return {};
}

} // namespace items
