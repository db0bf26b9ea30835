// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/statuslines.h"

#include "models/core/error.h"

#include <algorithm>

namespace syncing {
namespace {

/// The last failure as the cache remembers it; nothing: it went well.
std::optional<core::Error> errorOf(const store::CollectionState &state)
{
    if (state.lastErrorName.isEmpty())
        return std::nullopt;
    for (int kind = 0; kind < int(core::ErrorKind::Internal); ++kind) {
        if (core::errorName(core::ErrorKind(kind)) == state.lastErrorName)
            return core::Error{core::ErrorKind(kind), state.lastErrorDetail, std::nullopt};
    }
    return core::Error{core::ErrorKind::Internal, state.lastErrorDetail, std::nullopt};
}

CollectionStatus lineOf(const Status &status, const store::CollectionState &state,
                        const QHash<domain::Collection, qint64> &quarantined)
{
    const auto *before = status.of(state.collection);
    CollectionStatus line = before ? *before : CollectionStatus{};
    line.collection = state.collection;
    line.records = state.recordCount;
    line.complete = state.complete;
    line.syncing = line.indexing = false;
    line.lastSuccess = state.lastSuccess;
    line.nextAttempt = state.nextAttempt;
    line.failures = state.failures;
    line.quarantined = quarantined.value(state.collection);
    line.error = errorOf(state);
    return line;
}

/// A backend of an older contract has no such collection, or this person may not read it: nothing
/// to wait for.
bool isNotOffered(const store::CollectionState &state)
{
    return !state.lastSuccess.isValid() &&
           (state.lastErrorName == core::errorName(core::ErrorKind::NotFound) ||
            state.lastErrorName == core::errorName(core::ErrorKind::Forbidden));
}

} // namespace

void describe(Status &status, const std::vector<store::CollectionState> &states,
              const QHash<domain::Collection, qint64> &quarantined)
{
    std::vector<CollectionStatus> lines;
    QDateTime asOf;
    for (const auto &state : states) {
        lines.push_back(lineOf(status, state, quarantined));
        if (state.lastSuccess.isValid() && (!asOf.isValid() || state.lastSuccess < asOf))
            asOf = state.lastSuccess;
    }
    status.everComplete = std::ranges::all_of(states, [](const store::CollectionState &state) {
        return state.complete || isNotOffered(state);
    });
    status.collections = std::move(lines);
    status.asOf = asOf;
}

} // namespace syncing
