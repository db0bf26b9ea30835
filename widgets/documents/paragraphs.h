// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/documents/flow.h"

namespace documents {

/// 1…3 of a heading, 0 of anything else.
[[nodiscard]] int levelOf(bulletins::Style style);
/// Whether it is the heading of an annex.
[[nodiscard]] bool isAnnex(const bulletins::Paragraph &paragraph);
[[nodiscard]] TextStyle bodyStyle(const Manner &manner);
/// Dots that it takes on a page at least: a heading all of it, a text as many lines as may stand
/// alone.
[[nodiscard]] double leastHeight(const Flow &flow, const bulletins::Paragraph &paragraph);
/// A paragraph in its style.
void addParagraph(Flow &flow, const bulletins::Paragraph &paragraph, int block);

} // namespace documents
