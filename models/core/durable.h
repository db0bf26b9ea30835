// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

class QFile;

namespace core {

/// What was written to a file, or what was made, moved and removed in a folder, survives a loss of
/// power from here on. Storage when the system cannot promise it.
[[nodiscard]] Result<void> makeDurable(const QString &path);
/// The same for the contents of a file that is open.
[[nodiscard]] bool makeDurable(const QFile &file);

} // namespace core
