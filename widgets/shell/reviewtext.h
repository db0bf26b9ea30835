// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "widgets/common/theme.h"
#include "widgets/shell/reviewfacts.h"

#include <QList>

namespace shell {

/// "signed by Trần Thị B, whose key is known", and how good that is.
struct SignatureText {
    QString sentence;
    common::Tone tone = common::Tone::NoData;
};
[[nodiscard]] SignatureText signatureText(const packages::SignatureFacts &signature);
/// The banner's line: moment, author, signature, masking.
[[nodiscard]] QString bannerText(const ReviewFacts &review);
/// What the banner warns of; empty: nothing.
[[nodiscard]] QString warningText(const ReviewFacts &review);
/// Everything about it, as names and values.
[[nodiscard]] QList<std::pair<QString, QString>> reviewLines(const ReviewFacts &review);
/// "the database", "the picture 3f2a…": a part of a package.
[[nodiscard]] QString partText(const QString &part);
/// Why a package cannot be opened, made or compared: a sentence and the next step.
[[nodiscard]] QString reviewFault(const core::Error &error);

} // namespace shell
