// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/administration.h"
#include "models/domain/mediarule.h"
#include "models/exchange/mediaimport.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace panes::media {

/// What becomes of the items whose source this desk does not know under the name in the file.
struct SourceChoice {
    enum class Way { New, Existing, LeaveOut };

    Way way = Way::LeaveOut;
    domain::MediaSource source = {}; ///< the new one with its id, or the one that is meant

    bool operator==(const SourceChoice &) const = default;
};
/// By the name in the file; the empty name: items that name no source. Names that are not in it are
/// left out.
using SourceChoices = QHash<QString, SourceChoice>;

/// All that a file is made into items with; shared with the thread that does it.
struct ImportTask {
    std::shared_ptr<const exchange::ReadTable> table = {};
    exchange::MediaMapping mapping = {};
    std::vector<domain::MediaSource> sources = {};
    std::vector<domain::MediaRule> rules = {};
    std::vector<domain::Unit> units = {};
    SourceChoices choices = {};
    QDateTime now = {};
};

/// What would be brought in. Of the rows of the file each is in `file.faults`, `file.merged`, or is
/// one of: an item to bring in, an item known already, an item left out, an item of the future.
struct ImportPlan {
    exchange::ImportResult file = {};                 ///< without its items
    std::vector<domain::MediaItem> items = {};        ///< with source, and what the rules recognise
    std::vector<domain::MediaSource> newSources = {}; ///< of these items
    qint64 rows = 0;                                  ///< of the table
    qint64 known = 0;   ///< in the cache, or on their way from this desk
    qint64 leftOut = 0; ///< for want of a source
    qint64 future = 0;  ///< published more than an hour from now, which no backend takes
    QHash<QString, qint64> bySource = {}; ///< items by the unknown names of the file
};

/// Makes the plan; what is known already is still among the items. May take seconds.
[[nodiscard]] ImportPlan planImport(const ImportTask &task);
/// Takes out what is known.
[[nodiscard]] ImportPlan withoutKnown(ImportPlan plan, const QSet<QString> &known);

/// Finds a unit by its name, with its kind or without, alone or before the names of those above it
/// ("Hàm Tiến, Phan Thiết"); valid on the day before any other, nothing when several are meant.
class PlaceNames
{
public:
    PlaceNames(const std::vector<domain::Unit> &units, const QDate &on);
    [[nodiscard]] domain::UnitId unitNamed(QStringView name) const;

private:
    QHash<QString, domain::UnitId> m_units; ///< by core::placeKey(); an empty id: several
};

} // namespace panes::media
