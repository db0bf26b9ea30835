// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"
#include "models/exchange/tablereader.h"

#include <optional>

namespace exchange {

/// A count as a file gives it.
struct CountText {
    qint64 value = 0; ///< 0…kMostCount
    bool ambiguous =
        false; ///< its separator may part thousands or decimals, or it is no whole number

    bool operator==(const CountText &) const = default;
};
inline constexpr qint64 kMostCount = 1'000'000'000'000;

/// Reads "1.234", "1,234", "1 234 lượt xem", "1,2K", "1.2 triệu", "12N"; blank, "-" and "N/A" are
/// 0. Nothing when it is no count.
[[nodiscard]] std::optional<CountText> countOf(const ReadCell &cell);

/// "Tích cực", "neu", "-1"; Unknown for blank. Nothing when it is not understood.
[[nodiscard]] std::optional<domain::Sentiment> sentimentOf(const ReadCell &cell);

/// The code of MediaSource::kind for "Mạng xã hội", "Facebook", "forum", "Báo địa phương"; empty
/// when it is not understood ("Báo" may be of the province or not).
[[nodiscard]] QString sourceKindOf(QStringView text);

/// The address when it is one of the web that shows nobody's name before its host; else empty.
[[nodiscard]] QString webAddress(QStringView text);

} // namespace exchange
