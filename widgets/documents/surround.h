// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/documents/flow.h"

namespace documents {

/// What stands above the text: the two columns of official papers with number, place, date, type
/// and subject; or the band of a bulletin.
void addHead(Flow &flow, const bulletins::Document &document);
/// The room that addClosing() takes; 0: there is nothing to close with.
[[nodiscard]] double closingHeight(const Flow &flow, const bulletins::Document &document);
/// What stands below it: recipients and signature of official papers, never parted by the end of a
/// page.
void addClosing(Flow &flow, const bulletins::Document &document);
/// Page numbers, source, operator and version on the finished pages.
void addMargins(std::vector<Page> &pages, const bulletins::Document &document,
                const Manner &manner);

} // namespace documents
