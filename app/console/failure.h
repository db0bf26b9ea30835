// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

namespace console {

/// Says what is wrong and what to do, on the terminal and, with a person before the screen, in a
/// dialog that waits to be read.
void tellFailure(const core::Error &error, bool interactive);
/// The same of a review package.
void tellReviewFailure(const core::Error &error, bool interactive);

} // namespace console
