// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/store/changewriter.h"

#include <QMap>

#include <vector>

namespace durability {

/// What a small backend answers, always the same: a first read of reports and their events, then
/// changes with tombstones and poison, then a full re-read that leaves some reports out.
class WorkloadFeed
{
public:
    WorkloadFeed();
    /// The page that follows where a collection stands.
    [[nodiscard]] domain::ChangesPage next(const store::CollectionState &state) const;
    /// Whether a collection is in its full re-read, or has it behind it.
    [[nodiscard]] static bool isAgain(const store::CollectionState &state);
    /// The cursor after so many pages of the first reading, or of the re-read.
    [[nodiscard]] static QString cursor(int pages);
    [[nodiscard]] static QString cursorAgain(int pages);
    [[nodiscard]] int firstPages() const
    {
        return m_firstPages;
    } ///< until the first read is closed
    [[nodiscard]] int pages() const { return int(m_reports.size()); }
    [[nodiscard]] int pagesAgain() const { return int(m_again.size()); }
    /// A word that only the titles of a page of changes have.
    [[nodiscard]] static QString word(int page);

private:
    void makeFirst();
    void makeChanges();
    void makeAgain();
    void makeEvents();

    std::vector<domain::ChangesPage> m_reports;
    std::vector<domain::ChangesPage> m_again;
    std::vector<domain::ChangesPage> m_events;
    int m_firstPages = 0;
    QMap<int, domain::Report> m_live;
};

} // namespace durability
