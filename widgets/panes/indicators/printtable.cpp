// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/printtable.h"

#include "widgets/common/printedtable.h"
#include "widgets/panes/indicators/tablemodel.h"

namespace panes::indicators {

core::Result<void> printTable(QPagedPaintDevice &paper, const exchange::Table &table)
{
    TableModel model;
    model.setTable(table);
    return common::printRows(paper, model, {table.title, table.subtitles});
}

} // namespace panes::indicators
