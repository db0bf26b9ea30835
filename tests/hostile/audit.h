// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace hostile {

/// Whether Qt, given this text where it guesses (tool tips, labels, message boxes), draws anything
/// of it otherwise than as letters: a picture, a link, a table, a list, another font or colour.
[[nodiscard]] bool drawsMarkup(const QString &text);

/// What is wrong with a widget and everything in it: labels and documents that draw markup of the
/// data, tool tips on widgets, items and headers, tool tips made on request at some points of it.
/// Each a sentence with the place and the text.
[[nodiscard]] QStringList faultsIn(QWidget &root);

/// Sends a request for help to every visible widget at points spread over it, and tells what the
/// tool tips draw.
[[nodiscard]] QStringList helpFaultsIn(QWidget &root);

/// Controls of a terminal, of the direction of writing, and what is not seen, as they stand in a
/// text; \n and \t are none.
[[nodiscard]] QString controlsIn(const QString &text);

} // namespace hostile
