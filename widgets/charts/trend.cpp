// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trend.h"

#include <algorithm>

namespace charts {

std::vector<TrendLine> linesOf(const Trend &trend)
{
    std::vector<TrendLine> lines{{trend.name, trend.unit, trend.points}};
    const size_t more = std::min(trend.others.size(), kMostLines - 1);
    lines.insert(lines.end(), trend.others.begin(), trend.others.begin() + ptrdiff_t(more));
    return lines;
}

size_t numberOf(const std::vector<TrendNote> &notes, size_t note)
{
    if (note >= notes.size() || notes[note].kind == NoteKind::Event)
        return 0;
    const auto until = notes.begin() + ptrdiff_t(note) + 1;
    return size_t(std::count_if(
        notes.begin(), until, [](const TrendNote &each) { return each.kind != NoteKind::Event; }));
}

} // namespace charts
