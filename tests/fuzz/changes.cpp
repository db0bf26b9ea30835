// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/contract.h"
#include "models/store/changewriter.h"
#include "models/store/database.h"
#include "models/store/recordtypes.h"
#include "models/store/statement.h"
#include "models/store/tables.h"

#include "tests/fuzz/scratchcache.h"
#include "tests/fuzz/target.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace fuzzing {
namespace {

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

/// Whether the cache has the record in this version or a newer one.
bool has(const store::Database &db, const domain::Record &record)
{
    return std::visit(
        [&]<typename Kind>(const Kind &one) {
            auto select = db.cached("SELECT version FROM " +
                                    store::tableOf(store::collectionOf<Kind>()) + " WHERE id = ?1");
            require(select.has_value(), "a record is looked up");
            select->bind(1, store::idText(one));
            const auto row = select->step();
            return row && *row && select->integer(0) >= one.version;
        },
        record);
}

/// Each record of the page is there, none when the page was refused.
void checkWhole(ScratchCache &cache, domain::Collection collection, const domain::ChangesPage &page)
{
    const QByteArray before = cache.contents();
    store::ChangeWriter writer(cache.db());
    const auto applied = writer.apply(collection, page, kNow);
    const auto committed = writer.commit();
    require(committed.has_value(), "what was applied is committed");
    if (!applied) {
        require(applied.error().kind == core::ErrorKind::BadContract,
                "a decoded page that is refused is the backend's mistake");
        require(cache.contents() == before, "a page that is refused changes nothing");
        return;
    }
    for (const domain::Record &record : page.items)
        require(has(cache.db(), record) ||
                    page.deleted.contains(
                        std::visit([](const auto &one) { return store::idText(one); }, record)),
                "each record of an applied page is in the cache");
    const QByteArray once = cache.contents();
    const auto again = writer.apply(collection, page, kNow);
    require(again.has_value() && writer.commit().has_value(), "a page can come again");
    if (page.deleted.isEmpty())
        require(cache.contents() == once, "a page that comes again changes nothing");
}

} // namespace

void runChanges(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    const size_t at = size_t(quint8(input.at(0)) - quint8('A')) % domain::kCollections.size();
    const auto collection = static_cast<domain::Collection>(at); // seeds outlive their order
    const QByteArray json = input.sliced(1);
    const auto page = remote::decodeChanges(collection, json);
    if (!page) {
        require(page.error().kind == core::ErrorKind::BadContract,
                "a page that does not fit is BadContract");
        return;
    }
    const auto items = QJsonDocument::fromJson(json).object().value("items"_L1).toArray();
    require(page->items.size() + page->poison.size() == size_t(items.size()),
            "each item is a record or set aside");
    ScratchCache cache;
    checkWhole(cache, collection, *page);
}

} // namespace fuzzing
