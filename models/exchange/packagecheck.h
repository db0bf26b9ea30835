// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace exchange {

/// Whether the bytes are a ZIP package whose parts can all be unpacked and are well-formed XML from
/// their first to their last element: nothing was cut off on the way.
[[nodiscard]] bool isWholePackage(QByteArrayView package);

} // namespace exchange
