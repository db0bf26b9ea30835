// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/contract.h"
#include "models/sync/status.h"

#include <optional>

namespace core {
class BackendClock;
}
namespace store {
class Database;
}

namespace syncing {

/// Where the cache remembers the account of `GET /v1/me`, and when (backend time, ms) the backend
/// last told it.
inline constexpr QLatin1StringView kMeMeta("desk.me");
inline constexpr QLatin1StringView kToldMeta("rights.told-at");

/// The account as the backend last told it to this desk; nothing: it never has.
[[nodiscard]] std::optional<remote::Me> rememberedAccount(const store::Database &db);
/// When it was told; of a cache that does not say, when its data were last brought up to date.
[[nodiscard]] QDateTime rememberedTelling(const store::Database &db);

/// Now by the backend's clock as this desk last knew it.
[[nodiscard]] QDateTime rememberedNow(const store::Database &db, const core::BackendClock &clock);

/// The account as it works at a desk that is to know no personal data, if this is one.
[[nodiscard]] remote::Me bounded(remote::Me account, bool withoutPersonal);

/// Who works here under these rights (those of the account, or what is left of them offline): the
/// one place where roles meet permissions. A role under which nothing may be done is none.
[[nodiscard]] DeskUser deskUser(const remote::Me &account, const domain::Rights &rights);

} // namespace syncing
