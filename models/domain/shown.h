// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/editstanding.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace domain {

/// A record as this desk shows it: with what waits here for the backend.
template<typename Record>
struct Shown {
    Record record; ///< as it will be once the edits that wait are accepted
    /// Where this desk's last edit of it stands; nothing: all is with the backend.
    std::optional<EditState> waiting = {};
    QString editId = {};
    QString errorName = {}; ///< of a refused edit or a collision
    QString errorDetail = {};
    QString unsentVerb = {}; ///< of the refused or collided edit
    QJsonObject unsent = {}; ///< what it would have brought

    bool operator==(const Shown &) const = default;
    /// Refused by the backend or collided with another's edit: a person must look.
    [[nodiscard]] bool needsPerson() const { return waiting && !isOnItsWay(*waiting); }
};

/// Notes on a shown record where an edit of it stands.
template<typename Record>
void note(Shown<Record> &shown, const EditStanding &standing)
{
    shown.waiting = standing.state;
    shown.editId = standing.edit.id;
    shown.errorName = standing.errorName;
    shown.errorDetail = standing.errorDetail;
    if (!isOnItsWay(standing.state)) {
        shown.unsentVerb = standing.edit.verb;
        shown.unsent = standing.edit.payload;
    }
}

/// The id of a record as an edit names it.
template<typename Record>
[[nodiscard]] const QString &idText(const Record &record)
{
    if constexpr (requires { record.id.value; })
        return record.id.value;
    else
        return record.id;
}

/// An edit of a record that people keep up (rules, sources, pages): its payload is the whole record
/// as it is to be.
template<typename Record>
[[nodiscard]] Edit keptEdit(Collection collection, const Record &record, QLatin1StringView verb,
                            const Record &seen)
{
    Edit edit;
    edit.collection = collection;
    edit.recordId = idText(record);
    edit.baseVersion = seen.version;
    edit.verb = verb;
    edit.payload = toJson(record);
    edit.payload.remove(QLatin1StringView("version"));
    edit.base = toJson(seen);
    return edit;
}

/// What the backend has (`stored`) and what this desk did since, in the order of its edits. `open`
/// makes the record of an edit that nothing stored has (nothing: the edit makes none), `take` puts
/// an edit on one that is there; false: nothing of it is to be told.
template<typename Record, typename Open, typename Take>
[[nodiscard]] std::vector<Shown<Record>> shownWith(std::vector<Record> stored,
                                                   const std::vector<EditStanding> &edits,
                                                   Collection collection, Open open, Take take)
{
    std::vector<Shown<Record>> shown;
    for (Record &record : stored)
        shown.push_back({.record = std::move(record)});
    for (const EditStanding &standing : edits) {
        if (standing.edit.collection != collection || !isUnsettled(standing.state))
            continue;
        auto found = std::ranges::find_if(shown, [&](const Shown<Record> &known) {
            return idText(known.record) == standing.edit.recordId;
        });
        if (found == shown.end()) {
            std::optional<Record> opened = open(standing);
            if (!opened)
                continue;
            shown.push_back({.record = *std::move(opened)});
            found = std::prev(shown.end());
        } else if (!take(found->record, standing)) {
            continue;
        }
        note(*found, standing);
    }
    return shown;
}

/// The same of records that people keep up. `carry` gives a record what the backend keeps and no
/// edit brings.
template<typename Record, typename FromSnapshot, typename Carry>
[[nodiscard]] std::vector<Shown<Record>> keptWithPending(std::vector<Record> stored,
                                                         const std::vector<EditStanding> &edits,
                                                         Collection collection,
                                                         FromSnapshot fromSnapshot, Carry carry)
{
    const auto made = [&](const EditStanding &standing) {
        return std::optional<Record>(fromSnapshot(standing.edit.payload));
    };
    const auto take = [&](Record &record, const EditStanding &standing) {
        if (isOnItsWay(standing.state)) {
            Record mine = fromSnapshot(standing.edit.payload);
            mine.version = record.version;
            carry(mine, record);
            record = std::move(mine);
        }
        return true;
    };
    return shownWith(std::move(stored), edits, collection, made, take);
}

} // namespace domain
