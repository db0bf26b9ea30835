// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/differencelist.h"

#include "models/packages/snapshotdiff.h"
#include "models/store/database.h"
#include "models/store/tables.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

bool isNewer(const Difference &one, const Difference &other)
{
    return one.at != other.at ? other.at < one.at : one.id < other.id;
}

/// Title, code and place of a record.
core::Result<void> describe(const store::Database &db, Difference &difference)
{
    const Watch watch = watchOf(difference.collection);
    auto select = db.cached("SELECT " + watch.title + ", " + watch.code + ", " + watch.unit + ", " +
                            watch.agency + " FROM " + store::tableOf(difference.collection) +
                            " WHERE id = ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, difference.id);
    return select->step().transform([&](bool there) {
        if (!there)
            return;
        difference.title = select->text(0);
        difference.code = select->text(1);
        difference.unitId = select->text(2);
        difference.agencyId = select->text(3);
    });
}

/// Of a figure, which one it is.
core::Result<void> describeFigure(const store::Database &db, Difference &difference)
{
    auto select = db.cached(
        "SELECT o.indicator_id, i.name, i.code, o.period_kind, o.period_start, o.period_end, "
        "o.breakdown FROM observations o LEFT JOIN indicators i ON i.id = o.indicator_id WHERE "
        "o.id = ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, difference.id);
    return select->step().transform([&](bool there) {
        if (!there)
            return;
        difference.indicatorId = select->text(0);
        difference.title = select->text(1);
        difference.code = select->text(2);
        difference.period = {domain::PeriodKind(select->integer(3)), select->date(4),
                             select->date(5)};
        difference.breakdown = select->text(6);
    });
}

core::Result<void> describeReport(const store::Database &db, Difference &difference)
{
    auto select = db.cached("SELECT due_at FROM reports WHERE id = ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, difference.id);
    return select->step().transform([&](bool there) {
        if (there)
            difference.dueAt = select->time(0);
    });
}

core::Result<void> complete(const store::Database &db, Difference &difference)
{
    return describe(db, difference).and_then([&] {
        if (difference.collection == domain::Collection::Observations)
            return describeFigure(db, difference);
        if (difference.collection == domain::Collection::Reports)
            return describeReport(db, difference);
        return core::Result<void>();
    });
}

} // namespace

DifferenceKind kindOf(const ReportMove &move)
{
    if (move.before == move.after)
        return DifferenceKind::ReportChanged;
    const bool waited = domain::isOpen(move.before);
    const bool waits = domain::isOpen(move.after);
    if (waited == waits)
        return DifferenceKind::ReportMoved;
    return waited ? DifferenceKind::ReportClosed : DifferenceKind::ReportReopened;
}

Difference differenceOf(DifferenceKind kind, domain::Collection collection,
                        const RecordPrint &print)
{
    Difference difference{
        .kind = kind, .collection = collection, .id = QString::fromUtf8(print.id)};
    if (print.at > 0)
        difference.at = QDateTime::fromMSecsSinceEpoch(print.at, QTimeZone::UTC);
    return difference;
}

void DifferenceList::add(Difference difference)
{
    ++m_found.counts[difference.kind];
    auto &kept = m_kept[difference.kind];
    kept.push_back(std::move(difference));
    if (qsizetype(kept.size()) < 2 * m_limits.each + 64)
        return;
    std::ranges::nth_element(kept, kept.begin() + m_limits.each, isNewer);
    kept.resize(size_t(m_limits.each));
}

core::Result<Differences> DifferenceList::finish(const SnapshotSide &older,
                                                 const SnapshotSide &newer)
{
    for (auto &[kind, kept] : m_kept) {
        std::ranges::sort(kept, isNewer);
        kept.resize(std::min(kept.size(), size_t(m_limits.each)));
        for (Difference &difference : kept) {
            const SnapshotSide &side = kind == DifferenceKind::RecordGone ? older : newer;
            if (auto completed = complete(side.db, difference); !completed)
                return std::unexpected(completed.error());
            m_found.records.push_back(std::move(difference));
        }
    }
    m_kept.clear();
    std::erase_if(m_found.tallies,
                  [](const auto &each) { return each.second == CollectionTally(); });
    m_found.from = older.at;
    m_found.to = newer.at;
    return std::move(m_found);
}

} // namespace packages
