// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace domain {

/// JSON in its one canonical form (RFC 8785): no white space, keys in the order of their UTF-16
/// units, numbers as ECMAScript writes them, UTF-8. Documents that say the same have the same
/// bytes, whoever wrote them.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue &value);

/// SHA-256 of the canonical form, 64 lower-case hexadecimal digits.
[[nodiscard]] QString canonicalHash(const QJsonValue &value);

} // namespace domain
