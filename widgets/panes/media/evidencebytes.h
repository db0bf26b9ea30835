// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QImage>

namespace panes::media {

/// What evidence may be, by its content and not by its name.
enum class EvidenceForm { Other, Picture, Pdf };
inline constexpr qint64 kLargestEvidence = 20LL * 1024 * 1024;

[[nodiscard]] EvidenceForm evidenceForm(const QByteArray &bytes);
/// "image/png", "application/pdf" …; empty for what is no evidence.
[[nodiscard]] QString evidenceType(const QByteArray &bytes);
/// 64 small hexadecimal digits.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);
/// A hash in groups that a line can break between, for people to read.
[[nodiscard]] QString groupedHash(const QString &sha256);
/// A picture from outside: PNG, JPEG and WebP by content, at most 100 megapixels (more than 16 are
/// scaled down); null when it is none of these.
[[nodiscard]] QImage decodeEvidence(const QByteArray &bytes);
/// A file as evidence, its bytes untouched. InvalidArgument says what is wrong: "too-large",
/// "not-evidence"; NotFound when it cannot be read.
[[nodiscard]] core::Result<QByteArray> readEvidence(const QString &path);

} // namespace panes::media
