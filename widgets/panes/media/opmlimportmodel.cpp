// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/opmlimportmodel.h"

#include "models/exchange/mediavalues.h"
#include "widgets/common/plaintip.h"
#include "widgets/panes/media/mediapresentation.h"
#include "widgets/panes/media/sourcedialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

using syncing::OfferedSource;

QString offerText(const OfferedSource &offered)
{
    switch (offered.standing) {
    case OfferedSource::Standing::New:
        return OpmlImportModel::tr("New");
    case OfferedSource::Standing::Known:
        return OpmlImportModel::tr("Known: %1", "name of a source").arg(offered.knownName);
    case OfferedSource::Standing::NoFeed:
        return OpmlImportModel::tr("Refused: it has no feed.");
    case OfferedSource::Standing::NoWeb:
        return OpmlImportModel::tr("Refused: this is no web address.");
    case OfferedSource::Standing::Unsafe:
        return OpmlImportModel::tr("Refused: not https, or it imitates another.");
    }
    return {};
}

/// What the folders say, the innermost first.
QString kindIn(const QString &folder)
{
    const QStringList parts = folder.split(u" / "_s);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (QString kind = exchange::sourceKindOf(*part); !kind.isEmpty())
            return kind;
    }
    return {};
}

} // namespace

OpmlImportModel::OpmlImportModel(std::vector<OfferedSource> offered, QObject *parent)
    : QAbstractTableModel(parent)
    , m_usualKind(sourceKinds().constFirst())
{
    for (OfferedSource &one : offered) {
        const bool isNew = one.standing == OfferedSource::Standing::New;
        const QString kind = kindIn(one.folder);
        m_rows.push_back({std::move(one), kind, isNew});
    }
}

void OpmlImportModel::setUsualKind(const QString &kind)
{
    m_usualKind = kind;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Kind), index(rowCount() - 1, Kind));
}

void OpmlImportModel::chooseAll(bool on)
{
    for (Row &row : m_rows)
        row.isChosen = on && row.offered.standing == OfferedSource::Standing::New;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
    Q_EMIT chosenChanged();
}

QString OpmlImportModel::kindOf(const Row &row) const
{
    return row.kind.isEmpty() ? m_usualKind : row.kind;
}

std::vector<domain::MediaSource> OpmlImportModel::chosen() const
{
    std::vector<domain::MediaSource> all;
    for (const Row &row : m_rows) {
        if (!row.isChosen)
            continue;
        all.push_back(row.offered.source);
        all.back().id = newSourceId();
        all.back().kind = kindOf(row);
    }
    return all;
}

qsizetype OpmlImportModel::countOf(OfferedSource::Standing standing) const
{
    return std::ranges::count_if(
        m_rows, [standing](const Row &row) { return row.offered.standing == standing; });
}

int OpmlImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OpmlImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString OpmlImportModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.offered.source.name;
    case Kind:
        return row.offered.standing == OfferedSource::Standing::New ? sourceKindText(kindOf(row))
                                                                    : u"–"_s;
    case Folder:
        return row.offered.folder;
    case Feed:
        return row.offered.source.feedUrl;
    case State:
        return offerText(row.offered);
    default:
        return {};
    }
}

QVariant OpmlImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return common::plainTip(text(row, index.column()));
    if (role == Qt::CheckStateRole && index.column() == Name &&
        row.offered.standing == OfferedSource::Standing::New)
        return int(row.isChosen ? Qt::Checked : Qt::Unchecked);
    return {};
}

bool OpmlImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_rows[size_t(index.row())].isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags OpmlImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isNew = index.isValid() &&
                       m_rows[size_t(index.row())].offered.standing == OfferedSource::Standing::New;
    return isNew && index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant OpmlImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Source");
    case Kind:
        return tr("Kind");
    case Folder:
        return tr("Folder in the list");
    case Feed:
        return tr("Feed");
    case State:
        return tr("What becomes of it");
    default:
        return {};
    }
}

} // namespace panes::media
