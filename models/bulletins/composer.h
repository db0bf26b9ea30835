// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"
#include "models/core/error.h"

#include <QFuture>

namespace store {
class Database;
class ReaderPool;
} // namespace store

namespace bulletins {

/// Which bulletin is wanted.
struct Ask {
    Span span = {};
    Form form = Form::Official;
    Topic topic = Topic::Situation; ///< Operation: see composeOperation()
    domain::UnitId unit = {}; ///< empty: the province (or its continuation) valid at the span's end
    QString operatorName = {}; ///< stands in the footer; may be empty
    bool operator==(const Ask &) const = default;
};

/// Writes the bulletin by rules from what the cache has, as it stands at `now`: the seven sections
/// and the annex of tables, or for the light form of a day one page. Figures are of the span;
/// what was not reported for it is "chưa có số liệu", never 0; what is overdue or alarms is so at
/// `now`. Deterministic: the same cache and moment give the same document. Sealed.
/// InvalidArgument: the span is not valid, or begins after `now`; NotFound: no such unit.
[[nodiscard]] core::Result<Document> compose(const store::Database &db, const Ask &ask,
                                             const QDateTime &now);
/// The same on a reader thread.
[[nodiscard]] QFuture<core::Result<Document>> composeLater(store::ReaderPool &readers, Ask ask,
                                                           QDateTime now);

} // namespace bulletins
