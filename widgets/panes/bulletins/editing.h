// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"

#include <QSet>

namespace panes::bulletins {

/// A text that a person may change: paragraphs. Tables and drawings are what the figures say.
[[nodiscard]] bool isText(const ::bulletins::Block &block);
/// The paragraph with another text. What is the same at its beginning and end keeps its weight and
/// its evidence; it is marked as edited, unless nothing changed.
[[nodiscard]] ::bulletins::Paragraph withText(const ::bulletins::Paragraph &paragraph,
                                              const QString &text);
/// The blocks of a document that a person changed.
[[nodiscard]] QSet<int> editedBlocks(const ::bulletins::Document &document);
/// "Số: 25/BC-VP" of "Số:      /BC-VP" or of "Số: 7/BC-VP".
[[nodiscard]] QString withNumber(const QString &numberLine, int number);
/// The number in such a line; 0: none yet.
[[nodiscard]] int numberIn(const QString &numberLine);

} // namespace panes::bulletins
