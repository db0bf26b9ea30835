// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace demo {

/// The parts of a multipart/form-data body by name; nothing when it is not well formed.
[[nodiscard]] std::optional<QHash<QByteArray, QByteArray>> multipartParts(
    const QByteArray &contentType, const QByteArray &body);

} // namespace demo
