// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

namespace common {

/// A title, a sentence and a next step for an error: what happened, that nothing is lost, what to
/// do.
struct ErrorText {
    QString title;
    QString sentence;
    QString nextStep;
};

/// The text for an error, in the present language. Every kind has its own.
[[nodiscard]] ErrorText describe(const core::Error &error);

/// What happened and what to do, in one line.
[[nodiscard]] QString sentenceOf(const core::Error &error);

} // namespace common
