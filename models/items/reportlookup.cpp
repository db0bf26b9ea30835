// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reportlookup.h"

#include <algorithm>

namespace items {
namespace {

constexpr int kCandidates = 20;

core::Result<domain::Report> findByCode(const store::Database &db, const QString &code)
{
    const auto page = store::ReportRepository(db).page({.text = code}, {}, kCandidates);
    if (!page)
        return std::unexpected(page.error());
    const auto found = std::ranges::find_if(*page, [&code](const domain::Report &report) {
        return report.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    if (found == page->end())
        return core::failure(core::ErrorKind::NotFound, code);
    return *found;
}

} // namespace

QFuture<core::Result<domain::Report>> reportWithCode(store::ReaderPool &readers,
                                                     const QString &code)
{
    return readers.run([code](const store::Database &db) { return findByCode(db, code); });
}

QFuture<core::Result<domain::Report>> reportWithId(store::ReaderPool &readers,
                                                   const domain::ReportId &id)
{
    return readers.run(
        [id](const store::Database &db) { return store::ReportRepository(db).report(id); });
}

} // namespace items
