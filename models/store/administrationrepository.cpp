// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/recordquery.h"
#include "models/store/referencecolumns.h"
#include "models/store/repositories.h"

namespace store {

core::Result<std::vector<domain::Unit>> AdministrationRepository::units(bool withGeometry) const
{
    if (withGeometry)
        return records<domain::Unit>(m_db, "ORDER BY code, valid_from, id");
    // The outlines are most of the bytes; a list of names must not pay for them.
    const QByteArray columns = selectList<domain::Unit>().replace(", geometry_provenance, geometry",
                                                                  ", geometry_provenance, NULL");
    const QByteArray sql = "SELECT " + columns +
                           " FROM units WHERE retired_at IS NULL ORDER BY code, valid_from, id";
    return m_db.cached(sql).and_then(
        [](Statement statement) { return readAll<domain::Unit>(statement); });
}

core::Result<std::vector<domain::Agency>> AdministrationRepository::agencies() const
{
    return records<domain::Agency>(m_db, "ORDER BY name, valid_from, id");
}

core::Result<std::vector<domain::CalendarDay>> AdministrationRepository::calendar() const
{
    return records<domain::CalendarDay>(m_db, "ORDER BY date, id");
}

} // namespace store
