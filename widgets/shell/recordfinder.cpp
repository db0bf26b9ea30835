// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/recordfinder.h"

#include "models/sync/syncservice.h"
#include "widgets/common/panesurroundings.h"

#include <algorithm>

namespace shell {
namespace {

constexpr qsizetype kFewestLetters = 2;
constexpr int kOfEach = 8;

/// Whether the first records of a list are here; asking for one has it read.
template<typename List>
bool isAtHand(const List &list)
{
    bool all = true;
    for (int row = 0; !list.error() && row < std::min(list.rowCount(), kOfEach); ++row)
        all = list.index(row).data(List::IdRole).isValid() && all;
    return all;
}

/// Calls `take` for the first records of a list; for none when it could not be read.
template<typename List, typename Take>
void eachOfFirst(const List &list, Take take)
{
    for (int row = 0; !list.error() && row < std::min(list.rowCount(), kOfEach); ++row) {
        if (const auto *record = list.record(row))
            take(*record);
    }
}

} // namespace

RecordFinder::RecordFinder(const common::PaneSurroundings &surroundings, Open open, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_sync(surroundings.sync)
    , m_reports(surroundings.readers, surroundings.hub)
    , m_media(surroundings.readers, surroundings.hub)
{
    connect(&m_reports, &items::ReportListModel::stateUpdated, this, &RecordFinder::collect);
    connect(&m_media, &items::MediaListModel::stateUpdated, this, &RecordFinder::collect);
}

void RecordFinder::find(const QString &words)
{
    m_words = words.simplified();
    m_found.clear();
    m_waiting = false; // the lists tell of what they were reading before
    if (m_words.size() < kFewestLetters)
        return;
    // What may not be seen is not asked for.
    const auto &rights = m_sync.status().user.rights;
    m_seesReports = maySee(rights, domain::Subsystem::FieldReports);
    m_seesMedia = maySee(rights, domain::Subsystem::Media);
    if (m_seesReports)
        m_reports.setFilter({.text = m_words});
    if (m_seesMedia)
        m_media.setFilter({.text = m_words});
    m_waiting = true;
    collect(); // the words may be those of last time
}

void RecordFinder::collect()
{
    if (!m_waiting || (m_seesReports && m_reports.isLoading()) ||
        (m_seesMedia && m_media.isLoading()))
        return;
    const bool reports = !m_seesReports || isAtHand(m_reports);
    const bool media = !m_seesMedia || isAtHand(m_media);
    if (!reports || !media)
        return;
    m_waiting = false;
    collectReports();
    collectMedia();
    Q_EMIT answered();
}

void RecordFinder::collectReports()
{
    if (!m_seesReports)
        return;
    eachOfFirst(m_reports, [this](const domain::Report &report) {
        m_found << Command{
            report.title, tr("Report %1").arg(report.code),
            [open = m_open, id = report.id.value] { open(domain::Collection::Reports, id); }};
    });
}

void RecordFinder::collectMedia()
{
    if (!m_seesMedia)
        return;
    eachOfFirst(m_media, [this](const domain::MediaItem &item) {
        m_found << Command{
            item.title, tr("Online information"),
            [open = m_open, id = item.id.value] { open(domain::Collection::MediaItems, id); }};
    });
}

QList<Command> RecordFinder::found(const QString &words) const
{
    return words.simplified() == m_words ? m_found : QList<Command>();
}

} // namespace shell
