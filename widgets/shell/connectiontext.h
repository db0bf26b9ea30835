// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"
#include "widgets/common/theme.h"

#include <QString>

namespace shell {

/// How the desk stands, as the status bar and the band say it.
struct ConnectionText {
    QString word;     ///< "Trực tuyến"
    QString sentence; ///< for the tool tip
    QString icon;
    common::Tone tone = common::Tone::NoData;
};
[[nodiscard]] ConnectionText connectionText(const syncing::Status &status);
/// "Số liệu đến 09:05 12/06/2025, 3 phút trước"; says so when nothing was ever read.
[[nodiscard]] QString asOfText(const syncing::Status &status, const QDateTime &now);
/// The band under the context bar: empty while the data are live.
[[nodiscard]] QString bandText(const syncing::Status &status, const QDateTime &now);

} // namespace shell
