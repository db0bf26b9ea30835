// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came into one cache after a moment, told from the records themselves.
#include "models/packages/differencelist.h"
#include "models/packages/past.h"
#include "models/packages/snapshotdiff.h"
#include "models/store/database.h"
#include "models/store/readeach.h"
#include "models/store/readsnapshot.h"
#include "models/store/recordtypes.h"
#include "models/store/repositories.h"
#include "models/store/tables.h"

#include <array>

using domain::Collection;

namespace packages {
namespace {

/// A reading of the cache with the differences that it finds.
class Since
{
public:
    Since(const SnapshotSide &cache, const QDateTime &moment, DifferenceList &list)
        : m_cache(cache)
        , m_moment(moment)
        , m_list(list)
    {
    }

    [[nodiscard]] core::Result<void> reports()
    {
        return records<domain::Report>("updated_at > ?1 OR (updated_at IS NULL AND "
                                       "sent_at > ?1)")
            .and_then([&](auto &&all) {
                core::Result<void> told;
                for (const domain::Report &report : all)
                    told = told.and_then([&] { return tell(report); });
                return told;
            });
    }
    /// Reports that nobody touched are late all the same.
    [[nodiscard]] core::Result<void> deadlines()
    {
        auto select = m_cache.db.prepare("SELECT id, version, due_at, state FROM reports WHERE "
                                         "open = 1 AND retired_at IS NULL AND due_at > ?1 AND "
                                         "due_at < ?2");
        if (!select)
            return std::unexpected(select.error());
        select->bind(1, m_moment);
        select->bind(2, m_cache.at);
        return store::forEachRow(*select, [&](const store::Statement &row) {
            Difference late = differenceOf(DifferenceKind::ReportOverdue, Collection::Reports,
                                           {.id = row.bytes(0), .at = row.integer(2)});
            late.stateAfter = domain::ReportState(row.integer(3));
            m_list.add(std::move(late));
        });
    }
    [[nodiscard]] core::Result<void> figures()
    {
        auto select = m_cache.db.prepare(
            "SELECT id, published_at, value, missing, status, indicator_id, unit_id, breakdown, "
            "period_start, period_kind FROM observations WHERE is_valid = 1 AND published_at > ?1");
        if (!select)
            return std::unexpected(select.error());
        select->bind(1, m_moment);
        core::Result<void> told;
        const auto read = store::forEachRow(*select, [&](const store::Statement &row) {
            told = told.and_then([&] { return tellFigure(row); });
        });
        return read ? told : read;
    }
    [[nodiscard]] core::Result<void> media()
    {
        return records<domain::MediaItem>("collected_at > ?1 OR since > ?1 OR "
                                          "coalesce(history, '') <> ''")
            .transform([&](auto &&all) {
                for (const domain::MediaItem &item : all)
                    tell(item);
            });
    }
    /// Records of a collection that say themselves when they came and when they changed.
    [[nodiscard]] core::Result<void> others(Collection collection, const QByteArray &came,
                                            const QByteArray &changed)
    {
        auto select = m_cache.db.prepare("SELECT id, " + changed + ", " + came + " FROM " +
                                         store::tableOf(collection) +
                                         " WHERE retired_at IS NULL AND " + changed + " > ?1");
        if (!select)
            return std::unexpected(select.error());
        select->bind(1, m_moment);
        return store::forEachRow(*select, [&](const store::Statement &row) {
            const bool isNew = row.isNull(2) || row.time(2) > m_moment;
            ++(isNew ? m_list.tally(collection).added : m_list.tally(collection).changed);
            m_list.add(
                differenceOf(isNew ? DifferenceKind::RecordNew : DifferenceKind::RecordChanged,
                             collection, {.id = row.bytes(0), .at = row.integer(1)}));
        });
    }

private:
    template<typename Record>
    [[nodiscard]] core::Result<std::vector<Record>> records(const QByteArray &where) const
    {
        auto select = m_cache.db.prepare("SELECT " + store::selectList<Record>() + " FROM " +
                                         store::Columns<Record>::kTable +
                                         " WHERE retired_at IS NULL AND (" + where + ")");
        if (!select)
            return std::unexpected(select.error());
        select->bind(1, m_moment);
        return store::readAll<Record>(*select);
    }
    [[nodiscard]] static RecordPrint printOf(const QString &id, const QDateTime &at)
    {
        return {.id = id.toUtf8(), .at = at.isValid() ? at.toMSecsSinceEpoch() : 0};
    }
    [[nodiscard]] core::Result<void> tell(const domain::Report &report)
    {
        const RecordPrint print = printOf(report.id.value, report.updatedAt);
        CollectionTally &tally = m_list.tally(Collection::Reports);
        if (report.sentAt > m_moment) {
            ++tally.added;
            Difference fresh = differenceOf(DifferenceKind::ReportNew, Collection::Reports, print);
            fresh.stateAfter = report.state;
            m_list.add(std::move(fresh));
            return {};
        }
        const auto events = store::ReportRepository(m_cache.db).events(report.id);
        if (!events)
            return std::unexpected(events.error());
        const ReportMove move{.before = pastOf(report, *events, m_moment).record.state,
                              .after = report.state};
        ++tally.changed;
        Difference changed = differenceOf(kindOf(move), Collection::Reports, print);
        changed.stateBefore = move.before;
        changed.stateAfter = move.after;
        m_list.add(std::move(changed));
        return {};
    }
    void tell(const domain::MediaItem &item)
    {
        const RecordPrint print = printOf(
            item.id.value, item.stateSince.isValid() ? item.stateSince : item.collectedAt);
        const bool isNew = item.collectedAt > m_moment;
        const domain::MediaItem before = isNew ? domain::MediaItem()
                                               : pastOf(item, m_moment).record;
        if (before == item && !(item.stateSince > m_moment))
            return;
        CollectionTally &tally = m_list.tally(Collection::MediaItems);
        ++(isNew ? tally.added : tally.changed);
        m_list.add(differenceOf(isNew ? DifferenceKind::MediaNew : DifferenceKind::MediaChanged,
                                Collection::MediaItems, print));
        if (item.urgent && !before.urgent)
            m_list.add(differenceOf(DifferenceKind::MediaUrgent, Collection::MediaItems, print));
    }
    [[nodiscard]] core::Result<void> tellFigure(const store::Statement &row)
    {
        auto select = m_cache.db.cached(
            "SELECT value, missing, status FROM observations WHERE indicator_id = ?1 AND unit_id = "
            "?2 AND breakdown = ?3 AND period_start = ?4 AND period_kind = ?5 AND retired_at IS "
            "NULL AND coalesce(published_at, 0) <= ?6 ORDER BY published_at DESC, version DESC, id "
            "DESC LIMIT 1");
        if (!select)
            return std::unexpected(select.error());
        for (int column = 0; column < 3; ++column)
            select->bindText(column + 1, row.bytes(column + 5));
        select->bind(4, row.integer(8));
        select->bind(5, row.integer(9));
        select->bind(6, m_moment);
        return select->step().transform([&](bool there) {
            const auto value = [](const store::Statement &of, int first) {
                return FigureValue{.value = of.integer(first + 1) ? std::nullopt
                                                                  : std::optional(of.real(first)),
                                   .status = domain::ValueStatus(of.integer(first + 2))};
            };
            const FigureValue is = value(row, 2);
            const FigureValue was = there ? value(*select, 0) : FigureValue();
            ++m_list.tally(Collection::Observations).added;
            if (there && was == is)
                return;
            Difference figure = differenceOf(
                there ? DifferenceKind::FigureRevised : DifferenceKind::FigureNew,
                Collection::Observations, {.id = row.bytes(0), .at = row.integer(1)});
            figure.valueBefore = was.value;
            figure.statusBefore = was.status;
            figure.valueAfter = is.value;
            figure.statusAfter = is.status;
            m_list.add(std::move(figure));
        });
    }

