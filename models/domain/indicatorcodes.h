// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codetable.h"
#include "models/domain/indicator.h"

/// The words that the contract, the catalogue and the command line have for indicators: one table
/// each, for reading and for writing.
namespace domain {

inline constexpr auto kValueKindCodes = std::to_array<Coded<ValueKind>>({
    {ValueKind::Flow, QLatin1StringView("flow")},
    {ValueKind::Stock, QLatin1StringView("stock")},
    {ValueKind::Ratio, QLatin1StringView("ratio")},
    {ValueKind::Index, QLatin1StringView("index")},
    {ValueKind::Rank, QLatin1StringView("rank")},
    {ValueKind::Structure, QLatin1StringView("structure")},
});
inline constexpr auto kPeriodKindCodes = std::to_array<Coded<PeriodKind>>({
    {PeriodKind::Day, QLatin1StringView("day")},
    {PeriodKind::Week, QLatin1StringView("week")},
    {PeriodKind::Month, QLatin1StringView("month")},
    {PeriodKind::Quarter, QLatin1StringView("quarter")},
    {PeriodKind::SchoolYear, QLatin1StringView("school-year")},
    {PeriodKind::Year, QLatin1StringView("year")},
});
inline constexpr auto kDirectionCodes = std::to_array<Coded<Direction>>({
    {Direction::Up, QLatin1StringView("up")},
    {Direction::Down, QLatin1StringView("down")},
    {Direction::Band, QLatin1StringView("band")},
    {Direction::Neutral, QLatin1StringView("neutral")},
});
inline constexpr auto kValueStatusCodes = std::to_array<Coded<ValueStatus>>({
    {ValueStatus::Estimate, QLatin1StringView("estimate")},
    {ValueStatus::Preliminary, QLatin1StringView("preliminary")},
    {ValueStatus::Official, QLatin1StringView("official")},
    {ValueStatus::Corrected, QLatin1StringView("corrected")},
});

} // namespace domain
