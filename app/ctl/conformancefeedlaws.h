// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace ctl {

/// What the contract promises of a change feed, as far as the pages themselves show it.
enum class FeedLaw {
    Page,     ///< each page is one: cursor, more, items
    Size,     ///< at most 8 MiB, and no more records than were asked for
    Record,   ///< a console can read each record
    Cursor,   ///< a page with more after it gives a cursor that was not there before
    Version,  ///< a record that comes again is not older
    Deletion, ///< no id is among items and deleted of one page
    Count     ///< a full read closes with the number of records that it brought
};

/// What was read of one feed from its start.
struct FeedReading {
    domain::Collection collection = domain::Collection::Reports;
    int status = 0; ///< of the last page
    qint64 pages = 0;
    QHash<QString, qint64> versions = {};   ///< of what is there, by id
    QSet<QString> places = {};              ///< cursors so far
    QString secondPlace = {};               ///< the cursor that the first page gave
    QString cursor = {};                    ///< that the last page gave
    QSet<QString> secondPage = {};          ///< the ids on it
    bool ended = false;                     ///< up to the page without more
    std::optional<qint64> count = {};       ///< that it closed with
    std::vector<QJsonObject> samples = {};  ///< some of the newest records, as they came
    bool hasSenders = false;                ///< somebody's name or telephone is in it
    std::map<FeedLaw, QString> broken = {}; ///< the first breach of each law, as a sentence

    /// Notes a breach; the first one of a law is kept.
    void breaks(FeedLaw law, const QString &sentence);
};

/// Takes a page into the reading. `limit` is what was asked for.
void notePage(FeedReading &reading, qint64 limit, const QByteArray &json);

} // namespace ctl
