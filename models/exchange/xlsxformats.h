// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringView>

#include <optional>
#include <vector>

namespace exchange {

/// What a cell's number format makes of its figure.
enum class FigureLook { Plain, Percent, Moment };

/// What a number format code ("dd/mm/yyyy hh:mm", "0.0%") makes of a figure.
[[nodiscard]] FigureLook lookOf(QStringView formatCode);
/// The looks of a workbook's cell styles, by their index. Errors as readXml().
[[nodiscard]] core::Result<std::vector<FigureLook>> readStyles(const QByteArray &part);
/// The moment of a spreadsheet's count of days, to whole seconds, as a wall clock carried as UTC.
/// Nothing: before the first day or after 9999, or the 29 February 1900 that never was.
[[nodiscard]] std::optional<QDateTime> sheetMoment(double days, bool from1904);

} // namespace exchange
