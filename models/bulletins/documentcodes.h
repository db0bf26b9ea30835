// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"
#include "models/domain/codetable.h"

namespace bulletins {

// The words of the JSON of documents.

inline constexpr auto kTopicCodes = std::to_array<domain::Coded<Topic>>({
    {Topic::Situation, QLatin1StringView("situation")},
    {Topic::Operation, QLatin1StringView("operation")},
});
inline constexpr auto kStyleCodes = std::to_array<domain::Coded<Style>>({
    {Style::Body, QLatin1StringView("body")},
    {Style::Heading1, QLatin1StringView("heading1")},
    {Style::Heading2, QLatin1StringView("heading2")},
    {Style::Heading3, QLatin1StringView("heading3")},
    {Style::Bullet, QLatin1StringView("bullet")},
    {Style::Note, QLatin1StringView("note")},
    {Style::Alert, QLatin1StringView("alert")},
});
inline constexpr auto kToneCodes = std::to_array<domain::Coded<Tone>>({
    {Tone::Neutral, QLatin1StringView("neutral")},
    {Tone::Good, QLatin1StringView("good")},
    {Tone::Watch, QLatin1StringView("watch")},
    {Tone::Bad, QLatin1StringView("bad")},
    {Tone::Missing, QLatin1StringView("missing")},
});
inline constexpr auto kMoveCodes = std::to_array<domain::Coded<Move>>({
    {Move::None, QLatin1StringView("none")},
    {Move::Up, QLatin1StringView("up")},
    {Move::Down, QLatin1StringView("down")},
    {Move::Level, QLatin1StringView("level")},
});
inline constexpr auto kAlignCodes = std::to_array<domain::Coded<Align>>({
    {Align::Left, QLatin1StringView("left")},
    {Align::Centre, QLatin1StringView("centre")},
    {Align::Right, QLatin1StringView("right")},
});
inline constexpr auto kEvidenceCodes = std::to_array<domain::Coded<Evidence::Of>>({
    {Evidence::Of::Indicator, QLatin1StringView("indicator")},
    {Evidence::Of::Reports, QLatin1StringView("reports")},
    {Evidence::Of::Media, QLatin1StringView("media")},
    {Evidence::Of::Alarms, QLatin1StringView("alarms")},
    {Evidence::Of::Slots, QLatin1StringView("slots")},
    {Evidence::Of::Operation, QLatin1StringView("operation")},
});
inline constexpr auto kOutcomeCodes = std::to_array<domain::Coded<domain::ReportOutcome>>({
    {domain::ReportOutcome::Any, QLatin1StringView("any")},
    {domain::ReportOutcome::Accepted, QLatin1StringView("accepted")},
    {domain::ReportOutcome::Processed, QLatin1StringView("processed")},
    {domain::ReportOutcome::OnTime, QLatin1StringView("on-time")},
    {domain::ReportOutcome::OnTimeExtended, QLatin1StringView("on-time-extended")},
    {domain::ReportOutcome::Late, QLatin1StringView("late")},
});

} // namespace bulletins
