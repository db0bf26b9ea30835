// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/sourcelistmodel.h"

#include "widgets/common/format.h"
#include "widgets/common/keptstanding.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/feedstatetext.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

bool isFigure(int column)
{
    return column == SourceListModel::Rank || column == SourceListModel::Items ||
           column == SourceListModel::Negative || column == SourceListModel::Interactions;
}

bool isFew(const SourceRow &row)
{
    return row.counts.items < kFewItems;
}

QString negativeOf(const SourceRow &row)
{
    const auto share = row.counts.negativeShare().percent();
    if (!share)
        return u"–"_s;
    const QString count = common::format::number(row.counts.negative);
    const QString percent = common::format::percent(*share, 1);
    return isFew(row) ? SourceListModel::tr("%1 (%2)", "negative items, share of few items")
                            .arg(count, percent)
                      : SourceListModel::tr("%1 · %2", "negative items, share").arg(count, percent);
}

QString nameText(const SourceRow &row)
{
    const QString mark = common::standingMark(row.shown.waiting);
    return mark.isEmpty() ? row.shown.record.name
                          : SourceListModel::tr("%1 · %2", "source, where its change stands")
                                .arg(row.shown.record.name, mark);
}

QString visitOf(const SourceRow &row)
{
    const domain::MediaSource &source = row.shown.record;
    if (source.feedUrl.isEmpty())
        return SourceListModel::tr("No feed");
    if (source.feedMinutes <= 0)
        return SourceListModel::tr("Reading is paused");
    return row.feed ? visitText(*row.feed) : SourceListModel::tr("Not read at this desk");
}

QString cellText(const SourceRow &row, int column)
{
    const domain::MediaSource &source = row.shown.record;
    switch (column) {
    case SourceListModel::Rank:
        return row.rank > 0 ? common::format::number(qint64(row.rank)) : u"–"_s;
    case SourceListModel::Name:
        return nameText(row);
    case SourceListModel::Kind:
        return sourceKindText(source.kind);
    case SourceListModel::Trust:
        if (!row.isRecord)
            return u"–"_s;
        return source.trusted ? SourceListModel::tr("Trusted") : SourceListModel::tr("Second look");
    case SourceListModel::Items:
        return common::format::number(row.counts.items);
    case SourceListModel::Negative:
        return negativeOf(row);
    case SourceListModel::Interactions:
        return common::format::number(row.counts.interactions);
    case SourceListModel::Rhythm:
        return rhythmOf(source);
    case SourceListModel::Visit:
        return visitOf(row);
    default:
        return {};
    }
}

analysis::SourceOrder orderOf(int column)
{
    return column == SourceListModel::Negative       ? analysis::SourceOrder::Negative
           : column == SourceListModel::Interactions ? analysis::SourceOrder::Interactions
                                                     : analysis::SourceOrder::Items;
}

/// Where a row stands in a column against another: less than, equal to or more than 0.
qint64 compared(const SourceRow &a, const SourceRow &b, int column)
{
    switch (column) {
    case SourceListModel::Rank:
    case SourceListModel::Items:
        return a.counts.items - b.counts.items;
    case SourceListModel::Negative:
        return a.counts.negative - b.counts.negative;
    case SourceListModel::Interactions:
        return a.counts.interactions - b.counts.interactions;
    case SourceListModel::Rhythm:
        return a.shown.record.feedMinutes - b.shown.record.feedMinutes;
    case SourceListModel::Visit: {
        const auto at = [](const SourceRow &row) {
            return row.feed && row.feed->visitedAt.isValid()
                       ? row.feed->visitedAt.toMSecsSinceEpoch()
                       : 0;
        };
        return at(a) - at(b);
    }
    default:
        return common::format::compare(cellText(a, column), cellText(b, column));
    }
}

} // namespace

SourceListModel::SourceListModel(const common::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

/// Rows that are the same sources in the same order are changed in place, so that whoever walks
/// through them stays there.
void SourceListModel::setRows(std::vector<SourceRow> rows)
{
    std::vector<SourceRow> before = std::exchange(m_rows, std::move(rows));
    rank();
    order();
    if (before == m_rows)
        return;
    if (std::ranges::equal(
            before, m_rows, {}, [](const SourceRow &row) { return row.shown.record.id; },
            [](const SourceRow &row) { return row.shown.record.id; })) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    std::swap(before, m_rows);
    beginResetModel();
    std::swap(before, m_rows);
    endResetModel();
}

void SourceListModel::rank()
{
    std::vector<analysis::SourceCounts> counts;
    for (const SourceRow &row : m_rows)
        counts.push_back(row.counts);
    const auto ranking = analysis::sourceRanking(counts, orderOf(m_column), kFewItems);
    QHash<QString, int> ranks;
    for (const analysis::SourcePlace &place : ranking.places)
        ranks.insert(place.counts.id.value, place.rank);
    for (SourceRow &row : m_rows)
        row.rank = ranks.value(row.counts.id.value);
}

void SourceListModel::order()
{
    std::ranges::stable_sort(m_rows, [this](const SourceRow &a, const SourceRow &b) {
        qint64 way = compared(a, b, m_column);
        if (m_order == Qt::DescendingOrder)
            way = -way;
        return way != 0 ? way < 0
                        : common::format::compare(a.shown.record.name, b.shown.record.name) < 0;
    });
}

void SourceListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    beginResetModel();
    m_column = column;
    m_order = order;
    rank();
    this->order();
    endResetModel();
}

const SourceRow *SourceListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr;
}

int SourceListModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(
        m_rows, id, [](const SourceRow &row) { return row.shown.record.id.value; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int SourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SourceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return common::plainTip(cellText(row, index.column()));
    case Qt::TextAlignmentRole:
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isFigure(index.column()) && isFew(row)
                   ? QVariant(m_theme.color(common::Surface::TextMuted))
                   : QVariant();
    case IdRole:
        return row.shown.record.id.value;
    default:
        return {};
    }
}

QVariant SourceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::InitialSortOrderRole)
        return int(isFigure(section) || section == Visit ? Qt::DescendingOrder
                                                         : Qt::AscendingOrder);
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Rank)
        return tr("By the column that orders the list; equals share a rank");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Rank:
        return tr("Rank");
    case Name:
        return tr("Source");
    case Kind:
        return tr("Kind");
    case Trust:
        return tr("Trust");
    case Items:
        return tr("Items");
    case Negative:
        return tr("Negative");
    case Interactions:
        return tr("Interactions");
    case Rhythm:
        return tr("Read every");
    case Visit:
        return tr("Last reading");
    default:
        return {};
    }
}

} // namespace panes::media
