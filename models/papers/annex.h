// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"
#include "models/core/error.h"

namespace papers {

/// Writes the tables of a document as a workbook, one sheet each with numbers as numbers, and a
/// last sheet that tells what every figure rests on. Errors as writeDocx(); InvalidArgument: it has
/// no table.
[[nodiscard]] core::Result<void> writeAnnex(const bulletins::Document &document,
                                            const QString &path);

} // namespace papers
