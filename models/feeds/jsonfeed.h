// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feeds/rawfeed.h"

namespace feeds {

/// Whether a document begins as a JSON object does.
[[nodiscard]] bool isJson(const QByteArray &bytes);

/// JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/), with the guards of guardXml().
[[nodiscard]] core::Result<RawFeed> readJsonFeed(const QByteArray &bytes);

} // namespace feeds
