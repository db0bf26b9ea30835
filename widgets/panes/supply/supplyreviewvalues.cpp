// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The values of the submission that is looked at.
#include "models/items/directory.h"
#include "widgets/common/fittedcolumns.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/plaintip.h"
#include "widgets/panes/supply/supplyreview.h"
#include "widgets/panes/supply/supplywords.h"

#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::supply {

void SupplyReview::setCell(QTableWidget &table, int row, int column, const QString &text)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setToolTip(common::plainTip(text));
    table.setItem(row, column, cell);
}

void SupplyReview::setFindings(const std::vector<items::SupplyFinding> &findings)
{
    m_findings = findings;
    if (const auto *shown = current())
        fillValues(shown->record);
}

void SupplyReview::fillValues(const domain::Submission &on)
{
    const auto values = domain::valuesOf(on);
    const int kept = m_values->currentRow();
    m_values->setRowCount(int(values.size()));
    for (int row = 0; row < int(values.size()); ++row) {
        const domain::SubmittedValue &value = values[size_t(row)];
        const auto indicator = m_reference->indicators.value(value.indicatorId.value);
        const auto known = std::ranges::find(m_picture.rows, value.slotId,
                                             [](const auto &one) { return one.slot.id; });
        const auto figure = [&](const std::optional<double> &stored) {
            return stored ? common::indicators::figure(indicator, *stored) : u"—"_s;
        };
        const bool isKnown = known != m_picture.rows.end();
        const bool stands = isKnown && known->standing && !known->standing->missing;
        const QStringList cells{
            u"%1 · %2"_s.arg(indicator.code, common::indicators::name(indicator)),
            m_reference->unitName(value.unitId),
            value.nothing
                ? words::slotState(items::SlotState::Nothing)
                : u"%1 %2"_s.arg(figure(value.value), common::indicators::unit(indicator)),
            common::indicators::statusText(value.status),
            stands ? figure(known->standing->value) : u"—"_s,
            isKnown ? figure(known->previous) : u"—"_s,
            checksOf(value),
            value.note};
        for (int column = 0; column < int(cells.size()); ++column)
            setCell(*m_values, row, column, cells.at(column));
    }
    if (!values.empty())
        m_values->setCurrentCell(std::clamp(kept, 0, int(values.size()) - 1), 0);
    m_valueColumns->fit();
}

QString SupplyReview::checksOf(const domain::SubmittedValue &value) const
{
    QStringList found;
    for (const items::SupplyFinding &finding : m_findings) {
        if (finding.indicator == value.indicatorId && finding.unit == value.unitId)
            found << words::reason(finding, *m_reference);
    }
    return found.isEmpty() ? tr("passed") : found.join(u' ');
}

void SupplyReview::nameValues()
{
    const QStringList heads{words::column(exchange::SupplyColumn::Name),
                            words::column(exchange::SupplyColumn::Area),
                            words::column(exchange::SupplyColumn::Value),
                            tr("Settled"),
                            tr("Stands now"),
                            words::column(exchange::SupplyColumn::Previous),
                            tr("Checks"),
                            words::column(exchange::SupplyColumn::Note)};
    m_values->setColumnCount(int(heads.size()));
    m_values->setHorizontalHeaderLabels(heads);
    m_values->setAccessibleName(tr("Values that were sent"));
}

} // namespace panes::supply
