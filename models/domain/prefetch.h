// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

class QSettings;

namespace domain {

inline constexpr int kMostPrefetchMonths = 24; ///< records are not kept for longer either
inline constexpr qint64 kMegabyte = 1024LL * 1024;
inline constexpr qint64 kLeastPrefetchQuota = 64 * kMegabyte;
inline constexpr qint64 kMostPrefetchQuota = 512LL * 1024 * kMegabyte;

/// What a desk keeps for times without a network. The records that this person may see are always
/// kept whole; this is about the pictures of field reports and online information, which otherwise
/// come when somebody looks at them.
struct PrefetchPlan {
    bool pictures = false;            ///< fetched before anybody looks at them
    QStringList unitIds = {};         ///< where, with everything below; empty: everywhere
    int months = kMostPrefetchMonths; ///< of what was sent in the last so many, 1…24
    qint64 quota = 2048 * kMegabyte;  ///< bytes of pictures on this desk, also of those looked at

    bool operator==(const PrefetchPlan &) const = default;
};

/// The first moment of a plan.
[[nodiscard]] QDateTime prefetchSince(const PrefetchPlan &plan, const QDateTime &now);
/// The group `offline` of a profile's settings: `pictures`, `units`, `months`, `megabytes`. What is
/// not said or not understood is as the program comes.
[[nodiscard]] PrefetchPlan prefetchPlan(const QSettings &settings);
void keep(const PrefetchPlan &plan, QSettings &settings);

/// What a plan would bring.
struct PrefetchEstimate {
    qint64 reports = 0; ///< of the area and period
    qint64 items = 0;   ///< of online information, likewise
    qint64 files = 0;   ///< pictures of both; the same picture counts once
    qint64 bytes = 0;   ///< as the backend tells their sizes
    qint64 filesHere = 0;
    qint64 bytesHere = 0;
    qint64 freeDisk = 0;    ///< bytes that may still be used on this volume
    qint64 recordBytes = 0; ///< of the records that are kept anyway

    bool operator==(const PrefetchEstimate &) const = default;
};

enum class PrefetchPhase {
    Off,     ///< nothing is asked for
    Looking, ///< finds out what is missing
    Fetching,
    Waiting,  ///< the backend cannot be reached, or refuses; `error` says why
    Done,     ///< all that the plan names is here, but for `missing`
    Full,     ///< the quota is used up by what is worth more
    DiskFull, ///< too little of the volume is left
    Failed,   ///< this desk's files cannot be read; `error` says why
};

/// Where it stands.
struct PrefetchState {
    PrefetchPhase phase = PrefetchPhase::Off;
    qint64 files = 0; ///< that the plan names
    qint64 bytes = 0;
    qint64 filesHere = 0; ///< of these
    qint64 bytesHere = 0;
    qint64 heldFiles = 0; ///< pictures on this desk, named by the plan or not
    qint64 heldBytes = 0;
    qint64 missing = 0; ///< that the backend does not have, or gave damaged
    std::optional<core::Error> error = {};

    bool operator==(const PrefetchState &) const = default;
};

/// What was taken away.
struct PicturesCleaned {
    qint64 files = 0;
    qint64 bytes = 0;

    bool operator==(const PicturesCleaned &) const = default;
};

} // namespace domain
