// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

namespace domain {

using UnitId = core::Id<struct UnitTag>;
using AgencyId = core::Id<struct AgencyTag>;
using IndicatorId = core::Id<struct IndicatorTag>;
using PlanId = core::Id<struct PlanTag>;
using ObservationId = core::Id<struct ObservationTag>;
using FeedId = core::Id<struct FeedTag>;
using SlotId = core::Id<struct SlotTag>;
using CategoryId = core::Id<struct CategoryTag>;
using ReportId = core::Id<struct ReportTag>;
using ReportEventId = core::Id<struct ReportEventTag>;
using AttachmentId = core::Id<struct AttachmentTag>;
using MediaSourceId = core::Id<struct MediaSourceTag>;
using MediaItemId = core::Id<struct MediaItemTag>;
using RemarkId = core::Id<struct RemarkTag>;
using MediaRuleId = core::Id<struct MediaRuleTag>;

} // namespace domain
