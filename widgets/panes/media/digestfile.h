// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>

class QPagedPaintDevice;
class QTextDocument;

namespace panes::media {

/// The document as PDF on A4 with the margins of Vietnamese official papers (left 30 mm, else 20
/// mm) and page numbers from the second page on. Internal when it cannot be painted.
[[nodiscard]] core::Result<QByteArray> toPdf(const QTextDocument &document);
/// The document as OpenDocument text, which word processors open for editing.
[[nodiscard]] core::Result<QByteArray> toOdt(const QTextDocument &document);
/// The document on paper, page after page.
[[nodiscard]] core::Result<void> printPages(QPagedPaintDevice &paper,
                                            const QTextDocument &document);

} // namespace panes::media
