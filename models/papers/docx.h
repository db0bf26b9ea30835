// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"
#include "models/core/error.h"
#include "models/papers/picture.h"

namespace papers {

/// Writes an office document (Office Open XML) for editing before signing: named styles, head
/// block, tables with repeated head rows, page numbers. InvalidArgument: a picture is not PNG;
/// Storage, StorageFull, StorageReadOnly: the file cannot be written. An existing file is replaced
/// as a whole, or left as it was.
[[nodiscard]] core::Result<void> writeDocx(const bulletins::Document &document,
                                           const Pictures &pictures, const QString &path);

} // namespace papers
