// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"

#include <QByteArray>
#include <QMap>
#include <QSizeF>

namespace documents {

/// A figure as papers for editing carry it.
struct FigurePicture {
    QByteArray png;
    QSizeF millimetres; ///< on paper
};

/// Every Figure of a document, by the place of its block, as sharp as print needs it. Needs a
/// QGuiApplication.
[[nodiscard]] QMap<qsizetype, FigurePicture> figurePictures(const bulletins::Document &document);
/// One figure as SVG with its texts as text; empty when it cannot be written.
[[nodiscard]] QByteArray figureSvg(const bulletins::Figure &figure, bulletins::Form form);

} // namespace documents
