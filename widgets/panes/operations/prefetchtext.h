// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/prefetch.h"

#include <QString>

/// What is kept for times without a network, in words.
namespace panes::operations {

/// How it stands and what comes next.
[[nodiscard]] QString prefetchSentence(const domain::PrefetchState &state);
/// What a plan would bring, how much of it is here, and what is left of the disk.
[[nodiscard]] QString estimateText(const domain::PrefetchEstimate &estimate);
/// Why a plan cannot bring everything; empty: it can.
[[nodiscard]] QString estimateWarning(const domain::PrefetchEstimate &estimate,
                                      const domain::PrefetchPlan &plan);
[[nodiscard]] QString monthsText(int months);
[[nodiscard]] QString cleanedText(const domain::PicturesCleaned &cleaned);

} // namespace panes::operations
