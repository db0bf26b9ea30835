// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keysetpage.h"

namespace store {

core::Result<std::vector<KeysetQuery::Key>> pageKeys(const KeysetQuery &query, const Keyset &after,
                                                     int limit)
{
    using Keys = std::vector<KeysetQuery::Key>;
    const qint64 tie = ordOf(after.time);
    auto keys = after.isStart() ? core::Result<Keys>()
                                : query.keys(tie, tie | (kOrdRows - 1), KeysetQuery::kAll);
    const auto older = query.keys(KeysetQuery::kFirst,
                                  after.isStart() ? KeysetQuery::kLast : tie - 1, limit);
    if (!keys || !older)
        return keys ? older : keys;
    keys->insert(keys->end(), older->begin(), older->end());
    if (older->empty() || older->size() < size_t(limit))
        return keys;
    const qint64 last = older->back().ord;
    const auto rest = query.keys(msOfOrd(last) << kOrdRowBits, last - 1, KeysetQuery::kAll);
    if (!rest)
        return rest;
    keys->insert(keys->end(), rest->begin(), rest->end());
    return keys;
}

} // namespace store
