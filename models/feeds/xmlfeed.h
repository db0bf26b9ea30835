// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feeds/rawfeed.h"
#include "models/feeds/xmlguard.h"

namespace feeds {

/// What KSyndication finds in a guarded document. Dates and the links of RSS are taken from the
/// elements themselves, since the library keeps no zones and joins relative links wrongly.
[[nodiscard]] core::Result<RawFeed> readXmlFeed(const GuardedXml &xml);

} // namespace feeds
