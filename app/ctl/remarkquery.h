// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QDate>
#include <QJsonArray>

namespace ctl {

/// Which remarks and directions are asked for.
struct RemarkScope {
    QString indicator = {}; ///< code; empty: all
    bool open = false;      ///< only directions that are neither closed nor withdrawn
    int limit = 20;
};

/// Rows of `iocctl query remarks`: what is to be followed up first, then the newest; of one
/// indicator the newest first. NotFound for a code that stands for nothing.
[[nodiscard]] core::Result<QJsonArray> queryRemarks(const store::Database &db,
                                                    const RemarkScope &scope, const QDate &today);

} // namespace ctl
