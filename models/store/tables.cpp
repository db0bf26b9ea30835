// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tables.h"

#include "models/store/recordtypes.h"

using domain::Collection;

namespace store {

QByteArray tableOf(Collection collection)
{
    return withRecordType(collection, []<typename Record>(std::type_identity<Record>) {
        return QByteArray(Columns<Record>::kTable);
    });
}

bool isSearchable(Collection collection)
{
    return withRecordType(
        collection, []<typename Record>(std::type_identity<Record>) { return Searchable<Record>; });
}

QList<QByteArray> bulkIndexesOf(Collection collection)
{
    switch (collection) {
    case Collection::Reports: // reports_by_ord stays, so that the list is there from the first page
                              // on
        return {"reports_by_category", "reports_by_district", "reports_by_unit",
                "reports_by_agency",   "reports_by_resolved", "reports_by_updated",
                "reports_by_place"};
    case Collection::ReportEvents:
        return {"report_events_by_report"};
    case Collection::Attachments:
        return {"attachments_by_report"};
    case Collection::MediaItems:
        return {"media_items_by_cluster"};
    default:
        return {};
    }
}

} // namespace store
