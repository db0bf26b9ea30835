// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/tablebuilder.h"
#include "models/exchange/xlsxformats.h"
#include "models/exchange/xlsxpackage.h"

namespace exchange {

/// What the cells of a sheet refer to.
struct SheetContext {
    std::vector<QString> strings = {};
    std::vector<FigureLook> looks = {}; ///< by cell style
    QHash<QString, XlsxRelation> relations = {};
    bool from1904 = false;
};

/// Reads the rows of a sheet's XML into the builder. BadContract: not well-formed, or its rows are
/// out of order.
[[nodiscard]] core::Result<void> readRows(const QByteArray &part, const SheetContext &context,
                                          TableBuilder &table);

} // namespace exchange
