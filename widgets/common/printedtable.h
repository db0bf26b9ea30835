// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QStringList>

class QAbstractItemModel;
class QPagedPaintDevice;

namespace common {

/// What stands above a printed table, on its first page.
struct PrintedHead {
    QString title;
    QStringList subtitles; ///< one line each: filters, as-of
};

/// The rows that a model has, on as many pages of a printer or a PDF as they need, dark on white:
/// title and subtitles first, the headings on every page, no row cut in two, the number of each
/// page below. The error is Internal when the paper cannot be painted on.
[[nodiscard]] core::Result<void> printRows(QPagedPaintDevice &paper,
                                           const QAbstractItemModel &model,
                                           const PrintedHead &head);

} // namespace common
