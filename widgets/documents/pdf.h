// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace bulletins {
struct Document;
}

namespace documents {

/// The document as PDF/A-2b: fonts embedded, sRGB, title and language told, its text selectable as
/// it was written, headings as bookmarks; the same document gives the same pages. Needs a
/// QGuiApplication (the platform "offscreen" does). Internal when it cannot be painted, or when the
/// font of official papers is not on this machine.
[[nodiscard]] core::Result<QByteArray> toPdf(const bulletins::Document &document);
/// The same into a file, which is written whole or not at all; Storage when it cannot be.
[[nodiscard]] core::Result<void> writePdf(const bulletins::Document &document, const QString &path);
/// The document on the sheets of a printer, each of A4 upright; wide pages lie across theirs.
/// Internal when the paper cannot be painted on.
[[nodiscard]] core::Result<void> print(QPagedPaintDevice &paper,
                                       const bulletins::Document &document);

} // namespace documents
