// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/snapshotdiff.h"

#include "models/packages/differencelist.h"
#include "models/store/database.h"
#include "models/store/readsnapshot.h"
#include "models/store/statement.h"

#include <functional>

using namespace Qt::StringLiterals;
using domain::Collection;

namespace packages {
namespace {

constexpr int kTickRecords = 2000;

/// Collections whose records are only counted: they hang on others, or are of a moment.
bool isOnlyCounted(Collection collection)
{
    return collection == Collection::ReportEvents || collection == Collection::Attachments ||
           collection == Collection::Slots || collection == Collection::WallCommands;
}

/// The value that counts for the figure of an observation, as the other side has it.
core::Result<std::optional<FigureValue>> valueBefore(const store::Database &older,
                                                     const store::Database &newer,
                                                     const QByteArray &observation)
{
    auto which = newer.cached("SELECT indicator_id, unit_id, breakdown, period_start, period_kind "
                              "FROM observations WHERE id = ?1");
    auto select = older.cached(
        "SELECT value, missing, status FROM observations WHERE indicator_id = ?1 AND unit_id = ?2 "
        "AND breakdown = ?3 AND period_start = ?4 AND period_kind = ?5 AND is_valid = 1");
    if (!which || !select)
        return std::unexpected(which ? select.error() : which.error());
    which->bindText(1, observation);
    const auto known = which->step();
    if (!known || !*known)
        return known ? core::Result<std::optional<FigureValue>>(std::nullopt)
                     : std::unexpected(known.error());
    for (int column = 0; column < 3; ++column)
        select->bindText(column + 1, which->bytes(column));
    select->bind(4, which->integer(3));
    select->bind(5, which->integer(4));
    return select->step().transform([&](bool there) -> std::optional<FigureValue> {
        if (!there)
            return std::nullopt;
        return FigureValue{.value = select->integer(1) ? std::nullopt
                                                       : std::optional(select->real(0)),
                           .status = domain::ValueStatus(select->integer(2))};
    });
}

core::Result<FigureValue> valueOf(const store::Database &db, const QByteArray &observation)
{
    auto select = db.cached("SELECT value, missing, status FROM observations WHERE id = ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bindText(1, observation);
    return select->step().transform([&](bool) {
        return FigureValue{.value = select->integer(1) ? std::nullopt
                                                       : std::optional(select->real(0)),
                           .status = domain::ValueStatus(select->integer(2))};
    });
}

/// The comparison of one collection, record by record.
class Comparison
{
public:
    Comparison(const SnapshotSide &older, const SnapshotSide &newer, DifferenceList &list,
               Collection collection)
        : m_older(older)
        , m_newer(newer)
        , m_list(list)
        , m_collection(collection)
    {
    }

    /// Nothing on one of the sides: it is new or gone.
    [[nodiscard]] core::Result<void> look(const RecordPrint *before, const RecordPrint *after)
    {
        if (m_collection == Collection::Reports && after)
            lookAtDeadline(before, *after);
        if (before && after && before->isSame(*after))
            return {};
        CollectionTally &tally = m_list.tally(m_collection);
        if (!after) {
            ++tally.gone;
            add(DifferenceKind::RecordGone, *before);
            return {};
        }
        ++(before ? tally.changed : tally.added);
        switch (m_collection) {
        case Collection::Reports:
            addReport(before, *after);
            return {};
        case Collection::MediaItems:
            addItem(before, *after);
            return {};
        case Collection::Observations:
            return addFigure(*after);
        default:
            add(before ? DifferenceKind::RecordChanged : DifferenceKind::RecordNew, *after);
            return {};
        }
    }

private:
    void add(DifferenceKind kind, const RecordPrint &print)
    {
        if (!isOnlyCounted(m_collection))
            m_list.add(differenceOf(kind, m_collection, print));
    }
    void lookAtDeadline(const RecordPrint *before, const RecordPrint &after)
    {
        const auto isOverdue = [](const RecordPrint &print, const QDateTime &at) {
            const qint64 due = print.number(kReportDue);
            return print.number(kReportOpen) != 0 && due > 0 && due < at.toMSecsSinceEpoch();
        };
        if (!isOverdue(after, m_newer.at) || (before && isOverdue(*before, m_older.at)))
            return;
        Difference late = differenceOf(DifferenceKind::ReportOverdue, m_collection, after);
        late.stateAfter = domain::ReportState(after.number(kReportState));
        late.stateBefore = before ? domain::ReportState(before->number(kReportState))
                                  : domain::ReportState::Unknown;
        m_list.add(std::move(late));
    }
    void addReport(const RecordPrint *before, const RecordPrint &after)
    {
        ReportMove move{.after = domain::ReportState(after.number(kReportState))};
        if (before)
            move.before = domain::ReportState(before->number(kReportState));
        Difference report = differenceOf(before ? kindOf(move) : DifferenceKind::ReportNew,
                                         m_collection, after);
        report.stateBefore = move.before;
        report.stateAfter = move.after;
        m_list.add(std::move(report));
    }
    void addItem(const RecordPrint *before, const RecordPrint &after)
    {
        add(before ? DifferenceKind::MediaChanged : DifferenceKind::MediaNew, after);
        if (after.number(kMediaUrgent) != 0 && (!before || before->number(kMediaUrgent) == 0))
            add(DifferenceKind::MediaUrgent, after);
    }
    /// Only versions that count; of those that do not any more, another one does.
    [[nodiscard]] core::Result<void> addFigure(const RecordPrint &after)
    {
        if (after.number(kFigureValid) == 0)
            return {};
        const auto was = valueBefore(m_older.db, m_newer.db, after.id);
        const auto is = valueOf(m_newer.db, after.id);
        if (!was || !is)
            return std::unexpected(was ? is.error() : was.error());
        if (*was == *is)
            return {};
        Difference figure = differenceOf(
            *was ? DifferenceKind::FigureRevised : DifferenceKind::FigureNew, m_collection, after);
        if (*was) {
            figure.valueBefore = (*was)->value;
            figure.statusBefore = (*was)->status;
        }
        figure.valueAfter = is->value;
        figure.statusAfter = is->status;
        m_list.add(std::move(figure));
        return {};
    }

    const SnapshotSide &m_older;
    const SnapshotSide &m_newer;
    DifferenceList &m_list;
    Collection m_collection;
};

/// Both sides in order of ids, side by side.
core::Result<void> compareCollection(Comparison &comparison, PrintStream &older, PrintStream &newer,
                                     const std::function<bool()> &goesOn)
{
    auto before = older.next();
    auto after = newer.next();
    for (int seen = 0; before && after && (*before || *after); ++seen) {
        if (seen % kTickRecords == 0 && !goesOn())
            return core::failure(core::ErrorKind::Cancelled, u"the comparison"_s);
        const bool isGone = *before && (!*after || (*before)->id < (*after)->id);
        const bool isNew = *after && (!*before || (*after)->id < (*before)->id);
        if (auto looked = comparison.look(isNew ? nullptr : &**before, isGone ? nullptr : &**after);
            !looked)
            return looked;
        if (!isNew)
            before = older.next();
        if (!isGone)
            after = newer.next();
    }
    return before && after ? core::Result<void>()
                           : std::unexpected(before ? after.error() : before.error());
}

} // namespace

core::Result<Differences> compareSnapshots(const SnapshotSide &older, const SnapshotSide &newer,
                                           const DifferenceLimits &limits, const Progress &progress)
{
    const store::ReadSnapshot oneOlder(older.db);
    const store::ReadSnapshot oneNewer(newer.db);
    DifferenceList list(limits);
    int done = 0;
    for (const Collection collection : domain::kCollections) {
        const int part = done++ * 100 / int(domain::kCollections.size());
        auto before = PrintStream::of(older.db, collection);
        auto after = PrintStream::of(newer.db, collection);
        if (!before || !after)
            return std::unexpected(before ? after.error() : before.error());
        Comparison comparison(older, newer, list, collection);
        if (auto compared = compareCollection(comparison, *before, *after,
                                              [&] { return !progress || progress(part); });
            !compared)
            return std::unexpected(compared.error());
    }
    auto found = list.finish(older, newer);
    if (found && progress)
        progress(100);
    return found;
}

} // namespace packages
