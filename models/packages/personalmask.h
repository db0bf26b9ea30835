// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"
#include "models/domain/report.h"

#include <QString>

namespace packages {

/// Who a citizen is, as far as a report's texts may repeat it.
struct Citizen {
    QString name = {};
    QString phone = {};
};

/// A text without a citizen's full name and without anything that looks like a telephone or
/// identity card number, as domain::maskedName() and maskedPhone() show them.
[[nodiscard]] QString maskedText(const QString &text, const Citizen &citizen);

[[nodiscard]] domain::Report masked(domain::Report report);
/// `citizen`: of the report that it belongs to.
[[nodiscard]] domain::ReportEvent masked(domain::ReportEvent event, const Citizen &citizen);
[[nodiscard]] domain::Attachment masked(domain::Attachment attachment, const Citizen &citizen);
/// Without its author.
[[nodiscard]] domain::MediaItem masked(domain::MediaItem item);

} // namespace packages
