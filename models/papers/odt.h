// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"
#include "models/core/error.h"
#include "models/papers/picture.h"

namespace papers {

/// The same as an OpenDocument text; errors as writeDocx().
[[nodiscard]] core::Result<void> writeOdt(const bulletins::Document &document,
                                          const Pictures &pictures, const QString &path);

} // namespace papers
