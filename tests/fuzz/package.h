// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fuzzing {

/// A workbook of parts that are given as "path\n content" between bytes 0x1e; parts that a
/// workbook must have and that are not given are as plain as can be.
[[nodiscard]] QByteArray workbookOf(const QByteArray &parts);

} // namespace fuzzing
