// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/usage.h"
#include "models/core/error.h"

#include <QByteArray>
#include <QString>

namespace bench {

class Server;

/// What the loads below share: where the pages come from, and an empty file to write to.
struct Load {
    const Server &server;
    QString file;
    QByteArray key; ///< empty: unencrypted
};

/// The reference of every promise about loading: one prepared upsert per record into the table of
/// reports with the same indexes and without triggers, on the same engine; fetching and decoding
/// are not counted.
[[nodiscard]] core::Result<Cost> bareUpsert(const Load &load);

/// How the cache is written, without the network: rows, then what makes them searchable.
struct StoreCost {
    Cost rows;
    Cost all; ///< rows and what follows
};
[[nodiscard]] core::Result<StoreCost> writeStore(const Load &load);

/// The loop that one would write first, with network and decoding (the same QJsonDocument a page):
/// an upsert with RETURNING per record into the same table, with all its indexes and triggers, full
/// text and an R*Tree kept up to date as it goes, a commit per page. Statements are prepared once.
[[nodiscard]] core::Result<Cost> naiveLoop(const Load &load);

} // namespace bench
