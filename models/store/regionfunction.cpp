// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/regionfunction.h"

#include "models/domain/ring.h"
#include "models/store/sqliteerror.h"

#include <QStringList>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

using Ring = QList<QPointF>;

Ring parsed(const char *text)
{
    Ring ring;
    const auto points = QByteArrayView(text).toByteArray().split(';');
    for (const QByteArray &point : points) {
        const qsizetype comma = point.indexOf(',');
        if (comma > 0)
            ring.append({point.first(comma).toDouble(), point.sliced(comma + 1).toDouble()});
    }
    return ring;
}

/// The ring is parsed once for a statement: SQLite keeps it beside the constant argument.
void inRing(sqlite3_context *context, int, sqlite3_value **arguments)
{
    auto *ring = static_cast<Ring *>(sqlite3_get_auxdata(context, 0));
    if (!ring) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
        ring = new Ring(parsed(text ? text : ""));
        sqlite3_set_auxdata(context, 0, ring, [](void *old) { delete static_cast<Ring *>(old); });
        ring = static_cast<Ring *>(sqlite3_get_auxdata(context, 0));
    }
    const QPointF at(sqlite3_value_double(arguments[1]), sqlite3_value_double(arguments[2]));
    sqlite3_result_int(context, ring && domain::ringHolds(*ring, at) ? 1 : 0);
}

} // namespace

core::Result<void> addRegionFunction(sqlite3 *db)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    if (sqlite3_create_function_v2(db, "in_ring", 3, kFlags, nullptr, inRing, nullptr, nullptr,
                                   nullptr) != SQLITE_OK)
        return sqliteFailure(db, u"in_ring"_s);
    return {};
}

QString ringText(const QList<QPointF> &ring)
{
    QStringList points;
    points.reserve(ring.size());
    for (const QPointF &point : ring)
        points << QString::number(point.x(), 'f', 7) + u',' + QString::number(point.y(), 'f', 7);
    return points.join(u';');
}

} // namespace store
