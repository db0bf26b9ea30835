// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediaboard.h"
#include "widgets/charts/structure.h"
#include "widgets/charts/trend.h"

namespace panes::media {

/// What of the items is followed over time.
enum class MediaMeasure { Shares, Items, NegativeShare, Interactions };
inline constexpr int kMediaMeasures = 4;
[[nodiscard]] QString measureText(MediaMeasure measure);

/// "60,00% positive of 10 labelled items (▲ 1,20 … against 12/05 – 11/06; not comparable with …)":
/// the shares of the board's period, a line for each sentiment.
[[nodiscard]] QStringList shareLines(const items::MediaBoardContent &board);
/// The sentiments in percent of the labelled items of each period.
[[nodiscard]] charts::Structure sentimentStructure(const items::MediaBoardContent &board);
/// One of the other measures over the periods.
[[nodiscard]] charts::Trend mediaTrend(const items::MediaBoardContent &board, MediaMeasure measure);

} // namespace panes::media
