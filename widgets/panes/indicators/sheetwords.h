// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/indicatortable.h"
#include "models/items/directory.h"
#include "models/items/indicatorfigure.h"

#include <QDateTime>

namespace panes::indicators {

/// What the standard table of a subsystem is about.
struct SheetSubject {
    QString subsystem; ///< its title
    QString unit;      ///< name of the administrative unit
    QDateTime asOf;    ///< the newest fetch among the figures; invalid: nothing was fetched
};

/// The standard table (domain.md D) of the figures in the present language. Figures without any
/// version stay, with empty cells: what is not supplied is seen.
[[nodiscard]] exchange::Table sheetOf(const std::vector<items::IndicatorFigure> &figures,
                                      const items::Reference &reference,
                                      const SheetSubject &subject);

} // namespace panes::indicators
