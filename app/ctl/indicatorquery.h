// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorfigure.h"
#include "models/store/database.h"

#include <optional>
#include <vector>

namespace ctl {

/// Which indicators are asked for, where and when.
struct IndicatorScope {
    QString indicator = {}; ///< code; empty: all that the rest lets through
    QString unit = {};      ///< code of an administrative unit; empty: the province
    QString period = {};    ///< code; empty: the newest of each
    QString text = {};      ///< words of the name, with or without marks
    std::optional<domain::Subsystem> subsystem = {};
    int limit = 10'000; ///< indicators at most
};

/// What is known of one indicator: the figure as the panes have it.
struct IndicatorAnswer : items::IndicatorFigure {
    std::optional<domain::Period> period; ///< asked for, else of the newest value; the facts'
                                          ///< `latest` is of it or absent
};

/// The answers, with what their ids stand for.
struct IndicatorAnswers {
    items::Reference reference; ///< units, agencies, indicators, plans
    domain::Unit unit;
    std::vector<IndicatorAnswer> lines; ///< by subsystem, then code
};

/// Reads what the scope asks for. With a period the facts are as of it: later periods are as if
/// they were not there, and a unit is looked up among those that existed then. `today` in the
/// console's time zone. NotFound with a sentence: a code that stands for nothing, a unit that did
/// not exist on the day, a period that is not one of the indicator's. An empty cache has no lines.
[[nodiscard]] core::Result<IndicatorAnswers> readIndicators(const store::Database &db,
                                                            const IndicatorScope &scope,
                                                            const QDate &today);

} // namespace ctl
