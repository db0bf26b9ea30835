// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/document.h"
#include "models/core/error.h"

#include <QJsonObject>

namespace bulletins {

/// Everything of the document, for editing again and for the archive.
[[nodiscard]] QJsonObject toJson(const Document &document);
/// BadContract when it is no document, names the place; unknown members are ignored.
[[nodiscard]] core::Result<Document> fromJson(const QJsonObject &json);

/// SHA-256 (64 hex digits) of the compact JSON without `footer.versionHash`: two documents have the
/// same hash exactly when everything in them is the same.
[[nodiscard]] QString versionHash(const Document &document);
/// The document with its hash in the footer.
[[nodiscard]] Document sealed(Document document);

} // namespace bulletins
