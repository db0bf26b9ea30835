// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/store/accountabilitycolumns.h"
#include "models/store/indicatorcolumns.h"
#include "models/store/mediacolumns.h"
#include "models/store/referencecolumns.h"
#include "models/store/remarkcolumns.h"
#include "models/store/reportcolumns.h"

#include <algorithm>
#include <type_traits>

namespace store {

/// Calls `call(std::type_identity<Record>{})` with the record type of a collection.
template<typename Call>
decltype(auto) withRecordType(domain::Collection collection, Call call)
{
    using enum domain::Collection;
    switch (collection) {
    case Units:
        return call(std::type_identity<domain::Unit>{});
    case Agencies:
        return call(std::type_identity<domain::Agency>{});
    case Calendar:
        return call(std::type_identity<domain::CalendarDay>{});
    case Indicators:
        return call(std::type_identity<domain::Indicator>{});
    case Plans:
        return call(std::type_identity<domain::Plan>{});
    case Observations:
        return call(std::type_identity<domain::Observation>{});
    case Feeds:
        return call(std::type_identity<domain::Feed>{});
    case Slots:
        return call(std::type_identity<domain::Slot>{});
    case ReportCategories:
        return call(std::type_identity<domain::ReportCategory>{});
    case Reports:
        return call(std::type_identity<domain::Report>{});
    case ReportEvents:
        return call(std::type_identity<domain::ReportEvent>{});
    case Attachments:
        return call(std::type_identity<domain::Attachment>{});
    case MediaSources:
        return call(std::type_identity<domain::MediaSource>{});
    case MediaItems:
        return call(std::type_identity<domain::MediaItem>{});
    case AlarmRules:
        return call(std::type_identity<domain::AlarmRule>{});
    case AlarmActions:
        return call(std::type_identity<domain::AlarmAction>{});
    case Tickets:
        return call(std::type_identity<domain::Ticket>{});
    case Remarks:
        return call(std::type_identity<domain::Remark>{});
    case MediaRules:
        return call(std::type_identity<domain::MediaRule>{});
    case WallPages:
        return call(std::type_identity<domain::WallPage>{});
    case WallCommands:
        return call(std::type_identity<domain::WallCommand>{});
    case Signers:
        return call(std::type_identity<domain::Signer>{});
    case Bulletins:
        return call(std::type_identity<domain::Bulletin>{});
    case Submissions:
        return call(std::type_identity<domain::Submission>{});
    case Closings:
        return call(std::type_identity<domain::Closing>{});
    case Explanations:
        return call(std::type_identity<domain::Explanation>{});
    case Proposals:
        return call(std::type_identity<domain::Proposal>{});
    case UsageDays:
        return call(std::type_identity<domain::UsageDay>{});
    case ServiceDays:
        break;
    }
    return call(std::type_identity<domain::ServiceDay>{});
}

/// The collection that a record type belongs to.
template<typename Record>
[[nodiscard]] domain::Collection collectionOf()
{
    static const auto found = std::ranges::find_if(
        domain::kCollections, [](domain::Collection collection) {
            return withRecordType(collection, []<typename Other>(std::type_identity<Other>) {
                return std::is_same_v<Other, Record>;
            });
        });
    return *found;
}

/// The id of any record as text.
template<typename Record>
[[nodiscard]] const QString &idText(const Record &record)
{
    if constexpr (requires { record.id.value; })
        return record.id.value;
    else
        return record.id;
}

} // namespace store
