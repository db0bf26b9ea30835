// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/composer.h"

namespace bulletins {

/// The periodic report on the IOC itself: how it is deployed, managed, operated and used in the
/// span (Điều 6.4 of QĐ 1089), and what is proposed. As compose() does it for Topic::Operation; the
/// unit and form of the ask do not matter. What nobody counted is "chưa có số liệu".
[[nodiscard]] core::Result<Document> composeOperation(const store::Database &db, const Ask &ask,
                                                      const QDateTime &now);

} // namespace bulletins
