// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/draft.h"
#include "models/bulletins/findings.h"

/// The parts of a bulletin (domain.md D), each written by rules from the same material.
namespace bulletins {

/// What every part is written from.
struct Theme {
    const Material &material;
    const Findings &findings;
};

/// (1) seven lines.
void writeSummary(Draft &draft, const Theme &theme);
/// (2) by subsystem: sentences of the key figures, their table, lines.
void writeFigures(Draft &draft, const Theme &theme);
/// (3) what alarms and what is overdue, now.
void writeAlarms(Draft &draft, const Theme &theme);
/// (4) what agencies supplied of what was due.
void writeQuality(Draft &draft, const Theme &theme);
/// (5) reports of citizens and online media.
void writeVoices(Draft &draft, const Theme &theme);
/// (6)
void writeShortcomings(Draft &draft, const Theme &theme);
/// (7)
void writeProposals(Draft &draft, const Theme &theme);
/// The tables of all figures, each subsystem its own.
void writeAnnex(Draft &draft, const Theme &theme);
/// The page of a bulletin: six blocks, what needs direction, one drawing, data quality.
void writePage(Draft &draft, const Theme &theme);

/// Shared sentences.
[[nodiscard]] QList<Run> reportRuns(Draft &draft, const Theme &theme);
[[nodiscard]] QList<Run> mediaRuns(Draft &draft, const Theme &theme);
[[nodiscard]] QList<Run> qualityRuns(Draft &draft, const Theme &theme);
/// "so với" what, of counts over the span: "tháng trước", "6 tháng liền trước".
[[nodiscard]] QString spanBeforeName(Kind kind);
[[nodiscard]] Evidence slotEvidence(const Material &material, const AgencyQuality &quality);
[[nodiscard]] Tone toneOf(const AgencyQuality &quality);

} // namespace bulletins
