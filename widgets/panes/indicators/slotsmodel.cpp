// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/slotsmodel.h"

#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

/// The context of these words in the translations.
class DueSlots
{
    Q_DECLARE_TR_FUNCTIONS(DueSlots)
};

common::Tone toneOf(items::SlotState state)
{
    using enum items::SlotState;
    switch (state) {
    case OnTime:
        return common::Tone::Good;
    case Late:
        return common::Tone::Risk;
    case Overdue:
        return common::Tone::Bad;
    case Due:
        return common::Tone::Active;
    default:
        return common::Tone::NoData;
    }
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? common::format::dateTime(moment) : QString();
}

} // namespace

QString slotStateText(const items::DueSlot &slot)
{
    using enum items::SlotState;
    switch (slot.state) {
    case NotDue:
        return DueSlots::tr("Not due yet");
    case Due:
        return DueSlots::tr("Due");
    case Overdue:
        return slot.days > 0 ? DueSlots::tr("Overdue by %n day(s)", nullptr, slot.days)
                             : DueSlots::tr("Overdue");
    case OnTime:
        return DueSlots::tr("Received on time");
    case Late:
        return slot.days > 0 ? DueSlots::tr("Received late by %n day(s)", nullptr, slot.days)
                             : DueSlots::tr("Received late");
    case Nothing:
        return DueSlots::tr("Nothing to report");
    case Received:
        return DueSlots::tr("Received");
    case Unknown:
        break;
    }
    return DueSlots::tr("Not received");
}

SlotsModel::SlotsModel(const common::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

bool SlotsModel::setSlots(std::vector<items::DueSlot> rows, const domain::Indicator &indicator,
                          const items::Reference &reference)
{
    QStringList agencies;
    for (const items::DueSlot &row : rows)
        agencies << reference.agencyName(row.agency);
    if (rows == m_rows && indicator == m_indicator && agencies == m_agencies)
        return false;
    beginResetModel();
    m_rows = std::move(rows);
    m_indicator = indicator;
    m_agencies = agencies;
    endResetModel();
    return true;
}

int SlotsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SlotsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant SlotsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(size_t(index.row()), column);
    case Qt::ToolTipRole:
        return common::plainTip(text(size_t(index.row()), column));
    case Qt::TextAlignmentRole:
        return int((column == Value || column == Versions ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == State)
            return m_theme.color(toneOf(m_rows[size_t(index.row())].state));
        return {};
    default:
        return {};
    }
}

QString SlotsModel::text(size_t row, int column) const
{
    const items::DueSlot &slot = m_rows[row];
    switch (column) {
    case Period:
        return common::indicators::periodText(slot.period);
    case State:
        return slotStateText(slot);
    case Due:
        return slot.dueAt.isValid() ? momentText(slot.dueAt) : tr("no due date known");
    case Received:
        return momentText(slot.receivedAt);
    case Value:
        return slot.value          ? common::indicators::figure(m_indicator, *slot.value)
               : slot.versions > 0 ? tr("none")
                                   : QString();
    case Versions:
        return QString::number(slot.versions);
    case Feed:
        return slot.feed;
    case Agency:
        return m_agencies[qsizetype(row)];
    default:
        return {};
    }
}

QVariant SlotsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Period:
        return tr("Period");
    case State:
        return tr("State");
    case Due:
        return tr("Due");
    case Received:
        return tr("Received");
    case Value:
        return tr("Value");
    case Versions:
        return tr("Versions");
    case Feed:
        return tr("Feed");
    case Agency:
        return tr("Agency");
    default:
        return {};
    }
}

} // namespace panes::indicators
