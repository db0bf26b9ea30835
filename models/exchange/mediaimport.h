// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"
#include "models/exchange/tablereader.h"

#include <functional>

namespace exchange {

/// What a column of a table of media items holds.
enum class MediaColumn {
    Ignore,
    Title,
    Excerpt,
    Url,
    Source,
    SourceKind,
    Author,
    PublishedAt,
    Topic,
    Sentiment,
    Place,
    Views,
    Likes,
    Shares,
    Comments,
    Keywords
};

/// One entry for each column of the table; columns beyond it are ignored. Of two with the same
/// meaning the first counts.
using MediaMapping = std::vector<MediaColumn>;

/// The mapping that the names of the columns suggest, in Vietnamese or English, with marks or
/// without. Each meaning is given once; what is not understood is Ignore. A column of interactions
/// altogether is taken as Likes where no column counts them by kind.
[[nodiscard]] MediaMapping guessMapping(const QStringList &heading);

/// What the import needs to know beside the table.
struct ImportContext {
    const std::vector<domain::MediaSource> &sources;
    QDateTime now; ///< UTC; when the items were collected
    /// The unit of a place's name; empty when there is none. May be missing.
    std::function<domain::UnitId(QStringView)> unitNamed = {};
};

/// Why a row is no item.
enum class FaultKind {
    NoText, ///< neither title nor excerpt
    NoDate, ///< no time of publication
    BadDate ///< one that is no date between 1990 and 2100
};
struct RowFault {
    int row = 0;     ///< as a spreadsheet counts, from 1
    int column = -1; ///< -1: no column holds it
    FaultKind kind = FaultKind::NoText;
    QString text = {}; ///< what stands there

    bool operator==(const RowFault &) const = default;
};

/// What a person should look at in an item that was made.
enum class DoubtKind {
    DateOrder,       ///< day and month may be the other way round
    FutureDate,      ///< more than an hour after now
    AmbiguousCount,  ///< "1.234K", "12,5"
    UnreadCount,     ///< no count; 0 stands in the item
    UnreadSentiment, ///< Unknown stands in the item
    UnknownPlace,    ///< the item has no unit
    DroppedLink,     ///< no http or https address; the item has no link
    NoSource,        ///< neither a name nor an address says whose it is
    TextCut          ///< longer than the contract allows
};
struct RowDoubt {
    int row = 0;
    int column = -1;
    DoubtKind kind = DoubtKind::DateOrder;
    QString text = {};

    bool operator==(const RowDoubt &) const = default;
};

/// A row that is the same item as an earlier one.
struct MergedRow {
    int row = 0;
    int into = 0; ///< the row whose item it is

    bool operator==(const MergedRow &) const = default;
};

/// Where an item came from.
struct ItemOrigin {
    int row = 0;
    QString source = {};     ///< the name or, failing that, the host that the file gives
    QString sourceKind = {}; ///< of MediaSource::kind; empty: not given or not understood

    bool operator==(const ItemOrigin &) const = default;
};

/// Every row of the table is in exactly one of items, faults and merged.
struct ImportResult {
    std::vector<domain::MediaItem> items = {};
    std::vector<ItemOrigin> origins = {}; ///< of items, one each
    std::vector<RowFault> faults = {};    ///< in the order of the rows, at most one each
    std::vector<RowDoubt> doubts = {};    ///< in the order of the rows
    std::vector<MergedRow> merged = {};
    QStringList unknownSources = {}; ///< origins of items without a source id, once each
};

/// Makes items of a table. Markup is taken out of texts; a date without zone is Vietnam's; a day is
/// before its month unless another row of the file can only be the other way round. An item without
/// title is called by the beginning of its excerpt. Rows with the same link, or with the same
/// source, title and time, are one item: the first of them. Ids depend on what the item is, not on
/// the file: another import of it makes the same id.
[[nodiscard]] ImportResult importMedia(const ReadTable &table, const MediaMapping &mapping,
                                       const ImportContext &context);

} // namespace exchange
