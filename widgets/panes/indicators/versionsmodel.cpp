// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/versionsmodel.h"

#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/indicators/whytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

namespace words = common::indicators;

} // namespace

VersionsModel::VersionsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void VersionsModel::setStory(const items::IndicatorStory &story, const items::Reference &reference,
                             const std::vector<domain::Period> &periods)
{
    beginResetModel();
    m_indicator = story.indicator;
    m_rows.clear();
    for (auto version = story.versions.rbegin(); version != story.versions.rend(); ++version) {
        if (!periods.empty() && !std::ranges::contains(periods, version->period))
            continue;
        Row row{*version, reference.agencyName(version->agencyId), {}, false};
        row.stands = std::ranges::find(story.standing, version->id, &domain::Observation::id) !=
                     story.standing.end();
        const auto doubts = std::ranges::find(story.doubtful, version->id,
                                              &analysis::DoubtfulValue::id);
        if (doubts != story.doubtful.end())
            row.doubts = doubts->doubts;
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VersionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool figure = index.column() == Value || index.column() == Cumulative;
    if (role == Qt::TextAlignmentRole)
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(row, index.column());
    return {};
}

QString VersionsModel::text(const Row &row, int column) const
{
    const domain::Observation &one = row.version;
    switch (column) {
    case Period:
        return words::periodText(one.period);
    case Value:
        return one.missing ? tr("none") : words::figure(m_indicator, one.value);
    case Cumulative:
        return one.cumulativeValue ? words::figure(m_indicator, *one.cumulativeValue) : QString();
    case Status: {
        const QString status = why::statusWords(one);
        return row.stands ? tr("%1 · stands", "status of the version in force").arg(status)
                          : status;
    }
    case Published:
        return one.publishedAt.isValid() ? common::format::dateTime(one.publishedAt) : QString();
    case Fetched:
        return one.fetchedAt.isValid() ? common::format::dateTime(one.fetchedAt) : QString();
    case Agency:
        return row.agency;
    case EnteredBy:
        return one.enteredBy;
    case CheckedBy:
        return one.checkedBy;
    case ApprovedBy:
        return one.approvedBy;
    case Doubts: {
        QStringList sentences;
        for (const analysis::Doubt doubt : row.doubts)
            sentences << why::doubtText(m_indicator, one, doubt);
        return sentences.isEmpty() ? QString() : u"⚠ "_s + sentences.join(u' ');
    }
    case Note:
        return one.note;
    default:
        return {};
    }
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Period:
        return tr("Period");
    case Value:
        return tr("Value");
    case Cumulative:
        return tr("To date");
    case Status:
        return tr("Status");
    case Published:
        return tr("Published");
    case Fetched:
        return tr("Fetched");
    case Agency:
        return tr("Source");
    case EnteredBy:
        return tr("Entered by");
    case CheckedBy:
        return tr("Checked by");
    case ApprovedBy:
        return tr("Approved by");
    case Doubts:
        return tr("Doubts");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace panes::indicators
