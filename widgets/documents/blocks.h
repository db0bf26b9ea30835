// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/documents/flow.h"

namespace documents {

/// The blocks of a bulletin page, one per subsystem, side by side in two columns.
void addFigureBlocks(Flow &flow, const bulletins::FigureBlocks &blocks, int block);
/// How many of the due figures every agency gave, side by side.
void addQualityStrip(Flow &flow, const bulletins::QualityStrip &strip, int block);
/// Neighbouring paragraphs of Style::Alert, the first being block `first`, in one box.
void addAlerts(Flow &flow, const QList<bulletins::Paragraph> &alerts, int first);

} // namespace documents
