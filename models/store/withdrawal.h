// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/rights.h"

#include <optional>

namespace store {

class Database;

/// The proof that the backend lets this desk keep other records than it has: rights that it told,
/// or its refusal of a feed. Without one nothing can be deleted for want of rights; that records
/// do not come proves nothing (doc/adr/0026).
class Withdrawal
{
public:
    /// By the rights that the backend told; nothing: the cache was filled under the same.
    [[nodiscard]] static core::Result<std::optional<Withdrawal>> byRights(
        const Database &db, const domain::Rights &told);
    /// By its answer to a question for the feed; nothing: it was answered otherwise.
    [[nodiscard]] static std::optional<Withdrawal> byRefusal(domain::Collection feed,
                                                             const core::Error &answer);

    /// Set: the rights told; else `refused()`.
    [[nodiscard]] const std::optional<domain::Rights> &told() const { return m_told; }
    [[nodiscard]] domain::Collection refused() const { return m_refused; }
    /// Of rights told: nothing but the problem reports is another's; the rest was read rightly.
    [[nodiscard]] bool isOfTickets() const { return m_isOfTickets; }

private:
    Withdrawal() = default;
    std::optional<domain::Rights> m_told;
    domain::Collection m_refused = domain::Collection::Units;
    bool m_isOfTickets = false;
};

/// Where the cache says under which rights it was filled: a domain::scopePrint().
inline constexpr QLatin1StringView kScopeMeta("rights.scope");

/// The name of CollectionState::lastErrorName under which a collection is not asked for: the rights
/// do not let it be read, or the backend refused it.
[[nodiscard]] QString withheldName();

} // namespace store
