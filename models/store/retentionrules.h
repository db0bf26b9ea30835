// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/vocabulary.h"

#include <QMap>
#include <QStringList>

namespace store {

/// How long what is kept at this desk: resources/policy/retention.json, narrowed by the settings of
/// a profile. Days count from the last time that anything about a record changed.
struct RetentionRules {
    /// Collections that are not kept for ever, and how many days. Only closed reports, media items
    /// that are settled, and what hangs on those that are gone; never open ones.
    QMap<domain::Collection, int> days = {};
    int pictureDays = 730;      ///< since a picture was last looked at
    int pictureMegabytes = 512; ///< room of the pictures
    int acceptedEditDays = 8;   ///< since an accepted edit was made; until then a loss is noticed
    int logDays = 90;
    int logEntries = 10'000;
    int quarantineDays = 180; ///< since a record was set aside

    bool operator==(const RetentionRules &) const = default;

    /// BadContract for what does not fit, among it a rule for a collection that is always kept
    /// whole.
    [[nodiscard]] static core::Result<RetentionRules> fromJson(const QByteArray &json);
    /// The rules that the program comes with.
    [[nodiscard]] static RetentionRules builtIn();
    /// A rule by its name in the settings ("reports", "pictures", "sync-log",
    /// "quarantine"): fewer days are taken, more are not. False: no such rule, or not a number of
    /// days.
    bool narrow(const QString &name, int days);
    /// Room of the pictures in bytes.
    [[nodiscard]] qint64 pictureRoom() const { return qint64(pictureMegabytes) * 1024 * 1024; }
    /// The shortest time for which anything is kept that may tell who somebody is: records,
    /// pictures, records set aside. No backup grows older. In days.
    [[nodiscard]] int shortestPersonalDays() const;
    /// A line for each rule, English.
    [[nodiscard]] QStringList describe() const;
};

} // namespace store
