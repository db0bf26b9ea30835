// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/sourcerow.h"

#include <QCoreApplication>
#include <QHash>

namespace panes::media {

std::vector<SourceRow> sourceRows(const std::vector<domain::Shown<domain::MediaSource>> &sources,
                                  const std::vector<analysis::SourceCounts> &counts,
                                  const std::vector<syncing::FeedState> &feeds)
{
    std::vector<SourceRow> rows;
    QHash<QString, size_t> places;
    for (const auto &shown : sources) {
        places.insert(shown.record.id.value, rows.size());
        rows.push_back({.shown = shown});
        rows.back().counts.id = shown.record.id;
    }
    for (const analysis::SourceCounts &count : counts) {
        if (const auto place = places.constFind(count.id.value); place != places.cend()) {
            rows[*place].counts = count;
            continue;
        }
        SourceRow row{.counts = count, .isRecord = false};
        row.shown.record.id = count.id;
        row.shown.record.name = count.id.isEmpty()
                                    ? QCoreApplication::translate("SourceRow", "Without a source")
                                    : count.id.value;
        rows.push_back(std::move(row));
    }
    for (const syncing::FeedState &feed : feeds) {
        if (const auto place = places.constFind(feed.sourceId.value); place != places.cend())
            rows[*place].feed = feed;
    }
    return rows;
}

} // namespace panes::media
