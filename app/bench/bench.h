// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace bench {

/// What is measured, and with which program's help.
struct Options {
    qint64 reports = 100'000;
    quint32 seed = 1;
    /// Program and arguments that call serve(); the number of reports and the seed follow.
    QString program;
    QStringList arguments;
    /// Told what is being measured now.
    std::function<void(const QString &)> progress = [](const QString &) {};
};

/// Every promise about sync on this machine: objects with `name`, `value`, `unit`, `reference`,
/// `ratio`, `promise` (a sentence) and `kept` (absent where the promise is of another size).
/// Writes to temporary folders only.
[[nodiscard]] core::Result<QJsonArray> run(const Options &options);

} // namespace bench
