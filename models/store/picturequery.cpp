// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/picturequery.h"

#include "models/domain/keeping.h"
#include "models/store/database.h"
#include "models/store/jsonvalues.h"
#include "models/store/readeach.h"
#include "models/store/repositories.h"

#include <QHash>

#include <algorithm>

namespace store {
namespace {

/// Parameters 1…3 of every query here are the scope.
constexpr int kFirstFree = 4;

QByteArray areaSql(const QByteArray &record, bool hasDistrict)
{
    const QByteArray in = " IN (SELECT value FROM json_each(?3))";
    return "(?1 OR " + record + ".unit_id" + in +
           (hasDistrict ? " OR " + record + ".district_id" + in : QByteArray()) + ")";
}

QByteArray reportsIn()
{
    return "r.sent_at >= ?2 AND " + areaSql("r", true);
}

QByteArray itemsIn()
{
    return "coalesce(m.published_at, m.collected_at, 0) >= ?2 AND " + areaSql("m", false);
}

/// Live attachments with their live reports as r.
QByteArray ofReports()
{
    return " FROM reports AS r JOIN attachments AS a ON a.report_id = r.id WHERE r.retired_at IS "
           "NULL AND a.retired_at IS NULL AND a.sha256 <> '' AND ";
}

/// The same with items of online information as m.
QByteArray ofItems()
{
    return " FROM media_items AS m JOIN attachments AS a ON a.media_item_id = m.id AND "
           "a.media_item_id <> '' WHERE m.retired_at IS NULL AND a.retired_at IS NULL AND a.sha256 "
           "<> '' AND ";
}

void bindScope(Statement &statement, const PictureScope &scope)
{
    statement.bind(1, scope.everywhere);
    statement.bind(2, scope.since);
    statement.bindText(3, scope.territory.isEmpty() ? QByteArray("[]") : toJson(scope.territory));
}

QByteArray hashesJson(const QStringList &hashes)
{
    return hashes.isEmpty() ? QByteArray("[]") : toJson(hashes);
}

/// One rank of a walk: the order of the records is the order of their ord, so they come first.
QByteArray walkSql(int rank)
{
    const bool media = rank == PictureWorth::Media;
    const QByteArray record = media ? "m" : "r";
    const QByteArray open = rank == PictureWorth::Open ? "r.open = 1 AND "
                            : media                    ? ""
                                                       : "r.open = 0 AND ";
    QByteArray from = media ? ofItems() : ofReports();
    from.replace(" JOIN ", " CROSS JOIN ");
    return "SELECT a.sha256, a.size, " + record + ".ord, a.row" + from + open +
           (media ? itemsIn() : reportsIn()) + " AND " + record + ".ord <= ?4 AND (" + record +
           ".ord < ?4 OR a.row > ?5) ORDER BY " + record + ".ord DESC, a.row LIMIT ?6";
}

core::Result<void> walk(const Database &db, const PictureScope &scope, const WantedPicture &last,
                        int limit, std::vector<WantedPicture> &found)
{
    const int rank = last.worth.rank;
    auto select = db.cached(walkSql(rank));
    if (!select)
        return std::unexpected(select.error());
    bindScope(*select, scope);
    select->bind(kFirstFree, last.worth.ord);
    select->bind(kFirstFree + 1, last.row);
    select->bind(kFirstFree + 2, limit);
    return forEachRow(*select, [&](const Statement &row) {
        found.push_back({.sha256 = row.text(0),
                         .size = std::max<qint64>(0, row.integer(1)),
                         .worth = {.rank = rank, .ord = row.integer(2)},
                         .row = row.integer(3)});
    });
}

core::Result<void> addWorths(const Database &db, const QByteArray &sql, const PictureScope &scope,
                             const QStringList &hashes, QHash<QString, PictureWorth> &worths)
{
    auto select = db.prepare(sql);
    if (!select)
        return std::unexpected(select.error());
    bindScope(*select, scope);
    select->bindText(kFirstFree, hashesJson(hashes));
    return forEachRow(*select, [&](const Statement &row) {
        const PictureWorth worth{.rank = int(row.integer(1)), .ord = row.integer(2)};
        PictureWorth &known = worths[row.text(0)];
        known = std::max(known, worth);
    });
}

} // namespace

core::Result<PictureScope> pictureScope(const Database &db, const domain::PrefetchPlan &plan,
                                        const QDateTime &now)
{
    PictureScope scope{.everywhere = plan.unitIds.isEmpty(),
                       .since = domain::prefetchSince(plan, now)};
    if (scope.everywhere)
        return scope;
    const auto units = AdministrationRepository(db).units(false);
    if (!units)
        return std::unexpected(units.error());
    QList<domain::UnitId> named;
    for (const QString &id : plan.unitIds)
        named << domain::UnitId(id);
    const auto territory = domain::territoryOf(named, *units);
    scope.territory = QStringList(territory.begin(), territory.end());
    return scope;
}

core::Result<std::vector<WantedPicture>> wantedPictures(const Database &db,
                                                        const PictureScope &scope,
                                                        const WantedPicture &last, int limit)
{
    std::vector<WantedPicture> found;
    WantedPicture from = last;
    while (from.worth.rank >= PictureWorth::Closed && int(found.size()) < limit) {
        if (auto walked = walk(db, scope, from, limit - int(found.size()), found); !walked)
            return std::unexpected(walked.error());
        from = {.sha256 = {}, .worth = {.rank = from.worth.rank - 1, .ord = kBeforeAllPictures}};
    }
    return found;
}

core::Result<domain::PrefetchEstimate> sumPictures(const Database &db, const PictureScope &scope,
                                                   const QStringList &here)
{
    const QByteArray isHere = "sha256 IN (SELECT value FROM json_each(?4))";
    const QByteArray sql =
        "SELECT (SELECT count(*) FROM reports AS r WHERE r.retired_at IS NULL AND " + reportsIn() +
        "), (SELECT count(*) FROM media_items AS m WHERE m.retired_at IS NULL AND " + itemsIn() +
        "), count(*), coalesce(sum(size), 0), coalesce(sum(" + isHere +
        "), 0), coalesce(sum(CASE "
        "WHEN " +
        isHere +
        " THEN size ELSE 0 END), 0), (SELECT page_count * page_size FROM "
        "pragma_page_count, pragma_page_size) FROM (SELECT sha256, max(max(size, 0)) AS size FROM "
        "(SELECT a.sha256, a.size" +
        ofReports() + reportsIn() +
        " UNION ALL SELECT a.sha256, "
        "a.size" +
        ofItems() + itemsIn() + ") GROUP BY sha256)";
    auto select = db.prepare(sql);
    if (!select)
        return std::unexpected(select.error());
    bindScope(*select, scope);
    select->bindText(kFirstFree, hashesJson(here));
    if (const auto row = select->step(); !row)
        return std::unexpected(row.error());
    return domain::PrefetchEstimate{.reports = select->integer(0),
                                    .items = select->integer(1),
                                    .files = select->integer(2),
                                    .bytes = select->integer(3),
                                    .filesHere = select->integer(4),
                                    .bytesHere = select->integer(5),
                                    .freeDisk = 0,
                                    .recordBytes = select->integer(6)};
}

core::Result<std::vector<HeldPicture>> worthOf(const Database &db, const PictureScope &scope,
                                               const QStringList &hashes)
{
    const auto number = [](int rank) { return QByteArray::number(rank); };
    const QByteArray named = "a.sha256 IN (SELECT value FROM json_each(?4))";
    const QByteArray reports = "SELECT a.sha256, CASE WHEN r.open THEN " +
                               number(PictureWorth::Open) + " WHEN " + reportsIn() + " THEN " +
                               number(PictureWorth::Closed) + " ELSE " +
                               number(PictureWorth::OutOfPlan) + " END, r.ord" + ofReports() +
                               named;
    const QByteArray items = "SELECT a.sha256, CASE WHEN " + itemsIn() + " THEN " +
                             number(PictureWorth::Media) + " ELSE " +
                             number(PictureWorth::OutOfPlan) + " END, m.ord" + ofItems() + named;
    QHash<QString, PictureWorth> worths;
    for (const QString &hash : hashes)
        worths.insert(hash, {});
    for (const QByteArray &sql : {reports, items}) {
        if (auto added = addWorths(db, sql, scope, hashes, worths); !added)
            return std::unexpected(added.error());
    }
    std::vector<HeldPicture> sorted;
    for (auto one = worths.cbegin(); one != worths.cend(); ++one)
        sorted.push_back({one.value(), one.key()});
    std::ranges::sort(sorted, [](const HeldPicture &a, const HeldPicture &b) {
        return a.worth != b.worth ? a.worth < b.worth : a.sha256 < b.sha256;
    });
    return sorted;
}

core::Result<QSet<QString>> picturesOf(const Database &db, const QStringList &recordIds)
{
    QSet<QString> found;
    if (recordIds.isEmpty())
        return found;
    for (const char *owner : {"report_id", "media_item_id"}) {
        auto select = db.prepare(QByteArray(QByteArray("SELECT sha256 FROM attachments WHERE ") +
                                            owner + " IN (SELECT value FROM json_each(?1)) AND " +
                                            owner + " <> ''"));
        if (!select)
            return std::unexpected(select.error());
        select->bindText(1, toJson(recordIds));
        auto read = forEachRow(*select, [&](const Statement &row) { found.insert(row.text(0)); });
        if (!read)
            return std::unexpected(read.error());
    }
    return found;
}

} // namespace store
