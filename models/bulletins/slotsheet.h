// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"
#include "models/core/error.h"
#include "models/domain/indicator.h"

#include <QFuture>

#include <vector>

namespace store {
class Database;
class ReaderPool;
} // namespace store

namespace bulletins {

/// How a slot stood at a moment.
enum class SlotStanding {
    Missing,
    Late,    ///< filled, after it was due
    Filled,  ///< in time
    Nothing, ///< "nothing to report"
};

struct SlotLine {
    domain::Slot slot = {};
    SlotStanding standing = SlotStanding::Missing;
    domain::Indicator indicator = {}; ///< only the id when the dictionary does not have it
    QString unit = {};                ///< name
};

/// The slots that a figure about data quality counts.
struct SlotSheet {
    std::vector<SlotLine> lines = {}; ///< missing first, then late, in each by when they were due
    qsizetype filled = 0;             ///< late ones and "nothing to report" included
    qsizetype late = 0;

    [[nodiscard]] qsizetype due() const { return qsizetype(lines.size()); }
};

/// Those that evidence of slots rests on: of its agency (by the feed, else by who supplies the
/// indicator), due in its days until its `asOf`, as they stood then; without a source of everybody.
[[nodiscard]] core::Result<SlotSheet> slotSheet(const store::Database &db,
                                                const Evidence &evidence);
/// The same on a reader's thread.
[[nodiscard]] QFuture<core::Result<SlotSheet>> slotSheetLater(store::ReaderPool &readers,
                                                              Evidence evidence);

} // namespace bulletins