    const SnapshotSide &m_cache;
    QDateTime m_moment;
    DifferenceList &m_list;
};

/// Moments by which other records tell that they came and that they changed.
struct Told {
    Collection collection;
    const char *came;
    const char *changed;
};
constexpr std::array kTold{
    Told{Collection::Remarks, "written_at",
         "max(coalesce(written_at, 0), coalesce(answered_at, 0), coalesce(settled_at, 0))"},
    Told{Collection::Tickets, "opened_at",
         "max(coalesce(opened_at, 0), coalesce(closed_at, 0), coalesce(updated_at, 0))"},
    Told{Collection::AlarmActions, "at", "coalesce(at, 0)"},
    Told{Collection::AlarmRules, "0", "coalesce(updated_at, 0)"},
    Told{Collection::WallPages, "0", "coalesce(updated_at, 0)"},
    Told{Collection::Signers, "valid_from",
         "max(coalesce(valid_from, 0), coalesce(revoked_at, 0))"},
    Told{Collection::Bulletins, "coalesce(issued_at, updated_at)",
         "max(coalesce(issued_at, 0), coalesce(updated_at, 0))"},
    Told{Collection::Submissions, "entered_at",
         "max(coalesce(entered_at, 0), coalesce(decided_at, 0))"},
    Told{Collection::Closings, "closed_at", "coalesce(closed_at, 0)"},
    Told{Collection::Explanations, "at", "max(coalesce(at, 0), coalesce(reviewed_at, 0))"},
    Told{Collection::Proposals, "at", "max(coalesce(at, 0), coalesce(updated_at, 0))"}};

} // namespace

core::Result<Differences> changesSince(const SnapshotSide &cache, const QDateTime &moment,
                                       const DifferenceLimits &limits)
{
    const store::ReadSnapshot one(cache.db);
    DifferenceList list(limits);
    Since since(cache, moment, list);
    auto told = since.reports()
                    .and_then([&] { return since.deadlines(); })
                    .and_then([&] { return since.figures(); })
                    .and_then([&] { return since.media(); });
    for (const Told &each : kTold)
        told = told.and_then(
            [&] { return since.others(each.collection, each.came, each.changed); });
    if (!told)
        return std::unexpected(told.error());
    return list.finish({.db = cache.db, .at = moment}, cache);
}

} // namespace packages
