// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

#include <QByteArrayView>

namespace domain {

/// What figures need of one report; times in ms since 1970 UTC, 0: none. Read by the hundred
/// thousand, so the ids are UTF-8 that lives only while the fact is looked at.
struct ReportFact {
    qint64 sentAt = 0;
    qint64 dueAt = 0; ///< with extensions
    ReportState state = ReportState::Unknown;
    bool open = false;
    bool processed = false;    ///< has a result
    bool onTime = false;       ///< by the original deadline
    bool onlyExtended = false; ///< after the original, by the extended deadline
    int rating = 0;            ///< as Report::rating
    QByteArrayView category = {};
    QByteArrayView district = {};
    QByteArrayView unit = {};
    QByteArrayView agency = {};
    double longitude = 0; ///< both 0: no position
    double latitude = 0;
    // The first passage of each step (006_steps.sql):
    qint64 receivedAt = 0;
    qint64 askedAt = 0;
    qint64 answeredAt = 0;
    qint64 forwardedAt = 0;
    qint64 submittedAt = 0;
    qint64 resultedAt = 0;
    int returned = 0; ///< times
    int reopened = 0;
};

} // namespace domain
