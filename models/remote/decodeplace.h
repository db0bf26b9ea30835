// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace remote {

/// Where a feed goes on after a page, read from what stands in front of its records, so that the
/// next one can be asked for before this one is decoded. Null: it ends there, or does not say so in
/// front; decodeChanges() knows.
[[nodiscard]] std::optional<QString> placeAfter(const QByteArray &json);

} // namespace remote
