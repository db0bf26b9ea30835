// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace domain {

/// What the trail tells of a person at a desk. Append-only: entries outlive the program that wrote
/// them. Code in brackets.
enum class TrailVerb {
    SignedIn,      ///< "signed-in"
    SignedOut,     ///< "signed-out"
    Locked,        ///< "locked": the desk, by hand or for want of movement
    Unlocked,      ///< "unlocked"
    Saw,           ///< "saw": a record was opened
    Revealed,      ///< "revealed": personal data of a record; the detail is the reason
    Changed,       ///< "changed": the detail is the verb of the edit
    Exported,      ///< "exported": the detail is what, and in which form
    RightsChanged, ///< "rights-changed": the backend lets the person see more or less
    TrailRead,     ///< "trail-read": the trail itself was looked at
};
inline constexpr std::array kTrailVerbs = {
    TrailVerb::SignedIn,      TrailVerb::SignedOut, TrailVerb::Locked,  TrailVerb::Unlocked,
    TrailVerb::Saw,           TrailVerb::Revealed,  TrailVerb::Changed, TrailVerb::Exported,
    TrailVerb::RightsChanged, TrailVerb::TrailRead};

[[nodiscard]] QString code(TrailVerb verb);
[[nodiscard]] std::optional<TrailVerb> trailVerbFromCode(QStringView code);

/// One line of the trail.
struct TrailEntry {
    qint64 number = 0; ///< from 1, without gaps
    QDateTime at = {};
    QString account = {}; ///< id; empty: the backend tells none
    QString who = {};     ///< the account's name then
    TrailVerb verb = TrailVerb::Saw;
    std::optional<Collection> collection = {}; ///< of the record, if it is about one
    QString recordId = {};
    QString detail = {}; ///< never personal data of citizens
    QString chain = {};  ///< 64 hexadecimal digits, chainAfter() the entry before

    bool operator==(const TrailEntry &) const = default;
};

/// The most characters of a detail.
inline constexpr qsizetype kLongestTrailDetail = 1000;

/// The entry as it is sent, without `chain`. JSON: openapi.yaml, TrailEntry.
[[nodiscard]] QJsonObject toJson(const TrailEntry &entry);
/// What is sent: POST /v1/audit. `deskId` names the trail.
[[nodiscard]] QJsonObject trailBatch(const QString &deskId, const std::vector<TrailEntry> &entries);
/// SHA-256 over the chain of the entry before ("" of the first) and the compact JSON of this one
/// with its members in the order of their names.
[[nodiscard]] QString chainAfter(const QString &before, const QJsonObject &entry);

} // namespace domain
