// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dataset.h"
#include "models/remote/contract.h"
#include "models/store/changewriter.h"

#include <vector>

namespace support {

/// What a call gave, where a test cannot go on without it.
template<typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%ls", qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Brings a collection of the demo into a cache as sync does, but for the records that are left
/// out.
template<typename LeftOut>
void fillFromDemo(store::Database &db, demo::Dataset &data, domain::Collection collection,
                  const QDateTime &now, LeftOut leftOut)
{
    constexpr qint64 kPageItems = 1000;
    const demo::Sight everything({}, data.sightIndex());
    store::ChangeWriter writer(db);
    QString cursor;
    for (bool more = true; more;) {
        const auto page = data.page(domain::code(collection), cursor, kPageItems, everything);
        if (!page)
            qFatal("the demo has no %ls", qUtf16Printable(domain::code(collection)));
        auto changes = must(remote::decodeChanges(collection, *page));
        std::erase_if(changes.items, leftOut);
        changes.snapshotCount.reset(); // of them all
        must(writer.apply(collection, changes, now));
        cursor = changes.cursor;
        more = changes.more;
    }
    must(writer.commit());
}

} // namespace support
