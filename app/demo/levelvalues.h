// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace demo {

/// Adds, to each value of an indicator with the hint `levels`, its values by level of education:
/// of a stock the shares of the whole, which sum to it; of a ratio its values at the indicator's
/// base, which move with it.
void addLevels(const QJsonArray &indicators, std::vector<QJsonObject> &observations);

} // namespace demo
