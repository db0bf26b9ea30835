// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvreader.h"
#include "models/exchange/mediaimport.h"

#include <QSet>
#include <QTimeZone>

namespace mediatest {

using namespace Qt::StringLiterals;
using domain::MediaSource;
using exchange::DoubtKind;
using exchange::ImportResult;
using exchange::ReadTable;

/// What a clock in Vietnam shows, as UTC.
inline QDateTime hanoi(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second),
                     QTimeZone::fromSecondsAheadOfUtc(7 * 3600))
        .toUTC();
}

inline const QDateTime kNow = hanoi(2026, 11, 27, 8);

inline MediaSource source(const char *id, const QString &name, const QString &kind,
                          const QString &url)
{
    MediaSource made;
    made.id.value = QString::fromLatin1(id);
    made.name = name;
    made.kind = kind;
    made.url = url;
    return made;
}

inline const std::vector<MediaSource> &knownSources()
{
    static const std::vector<MediaSource> kSources{
        source("m-bbt", u"Báo Bình Thuận"_s, u"local-press"_s, u"https://baobinhthuan.com.vn/"_s),
        source("m-vne", u"VnExpress"_s, u"central-press"_s, u"https://vnexpress.net"_s),
        source("m-fb", u"Facebook"_s, u"social"_s, u"https://www.facebook.com"_s),
        source("m-pt24", u"Phan Thiết 24h"_s, u"social"_s,
               u"https://www.facebook.com/phanthiet24h"_s)};
    return kSources;
}

inline exchange::ImportContext context()
{
    return {.sources = knownSources(), .now = kNow, .unitNamed = [](QStringView name) {
                return domain::UnitId(name == u"La Gi" ? u"u-lagi"_s : QString());
            }};
}

inline ReadTable tableOf(const QString &csv)
{
    const auto table = exchange::readCsv(csv.toUtf8());
    if (!table)
        qFatal("%s", qPrintable(table.error().detail));
    return *table;
}

/// The table read as its headings suggest; every row of it has to be somewhere.
inline ImportResult imported(const ReadTable &table)
{
    ImportResult result = importMedia(table, exchange::guessMapping(table.heading), context());
    QSet<int> rows;
    for (const auto &origin : result.origins)
        rows << origin.row;
    for (const auto &fault : result.faults)
        rows << fault.row;
    for (const auto &merged : result.merged)
        rows << merged.row;
    const size_t all = result.origins.size() + result.faults.size() + result.merged.size();
    if (result.items.size() != result.origins.size() || all != table.rows.size() ||
        size_t(rows.size()) != all)
        qFatal("rows are lost or doubled");
    return result;
}

inline ImportResult imported(const QString &csv)
{
    return imported(tableOf(csv));
}

/// The one item of a table of one row, with these columns beside title and date.
inline ImportResult oneRow(const QString &heading, const QString &cell)
{
    return imported(
        u"Tiêu đề\tNgày đăng\tNguồn\t%1\nMột tin\t26/11/2026\tVTV\t%2\n"_s.arg(heading, cell));
}

inline QList<DoubtKind> doubtsOf(const ImportResult &result)
{
    QList<DoubtKind> kinds;
    for (const auto &doubt : result.doubts)
        kinds << doubt.kind;
    return kinds;
}

/// A table of dates, one a row.
inline ImportResult withDates(const QStringList &dates)
{
    QString csv = u"Tiêu đề\tNgày đăng\tNguồn\n"_s;
    for (qsizetype i = 0; i < dates.size(); ++i)
        csv += u"Tin %1\t%2\tVTV\n"_s.arg(i).arg(dates.at(i));
    return imported(csv);
}

} // namespace mediatest
