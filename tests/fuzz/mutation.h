// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fuzzing {

/// The document with one of its values changed, doubled or taken away: what random bytes seldom
/// make, since they break the document first. Empty when it is no JSON.
[[nodiscard]] QByteArray mutatedJson(const QByteArray &json, quint32 seed);

} // namespace fuzzing
