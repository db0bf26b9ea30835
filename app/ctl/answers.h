// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/sync/status.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ctl {

/// How the cache stands, as `iocctl status --json` writes it: counts per collection, ages, errors.
[[nodiscard]] QJsonObject statusJson(const syncing::Status &status);
[[nodiscard]] QString statusText(const syncing::Status &status);

/// Rows of a query as JSON; the error of the cache otherwise.
[[nodiscard]] core::Result<QJsonArray> queryReports(const store::Database &db, const QString &text,
                                                    int limit, const QDateTime &now);

} // namespace ctl
