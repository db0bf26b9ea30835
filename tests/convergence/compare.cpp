// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/compare.h"

#include "models/remote/contract.h"
#include "models/store/database.h"
#include "models/store/recordtypes.h"
#include "models/store/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace convergence {
namespace {

template<typename Record>
std::map<QString, Record> rowsOf(const store::Database &cache)
{
    std::map<QString, Record> rows;
    auto select = cache.cached(QByteArray("SELECT " + store::selectList<Record>() + " FROM " +
                                          store::Columns<Record>::kTable +
                                          " WHERE retired_at IS NULL"));
    const auto all = select ? store::readAll<Record>(*select)
                            : core::Result<std::vector<Record>>(std::unexpected(select.error()));
    if (!all)
        qFatal("cannot read the cache: %s", qPrintable(all.error().detail));
    for (const Record &record : *all)
        rows[store::idText(record)] = record;
    return rows;
}

template<typename Record>
bool isSame(const Record &here, const Record &there)
{
    return here == there;
}

/// When it was fetched is the desk's own to know.
bool isSame(domain::Observation here, const domain::Observation &there)
{
    here.fetchedAt = there.fetchedAt;
    return here == there;
}

template<typename Record>
QStringList differencesOf(domain::Collection collection, const ReferenceFeed::Records &there,
                          const store::Database &cache, const QSet<QString> &drafts)
{
    const QString where = domain::code(collection) + u' ';
    QStringList wrong;
    auto here = rowsOf<Record>(cache);
    for (const auto &[id, json] : there) {
        const auto record = remote::decodeRecord(
            collection, QJsonDocument(json).toJson(QJsonDocument::Compact));
        const auto row = here.find(id);
        if (!record || row == here.end())
            wrong << where + id + (record ? u": missing"_s : u": not readable"_s);
        else if (!isSame(row->second, std::get<Record>(*record)))
            wrong << where + id +
                         u": differs, version %1 here and %2 there"_s.arg(row->second.version)
                             .arg(std::get<Record>(*record).version);
        here.erase(id);
    }
    for (const auto &[id, record] : here) {
        if (record.version > 0 || !drafts.contains(id))
            wrong << where + id +
                         u": the backend does not have it (version %1)"_s.arg(record.version);
    }
    return wrong;
}

} // namespace

QStringList differences(domain::Collection collection, const ReferenceFeed::Records &there,
                        const store::Database &cache, const QSet<QString> &drafts)
{
    return store::withRecordType(collection, [&]<typename Record>(std::type_identity<Record>) {
        return differencesOf<Record>(collection, there, cache, drafts);
    });
}

} // namespace convergence
