// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/indicatorquery.h"

#include <QJsonArray>

namespace ctl {

/// The answers as `iocctl query indicators --json` writes them (app/doc/export.md): one object
/// each, what is not known is null. Values are in unitOfMeasure and not rounded; shares are of 1.
[[nodiscard]] QJsonArray indicatorsJson(const IndicatorAnswers &answers);
/// The same for people: code, name, period, value, unit of measure and status, a line each.
[[nodiscard]] QString indicatorsText(const IndicatorAnswers &answers);

} // namespace ctl
