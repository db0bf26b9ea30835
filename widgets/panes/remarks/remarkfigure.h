// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/remark.h"

#include <utility>
#include <vector>

namespace items {
struct Reference;
}

namespace panes::remarks {

/// "Giải ngân đầu tư công · tỉnh Bình Thuận · Tháng 5/2025": the figure that a remark is on.
[[nodiscard]] QString figureText(const domain::Remark &remark, const items::Reference &reference);
/// The agencies that can be told something on this day, by name.
[[nodiscard]] std::vector<std::pair<QString, QString>> agencyChoices(
    const items::Reference &reference, const QDate &on);
/// The day in the province.
[[nodiscard]] QDate localDay(const QDateTime &moment);

} // namespace panes::remarks
